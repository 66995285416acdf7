using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What a week's verdicts come to for one modality.</summary>
internal sealed class ModalityOutcome
{
    private readonly DecidedWeek _week;
    private readonly ModalityTrack _track;
    private readonly ModalityState _before;
    private readonly bool _stepsBack;

    private ModalityOutcome(DecidedWeek week, ModalityTrack track, ModalityState before, List<Verdict> verdicts)
    {
        _week = week;
        _track = track;
        _before = before;
        _stepsBack = verdicts.Exists(verdict => verdict.Decision == ProgressionDecision.StepBack);
        IsTolerated = !verdicts.Exists(verdict => verdict.NotTolerated);
        WeeksOnStep = before.WeeksOnStep + (IsTolerated && before.Step > 0 && !week.IsDeload ? 1 : 0);
        if (before.Step > 0) StepLimits.AddWeeksOnStep(verdicts, track, before.Step, WeeksOnStep);
        ToStep = before.Step + 1;
        foreach (var verdict in verdicts) ToStep = Math.Min(ToStep, verdict.Highest);
        Decision = verdicts.Exists(verdict => verdict.Decision == ProgressionDecision.Stop) ? ProgressionDecision.Stop
            : ToStep > before.Step ? ProgressionDecision.Advance
            : ToStep < before.Step ? ProgressionDecision.StepBack
            : ProgressionDecision.Hold;
        RuleIds = Decision == ProgressionDecision.Advance ? [Ascent] : InOrder(verdicts);
    }

    public int ToStep { get; }

    public ProgressionDecision Decision { get; }

    public IReadOnlyList<RuleId> RuleIds { get; }

    /// <summary>Whether nothing says that the week was not tolerated.</summary>
    public bool IsTolerated { get; }

    /// <summary>Tolerated weeks on the step, this week with it.</summary>
    public int WeeksOnStep { get; }

    /// <summary>Whether a session was done of what the decision rests on: of the modality, or of the whole week where it is about to begin.</summary>
    private bool IsLogged => _before.Step > 0 ? _week.Evidence.Of(_before.Modality).WasTrained() : _week.WasTrained;

    private RuleId Ascent => !IsLogged && _week.ByCalendar ? StepLimits.AdvanceByCalendar.Id : _before.Step > 0 ? StepLimits.Advance.Id : Entry.Begins.Id;

    public static ModalityOutcome Of(DecidedWeek week, ModalityTrack track, ModalityState before)
    {
        var verdicts = new List<Verdict>();
        EventVerdicts.Add(verdicts, week, before);
        Breaks.AddStandstill(verdicts, week, before);
        Breaks.Add(verdicts, week, track, before.Step);
        if (before.Step == 0)
        {
            Entry.Add(verdicts, week, track, before);
        }
        else
        {
            Tolerance.AddTolerated(verdicts, week, before);
            Tolerance.AddDone(verdicts, week, before);
            StepLimits.Add(verdicts, week, track, before);
            if (week.ByCalendar && !week.Evidence.Of(before.Modality).WasTrained()) StepLimits.AddUnlogged(verdicts, track, before);
        }

        return new ModalityOutcome(week, track, before, verdicts);
    }

    /// <summary>The modality after the week.</summary>
    /// <param name="waits">Whether a step up waits for a clinician.</param>
    public ModalityState After(bool waits)
    {
        var from = _before.Step;
        var to = waits ? Math.Min(from, ToStep) : ToStep;
        return _before with
        {
            Stood = _week.IsLast ? _before.Stood : [.. _before.Stood, to],
            WeeksOnStep = to == from ? WeeksOnStep : IsLoweredByPlan(to) ? _track.Steps[to - 1].MinimumWeeks : 0,
            UnloggedSteps = IsLogged ? 0 : to > from ? _before.UnloggedSteps + 1 : _before.UnloggedSteps,
            HardSessions = to < from || Tolerance.WasTwiceHard(Row, _before) ? 0 : Row.Hard.EndingAfter(_before.HardSessions),
        };
    }

    /// <summary>The decision as it is shown.</summary>
    public StepDecision Shown(IReadOnlyList<LoadChange> loads)
    {
        var row = _week.Evidence.Find(_before.Modality);
        return new StepDecision(_before.Modality, Decision, _before.Step, ToStep, RuleIds, new DecisionInputs
        {
            PlannedStep = _week.PlannedNext(_track),
            WeeksOnStep = WeeksOnStep,
            SessionsPlanned = row?.Planned,
            SessionsLogged = row?.Logged,
            AdherencePercent = _before.Step > 0 ? _week.AdherenceOf(_before.Modality) : _week.AdherencePercent,
            EffortAboveTarget = row?.EffortAboveTarget,
            PainDuring = ModalityEvidence.Worst(row?.PainDuring, _week.Evidence.ObservedPainDuring),
            PainNextMorning = ModalityEvidence.Worst(row?.PainNextMorning, _week.Evidence.ObservedPainNextMorning),
            AdverseEvents = EventVerdicts.LookedAt(_week, _before.Modality),
            BreakWeeks = _week.BreakWeeks,
            Loads = loads,
        });
    }

    /// <summary>Whether the step stays as it is although everything was in order and logged, so that loads may move.</summary>
    public bool LoadsMayMove => ToStep == _before.Step && IsTolerated && Row.WasTrained();

    private ModalityEvidence Row => _week.Evidence.Of(_before.Modality);

    private bool IsLoweredByPlan(int to) => to > 0 && !_stepsBack && StepLimits.PlanLowers(_week, _track, _before.Step);

    private static RuleId[] InOrder(List<Verdict> verdicts) =>
    [
        .. verdicts.OrderBy(verdict => verdict.Decision == ProgressionDecision.Stop ? 0 : 1).ThenBy(verdict => verdict.Highest)
            .Select(verdict => verdict.Rule).Distinct(),
    ];
}
