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

    protected static readonly IReadOnlyList<RuleId> AsPlanned = [];
    protected static readonly IReadOnlyList<RuleId> DeloadOnly = Climb.Deload.Ids;
    protected static readonly IReadOnlyList<RuleId> ShortenedOnly = ShortenedToFit.Ids;
    protected static readonly IReadOnlyList<RuleId> DeloadAndShortened = [Climb.Deload.Id, ShortenedToFit.Id];

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

    /// <summary>The sessions of a week, or <see langword="null"/> where the modality does not train in it.</summary>
    public abstract WeekOfSessions? In(int week, Room room);

    protected static IReadOnlyList<RuleId> ModifiedBy(bool deload, bool shortened) =>
        (deload, shortened) switch
        {
            (false, false) => AsPlanned,
            (true, false) => DeloadOnly,
            (false, true) => ShortenedOnly,
            (true, true) => DeloadAndShortened,
        };

    /// <summary>Whole minutes that hold so many seconds.</summary>
    protected static int MinutesFor(int seconds) => (seconds + 59) / 60;
}
