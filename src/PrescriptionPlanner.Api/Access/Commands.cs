using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Access;

/// <summary>What an operator does at the machine itself, in the place of starting the service.</summary>
internal static class Commands
{
    private const string VerifyAudit = "verify-audit";
    private const string NewAdministratorKey = "new-administrator-key";
    private const string NewClinic = "new-clinic";

    /// <summary>Runs the command that was named; <see langword="null"/> where none was.</summary>
    public static async Task<int?> RunCommandAsync(this WebApplication app, string[] args)
    {
        if (args is not [VerifyAudit or NewAdministratorKey or NewClinic, ..]) return null;
        await app.Services.GetRequiredService<Preparation>().PrepareAsync(CancellationToken.None);
        return args switch
        {
            [VerifyAudit] => await VerifyAsync(app.Services),
            [VerifyAudit, var clinic] when Guid.TryParse(clinic, out var id) => await VerifyAsync(app.Services, id),
            [VerifyAudit, var clinic, var head] when Guid.TryParse(clinic, out var id) && AuditVerification.TryReadHead(head, out var noted) => await VerifyAsync(app.Services, id, noted),
            [NewAdministratorKey] => await MakeKeyAsync(app.Services, Clinic.SeededId),
            [NewAdministratorKey, var clinic] when Guid.TryParse(clinic, out var id) => await MakeKeyAsync(app.Services, id),
            [NewClinic, { Length: > 0 and <= 200 } name] => await MakeClinicAsync(app.Services, name),
            _ => Explain(),
        };
    }

    private static int Explain()
    {
        Console.Error.WriteLine($"{VerifyAudit} [clinic id [head noted earlier]] | {NewAdministratorKey} [clinic id] | {NewClinic} <name>");
        return 2;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, Guid? only = null, byte[]? noted = null)
    {
        var clinics = await services.GetRequiredService<PlannerStore>().ReadAsync(
            (database, token) => database.Clinics.Where(clinic => only == null || clinic.Id == only).Select(clinic => clinic.Id).ToListAsync(token), CancellationToken.None);
        var broken = clinics.Count == 0;
        if (broken) Console.Error.WriteLine("There is no such clinic.");
        foreach (var clinic in clinics)
        {
            var found = await services.GetRequiredService<AuditChain>().VerifyAsync(clinic, noted, CancellationToken.None);
            Console.Out.WriteLine(found.Break switch
            {
                null => $"{clinic}: intact, {found.Sealed} events sealed, {found.Unsealed} not sealed yet, head {found.Head}",
                AuditBreak.CutOff => $"{clinic}: BROKEN ({found.Break}): the chain of {found.Sealed} events does not lead through the head that was noted",
                { } fault => $"{clinic}: BROKEN ({fault}) at link {found.AtSequence}, event {found.AtEvent}; {found.Sealed} events before it are intact",
            });
            broken |= found.Break is not null;
        }

        return broken ? 1 : 0;
    }

    private static async Task<int> MakeKeyAsync(IServiceProvider services, Guid clinic)
    {
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var key = ApiKeyText.New();
        var made = await services.GetRequiredService<PlannerStore>().WriteAsync(
            async (database, token) =>
            {
                if (!await database.Clinics.AnyAsync(row => row.Id == clinic, token)) return false;
                Add(database, clinic, key, now);
                await database.SaveChangesAsync(token);
                return true;
            },
            CancellationToken.None);
        if (made) Console.Out.WriteLine(key);
        else Console.Error.WriteLine("There is no such clinic.");
        return made ? 0 : 1;
    }

    private static async Task<int> MakeClinicAsync(IServiceProvider services, string name)
    {
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var clinic = new Clinic { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), Name = name, CreatedAt = now };
        var key = ApiKeyText.New();
        await services.GetRequiredService<PlannerStore>().WriteAsync(
            (database, token) =>
            {
                database.Clinics.Add(clinic);
                Add(database, clinic.Id, key, now);
                return database.SaveChangesAsync(token);
            },
            CancellationToken.None);
        Console.Out.WriteLine($"{clinic.Id}\n{key}");
        return 0;
    }

    private static void Add(PlannerDbContext database, Guid clinic, ApiKeyText key, Instant now)
    {
        var row = FirstKey.RowOf(key, clinic, now);
        database.ApiKeys.Add(row);
        database.AuditEvents.Add(new AuditEvent
        {
            ClinicId = clinic,
            At = now,
            Actor = "operator",
            Action = "apiKeyCreated",
            SubjectKind = "apiKey",
            SubjectId = row.Id,
            Outcome = "done",
        });
    }
}
