using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>What a caller is and, where it is a person, how they sign in.</summary>
internal static class AccountApi
{
    public static void MapAccount(this RouteGroupBuilder routes)
    {
        var account = routes.MapGroup("").WithTags("Account");
        account.MapGet("/me", Get).WithName("GetAccount").Needs(Resource.Account, Act.Read).Answers<AccountDocument>();
        account.MapPost("/sign-out", SignOut).WithName("SignOut").Needs(Resource.Account, Act.Read).AnswersNothing();
        account.MapPut("/me/password", ChangePassword).WithName("ChangePassword").Needs(Resource.Account, Act.Change).Answers<AccountDocument>();
        account.MapPost("/me/second-factor", PrepareSecondFactor).WithName("PrepareSecondFactor").Needs(Resource.Account, Act.Change).Answers<SecondFactorDocument>();
        account.MapPut("/me/second-factor", ConfirmSecondFactor).WithName("ConfirmSecondFactor").Needs(Resource.Account, Act.Change).Answers<AccountDocument>();
    }

    /// <summary>Who calls, and what they may do.</summary>
    internal static Task<Outcome<AccountDocument>> Get(StoredCall call) => call.ReadAsync<AccountDocument>(async (database, token) =>
    {
        var person = call.Caller.PersonId is { } id ? await database.People.SingleOrDefaultAsync(row => row.Id == id, token) : null;
        return Outcome<AccountDocument>.Of(AccountDocument.Of(call.Caller, person), call.Language);
    });

    /// <summary>Signs out: the cookie is taken back, and refused from now on.</summary>
    internal static async Task<Outcome<AccountDocument>> SignOut(HttpContext context, StoredCall call)
    {
        if (call.Caller.PersonId is not { } person) return Outcome<AccountDocument>.Nothing();
        var done = await call.WriteAsync<AccountDocument>(null, async (database, token) =>
        {
            await PersonCookie.EndAsync(database, context.User, person, call.Now, token);
            database.AuditEvents.Add(call.Audit("signOut", "person", person, call.Caller.PatientId));
            await database.SaveChangesAsync(token);
            return Outcome<AccountDocument>.Nothing();
        });
        await context.SignOutAsync(PersonCookie.SchemeName);
        return done;
    }

