using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Revisions;

/// <summary>Issues a new revision of a running plan: past days stay, the rest goes on from where the patient stands.</summary>
internal sealed class RevisePlan(PlannerDbContext database, StoredCall call, Plan row)
{
    private static readonly IReadOnlyDictionary<string, decimal> NoTests = new Dictionary<string, decimal>();

    /// <summary>Options that a running plan keeps, and whether a request names them.</summary>
    public static IEnumerable<(string Pointer, bool Given)> Fixed(OptionsRequest? options) =>
    [
        ("/options/startDate", options?.StartDate is not null), ("/options/weeks", options?.Weeks is not null), ("/options/timeZone", options?.TimeZone is not null),
        ("/options/asOf", options?.AsOf is not null),
    ];

    public async Task<Outcome<PlanDocument>> ReviseAsync(Guid? assessmentId, OptionsRequest? given, string reason, CancellationToken token)
    {
        if (row.Status is PlanStatus.Ended or PlanStatus.Completed)
            return new ProblemResult(ProblemKind.Conflict, InputErrors.One("", new("The plan is over; issue a new one.", "计划已结束；请开具新的计划。")));
        var plan = await StoredPlan.OpenAsync(database, row, token);
        var assessment = await database.Assessments.AsNoTracking().SingleOrDefaultAsync(
            known => known.ClinicId == call.ClinicId && known.PatientId == row.PatientId && known.Id == (assessmentId ?? row.AssessmentId), token);
        if (assessment is null)
            return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/assessmentId", new("The patient has no such assessment.", "该患者没有此评估。")));

        var on = EffectiveOn();
        var errors = new InputErrors();
        var present = await PresentAsync(token);
        var screened = Screened(present);
        var request = Merge(StoredRequests.Read<OptionsRequest>(present.OptionsJson), given);
        var options = OptionsReader.ReadChange(screened.Options, given, errors);
        // What the plan rests on was checked when it came in. It is not checked again by the ranges of today.
        var profile = assessment.Id == present.AssessmentId ? screened.Profile : AssessedProfile.Read(assessment.ProfileJson, on, errors);
        if (!errors.IsEmpty || profile is null) return new ProblemResult(ProblemKind.InvalidRequest, errors);

        // Only who names an assessment has looked at the patient again: anybody else's revision loosens nothing.
        if (await PutAsync(plan, assessment, profile, request, options, assessmentId is null ? screened.Clearance : null, reason, token) is { } refused) return refused;
        if (assessmentId is not null && SeesTheStop(plan.State, assessment)) plan.Put(Reassessed(plan.State, TimeZones.Today(call.Now, row.TimeZone)), call.Now);
        await database.SaveChangesAsync(token);
        return await PlanReading.ReplyAsync(database, call, row, StatusCodes.Status201Created, token);
    }

    /// <summary>
    /// Takes out of the plan what a new assessment forbids, the same day. Nothing is generated: the kept programme is brought inside the stricter of
    /// both clearances.
    /// </summary>
    public async Task TightenAsync(
        StoredPlan plan, Assessment assessment, PatientProfile profile, OptionsRequest request, PrescriptionOptions options, KeptClearance before, string reason, CancellationToken token)
    {
        var on = EffectiveOn();
        var week = Math.Min(Math.Max(row.Week, row.WeekOf(on)), row.Weeks);
        var clearance = Prescriber.Screening(profile, options, on, before);
        plan.WriteBegunWeeks(database, on);
        var (programme, needsRevision) = plan.Programme.Within(clearance, week);
        var issued = IssuedCalendar.Shown(programme);
        var calendar = IssuedCalendar.Continued(await IssuedCalendar.ReadAsync(database, row.Id, token), issued.Calendar, on);
        var document = Prescriber.Around(profile, options, on, before, issued with { Calendar = calendar });
        var steps = plan.State.Modalities.Where(modality => modality.Step > 0 && programme.Find(modality.Modality) is { MayTrain: true })
            .ToDictionary(modality => modality.Modality, modality => Math.Min(modality.Step, programme.Find(modality.Modality)!.Steps.Count));
        await PutAsync(plan, assessment, document, new ScreenedPatient(WrittenWeek.PresentFormat, profile, options, KeptClearance.Of(clearance), on), programme, issued, steps, request, reason, token);
        if (!needsRevision) return;
        var flag = new Flag(Tightening.NeedsRevision.Id, on);
        if (!plan.State.Flags.Contains(flag)) plan.Put(plan.State with { Flags = [.. plan.State.Flags, flag] }, call.Now);
    }

