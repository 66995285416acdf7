using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Vibration sessions on one step.</summary>
public sealed record VibrationTemplate : SessionTemplate
{
    /// <summary>How the platform moves.</summary>
    public required VibrationType Type { get; init; }

    /// <summary>Frequency, Hz.</summary>
    public required decimal FrequencyHz { get; init; }

    /// <summary>Peak-to-peak displacement, mm.</summary>
    public required decimal PeakToPeakMm { get; init; }

    /// <summary>Peak acceleration, multiples of gravity, two decimals.</summary>
    public required decimal PeakG { get; init; }

    /// <summary>Number of bouts.</summary>
    public required int Bouts { get; init; }

    /// <summary>Length of a bout, s.</summary>
    public required int OnSeconds { get; init; }

    /// <summary>Pause after each, s.</summary>
    public required int OffSeconds { get; init; }

    /// <summary>Exercise id of the posture.</summary>
    public required string Posture { get; init; }

    /// <summary>Knee bend, degrees.</summary>
    public required int KneeAngleDegrees { get; init; }

    /// <summary>Minutes to set up.</summary>
    public required int SetUpMinutes { get; init; }

    /// <summary>Effort that a session is expected to feel like.</summary>
    public required Effort Effort { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.WholeBodyVibration;

    /// <inheritdoc/>
    public override SessionTime Time => new(MinutesFor(Bouts * SecondsEach) + SetUpMinutes, 0, 0);

    /// <inheritdoc/>
    public override Effort ExpectedEffort => Effort;

    private int SecondsEach => OnSeconds + OffSeconds;

    /// <inheritdoc/>
    public override SessionTemplate WithMaxima(LiftMaxima maxima) => this;

    /// <inheritdoc/>
    public override SessionTemplate Lighter() => this with { Volume = Volume.Lighter, Bouts = Math.Max(1, Bouts / 2) };

    /// <inheritdoc/>
    public override SessionTemplate Half() => this with { Volume = Volume.Half, Bouts = Math.Max(1, Bouts / 2) };

    /// <inheritdoc/>
    public override SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises) =>
        exercises.InPlaceOf(Posture) is { } permitted ? this with { Posture = permitted } : null;

    /// <inheritdoc/>
    public override Session At(Place place)
    {
        var time = Time;
        return new VibrationSession
        {
            Id = place.Id,
            Date = place.Date,
            Step = Step,
            DurationMinutes = time.Minutes,
            WarmUpMinutes = time.WarmUp,
            CoolDownMinutes = time.CoolDown,
            ModifiedBy = ModifiedBy,
            Vibration = new VibrationDose(
                Type, FrequencyHz, PeakToPeakMm, PeakG, Bouts, OnSeconds, OffSeconds, Posture, KneeAngleDegrees,
                VibrationExposure.EightHours(new Vibration(FrequencyHz, PeakToPeakMm), Bouts * OnSeconds)),
        };
    }

    /// <inheritdoc/>
    protected override SessionTemplate Shorten(int minutes)
    {
        var bouts = Math.Clamp((minutes - SetUpMinutes) * 60 / SecondsEach, 1, Bouts);
        return this with { Bouts = bouts, Shortened = bouts < Bouts };
    }
}
