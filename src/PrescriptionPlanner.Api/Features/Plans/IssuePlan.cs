using Microsoft.EntityFrameworkCore;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Issues a plan from a stored assessment.</summary>
internal sealed class IssuePlan(PlannerDbContext database, StoredCall call)
{
    public async Task<Outcome<PlanDocument>> IssueAsync(Guid patientId, Guid assessmentId, OptionsRequest? given, CancellationToken token)
    {
        if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is not { } patient) return new ProblemResult(ProblemKind.NotFound);
        var assessment = await database.Assessments.AsNoTracking().SingleOrDefaultAsync(
            row => row.ClinicId == call.ClinicId && row.PatientId == patientId && row.Id == assessmentId, token);
        if (assessment is null)
            return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/assessmentId", new("The patient has no such assessment.", "该患者没有此评估。")));

        var errors = new InputErrors();
        var request = (given ?? new OptionsRequest()) with { TimeZone = given?.TimeZone ?? patient.TimeZone };
        var options = new OptionsReader(call.Clock).ReadPlan(request, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        var profile = AssessedProfile.Read(assessment.ProfileJson, options.StartDate, errors);
        if (!errors.IsEmpty || profile is null) return new ProblemResult(ProblemKind.InvalidRequest, errors);

        var (prescription, programme) = Prescriber.Issue(profile, options, null, options.StartDate);
        if (programme is null) return Refused(prescription.Screening);

        var now = call.Now;
        var track = ProgressionTrack.Of(programme.Issued, options.Progression);
        var state = ProgressionState.Start(track, Revising.TestedMaxima(profile));
        var plan = new Plan
        {
            Id = call.NextId(),
            ClinicId = call.ClinicId,
            PatientId = patientId,
            AssessmentId = assessmentId,
            StartDate = options.StartDate,
            Weeks = options.Weeks,
            TimeZone = options.TimeZone,
            TrackJson = PlanJson.Write(track),
            StateJson = "",
            PositionsJson = "",
            Version = 0,
            CreatedAt = now,
            UpdatedAt = now,
        };
        plan.Put(state, now);
        database.Plans.Add(plan);
        database.PlanRevisions.Add(new PlanRevision
        {
            PlanId = plan.Id,
            Revision = plan.Revision,
            ClinicId = call.ClinicId,
            AssessmentId = assessmentId,
            OptionsJson = StoredRequests.Write(request with { StartDate = options.StartDate }),
            RulesetVersion = prescription.RulesetVersion,
            ProgrammeJson = PlanJson.Write(programme.Keep()),
            ScreenedJson = PlanJson.Write(new ScreenedPatient(WrittenWeek.PresentFormat, profile, options, KeptClearance.Of(prescription.Screening), options.StartDate)),
            FromWeek = 1,
            EffectiveOn = options.StartDate,
            ReckonedOn = options.StartDate,
            DocumentId = await PlanIssue.KeepDocumentAsync(database, call.ClinicId, prescription, now, token),
            CreatedAt = now,
        });
        await PlanIssue.PutDueItemsAsync(database, plan, prescription, 1, token);
        database.AuditEvents.Add(call.Audit("planIssued", "plan", plan.Id, patientId, AuditDetail.OfReleases(options.ClinicianReleases)));
        await database.SaveChangesAsync(token);
        call.Count(metrics => metrics.PlanIssued());
        return await PlanReading.ReplyAsync(database, call, plan, StatusCodes.Status201Created, token);
    }

    /// <summary>The refusal of a plan whose patient may not train, with every finding.</summary>
    public static ProblemResult Refused(Clearance clearance) => new(
        ProblemKind.ClinicallyRefused,
        findings: [.. clearance.Findings.Select(finding => ProblemFinding.Of(finding.RuleId, finding.Modality))]);
}
