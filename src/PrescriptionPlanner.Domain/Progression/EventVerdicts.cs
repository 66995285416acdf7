using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What the events and the observed pain of a week say to each modality.</summary>
internal static class EventVerdicts
{
    private const int DizzinessRememberedWeeks = 4;

    /// <summary>Whether a stop sign is in the week that no clinician has looked at.</summary>
    public static bool Stops(DecidedWeek week) => Signs(week).Any(sign => sign.Effect.Decision == ProgressionDecision.Stop && !IsSeen(week.State, sign));

    /// <summary>Every event of the week with its effect, painful falls with them.</summary>
    public static IEnumerable<Sign> Signs(DecidedWeek week) =>
    [
        .. week.Evidence.Events.Select(report => new Sign(EventEffects.Of(report.Code), report.Session, report.On)),
        .. week.Evidence.PainfulFalls.Select(on => new Sign(EventEffects.StopsAfterFall, null, on)),
    ];

    /// <summary>Whether the sign has already been responded to: its flag is up, or a clinician has seen it.</summary>
    public static bool IsRespondedTo(ProgressionState state, Sign sign) => state.Flags.Contains(sign.Flag) || IsSeen(state, sign);

    /// <summary>Adds what they say to a modality.</summary>
    public static void Add(List<Verdict> verdicts, DecidedWeek week, ModalityState modality)
    {
        var step = modality.Step;
        foreach (var sign in Signs(week))
        {
            var rule = sign.Effect.RuleId;
            switch (sign.Effect.Decision)
            {
                case ProgressionDecision.Stop:
                    verdicts.Add(IsSeen(week.State, sign) ? Verdict.Hold(rule, step) : Verdict.Stop(rule, step));
                    break;
                case ProgressionDecision.StepBack:
                    if (sign.ActsOn(modality.Modality)) verdicts.Add(Verdict.StepBack(EventEffects.Overuse, step));
                    else if (step == 0) verdicts.Add(Verdict.Hold(rule, step));
                    break;
                case ProgressionDecision.Hold:
                case ProgressionDecision.Advance:
                    verdicts.Add(Verdict.Hold(rule, step));
                    break;
            }
        }

        if (IsDizzyAgain(week)) verdicts.Add(Verdict.StepBack(EventEffects.DizzyAgain, step));
        if (PainGate.VerdictOf(week.Evidence.ObservedPain, step) is { } pain) verdicts.Add(pain);
    }

    /// <summary>The events that bear on a modality.</summary>
    public static IReadOnlyList<AdverseEvent> LookedAt(DecidedWeek week, Modality modality) =>
    [
        .. week.Evidence.Events
            .Where(report => new Sign(EventEffects.Of(report.Code), report.Session, report.On).ActsOn(modality))
            .Select(report => report.Code).Distinct(),
    ];

    private static bool IsSeen(ProgressionState state, Sign sign) => state.SeenFlags.Contains(sign.Flag);

    private static bool IsDizzyAgain(DecidedWeek week) =>
        week.Evidence.DizzinessReports >= 2
        || (week.Evidence.DizzinessReports == 1 && week.Number - week.State.DizzyInWeek <= DizzinessRememberedWeeks);

    /// <summary>An event with its effect.</summary>
    public readonly record struct Sign(EventEffect Effect, Modality? Session, LocalDate On)
    {
        public Flag Flag => new(Effect.RuleId, On);

        public bool ActsOn(Modality modality) => !Effect.InItsSessionOnly || Session is null || Session == modality;
    }
}
