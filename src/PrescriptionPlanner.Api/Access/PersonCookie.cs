using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Access;

/// <summary>
/// The cookie of somebody who signed in. It says who, and of which stamp; all else is read from the row with every call, so that a new password, a
/// changed role, a deactivation or the end of this sign-in holds at once.
/// </summary>
internal static class PersonCookie
{
    public const string SchemeName = "Identity.Application";
    public const string Name = "planner";

    private const string PersonClaim = "person";
    private const string StampClaim = "stamp";
    private const string SignInClaim = "signIn";
    private const string SignedOut = "signedOut";
    private static readonly TimeSpan Length = TimeSpan.FromHours(8);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Length;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    /// <summary>The caller that a person is.</summary>
    public static Caller CallerOf(Person person) => new()
    {
        Kind = CallerKind.Person,
        Id = $"person:{person.Id}",
        ClinicId = person.ClinicId,
        Role = person.Role,
        PatientId = person.PatientId,
        PersonId = person.Id,
    };

    /// <summary>Sends the cookie.</summary>
    public static Task SendAsync(HttpContext context, Person person) => context.SignInAsync(SchemeName, PrincipalOf(person, Guid.NewGuid().ToString("N")));

    /// <summary>Ends the sign-in that a call came with: a copy of its cookie that somebody kept is refused.</summary>
    public static async Task EndAsync(PlannerDbContext database, ClaimsPrincipal principal, Guid personId, Instant now, CancellationToken token)
    {
        var signIn = principal.FindFirstValue(SignInClaim) ?? "";
        var ended = await database.Set<PersonToken>().AsTracking().Where(row => row.UserId == personId && row.LoginProvider == SignedOut).ToListAsync(token);
        // By now these cookies have run out.
        database.RemoveRange(ended.Where(row => row.Name != signIn && InstantPattern.General.Parse(row.Value!).Value + Duration.FromTimeSpan(Length) < now));
        if (!ended.Exists(row => row.Name == signIn))
            database.Add(new PersonToken { UserId = personId, LoginProvider = SignedOut, Name = signIn, Value = InstantPattern.General.Format(now) });
    }

    private static ClaimsPrincipal PrincipalOf(Person person, string signIn)
    {
        var identity = new CallerIdentity(CallerOf(person), SchemeName);
        identity.AddClaim(new Claim(PersonClaim, person.Id.ToString()));
        identity.AddClaim(new Claim(StampClaim, person.SecurityStamp ?? ""));
        identity.AddClaim(new Claim(SignInClaim, signIn));
        return new ClaimsPrincipal(identity);
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var aborted = context.HttpContext.RequestAborted;
        await services.GetRequiredService<Preparation>().Ready.WaitAsync(aborted);
        var signIn = context.Principal?.FindFirstValue(SignInClaim) ?? "";
        var known = Guid.TryParse(context.Principal?.FindFirstValue(PersonClaim), out var id)
            ? await services.GetRequiredService<PlannerStore>().ReadAsync(
                (database, token) => database.People
                    .Where(person => person.Id == id && !database.Set<PersonToken>().Any(row => row.UserId == id && row.LoginProvider == SignedOut && row.Name == signIn))
                    .SingleOrDefaultAsync(token),
                aborted)
            : null;
        if (known is { DeactivatedAt: null } && known.SecurityStamp == context.Principal?.FindFirstValue(StampClaim)) context.ReplacePrincipal(PrincipalOf(known, signIn));
        else context.RejectPrincipal();
    }
}

/// <summary>The database that people are looked up and changed in: the transaction that is open.</summary>
internal sealed class PeopleDatabase
{
    /// <summary>The transaction; to be set before the first <see cref="UserManager{TUser}"/> of the call is asked for.</summary>
    public PlannerDbContext? Context { get; set; }
}

/// <summary>Identity's own store of people, within a transaction of the planner's.</summary>
internal sealed class PeopleRows(PeopleDatabase database)
    : UserOnlyStore<Person, PlannerDbContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, PersonToken>(
        database.Context ?? throw new InvalidOperationException("People are changed within a transaction."), null);