    /// <summary>Generates the revision and puts it in place; the problem where all exercise would be withheld.</summary>
    private async Task<ProblemResult?> PutAsync(
        StoredPlan plan, Assessment assessment, PatientProfile profile, OptionsRequest request, PrescriptionOptions options, KeptClearance? before, string reason, CancellationToken token)
    {
        var on = EffectiveOn();
        // The running week: on its first morning the one before is over, though not decided.
        var week = Math.Max(row.Week, row.WeekOf(on));
        if (week > row.Weeks) return new ProblemResult(ProblemKind.Conflict, InputErrors.One("", new("The plan is over; issue a new one.", "计划已结束；请开具新的计划。")));
        var (first, ladders) = Prescriber.Issue(profile, options, new Continuation(week, new Dictionary<Modality, int>()), on, before);
        if (ladders is null) return IssuePlan.Refused(first.Screening);
        var steps = Steps(plan, ladders.Issued);
        var (prescription, generated) = Prescriber.Issue(profile, options, new Continuation(week, steps), on, before);
        var programme = generated!.Issued;
        plan.WriteBegunWeeks(database, on);
        var calendar = IssuedCalendar.Continued(await IssuedCalendar.ReadAsync(database, row.Id, token), programme.Calendar, on);
        var document = prescription with { Exercise = programme with { Calendar = calendar } };
        await PutAsync(
            plan, assessment, document, new ScreenedPatient(WrittenWeek.PresentFormat, profile, options, KeptClearance.Of(prescription.Screening), on),
            generated.Keep(), programme, steps, request, reason, token);
        return null;
    }

    private async Task PutAsync(
        StoredPlan plan, Assessment assessment, Prescription document, ScreenedPatient screened, KeptProgramme programme, Programme issued,
        IReadOnlyDictionary<Modality, int> steps, OptionsRequest request, string reason, CancellationToken token)
    {
        var now = call.Now;
        var on = screened.On;
        var newlyAssessed = assessment.Id != row.AssessmentId;
        var track = ProgressionTrack.Of(issued, screened.Options.Progression, programme.FromWeek).After(plan.Track, plan.State);
        var state = plan.State.ContinueOn(track, steps, newlyAssessed ? Revising.TestedMaxima(screened.Profile) : NoTests);
        row.Revision++;
        row.AssessmentId = assessment.Id;
        row.AwaitsReview = false;
        plan.Put(programme, track, state, now);
        plan.RewriteRunningWeek(database, on);
        database.PlanRevisions.Add(new PlanRevision
        {
            PlanId = row.Id,
            Revision = row.Revision,
            ClinicId = row.ClinicId,
            AssessmentId = assessment.Id,
            OptionsJson = StoredRequests.Write(request),
            RulesetVersion = document.RulesetVersion,
            ProgrammeJson = PlanJson.Write(programme),
            ScreenedJson = PlanJson.Write(screened),
            FromWeek = programme.FromWeek,
            EffectiveOn = on,
            ReckonedOn = on,
            Reason = reason,
            DocumentId = await PlanIssue.KeepDocumentAsync(database, row.ClinicId, document, now, token),
            CreatedAt = now,
        });
        await PlanIssue.PutDueItemsAsync(database, row, document, programme.FromWeek, token);
        if (newlyAssessed) await CloseDueItemsAsync(now, token);
        call.Count(metrics => metrics.PlanRevised());
        database.AuditEvents.Add(call.Audit("planRevised", "plan", row.Id, row.PatientId, AuditDetail.OfRevision(row.Revision, screened.Options.ClinicianReleases)));
        await database.SaveChangesAsync(token);
        await GatherAgainAsync(plan, token);
    }

