using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.Problems;

/// <summary>A kind of error that the service answers with, and the page that explains it.</summary>
/// <param name="Slug">Last part of the problem's type.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">The same words for every occurrence.</param>
/// <param name="Explanation">What it means and what to do.</param>
internal sealed record ProblemKind(string Slug, int Status, LocalizedText Title, LocalizedText Explanation)
{
    /// <summary>The problem's type: an absolute path on this service.</summary>
    public string Type { get; } = $"/problems/{Slug}";

    public static readonly ProblemKind BadRequest = new("bad-request", 400,
        new("Bad request", "请求有误"),
        new("The request could not be understood. Check the address, the headers and the body.", "无法理解该请求。请检查地址、请求头和请求体。"));

    public static readonly ProblemKind MalformedBody = new("malformed-body", 400,
        new("The body cannot be read", "请求体无法读取"),
        new("The body is not well-formed JSON, holds an unknown or repeated field, or a value of the wrong type. The list of errors names the place as a JSON pointer.",
            "请求体不是格式正确的JSON，或含有未知字段、重复字段、类型不符的值。错误列表以JSON指针指出位置。"));

    public static readonly ProblemKind InvalidRequest = new("invalid-request", 400,
        new("The request holds values that cannot be right", "请求中有不合理的值"),
        new("Something required is absent, or a value is unknown, implausible or contradicts another. The list of errors names every such place by JSON pointer. The values themselves are not repeated.",
            "缺少必填项，或某个值未知、不合理、与其他值矛盾。错误列表以JSON指针列出每一处；数值本身不会在错误中重复。"));

    public static readonly ProblemKind Unauthorized = new("unauthorized", 401,
        new("Sign in first", "请先登录"),
        new("This call needs a caller: sign in, or send an API key in `X-API-Key` or as `Authorization: Bearer`. The one that was sent, if any, is not valid or no longer so.", "此调用需要身份：请登录，或在`X-API-Key`或`Authorization: Bearer`中发送API密钥。所发送的凭据无效或已失效。"));

    public static readonly ProblemKind SignInRefused = new("sign-in-refused", 401,
        new("Not signed in", "登录失败"),
        new("E-mail address, password and code do not fit, or too many attempts failed and the sign-in is locked for a while.", "邮箱、密码或验证码不符，或因多次失败登录已被暂时锁定。"));

    public static readonly ProblemKind SecondFactorRequired = new("second-factor-required", 401,
        new("A code is needed", "需要验证码"),
        new("The password fits. Send it again with `code`, the six digits that the authenticator app shows.", "密码正确。请连同验证器应用显示的六位`code`重新发送。"));

    public static readonly ProblemKind Forbidden = new("forbidden", 403,
        new("Not yours to do", "无权执行"),
        new("The caller's role or scopes do not include this. /v1/permissions lists who may do what.", "调用者的角色或权限范围不包含此操作。/v1/permissions列出了各自的权限。"));

