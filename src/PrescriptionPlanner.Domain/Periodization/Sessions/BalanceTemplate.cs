using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Balance sessions on one step.</summary>
public sealed record BalanceTemplate : SessionTemplate
{
    /// <summary>Exercise ids of the catalogue, in order.</summary>
    public required IReadOnlyList<string> Exercises { get; init; }

    /// <summary>Sets of each exercise in a whole session.</summary>
    public required int Sets { get; init; }

    /// <summary>Length of a hold or of continuous movement, s.</summary>
    public required int HoldSeconds { get; init; }

    /// <summary>How much the hands help.</summary>
    public required Support Support { get; init; }

    /// <summary>Length of a whole session, minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Length of a short one, with one set fewer, minutes.</summary>
    public required int CompactMinutes { get; init; }

    /// <summary>Length of one with half the sets, minutes.</summary>
    public required int HalfMinutes { get; init; }

    /// <summary>Effort that a session is expected to feel like.</summary>
    public required Effort Effort { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Balance;

    /// <inheritdoc/>
    public override SessionTime Time => new(Volume == Volume.Half ? HalfMinutes : Shortened ? CompactMinutes : Minutes, 0, 0);

    /// <inheritdoc/>
    public override Effort ExpectedEffort => Effort;

    private int SetsLeft => Volume == Volume.Half ? Sets / 2 : Shortened ? Sets - 1 : Sets;

    /// <inheritdoc/>
    public override SessionTemplate WithMaxima(LiftMaxima maxima) => this;

    /// <summary>The same: standing steadily is no load.</summary>
    public override SessionTemplate Lighter() => this;

    /// <summary>Half of the whole session, which is shorter than a short one.</summary>
    public override SessionTemplate Half() => this with { Volume = Volume.Half, Shortened = false };

    /// <inheritdoc/>
    public override SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises)
    {
        var permitted = exercises.InPlaceOf(Exercises);
        var leastHelp = limits.SeatedOrHeld ? Support.BothHands : limits.HeldRail ? Support.OneHand : Support.None;
        return permitted.Count == 0 ? null : this with { Exercises = permitted, Support = Support <= leastHelp ? Support : leastHelp };
    }

    /// <inheritdoc/>
    public override Session At(Place place)
    {
        var time = Time;
        return new BalanceSession
        {
            Id = place.Id,
            Date = place.Date,
            Step = Step,
            DurationMinutes = time.Minutes,
            WarmUpMinutes = time.WarmUp,
            CoolDownMinutes = time.CoolDown,
            ModifiedBy = ModifiedBy,
            Balance = [.. Exercises.Select(exercise => new BalanceDose(exercise, SetsLeft, HoldSeconds, Support))],
        };
    }

    /// <inheritdoc/>
    protected override SessionTemplate Shorten(int minutes) => this with { Shortened = true };
}
