using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;

namespace PrescriptionPlanner.Api.Features.StrengthReferences;

/// <summary>The one-repetition maxima that a plan's loads are reckoned from. They change through a re-test or a clinician, never by themselves.</summary>
internal static class StrengthReferencesApi
{
    private const int LongestReason = 1_000;
    private const string StrengthTest = "strengthTest";

    public static void MapStrengthReferences(this RouteGroupBuilder routes)
    {
        var maxima = routes.MapGroup("/plans/{planId:guid}/one-repetition-maxima").WithTags("Plans");
        maxima.MapGet("/", List).WithName("ListOneRepetitionMaxima").Needs(Resource.OneRepetitionMaxima, Act.Read).Answers<Paged<StrengthReferenceDocument>>();
        maxima.MapPut("/{exercise}", Put).WithName("PutOneRepetitionMaximum").Needs(Resource.OneRepetitionMaxima, Act.Change).Changes<StrengthReferenceDocument>();
    }

    /// <summary>Lists what was re-tested or corrected, in order.</summary>
    internal static Task<Outcome<Paged<StrengthReferenceDocument>>> List(Guid planId, StoredCall call) =>
        call.ReadAsync<Paged<StrengthReferenceDocument>>(async (database, token) =>
        {
            if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is null) return new ProblemResult(ProblemKind.NotFound);
            var rows = await database.StrengthReferences.AsNoTracking().Where(reference => reference.PlanId == planId).OrderBy(reference => reference.Id).ToListAsync(token);
            return Outcome<Paged<StrengthReferenceDocument>>.Of(new Paged<StrengthReferenceDocument>([.. rows.Select(StrengthReferenceDocument.Of)], null), call.Language);
        });

    /// <summary>Puts a re-tested or corrected one-repetition maximum in place, with a reason.</summary>
    /// <remarks>A lower one holds at once. Towards a higher one loads rise by at most 10 % a week.</remarks>
    internal static async Task<Outcome<StrengthReferenceDocument>> Put(Guid planId, string exercise, RequestBody<StrengthReferenceRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (!KnownNames.CheckExercise("", exercise, errors)) return new ProblemResult(ProblemKind.NotFound);
        if (request.OneRepMaxKg is null) errors.Required("/oneRepMaxKg");
        else if (decimal.Round(request.OneRepMaxKg.Value, 2) != request.OneRepMaxKg) errors.Add("/oneRepMaxKg", "Has at most two decimals.", "至多两位小数。");
        errors.InRange("/oneRepMaxKg", request.OneRepMaxKg);
        errors.CheckText("/reason", request.Reason, LongestReason, required: true);
        if (!errors.IsEmpty || request.OneRepMaxKg is not { } kg) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<StrengthReferenceDocument>(planId, body.Digest, needsMatch: true, async (database, row, token) =>
        {
            var plan = await StoredPlan.OpenAsync(database, row, token);
            var now = call.Now;
            var today = LocalDate.Max(TimeZones.Today(now, row.TimeZone), row.StartDate);
            if (request.TestedOn is { } tested && tested > today)
                return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/testedOn", new("Lies in the patient's future.", "晚于患者当地的今天。")));
            var reference = new StrengthReference
            {
                Id = call.NextId(),
                ClinicId = row.ClinicId,
                PlanId = planId,
                Exercise = exercise,
                OneRepMaxGrams = (int)(kg * 1000),
                Reason = request.Reason!,
                ValidFrom = today,
                CreatedAt = now,
            };
            database.StrengthReferences.Add(reference);
            plan.WriteBegunWeeks(database, today);
            plan.Put(plan.State.WithTested(exercise, kg, Math.Max(row.Week, row.WeekOf(today))), now);
            plan.RewriteRunningWeek(database, today);
            foreach (var due in await database.DueItems.Where(item => item.PlanId == planId && item.Code == StrengthTest && item.DoneAt == null && item.DueAt <= now).ToListAsync(token))
                due.DoneAt = now;
            database.AuditEvents.Add(call.Audit("oneRepetitionMaximumPut", "plan", planId, row.PatientId, AuditDetail.OfCode(exercise)));
            await database.SaveChangesAsync(token);
            return Outcome<StrengthReferenceDocument>.Of(StrengthReferenceDocument.Of(reference), call.Language, EntityTags.Of(row.Version));
        });
    }

    /// <summary>A re-tested or corrected one-repetition maximum.</summary>
    internal sealed record StrengthReferenceRequest
    {
        /// <summary>One-repetition maximum, kg, 0.1 to 600 (<c>POST /v1/one-repetition-maxima</c> estimates one from a set).</summary>
        [Required] public decimal? OneRepMaxKg { get; init; }

        /// <summary>The day of the test, the patient's local date; today where absent.</summary>
        public LocalDate? TestedOn { get; init; }

        /// <summary>Why, 1 to 1,000 characters.</summary>
        [Required] public string? Reason { get; init; }
    }
}

/// <summary>A stored one-repetition maximum.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="OneRepMaxKg">One-repetition maximum, kg.</param>
/// <param name="Reason">Why it was put.</param>
/// <param name="ValidFrom">First day that it holds for.</param>
/// <param name="CreatedAt">When it was put.</param>
internal sealed record StrengthReferenceDocument(string Exercise, decimal OneRepMaxKg, string Reason, LocalDate ValidFrom, Instant CreatedAt)
{
    public static StrengthReferenceDocument Of(StrengthReference row) => new(row.Exercise, row.OneRepMaxGrams / 1000m, row.Reason, row.ValidFrom, row.CreatedAt);
}
