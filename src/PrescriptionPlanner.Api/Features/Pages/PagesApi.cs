using Microsoft.AspNetCore.Http.HttpResults;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Features.Pages;

/// <summary>What a person sees who opens the service in a browser.</summary>
internal static class PagesApi
{
    private static readonly (string Path, LocalizedText Text)[] Links =
    [
        ("/swagger", new("Try the API in the browser", "在浏览器中试用接口")),
        ("/openapi/v1.json", new("The contract (OpenAPI 3.1)", "接口契约（OpenAPI 3.1）")),
        ("/v1/criteria", new("Definitions and cut-offs", "诊断定义与切点")),
        ("/v1/rules", new("Rules behind every number", "每个数字背后的规则")),
        ("/v1/references", new("Sources", "参考文献")),
        ("/v1/discrepancies", new("Where sources disagree", "来源分歧登记")),
        ("/v1/exercises", new("Exercise catalogue", "动作目录")),
        ("/v1/protocols", new("Trial protocols", "试验方案")),
        ("/v1/vocabularies", new("Closed lists of codes", "代码表")),
        ("/problems", new("Error types", "错误类型")),
        ("/health/ready", new("Health", "服务状态")),
    ];

    private static readonly LocalizedText Title = new("Prescription Planner", "处方规划器");

    private static readonly LocalizedText What = new(
        "An open, computable prescription of exercise and nutrition for osteosarcopenia: diagnosis, safety screening, a dated programme, nutrition, and the reason and source of every number.",
        "面向骨质疏松合并肌少症的开放、可计算的运动与营养处方：诊断、安全筛查、按日期排定的训练计划、营养方案，以及每个数字的依据与来源。");

    private static readonly LocalizedText Caution = new(
        "It supports clinicians and does not replace them. A prescription is to be read and released by a responsible clinician.",
        "本服务辅助而不替代临床医生。处方须由负责的临床医生审阅并放行。");

    private static readonly LocalizedText ProblemsTitle = new("Error types", "错误类型");

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/").ExcludeFromDescription();
        pages.MapGet("/", Home);
        pages.MapGet("/problems", ListProblems);
        pages.MapGet("/problems/{slug}", ExplainProblem);
    }

    private static Page Home() => new(Title, language => $"""
        <p>{Page.Encode(What.In(language))}</p>
        <p>{Page.Encode(Caution.In(language))}</p>
        <ul>
        {string.Join('\n', Links.Select(link => Link(link.Path, link.Text.In(language))))}
        </ul>
        """);

    private static Page ListProblems() => new(ProblemsTitle, language => $"""
        <ul>
        {string.Join('\n', ProblemKind.All.Select(kind => Link(kind.Type, $"{kind.Status} {kind.Title.In(language)}")))}
        </ul>
        """);

    private static Results<Page, ProblemResult> ExplainProblem(string slug)
    {
        if (ProblemKind.All.FirstOrDefault(known => known.Slug == slug) is not { } kind) return new ProblemResult(ProblemKind.NotFound);
        return new Page(kind.Title, language => $"""
            <p>HTTP <code>{kind.Status}</code> · <code>{Page.Encode(kind.Type)}</code></p>
            <p>{Page.Encode(kind.Explanation.In(language))}</p>
            """);
    }

    private static string Link(string path, string text) => $"<li><a href=\"{Page.Encode(path)}\">{Page.Encode(text)}</a></li>";
}
