using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// Muscle mass by a definition that may have another index or cut-point for each method of measuring, or none for one of them.
/// </summary>
internal static class MuscleMass
{
    /// <summary>Judges muscle mass.</summary>
    /// <param name="facts">The patient.</param>
    /// <param name="dxa">The row for DXA; every definition has one.</param>
    /// <param name="bia">The row for BIA; <see langword="null"/> where the definition does not cover it.</param>
    public static JudgedComponent Judge(MuscleFacts facts, SarcopeniaCriterion dxa, SarcopeniaCriterion? bia)
    {
        var byDxa = Route.By(dxa, facts);
        var byBia = bia is null ? Route.NotCovered : Route.By(bia, facts);
        var state = facts.Method switch
        {
            LeanMassMethod.Dxa => byDxa.State,
            LeanMassMethod.Bia => byBia.State,
            null => byDxa.State == byBia.State ? byDxa.State : Ternary.NotMeasured,
        };
        var reach = facts.Method switch
        {
            LeanMassMethod.Dxa => byDxa.Reach,
            LeanMassMethod.Bia => byBia.Reach,
            null => byDxa.Reach.Union(byBia.Reach),
        };

        List<Swing>? swings = null;
        if (facts.Method != LeanMassMethod.Bia) AddSwings(ref swings, byDxa);
        if (facts.Method != LeanMassMethod.Dxa) AddSwings(ref swings, byBia);
        if (facts.Method is null) AddMethodSwings(ref swings, byDxa, byBia, facts);
        return new JudgedComponent(
            MuscleComponent.MuscleMass, state, reach, swings ?? (IReadOnlyList<Swing>)[], Report(facts, dxa, bia, state));
    }

    private static void AddSwings(ref List<Swing>? swings, Route route)
    {
        if (!route.IsJudged || route.Absent.IsEmpty) return;
        swings ??= [];
        for (var input = MuscleInput.HeightCm; input <= MuscleInput.WholeBodySkeletalMuscleKg; input++)
            if (route.Absent.Contains(input)) swings.Add(new Swing(input, Ternary.Met, Ternary.NotMet));
    }

    private static void AddMethodSwings(ref List<Swing>? swings, Route dxa, Route bia, MuscleFacts facts)
    {
        for (var from = Ternary.NotMet; from <= Ternary.Met; from++)
            for (var to = Ternary.NotMet; to <= Ternary.Met; to++)
                if (from != to && dxa.Reach.Contains(from) && bia.Reach.Contains(to) && CanDiffer(dxa, bia, facts))
                    (swings ??= []).Add(new Swing(MuscleInput.LeanMassMethod, from, to));
    }

    /// <summary>Whether the two methods can disagree on one and the same patient.</summary>
    private static bool CanDiffer(Route dxa, Route bia, MuscleFacts facts)
    {
        if (!dxa.IsJudged || !bia.IsJudged || dxa.Absent.IsEmpty && bia.Absent.IsEmpty) return dxa.Reach != bia.Reach;
        if (dxa.Row!.Measure == bia.Row!.Measure) return dxa.Row.CutOff != bia.Row.CutOff;
        if (facts.Numerator(dxa.Row.Measure) is not { } byDxa || facts.Numerator(bia.Row.Measure) is not { } byBia) return true;
        // Both masses are known and only height is absent: the two turn at the same height exactly where the masses are in the ratio of the cut-points.
        var (left, right) = (dxa.Row.CutOff!.Value, bia.Row.CutOff!.Value);
        return left.Comparison != right.Comparison || byDxa * right.Value != byBia * left.Value;
    }

    private static CriterionResult[] Report(MuscleFacts facts, SarcopeniaCriterion dxa, SarcopeniaCriterion? bia, Ternary state)
    {
        if (facts.Method == LeanMassMethod.Dxa) return [ReportOf(dxa, facts, state)];
        if (facts.Method == LeanMassMethod.Bia)
        {
            if (bia is null) return [dxa.Unjudged(facts.Index(dxa.Measure), UnjudgedReason.MethodNotCovered)];
            return bia.Measure == dxa.Measure || facts.AppendicularLeanMassKg is null
                ? [ReportOf(bia, facts, state)]
                : [dxa.Unjudged(facts.Index(dxa.Measure), UnjudgedReason.MethodNotCovered), ReportOf(bia, facts, state)];
        }

        return bia is null || bia.CutOff == dxa.CutOff && bia.Measure == dxa.Measure
            ? [ReportOf(dxa, facts, state)]
            : [ReportOf(dxa, facts, state), ReportOf(bia, facts, state)];
    }

    private static CriterionResult ReportOf(SarcopeniaCriterion row, MuscleFacts facts, Ternary state)
    {
        var value = facts.Index(row.Measure);
        return row.CutOff is null ? row.Unjudged(value, UnjudgedReason.CutOffUnset) : row.Result(value, state);
    }

    /// <summary>What one method of measuring would say.</summary>
    private readonly record struct Route(SarcopeniaCriterion? Row, Ternary State, InputSet Absent)
    {
        public static Route NotCovered => new(null, Ternary.NotMeasured, InputSet.None);

        public bool IsJudged => Row?.CutOff is not null;

        public StateSet Reach => IsJudged && !Absent.IsEmpty ? StateSet.Either : StateSet.Only(State);

        public static Route By(SarcopeniaCriterion row, MuscleFacts facts) => row.CutOff is { } cutOff
            ? new(row, cutOff.Judge(facts.Index(row.Measure)), facts.AbsentInputs(row.Measure))
            : new(row, Ternary.NotMeasured, InputSet.None);
    }
}
