using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>How long a session is.</summary>
/// <param name="Minutes">Whole length with warm-up and cool-down, minutes.</param>
/// <param name="WarmUp">Warm-up, minutes.</param>
/// <param name="CoolDown">Cool-down, minutes.</param>
internal readonly record struct SessionTime(int Minutes, int WarmUp, int CoolDown);

/// <summary>Which minutes a session has to fit into.</summary>
/// <param name="Minutes">Minutes of a day.</param>
/// <param name="Shared">Whether room has to be left for a balance session on the same day.</param>
internal readonly record struct Room(int Minutes, bool Shared)
{
    /// <summary>Minutes for a session beside which a balance session may have to fit.</summary>
    public int BesideBalance => Shared && Minutes >= BalancePlan.CompactMinutes * 2 ? Minutes - BalancePlan.CompactMinutes : Minutes;
}

/// <summary>How much of a step's volume a week holds.</summary>
internal enum Volume
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>A deload's share, at less effort.</summary>
    Deload,

    /// <summary>Half of it, at the step's intensity.</summary>
    Half,
}

/// <summary>What sets one week's doses apart from those of its steps; by default nothing.</summary>
/// <param name="HalfVolume">Whether the week holds half its volume.</param>
/// <param name="WorkingOneRepMaxKg">Maximum that percentages are taken of, kg, by exercise id, where it is not the tested one.</param>
internal readonly record struct Modulation(bool HalfVolume, IReadOnlyDictionary<string, decimal>? WorkingOneRepMaxKg)
{
    /// <summary>The volume of a week; a deload is light enough.</summary>
    public Volume VolumeIn(int week) => Climb.IsDeload(week) ? Volume.Deload : HalfVolume ? Volume.Half : Volume.Full;
}

/// <summary>The sessions of one modality in one week: they differ only in id and date.</summary>
/// <param name="Trains">The modality.</param>
/// <param name="Step">Step of the ladder.</param>
/// <param name="PerWeek">Sessions wanted in the week.</param>
/// <param name="Time">How long each is.</param>
/// <param name="Effort">Effort that a session is expected to feel like, for the planned load.</param>
internal abstract record WeekOfSessions(Modality Trains, int Step, int PerWeek, SessionTime Time, Effort Effort)
{
    /// <summary>The session with this id on this date.</summary>
    /// <param name="id">Id, unique in the programme.</param>
    /// <param name="date">The patient's local date.</param>
    /// <param name="ordinal">Number of the session in its week, from 1.</param>
    public abstract Session On(string id, LocalDate date, int ordinal);
}

/// <summary>One modality's ladder and how a week of it becomes sessions.</summary>
internal abstract class ModalityPlan
{
    /// <summary>A session that had to be shortened.</summary>
    public static readonly Rule ShortenedToFit = Rule.Policy("CAL-FIT-001",
        "Planner policy: a session that is longer than the day allows is shortened (fewer sets, exercises, bouts or minutes), never made harder.",
        "本规划器策略：训练时间超过当日可用时间时予以缩短（减少组数、动作、段数或分钟数），强度不增加。");

    /// <summary>The way back after a fever.</summary>
    public static readonly Rule AfterFever = Rule.Policy("PLAN-HALF-001",
        "Planner policy: the first week after a fever holds half the volume (sets, minutes, intervals, bouts) at the intensity of the step; a deload that falls on it is light enough.",
        "本规划器策略：发热痊愈后的第一周训练量减半（组数、分钟、间歇次数、段数），强度保持该阶梯水平；若恰逢减量周，则不再另减。");

    private static readonly IReadOnlyList<RuleId> AsPlanned = [];
    private static readonly IReadOnlyList<RuleId> DeloadAndShortened = [Climb.Deload.Id, ShortenedToFit.Id];
    private static readonly IReadOnlyList<RuleId> HalfAndShortened = [AfterFever.Id, ShortenedToFit.Id];

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

    /// <summary>The sessions of a week as planned, or <see langword="null"/> where the modality does not train in it.</summary>
    public WeekOfSessions? In(int week, Room room) => PlannedStep(week) is > 0 and var step ? At(step, week, room) : null;

    /// <summary>The sessions of a week that stands on a step, whichever is planned.</summary>
    /// <param name="step">Step of the ladder, from 1.</param>
    /// <param name="week">Week of the programme: deloads and fast lifting go by it.</param>
    /// <param name="room">Which minutes a session has to fit into.</param>
    /// <param name="modulation">What sets the week apart from its step.</param>
    public abstract WeekOfSessions At(int step, int week, Room room, Modulation modulation = default);

    protected static IReadOnlyList<RuleId> ModifiedBy(Volume volume, bool shortened) => volume switch
    {
        Volume.Full => shortened ? ShortenedToFit.Ids : AsPlanned,
        Volume.Deload => shortened ? DeloadAndShortened : Climb.Deload.Ids,
        Volume.Half => shortened ? HalfAndShortened : AfterFever.Ids,
    };

    /// <summary>Whole minutes that hold so many seconds.</summary>
    protected static int MinutesFor(int seconds) => (seconds + 59) / 60;
}

/// <summary>A modality's plan with steps of its own kind.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
internal abstract class ModalityPlan<TStep>(Modality modality, ModalityClearance clearance, PlannedLadder<TStep> ladder) : ModalityPlan(modality, clearance)
    where TStep : LadderStep
{
    protected sealed override IReadOnlyList<LadderStep> Steps => ladder.Steps;

    public sealed override int FirstWeek => ladder.FirstWeek;

    public sealed override int PlannedStep(int week) => ladder.StepOfWeek[week - 1];

    public sealed override WeekOfSessions At(int step, int week, Room room, Modulation modulation = default) =>
        At(StepNumbered(step), week, room, modulation);

    protected TStep StepNumbered(int step) => ladder.Steps[step - 1];

    protected abstract WeekOfSessions At(TStep step, int week, Room room, Modulation modulation);
}
