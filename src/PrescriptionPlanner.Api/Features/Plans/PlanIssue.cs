using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>What issuing a plan and revising one have in common: the document in every language, and what falls due.</summary>
internal static class PlanIssue
{
    /// <summary>Re-screening, where a time-limited bar ends while the plan runs.</summary>
    private const string ScreenAgain = "screening";

    /// <summary>Keeps the document in every language and gives its id.</summary>
    public static async Task<string> KeepDocumentAsync(PlannerDbContext database, Guid clinic, Prescription prescription, Instant now, CancellationToken token)
    {
        var english = Render(prescription, Language.English);
        var id = Convert.ToHexStringLower(SHA256.HashData(english));
        foreach (var language in Enum.GetValues<Language>())
            await database.KeepDocumentAsync(
                new Document
                {
                    ClinicId = clinic,
                    Id = id,
                    Language = language.Tag(),
                    Schema = prescription.Schema,
                    Utf8 = language == Language.English ? english : Render(prescription, language),
                    CreatedAt = now,
                },
                token);
        return id;
    }

    /// <summary>Puts what falls due from a week on in the place of what had not been done.</summary>
    public static async Task PutDueItemsAsync(PlannerDbContext database, Plan plan, Prescription prescription, int fromWeek, CancellationToken token)
    {
        if (prescription.Exercise is not { } programme) return;
        var open = await database.DueItems.Where(item => item.PlanId == plan.Id && item.Week >= fromWeek && item.DoneAt == null).ToListAsync(token);
        database.DueItems.RemoveRange(open);
        var zone = DateTimeZoneProviders.Tzdb[plan.TimeZone];
        foreach (var due in Items(plan, programme, prescription.Screening.ScreenAgainOn).Where(due => due.Week >= fromWeek))
        {
            if (open.Find(item => item.Code == due.Code && item.Week == due.Week) is { } same) database.Entry(same).State = EntityState.Unchanged;
            else if (!await database.DueItems.AnyAsync(item => item.PlanId == plan.Id && item.Code == due.Code && item.Week == due.Week, token))
                database.DueItems.Add(new DueItem
                {
                    PlanId = plan.Id,
                    ClinicId = plan.ClinicId,
                    Code = due.Code,
                    Week = due.Week,
                    DueOn = due.On,
                    DueAt = DecisionDue.NoonOf(due.On, zone),
                });
        }
    }

    private static IEnumerable<(string Code, int Week, LocalDate On)> Items(Plan plan, Programme programme, LocalDate? screenAgainOn)
    {
        foreach (var due in programme.Reassessments) yield return (due.Code, due.Week, plan.StartDate.PlusWeeks(due.Week).PlusDays(-1));
        if (screenAgainOn is { } on && on >= plan.StartDate && on < plan.StartDate.PlusWeeks(plan.Weeks))
            yield return (ScreenAgain, Period.DaysBetween(plan.StartDate, on) / 7 + 1, on);
    }

    private static byte[] Render(Prescription prescription, Language language) =>
        JsonSerializer.SerializeToUtf8Bytes(prescription, PlannerJson.TypeInfo<Prescription>(language));
}
