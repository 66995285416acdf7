using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>A resistance exercise of a template.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Percent">Percentage of the one-repetition maximum that a tested lift is loaded with; <see langword="null"/> where the step is led by effort.</param>
/// <param name="Repetitions">Repetitions of each set.</param>
public sealed record ResistanceItem(string Exercise, int? Percent, RepetitionRange Repetitions)
{
    /// <summary>Repetitions once the lift is tested, where they differ.</summary>
    public RepetitionRange? RepetitionsOnceTested { get; init; }

    /// <summary>How the exercise is lifted fast, where it is; in lighter weeks it is not.</summary>
    public FastLifting? Fast { get; init; }

    /// <summary>What the load is derived from, once it is known.</summary>
    public LoadBasis LoadBasis { get; init; }

    /// <summary>Load, kg, once it is known.</summary>
    public decimal? LoadKg { get; init; }

    /// <summary>Load of fast lifting, kg, once it is known.</summary>
    public decimal? FastLoadKg { get; init; }

    /// <summary>Whether percentages are taken of a working maximum instead of the tested one.</summary>
    public bool ByWorkingMaximum { get; init; }
}

/// <summary>Fast lifting of an exercise: as fast as is safe on the way up.</summary>
/// <param name="FromWeek">First week of the programme that lifts fast.</param>
/// <param name="Percent">Percentage of the one-repetition maximum.</param>
/// <param name="Repetitions">Repetitions; <see langword="null"/> keeps those of the item.</param>
/// <param name="RepetitionsInReserve">Repetitions left; <see langword="null"/> keeps those of the step.</param>
public sealed record FastLifting(int FromWeek, int? Percent, RepetitionRange? Repetitions, int? RepetitionsInReserve);

/// <summary>Resistance sessions on one step.</summary>
public sealed record ResistanceTemplate : SessionTemplate
{
    /// <summary>Loads that moved away from the test.</summary>
    public static readonly Rule WorkingMaximum = Rule.Policy("RT-WORKING-001",
        "Planner policy: once sessions have shown a tested lift to be too light or too heavy, its percentages are taken of a working maximum instead of the tested one. The load never passes the highest percentage that clearance and ladder allow of the tested one.",
        "本规划器策略：训练记录显示某已测动作负荷偏轻或偏重后，其百分比按工作最大重量而非测得的1RM计算；负荷不超过测得1RM乘以放行范围与阶梯所允许的最高百分比。");

    private const int ReserveOfLighterWeeks = 2;

    private static readonly RepetitionRange FewestOfAnother = new(8, 10);

    /// <summary>The exercises of each session of the week, in order of importance; sessions beyond the last hold those of the first.</summary>
    public required IReadOnlyList<IReadOnlyList<ResistanceItem>> Sessions { get; init; }

    /// <summary>Sets of each exercise.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions that should be left at the end of a set.</summary>
    public required int RepetitionsInReserve { get; init; }

    /// <summary>Rest between sets, s.</summary>
    public required int RestSeconds { get; init; }

    /// <summary>Length of a repetition, s.</summary>
    public required int SecondsPerRepetition { get; init; }

    /// <summary>Warm-up and cool-down, longest first: the next is taken only where the session would not fit otherwise.</summary>
    public required IReadOnlyList<SessionFrame> Frames { get; init; }

    /// <summary>Which frame is taken.</summary>
    public int Frame { get; init; }

    /// <summary>Exercises that are left, where the session was shortened.</summary>
    public int? Kept { get; init; }

    /// <summary>Repetitions that a lighter week takes away: two where there were sets to halve, else four tenths.</summary>
    public bool FewerRepetitions { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Resistance;

    /// <inheritdoc/>
    public override SessionTime Time => new(MinutesWith(Sets, Exercises, Frames[Frame]), Frames[Frame].WarmUp, Frames[Frame].CoolDown);

    /// <inheritdoc/>
    public override Effort ExpectedEffort => Effort.FromReserve(RepetitionsInReserve);

    private int Exercises => Kept ?? Most;

    private int Most => Sessions.Max(items => items.Count);

    /// <inheritdoc/>
    public override SessionTemplate WithMaxima(LiftMaxima maxima) => this with { Sessions = [.. Sessions.Select(items => (IReadOnlyList<ResistanceItem>)[.. items.Select(maxima.Load)])] };

    /// <inheritdoc/>
    public override SessionTemplate Lighter() => (Sets > 1 ? this with { Sets = Sets / 2 } : this with { FewerRepetitions = true }) with
    {
        Volume = Volume.Lighter,
        RepetitionsInReserve = RepetitionsInReserve + ReserveOfLighterWeeks,
    };

    /// <inheritdoc/>
    public override SessionTemplate Half() => (Sets > 1 ? this with { Sets = Sets / 2 } : this with { FewerRepetitions = true }) with { Volume = Volume.Half };

    /// <inheritdoc/>
    public override SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises)
    {
        var sessions = Sessions.Select(IReadOnlyList<ResistanceItem> (items) => Within(items, limits, exercises)).ToList();
        return sessions.Exists(items => items.Count == 0) ? null : this with { Sessions = sessions };
    }

