using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// Which absent measurements could change the answer or the stage: those that can move their component between two states
/// that the definition tells apart, with some state that the other components can still reach.
/// No two components of one definition read the same measurement, so this is exact.
/// </summary>
internal static class MissingMeasurements
{
    public static InputSet Of(Algorithm algorithm, JudgedComponent? mass, JudgedComponent? strength, JudgedComponent? performance)
    {
        var missing = InputSet.None;
        var (massReach, strengthReach, performanceReach) = (ReachOf(mass), ReachOf(strength), ReachOf(performance));
        if (mass is not null)
            foreach (var swing in mass.Swings)
                if (!missing.Contains(swing.Input) && Matters(swing, strengthReach, performanceReach, algorithm))
                    missing = missing.With(swing.Input);
        if (strength is not null)
            foreach (var swing in strength.Swings)
                if (Matters(swing, massReach, performanceReach, (state, m, p) => algorithm(m, state, p)))
                    missing = missing.With(swing.Input);
        if (performance is not null)
            foreach (var swing in performance.Swings)
                if (Matters(swing, massReach, strengthReach, (state, m, s) => algorithm(m, s, state)))
                    missing = missing.With(swing.Input);
        return missing;
    }

    private static StateSet ReachOf(JudgedComponent? component) => component?.Reach ?? StateSet.Only(Ternary.NotMeasured);

    private static bool Matters(Swing swing, StateSet first, StateSet second, Algorithm swung)
    {
        for (var one = Ternary.NotMet; one <= Ternary.Met; one++)
            for (var other = Ternary.NotMet; other <= Ternary.Met; other++)
                if (first.Contains(one) && second.Contains(other)
                    && swung(swing.From, one, other) != swung(swing.To, one, other)) return true;
        return false;
    }
}
