using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// A programme as it was issued, as data: everything that it takes to show any of its weeks, at whatever step the patient stands. It holds no
/// profile, and nothing that a later catalogue or a later table of doses could answer differently.
/// </summary>
public sealed record KeptProgramme
{
    /// <summary>The present format.</summary>
    public const int PresentFormat = 2;

    private const int DaysPerWeek = 7;

    /// <summary>Format of the document.</summary>
    public required int Format { get; init; }

    /// <summary>First day of week 1, the patient's local date.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>Number of weeks of the whole programme.</summary>
    public required int Weeks { get; init; }

    /// <summary>First week that is planned here; those before belong to an earlier revision.</summary>
    public required int FromWeek { get; init; }

    /// <summary>The patient's IANA time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Minutes that the sessions of a day may take together.</summary>
    public required int MinutesPerDay { get; init; }

    /// <summary>What heart-rate targets rest on.</summary>
    public required HeartRateBasis HeartRate { get; init; }

    /// <summary>Phases in order.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>What became of the trial protocols that were asked for.</summary>
    public IReadOnlyList<ProtocolUse> Protocols { get; init; } = [];

    /// <summary>Tests and assessments that fall due, in order.</summary>
    public IReadOnlyList<Reassessment> Reassessments { get; init; } = [];

    /// <summary>The modalities that were asked for, in order of importance.</summary>
    public required IReadOnlyList<KeptModality> Modalities { get; init; }

    /// <summary>The planned weeks, from the first.</summary>
    public required IReadOnlyList<KeptWeek> Calendar { get; init; }

    /// <summary>The exercises that the sessions hold, and those that may take their place.</summary>
    public required IReadOnlyList<KeptExercise> Exercises { get; init; }

    /// <summary>What the loads of the resistance exercises are derived from.</summary>
    public IReadOnlyList<Lift> Lifts { get; init; } = [];

    /// <summary>First day of a week.</summary>
    /// <param name="week">Number of the week, from 1.</param>
    public LocalDate FirstDayOf(int week) => StartDate.PlusDays((week - 1) * DaysPerWeek);

    /// <summary>Whether a week is a lighter one.</summary>
    public bool IsLighter(int week) => WeekNumbered(week).Lighter;

    /// <summary>The phase that a week belongs to.</summary>
    public PhaseName PhaseIn(int week)
    {
        foreach (var phase in Phases)
            if (week <= phase.ToWeek) return phase.Name;
        return Phases[^1].Name;
    }

    /// <summary>What was planned for a modality; <see langword="null"/> where it was not asked for.</summary>
    public KeptModality? Find(Modality modality)
    {
        foreach (var own in Modalities)
            if (own.Modality == modality) return own;
        return null;
    }

    /// <summary>
    /// A week as it stands: on the planned days and under the planned ids, at the standing steps. Where everything stands as planned it is the week
    /// as it was issued. Days on which nothing is trained are still in it: <see cref="StandingWeek.Shown"/> leaves them out.
    /// </summary>
    /// <param name="week">Week of the programme, from the first that is planned here.</param>
    /// <param name="standing">Where the patient stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The programme does not plan that week.</exception>
    public StandingWeek Week(int week, StandingDose standing) => new WeekInMaking(this, week, standing).Week();

    internal KeptWeek WeekNumbered(int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, FromWeek);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, Weeks);
        return Calendar[week - FromWeek];
    }
}

/// <summary>One modality of a kept programme.</summary>
public sealed record KeptModality
{
    /// <summary>Which modality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Whether its ladder is climbed.</summary>
    public required LadderState State { get; init; }

    /// <summary>The steps, from 1.</summary>
    public required IReadOnlyList<LadderStep> Steps { get; init; }

    /// <summary>What the sessions of each step hold; empty where no session may be held.</summary>
    public IReadOnlyList<SessionTemplate> Templates { get; init; } = [];

    /// <summary>Planned step of each week of the programme (index week − 1); 0 where the modality does not train.</summary>
    public required IReadOnlyList<int> Planned { get; init; }

    /// <summary>Whether sessions may be held.</summary>
    public bool MayTrain => Templates.Count > 0;

    /// <summary>The ladder as it is shown.</summary>
    public Ladder Ladder => new(Modality, State, Steps);
}

/// <summary>A planned week.</summary>
public sealed record KeptWeek
{
    /// <summary>Whether it is a lighter week.</summary>
    public bool Lighter { get; init; }

    /// <summary>Days of each modality's sessions, counted from 0 for the week's first, in order.</summary>
    public required IReadOnlyDictionary<Modality, IReadOnlyList<int>> Days { get; init; }

    /// <summary>Minutes that a modality's sessions have to fit into, where it is not the whole day.</summary>
    public IReadOnlyDictionary<Modality, int> Minutes { get; init; } = new Dictionary<Modality, int>();

    /// <summary>Sessions that found no place.</summary>
    public IReadOnlyList<NotPlaced> NotPlaced { get; init; } = [];
}