    /// <summary>What the revision in force was generated from.</summary>
    public ScreenedPatient Screened(PlanRevision present) => PlanJson.Read<ScreenedPatient>(present.ScreenedJson ?? throw new PlanUnreadableException(row.Id));

    /// <summary>The revision in force.</summary>
    public Task<PlanRevision> PresentAsync(CancellationToken token) =>
        database.PlanRevisions.AsNoTracking().SingleAsync(revision => revision.PlanId == row.Id && revision.Revision == row.Revision, token);

    // Sessions went or came: what was logged is a share of others now.
    private async Task GatherAgainAsync(StoredPlan plan, CancellationToken token)
    {
        if (await database.WeekRecords.AnyAsync(week => week.PlanId == row.Id && week.Week == row.Week && week.EvidenceJson != null, token))
            await WeekGathering.GatherAsync(database, plan, row.Week, TimeZones.Today(call.Now, row.TimeZone), token);
    }

    /// <summary>Whether the assessment was made since whatever stopped the plan: an older one says nothing about it.</summary>
    private static bool SeesTheStop(ProgressionState state, Assessment assessment) =>
        state.Standstills.Concat(state.Modalities.SelectMany(modality => modality.Standstills)).All(standstill => standstill.Until is not null || standstill.From <= assessment.AssessedOn);

    /// <summary>A clinician who issues a plan from a new assessment has seen the patient: what was suspended goes on.</summary>
    private static ProgressionState Reassessed(ProgressionState state, LocalDate today)
    {
        var seen = ClinicianAction.Reassess(state, today).State ?? state;
        return seen.Status == PlanStatus.Suspended ? ClinicianAction.Resume(seen, today).State ?? seen : seen;
    }

    /// <summary>Today, or the plan's first day where it has not begun.</summary>
    private LocalDate EffectiveOn() => LocalDate.Max(TimeZones.Today(call.Now, row.TimeZone), row.StartDate);

    /// <summary>A new assessment does what was due by now.</summary>
    private async Task CloseDueItemsAsync(Instant now, CancellationToken token)
    {
        foreach (var item in await database.DueItems.Where(item => item.PlanId == row.Id && item.DoneAt == null && item.DueAt <= now && item.Code != "strengthTest").ToListAsync(token))
            item.DoneAt = now;
    }

    private static OptionsRequest Merge(OptionsRequest present, OptionsRequest? given) => given is null ? present : present with
    {
        Modalities = given.Modalities ?? present.Modalities,
        Supervised = given.Supervised ?? present.Supervised,
        SarcopeniaDefinition = given.SarcopeniaDefinition ?? present.SarcopeniaDefinition,
        Variants = given.Variants ?? present.Variants,
        NutritionReference = given.NutritionReference ?? present.NutritionReference,
        ClinicianReleases = given.ClinicianReleases ?? present.ClinicianReleases,
        Protocols = given.Protocols ?? present.Protocols,
        Progression = given.Progression ?? present.Progression,
    };

    /// <summary>Where each modality goes on: the highest step of its new ladder that is no harder than where it stands.</summary>
    private static Dictionary<Modality, int> Steps(StoredPlan plan, Programme next)
    {
        var steps = new Dictionary<Modality, int>();
        foreach (var modality in plan.State.Modalities)
            if (modality.Step > 0 && plan.Programme.Find(modality.Modality) is { Steps.Count: > 0 } present
                && next.Ladders.FirstOrDefault(ladder => ladder.Modality == modality.Modality) is { Steps.Count: > 0 } ladder)
                steps[modality.Modality] = LadderMatch.StepFor(present.Steps[Math.Min(modality.Step, present.Steps.Count) - 1], ladder);
        return steps;
    }
}