    public static readonly ProblemKind NotFound = new("not-found", 404,
        new("Not found", "未找到"),
        new("There is nothing at this address. The document at /openapi/v1.json lists every address.", "此地址没有内容。/openapi/v1.json列出了全部地址。"));

    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405,
        new("Method not allowed", "不支持该方法"),
        new("The address exists and does not answer this method. `Allow` names the methods that it answers.", "该地址存在，但不支持此方法。`Allow`列出了支持的方法。"));

    public static readonly ProblemKind BodyTooLarge = new("body-too-large", 413,
        new("The body is too large", "请求体过大"),
        new("The body is longer than this installation accepts (256 KB by default).", "请求体超过本服务允许的长度（默认256 KB）。"));

    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415,
        new("Unsupported media type", "不支持的媒体类型"),
        new("Send the body as `application/json` in UTF-8.", "请以UTF-8编码的`application/json`发送请求体。"));

    public static readonly ProblemKind Conflict = new("conflict", 409,
        new("Does not fit what is there", "与现有状态冲突"),
        new("The request contradicts what is already stored. The list of errors says what; read it again and decide anew.", "该请求与已保存的内容矛盾。错误列表说明了原因；请重新读取后再决定。"));

    public static readonly ProblemKind AlreadyDecided = new("already-decided", 409,
        new("The week has been decided", "该周已作出决定"),
        new("A log cannot be changed once its week has been decided. Report what was learned later as an observation: the next decision counts it.", "所在周作出决定后，训练记录不可再修改。之后得知的情况请作为观察上报，下一次决定会计入。"));

    public static readonly ProblemKind IdempotencyKeyRunning = new("idempotency-key-running", 409,
        new("The first request is still running", "首次请求仍在处理"),
        new("A request with this `Idempotency-Key` is being handled right now. Wait and send it again: the stored answer will be replayed.", "带有此`Idempotency-Key`的请求正在处理。请稍后重发，将返回已保存的结果。"));

    public static readonly ProblemKind PreconditionFailed = new("precondition-failed", 412,
        new("Changed in the meantime", "内容已被更改"),
        new("The entity tag in `If-Match` is not the present one. Read it again, look at what changed, and send the request with the new tag.", "`If-Match`中的实体标签已过期。请重新读取并查看变更，再以新标签发送请求。"));

    public static readonly ProblemKind PreconditionRequired = new("precondition-required", 428,
        new("`If-Match` is missing", "缺少`If-Match`"),
        new("This request changes something that others may change too. Send the `ETag` that was read last in `If-Match`.", "该请求会更改他人也可能更改的内容。请在`If-Match`中发送最近读取到的`ETag`。"));

    public static readonly ProblemKind ClinicallyRefused = new("clinically-refused", 422,
        new("Refused on clinical grounds", "因临床原因拒绝"),
        new("The request is well formed and would not be safe. `findings` names every ground with its rule and sources.", "请求格式正确，但不安全。`findings`列出了每一条依据及其规则和来源。"));

    public static readonly ProblemKind IdempotencyKeyReused = new("idempotency-key-reused", 422,
        new("The key belongs to another request", "该键属于另一请求"),
        new("This `Idempotency-Key` was used with another body. Use a new key for a new request.", "此`Idempotency-Key`已用于不同的请求体。新请求请使用新的键。"));

    public static readonly ProblemKind TooManyRequests = new("too-many-requests", 429,
        new("Too many requests", "请求过多"),
        new("This address has used up its calls for now. `Retry-After` says how many seconds to wait.", "该地址的调用次数已用完。`Retry-After`给出需等待的秒数。"));

    public static readonly ProblemKind InternalError = new("internal-error", 500,
        new("Something went wrong here", "服务内部出错"),
        new("The fault lies with the service. Report the `traceId`; it leads to the log, which holds no patient data.", "错误在服务端。请报告`traceId`，凭此可查日志；日志不含患者数据。"));

    public static readonly ProblemKind StorageUnavailable = new("storage-unavailable", 503,
        new("The storage does not answer", "存储暂不可用"),
        new("Nothing was changed. Wait as `Retry-After` says and send the request again, with the same `Idempotency-Key` if it had one.", "未作任何更改。请按`Retry-After`等待后重发请求；如带有`Idempotency-Key`，请使用同一键。"));

    public static readonly ProblemKind TimedOut = new("timed-out", 504,
        new("The request took too long", "请求超时"),
        new("The request was given up because it took too long. Try again later.", "请求耗时过长，已放弃处理。请稍后再试。"));

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        BadRequest, MalformedBody, InvalidRequest, Unauthorized, SignInRefused, SecondFactorRequired, Forbidden, NotFound, MethodNotAllowed, Conflict, AlreadyDecided, IdempotencyKeyRunning,
        PreconditionFailed, BodyTooLarge, UnsupportedMediaType, ClinicallyRefused, IdempotencyKeyReused, PreconditionRequired, TooManyRequests, InternalError,
        StorageUnavailable, TimedOut,
    ];

    /// <summary>The kind that stands for a bare status.</summary>
    public static ProblemKind ForStatus(int status) => status switch
    {
        401 => Unauthorized,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        409 => Conflict,
        413 => BodyTooLarge,
        415 => UnsupportedMediaType,
        429 => TooManyRequests,
        503 => StorageUnavailable,
        504 => TimedOut,
        >= 500 => InternalError,
        _ => BadRequest,
    };
}