    /// <summary>Changes one's own password. Every other sign-in of the person ends.</summary>
    internal static async Task<Outcome<AccountDocument>> ChangePassword(
        RequestBody<PasswordRequest> body, HttpContext context, StoredCall call, PeopleDatabase people, FailedGuesses guesses, AuditTrail trail)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.Present is null) errors.Required("/present");
        PeopleApi.CheckPassword("/password", request.Password, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        // Whoever found a screen unlocked may not guess the password there either.
        if (guesses.Refuse(context) is { } wait) return wait;
        var guessed = false;
        var outcome = await ChangeAsync(context, call, people, "passwordChanged", async (users, person) =>
        {
            guessed = !await users.CheckPasswordAsync(person, request.Present!);
            if (guessed) return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/present", new("The present password does not fit.", "当前密码不符。")));
            return (await users.ChangePasswordAsync(person, request.Present!, request.Password!)).Succeeded
                ? null
                : new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/password", new("The new password is too simple.", "新密码过于简单。")));
        });
        if (!guessed) return outcome;
        guesses.Note(context);
        await trail.NoteAsync(context, call.Caller, ProblemKind.InvalidRequest.Slug, []);
        return outcome;
    }

    /// <summary>Makes the key of an authenticator app. It counts once a code confirms it.</summary>
    internal static async Task<Outcome<SecondFactorDocument>> PrepareSecondFactor(HttpContext context, StoredCall call, PeopleDatabase people)
    {
        var made = "";
        var done = await ChangeAsync(context, call, people, "secondFactorPrepared", async (users, person) =>
        {
            if (person.TwoFactorEnabled) return new ProblemResult(ProblemKind.Conflict, InputErrors.One("", new("A second factor is set up already.", "已设置第二验证因素。")));
            await users.ResetAuthenticatorKeyAsync(person);
            made = await users.GetAuthenticatorKeyAsync(person) ?? "";
            return null;
        });
        return done.Problem is { } problem
            ? problem
            : Outcome<SecondFactorDocument>.Of(new SecondFactorDocument(made, $"otpauth://totp/Prescription%20Planner?secret={made}&issuer=Prescription%20Planner"), call.Language);
    }

    /// <summary>Confirms the authenticator app: from now on a sign-in needs its code.</summary>
    internal static async Task<Outcome<AccountDocument>> ConfirmSecondFactor(RequestBody<CodeRequest> body, HttpContext context, StoredCall call, PeopleDatabase people)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        if (request.Code is not { Length: > 0 and <= 20 } code) return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/code", new("Expects the six digits.", "应为六位数字。")));
        return await ChangeAsync(context, call, people, "secondFactorConfirmed", async (users, person) =>
        {
            if (!await users.VerifyTwoFactorTokenAsync(person, users.Options.Tokens.AuthenticatorTokenProvider, code))
                return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/code", new("The code does not fit.", "验证码不符。")));
            await users.SetTwoFactorEnabledAsync(person, true);
            return null;
        });
    }

    private static async Task<Outcome<AccountDocument>> ChangeAsync(
        HttpContext context, StoredCall call, PeopleDatabase people, string action, Func<UserManager<Person>, Person, Task<ProblemResult?>> change)
    {
        Person? changed = null;
        var outcome = await call.WriteAsync<AccountDocument>(null, async (database, token) =>
        {
            if (call.Caller.PersonId is not { } id) return new ProblemResult(ProblemKind.Forbidden);
            people.Context = database;
            var users = context.RequestServices.GetRequiredService<UserManager<Person>>();
            if (await users.FindByIdAsync(id.ToString()) is not { } person) return new ProblemResult(ProblemKind.NotFound);
            if (await change(users, person) is { } problem) return problem;
            database.AuditEvents.Add(call.Audit(action, "person", person.Id, person.PatientId));
            await database.SaveChangesAsync(token);
            changed = person;
            return Outcome<AccountDocument>.Of(AccountDocument.Of(call.Caller, person), call.Language);
        });
        // The stamp has changed with it: this sign-in goes on.
        if (changed is not null) await PersonCookie.SendAsync(context, changed);
        return outcome;
    }

    /// <summary>A new password.</summary>
    internal sealed record PasswordRequest
    {
        /// <summary>The present password.</summary>
        [Required] public string? Present { get; init; }

        /// <summary>The new one, 12 to 200 characters.</summary>
        [Required] public string? Password { get; init; }
    }

    /// <summary>A code.</summary>
    internal sealed record CodeRequest
    {
        /// <summary>Six digits of the authenticator app.</summary>
        [Required] public string? Code { get; init; }
    }
}

/// <summary>The key of an authenticator app.</summary>
/// <param name="Key">The key, to be typed in.</param>
/// <param name="Address">The same as an address, to be shown as a code.</param>
internal sealed record SecondFactorDocument(string Key, string Address);

/// <summary>A caller.</summary>
/// <param name="Caller">The caller as it stands in the audit trail.</param>
/// <param name="Kind">How the caller made themselves known.</param>
/// <param name="ClinicId">The clinic.</param>
/// <param name="Role">The role; a key has none.</param>
/// <param name="Scopes">What a key may do.</param>
/// <param name="PatientId">The patient that the caller is.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="SecondFactor">Whether a sign-in needs a code.</param>
internal sealed record AccountDocument(
    string Caller, CallerKind Kind, Guid ClinicId, Role? Role, IReadOnlyList<string> Scopes, Guid? PatientId, string? DisplayName, bool? SecondFactor)
{
    public static AccountDocument Of(Caller caller, Person? person) => new(
        caller.Id, caller.Kind, caller.ClinicId, caller.Role, ScopeNames.Of(caller.Scopes), caller.PatientId, person?.DisplayName, person?.TwoFactorEnabled);
}
