using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// What the weekly decision needs to know of an issued revision: small, fixed, and derived from the programme once. The decision never reads
/// the document.
/// </summary>
public sealed record ProgressionTrack
{
    private const int DaysPerWeek = 7;

    /// <summary>First day of week 1, the patient's local date.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>First week that this revision plans; 1 for the plan as first issued.</summary>
    public required int FromWeek { get; init; }

    /// <summary>Weeks of the whole programme.</summary>
    public required int Weeks { get; init; }

    /// <summary>What a week without logs does, and who lets a step up take effect.</summary>
    public required ProgressionSettings Settings { get; init; }

    /// <summary>The modalities that may train, in order of importance.</summary>
    public required IReadOnlyList<ModalityTrack> Modalities { get; init; }

    /// <summary>First day of a week.</summary>
    /// <param name="week">Number of the week, from 1; one past the last is the day after the programme.</param>
    public LocalDate FirstDayOf(int week) => StartDate.PlusDays((week - 1) * DaysPerWeek);

    /// <summary>First day of the week after the one that a day lies in; the start where the programme has not begun.</summary>
    public LocalDate FirstDayAfterWeekOf(LocalDate day) =>
        day < StartDate ? StartDate : FirstDayOf(Period.DaysBetween(StartDate, day) / DaysPerWeek + 2);

    /// <summary>Reads a programme: the modalities that are climbed and planned for at least one week.</summary>
    /// <param name="programme">The programme as issued.</param>
    /// <param name="settings">How it will progress.</param>
    /// <param name="fromWeek">First week that this revision plans.</param>
    public static ProgressionTrack Of(Programme programme, ProgressionSettings settings, int fromWeek = 1)
    {
        var modalities = new List<ModalityTrack>();
        foreach (var ladder in programme.Ladders)
        {
            if (ladder.State is not (LadderState.Active or LadderState.Limited)) continue;
            var planned = PlannedSteps(programme, ladder.Modality);
            if (Array.TrueForAll(planned, step => step == 0)) continue;
            modalities.Add(new ModalityTrack
            {
                Modality = ladder.Modality,
                Steps = [.. ladder.Steps.Select(step => new TrackStep(step.MinimumWeeks, step.NeedsLog()))],
                Planned = planned,
                AdaptationStep = FirstOfAdaptation(programme, planned),
            });
        }

        return new ProgressionTrack
        {
            FromWeek = fromWeek,
            Weeks = programme.Weeks,
            Settings = settings,
            StartDate = programme.StartDate,
            Modalities = modalities,
        };
    }

    /// <summary>
    /// The track of a revision that takes the place of another: what has not begun keeps the week that it waits since, so that it still comes after
    /// what it was planned after.
    /// </summary>
    /// <param name="before">The track before.</param>
    /// <param name="state">Where the plan stands.</param>
    public ProgressionTrack After(ProgressionTrack before, ProgressionState state) => this with
    {
        Modalities =
        [
            .. Modalities.Select(own => before.Modalities.FirstOrDefault(other => other.Modality == own.Modality)?.FirstPlannedWeek() is { } week
                && state.Modalities.FirstOrDefault(other => other.Modality == own.Modality) is null or { Step: 0 }
                ? own with { WaitsSince = week }
                : own),
        ],
    };

    private static int[] PlannedSteps(Programme programme, Modality modality)
    {
        var planned = new int[programme.Weeks];
        foreach (var week in programme.Calendar) planned[week.Week - 1] = week.Steps.GetValueOrDefault(modality);
        return planned;
    }

    private static int FirstOfAdaptation(Programme programme, int[] planned)
    {
        foreach (var phase in programme.Phases)
            if (phase.Name == PhaseName.Adaptation) return Math.Max(1, planned[phase.FromWeek - 1]);
        return 1;
    }
}

/// <summary>One modality of a track.</summary>
public sealed record ModalityTrack
{
    /// <summary>Which modality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>What the decision needs to know of each step, from step 1.</summary>
    public required IReadOnlyList<TrackStep> Steps { get; init; }

    /// <summary>Planned step of each week of the programme (index week − 1); 0 where the modality does not train.</summary>
    public required IReadOnlyList<int> Planned { get; init; }

    /// <summary>Step that a break of five to eight weeks leads back to: the first of the adaptation phase.</summary>
    public required int AdaptationStep { get; init; }

    /// <summary>First week that an earlier revision planned for a modality that has not begun since; <see langword="null"/> where this one plans it first.</summary>
    public int? WaitsSince { get; init; }

    /// <summary>First week that trains; <see langword="null"/> where none does.</summary>
    public int? FirstPlannedWeek()
    {
        if (WaitsSince is { } week) return week;
        for (var index = 0; index < Planned.Count; index++)
            if (Planned[index] > 0) return index + 1;
        return null;
    }
}

/// <summary>What the decision needs to know of one step.</summary>
/// <param name="MinimumWeeks">Fewest weeks, deload weeks not counted, to stand on the step before the next.</param>
/// <param name="NeedsLog">Whether the step may never be climbed to without a log: above 60 % 1RM or heart rate reserve, and any interval.</param>
public sealed record TrackStep(int MinimumWeeks, bool NeedsLog);
