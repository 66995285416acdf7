using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>One modality's ladder, the step that each week is planned to stand on, and what the sessions of each step hold.</summary>
internal abstract class ModalityPlan
{
    private static readonly IReadOnlyDictionary<string, Lift> NoLifts = new Dictionary<string, Lift>();

    private SessionTemplate?[] _templates = [];

    protected ModalityPlan(Modality modality, ModalityClearance clearance)
    {
        Modality = modality;
        Clearance = clearance;
    }

    /// <summary>Which modality.</summary>
    public Modality Modality { get; }

    /// <summary>What the screening decided for it.</summary>
    protected ModalityClearance Clearance { get; }

    /// <summary>The steps within the clearance.</summary>
    protected abstract IReadOnlyList<LadderStep> Steps { get; }

    /// <summary>Whether something that the modality cannot do without is not at hand.</summary>
    public virtual bool LacksEquipment => false;

    /// <summary>The exercises that its sessions hold, with what may take their place.</summary>
    public abstract IEnumerable<KeptExercise> Exercises { get; }

    /// <summary>What the loads of its exercises are derived from, by exercise id; empty where it lifts nothing.</summary>
    public virtual IReadOnlyDictionary<string, Lift> Lifts => NoLifts;

    /// <summary>First week that trains; past the programme's end where none does.</summary>
    public abstract int FirstWeek { get; }

    /// <summary>Number of steps.</summary>
    public int StepCount => Steps.Count;

    /// <summary>The step that a week is planned to stand on, from 1; 0 where the modality does not train in it.</summary>
    public abstract int PlannedStep(int week);

    /// <summary>Whether sessions may be held now.</summary>
    public bool MayTrain => Clearance.Decision is ModalityDecision.Prescribed or ModalityDecision.Limited && Steps.Count > 0;

    /// <summary>The ladder as it is shown.</summary>
    public Ladder Ladder => Clearance.Decision switch
    {
        ModalityDecision.Prescribed => new Ladder(Modality, LadderState.Active, Steps),
        ModalityDecision.Limited => new Ladder(Modality, LadderState.Limited, Steps),
        ModalityDecision.ReleaseRequired => new Ladder(Modality, LadderState.AwaitingRelease, Steps),
        ModalityDecision.Withheld => new Ladder(Modality, LadderState.Withheld, []),
    };

    /// <summary>What the sessions of a step hold.</summary>
    /// <param name="step">Step of the ladder, from 1.</param>
    public SessionTemplate TemplateOf(int step)
    {
        if (_templates.Length == 0) _templates = new SessionTemplate?[Steps.Count];
        return _templates[step - 1] ??= Template(step);
    }

    /// <summary>What the load of an exercise is derived from that takes the place of one of its own; <see langword="null"/> where nothing is lifted.</summary>
    public virtual Lift? LiftOf(Exercise exercise) => null;

    /// <summary>The exercises of its templates, each once, as they are kept.</summary>
    protected IEnumerable<KeptExercise> KeptOf(Func<SessionTemplate, IEnumerable<string>> named, PatientProfile profile, bool supervised)
    {
        return Enumerable.Range(1, StepCount).SelectMany(step => named(TemplateOf(step))).Distinct(StringComparer.Ordinal)
            .Select(id => ExerciseSelection.Keep(ExerciseCatalogue.Find(id), Modality, profile, supervised));
    }

    protected abstract SessionTemplate Template(int step);
}

/// <summary>A modality's plan with steps of its own kind.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
internal abstract class ModalityPlan<TStep>(Modality modality, ModalityClearance clearance, PlannedLadder<TStep> ladder) : ModalityPlan(modality, clearance)
    where TStep : LadderStep
{
    protected sealed override IReadOnlyList<LadderStep> Steps => ladder.Steps;

    public sealed override int FirstWeek => ladder.FirstWeek;

    public sealed override int PlannedStep(int week) => ladder.StepOfWeek[week - 1];

    protected sealed override SessionTemplate Template(int step) => TemplateOf(ladder.Steps[step - 1]);

    protected TStep StepNumbered(int step) => ladder.Steps[step - 1];

    protected abstract SessionTemplate TemplateOf(TStep step);
}
