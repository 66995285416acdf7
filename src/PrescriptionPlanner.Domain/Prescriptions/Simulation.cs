using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>A week of a simulation.</summary>
/// <param name="Dose">The week as it stood.</param>
/// <param name="Logs">What was logged of it.</param>
/// <param name="Decision">What was decided at its end.</param>
/// <param name="Approved">Whether a step up waited and was approved.</param>
/// <param name="After">Where the plan stands then.</param>
public sealed record SimulatedWeek(CalendarWeek Dose, IReadOnlyList<SessionLog> Logs, WeekDecision Decision, bool Approved, ProgressionState After);

/// <summary>
/// Lets a programme unfold as a scenario says, by the same functions that decide stored plans: each week stands where the decisions have led, is logged,
/// and is decided from its logs. Where the scenario says nothing, sessions are done as prescribed, at their target effort, without pain.
/// </summary>
public static class Simulation
{
    /// <summary>Runs a whole programme; <see langword="null"/> where the patient may not train.</summary>
    public static IReadOnlyList<SimulatedWeek>? Run(PatientProfile profile, PrescriptionOptions options, Scenario scenario)
    {
        if (Prescriber.Programme(profile, options, null, options.StartDate) is not { } generated) return null;
        var programme = generated.Keep();
        var track = ProgressionTrack.Of(generated.Issued, options.Progression);
        var state = ProgressionState.Start(track, Revising.TestedMaxima(profile));
        var weeks = new List<SimulatedWeek>(options.Weeks);
        var (sessions, loadBefore) = (0, (int?)null);
        for (var week = 1; week <= options.Weeks; week++)
        {
            var events = scenario.Events.Where(happens => happens.Covers(week)).ToList();
            if (events.Exists(happens => happens.Resumes)) state = ClinicianAction.Resume(state, track.FirstDayOf(week)).State ?? state;
            var logs = new List<(Session Session, SessionLog Log)>();
            var adverse = events.SelectMany(happens => happens.AdverseEvents).ToList();
            foreach (var session in Shown(programme, track, state, week, null).Sessions)
            {
                var omitted = IsOmitted(++sessions, scenario.Adherence);
                // What an earlier session of the week brought up may have taken this one out.
                if (Standing.In(track, state, week, begun: true).StandsStill.Any(still => still.Covers(session))) continue;
                if (Logged(session, omitted, events) is not { } log) continue;
                if (log.Status != SessionStatus.Missed && adverse.Count > 0)
                {
                    log = log with { AdverseEvents = [.. adverse] };
                    adverse.Clear();
                }

                logs.Add((session, log));
                state = AcuteSigns.Respond(track, state, session.Trains, log.Pain, log.AdverseEvents, log.PerformedOn, log.PerformedOn);
            }

            IReadOnlyList<Observation> observations = adverse.Count == 0 ? [] : [new Observation(track.FirstDayOf(week), PainReport.Unknown, adverse)];
            foreach (var observed in observations)
                state = AcuteSigns.Respond(track, state, null, observed.Pain, observed.AdverseEvents, observed.ObservedOn, observed.ObservedOn);
            var dose = Shown(programme, track, state, week, loadBefore);
            var evidence = logs.Count == 0 && observations.Count == 0 ? null : WeekEvidence.Gather(
                dose.Sessions.GroupBy(session => session.Trains).ToDictionary(group => group.Key, group => group.Count()),
                logs.Select(entry => (SessionJudgement.Of(entry.Session, entry.Log), true)), observations);
            var decision = ProgressionPolicy.Decide(track, state, evidence);
            var raised = decision.AwaitsReview && scenario.Approves ? DecisionReview.Approve(track, decision.After, decision).State : null;
            state = raised ?? decision.After;
            weeks.Add(new SimulatedWeek(dose, [.. logs.Select(entry => entry.Log)], decision, raised is not null, state));
            loadBefore = dose.LoadArbitraryUnits;
        }

        return weeks;
    }

    private static CalendarWeek Shown(KeptProgramme programme, ProgressionTrack track, ProgressionState state, int week, int? loadBefore)
    {
        var standing = Standing.In(track, state, week, begun: true);
        return programme.Week(week, standing).Shown(standing.StandsStill, loadBefore);
    }

    /// <summary>Whether the n-th session of the programme is one of those left out: evenly spread, the first done wherever it can be.</summary>
    private static bool IsOmitted(int number, decimal adherence) => decimal.Floor(number * (1 - adherence)) > decimal.Floor((number - 1) * (1 - adherence));

    private static SessionLog? Logged(Session session, bool omitted, List<ScenarioEvent> events)
    {
        if (events.Exists(happens => happens.Logged == false)) return null;
        var status = events.LastOrDefault(happens => happens.Status is not null)?.Status ?? (omitted ? SessionStatus.Missed : SessionStatus.Completed);
        var log = new SessionLog { SessionId = session.Id, PerformedOn = session.Date, Status = status };
        return status == SessionStatus.Missed ? log : log with
        {
            DurationMinutes = status == SessionStatus.Completed ? session.DurationMinutes : session.DurationMinutes / 2,
            SessionRpe = events.LastOrDefault(happens => happens.SessionRpe is not null)?.SessionRpe ?? SessionTarget.Cr10(session),
            Pain = events.LastOrDefault(happens => happens.Pain is not null)?.Pain ?? new PainReport(0, 0, 0, false),
            TechniqueOk = events.LastOrDefault(happens => happens.TechniqueOk is not null)?.TechniqueOk ?? true,
        };
    }
}
