using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Assessments;
using PrescriptionPlanner.Api.Features.Decisions;
using PrescriptionPlanner.Api.Features.Observations;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Features.Revisions;
using PrescriptionPlanner.Api.Features.SessionLogs;
using PrescriptionPlanner.Api.Features.StrengthReferences;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Patients;

/// <summary>Everything that is kept of one patient.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="Assessments">Every assessment.</param>
/// <param name="Plans">Every plan with all that belongs to it.</param>
/// <param name="AuditEvents">What was done to the patient's data, and when.</param>
internal sealed record PatientExport(
    PatientDocument Patient, IReadOnlyList<AssessmentDocument> Assessments, IReadOnlyList<ExportedPlan> Plans, IReadOnlyList<ExportedAuditEvent> AuditEvents)
{
    public static async Task<PatientExport?> ReadAsync(PlannerDbContext database, StoredCall call, Guid patientId, CancellationToken token)
    {
        if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is not { } patient) return null;
        var assessments = await database.Assessments.AsNoTracking().Where(row => row.ClinicId == call.ClinicId && row.PatientId == patientId).OrderBy(row => row.Id).ToListAsync(token);
        var plans = await database.Plans.AsNoTracking().Where(row => row.ClinicId == call.ClinicId && row.PatientId == patientId).OrderBy(row => row.Id).ToListAsync(token);
        var exported = new List<ExportedPlan>(plans.Count);
        foreach (var plan in plans) exported.Add(await ExportedPlan.ReadAsync(database, call, plan, token));
        var events = await database.AuditEvents.AsNoTracking().Where(row => row.ClinicId == call.ClinicId && row.PatientId == patientId).OrderBy(row => row.Id).ToListAsync(token);
        return new PatientExport(PatientDocument.Of(patient), [.. assessments.Select(AssessmentDocument.Of)], exported, [.. events.Select(ExportedAuditEvent.Of)]);
    }
}

/// <summary>A plan with all that belongs to it.</summary>
internal sealed record ExportedPlan(
    PlanHead Plan, JsonElement Prescription, IReadOnlyList<RevisionDocument> Revisions, IReadOnlyList<SessionLogDocument> SessionLogs,
    IReadOnlyList<ObservationDocument> Observations, IReadOnlyList<DecisionDocument> Decisions, IReadOnlyList<StrengthReferenceDocument> OneRepetitionMaxima,
    IReadOnlyList<DueDocument> Due, IReadOnlyList<StatusChangeDocument> StatusChanges)
{
    public static async Task<ExportedPlan> ReadAsync(PlannerDbContext database, StoredCall call, Plan plan, CancellationToken token)
    {
        var revisions = await database.PlanRevisions.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Revision).ToListAsync(token);
        var logs = await database.SessionRecords.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(token);
        var observations = await database.ObservationRecords.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(token);
        var decisions = await database.DecisionRecords.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Week).ToListAsync(token);
        var reviews = (await database.ReviewRecords.AsNoTracking().Where(row => row.PlanId == plan.Id).ToListAsync(token)).ToLookup(row => row.Week);
        var references = await database.StrengthReferences.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(token);
        var due = await database.DueItems.AsNoTracking().Where(row => row.PlanId == plan.Id).ToListAsync(token);
        var changes = await database.StatusChanges.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(token);
        var document = await call.Documents.ReadAsync(database, call.ClinicId, revisions[^1].DocumentId, call.Language.Tag(), token);
        return new ExportedPlan(
            PlanReading.HeadOf(plan), JsonElement.Parse(document), [.. revisions.Select(RevisionDocument.Of)], [.. logs.Select(SessionLogDocument.Of)],
            [.. observations.Select(ObservationDocument.Of)], [.. decisions.Select(row => DecisionDocument.Of(row, reviews[row.Week], plan.Week))],
            [.. references.Select(StrengthReferenceDocument.Of)], [.. due.OrderBy(row => row.DueOn).Select(DueDocument.Of)],
            [.. changes.Select(row => new StatusChangeDocument(row.Status, row.Reason, row.At))]);
    }
}

/// <summary>A pause, a resumption or an end.</summary>
/// <param name="Status">How the plan stands since.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
internal sealed record StatusChangeDocument(PlanStatus Status, string Reason, Instant At);

/// <summary>What was done, and when.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Action">What.</param>
/// <param name="SubjectKind">The kind of thing that it was done to.</param>
/// <param name="SubjectId">The thing.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record ExportedAuditEvent(Instant At, string Actor, string Action, string SubjectKind, Guid? SubjectId, string Outcome)
{
    public static ExportedAuditEvent Of(AuditEvent row) => new(row.At, row.Actor, row.Action, row.SubjectKind, row.SubjectId, row.Outcome);
}