    /// <inheritdoc/>
    public override Session At(Place place)
    {
        var items = ItemsOf(place.Ordinal);
        var doses = new ResistanceDose[Math.Min(items.Count, Exercises)];
        for (var index = 0; index < doses.Length; index++) doses[index] = DoseOf(items[index], place.Week);
        var working = false;
        for (var index = 0; index < doses.Length; index++) working |= items[index].ByWorkingMaximum && doses[index].PercentOneRepMax is not null;
        var time = Time;
        return new ResistanceSession
        {
            Id = place.Id,
            Date = place.Date,
            Step = Step,
            DurationMinutes = time.Minutes,
            WarmUpMinutes = time.WarmUp,
            CoolDownMinutes = time.CoolDown,
            ModifiedBy = working ? [.. ModifiedBy, WorkingMaximum.Id] : ModifiedBy,
            Resistance = doses,
        };
    }

    private static List<ResistanceItem> Within(IReadOnlyList<ResistanceItem> items, DoseLimits limits, PermittedExercises exercises)
    {
        var within = new List<ResistanceItem>(items.Count);
        foreach (var item in items)
        {
            // What took another's place already is not asked for twice.
            if (exercises.InPlaceOf(item.Exercise, within.Select(other => other.Exercise)) is not { } permitted) continue;
            var percent = item.Percent is { } share ? Math.Min(share, exercises.HighestPercentOf(permitted)) : (int?)null;
            var moved = permitted == item.Exercise ? item : item with { Exercise = permitted, Fast = null, Repetitions = FewestOf(item.Repetitions) };
            within.Add(moved with { Percent = percent, Fast = limits.SpineNeutral ? null : moved.Fast });
        }

        return within;
    }

    // Another exercise may be a band or the body's weight, which cannot be made so heavy that fewer would be right.
    private static RepetitionRange FewestOf(RepetitionRange range) => range.Maximum < FewestOfAnother.Maximum ? FewestOfAnother : range;

    /// <summary>One set fewer and a shorter frame come before an exercise is left out, so that every pattern is trained.</summary>
    /// <inheritdoc/>
    protected override SessionTemplate Shorten(int minutes)
    {
        for (var kept = Most; kept > 1; kept--)
            for (var frame = 0; frame < Frames.Count; frame++)
                for (var sets = Sets; sets >= Math.Max(1, Sets - (Most - kept + 1)); sets--)
                    if (MinutesWith(sets, kept, Frames[frame]) <= minutes)
                        return Fitted(sets, kept, frame);
        return Fitted(1, 1, Frames.Count - 1);
    }

    private ResistanceTemplate Fitted(int sets, int kept, int frame) => this with
    {
        Sets = sets,
        Kept = kept == Most ? null : kept,
        Frame = frame,
        Shortened = sets < Sets || kept < Most,
    };

    private IReadOnlyList<ResistanceItem> ItemsOf(int ordinal) => ordinal <= Sessions.Count ? Sessions[ordinal - 1] : Sessions[0];

    private int MinutesWith(int sets, int kept, SessionFrame frame)
    {
        var longest = 0;
        foreach (var items in Sessions)
        {
            var seconds = 0;
            for (var index = 0; index < Math.Min(items.Count, kept); index++)
                seconds += RepetitionsOf(items[index]).Maximum * SecondsPerRepetition + RestSeconds;
            longest = Math.Max(longest, seconds);
        }

        return frame.Minutes + MinutesFor(sets * longest);
    }

    private RepetitionRange RepetitionsOf(ResistanceItem item)
    {
        var repetitions = item.Repetitions;
        if (FewerRepetitions) return new RepetitionRange(repetitions.Minimum * 6 / 10, repetitions.Maximum * 6 / 10);
        return Volume == Volume.Lighter
            ? new RepetitionRange(repetitions.Minimum - ReserveOfLighterWeeks, repetitions.Maximum - ReserveOfLighterWeeks)
            : repetitions;
    }

    private ResistanceDose DoseOf(ResistanceItem item, int week)
    {
        if (item.Fast is { } fast && week >= fast.FromWeek && Volume != Volume.Lighter)
        {
            var reserve = fast.RepetitionsInReserve ?? RepetitionsInReserve;
            return new ResistanceDose(
                item.Exercise, BasisOf(item, item.FastLoadKg), item.FastLoadKg is null ? null : fast.Percent, item.FastLoadKg, Sets,
                fast.Repetitions ?? RepetitionsOf(item), reserve, Effort.FromReserve(reserve), Velocity.FastConcentric, RestSeconds);
        }

        return new ResistanceDose(
            item.Exercise, BasisOf(item, item.LoadKg), item.LoadKg is null ? null : item.Percent, item.LoadKg, Sets, RepetitionsOf(item),
            RepetitionsInReserve, Effort.FromReserve(RepetitionsInReserve), Velocity.Controlled, RestSeconds);
    }

    private static LoadBasis BasisOf(ResistanceItem item, decimal? loadKg) =>
        item.LoadBasis is LoadBasis.Band or LoadBasis.BodyMass ? item.LoadBasis : loadKg is null ? LoadBasis.Effort : LoadBasis.OneRepMax;
}
