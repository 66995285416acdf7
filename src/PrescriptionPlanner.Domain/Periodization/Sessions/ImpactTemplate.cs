using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Impact sessions on one step.</summary>
public sealed record ImpactTemplate : SessionTemplate
{
    /// <summary>Exercise id of the catalogue.</summary>
    public required string Exercise { get; init; }

    /// <summary>How hard the exercise lands.</summary>
    public required ImpactLevel Intensity { get; init; }

    /// <summary>Sets.</summary>
    public required int Sets { get; init; }

    /// <summary>Landings in each set.</summary>
    public required int Repetitions { get; init; }

    /// <summary>Length of a set with the pause after it, s.</summary>
    public required int SecondsPerSet { get; init; }

    /// <summary>Warm-up and cool-down.</summary>
    public required SessionFrame Frame { get; init; }

    /// <summary>Effort that a session is expected to feel like.</summary>
    public required Effort Effort { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Impact;

    /// <inheritdoc/>
    public override SessionTime Time => new(Frame.Minutes + MinutesFor(Sets * SecondsPerSet), Frame.WarmUp, Frame.CoolDown);

    /// <inheritdoc/>
    public override Effort ExpectedEffort => Effort;

    /// <inheritdoc/>
    public override SessionTemplate WithMaxima(LiftMaxima maxima) => this;

    /// <inheritdoc/>
    public override SessionTemplate Lighter() => this with { Volume = Volume.Lighter, Sets = Math.Max(1, Sets / 2) };

    /// <inheritdoc/>
    public override SessionTemplate Half() => this with { Volume = Volume.Half, Sets = Math.Max(1, Sets / 2) };

    /// <inheritdoc/>
    public override SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises) =>
        exercises.InPlaceOf(Exercise) is { } permitted ? this with { Exercise = permitted, Intensity = exercises.ImpactOf(permitted) } : null;

    /// <inheritdoc/>
    public override Session At(Place place)
    {
        var time = Time;
        return new ImpactSession
        {
            Id = place.Id,
            Date = place.Date,
            Step = Step,
            DurationMinutes = time.Minutes,
            WarmUpMinutes = time.WarmUp,
            CoolDownMinutes = time.CoolDown,
            ModifiedBy = ModifiedBy,
            Impact = [new ImpactDose(Exercise, Sets, Repetitions, Intensity)],
        };
    }

    /// <inheritdoc/>
    protected override SessionTemplate Shorten(int minutes)
    {
        var sets = Math.Clamp((minutes - Frame.Minutes) * 60 / SecondsPerSet, 1, Sets);
        return this with { Sets = sets, Shortened = sets < Sets };
    }
}
