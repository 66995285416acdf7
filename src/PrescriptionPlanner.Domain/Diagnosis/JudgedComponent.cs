using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>A set of states that a component can still reach once everything absent has been measured.</summary>
/// <param name="Bits">One bit for each state.</param>
internal readonly record struct StateSet(int Bits)
{
    public static readonly StateSet Either = Only(Ternary.Met).With(Ternary.NotMet);

    public static StateSet Only(Ternary state) => new(1 << (int)state);

    public bool Contains(Ternary state) => (Bits & (1 << (int)state)) != 0;

    public StateSet With(Ternary state) => new(Bits | (1 << (int)state));

    public StateSet Union(StateSet other) => new(Bits | other.Bits);
}

/// <summary>An absent measurement that can move its component between two states.</summary>
/// <param name="Input">The measurement.</param>
/// <param name="From">One state.</param>
/// <param name="To">The other.</param>
internal readonly record struct Swing(MuscleInput Input, Ternary From, Ternary To);

/// <summary>
/// A component with its state now, the states that it can still reach, and which absent measurement moves it between which of them.
/// A measurement is taken to have any value above zero: what cannot be ruled out by arithmetic alone is not ruled out.
/// </summary>
internal sealed class JudgedComponent(
    MuscleComponent component, Ternary state, StateSet reach, IReadOnlyList<Swing> swings, IReadOnlyList<CriterionResult> criteria)
{
    public Ternary State => state;

    public StateSet Reach => reach;

    public IReadOnlyList<Swing> Swings => swings;

    public IReadOnlyList<CriterionResult> Criteria => criteria;

    public ComponentResult Result { get; } = new(component, ToComponentState(state), criteria);

    /// <summary>
    /// A component that is low where any of its criteria is met. Kleene's "or", strictly: one normal and another not done is unknown.
    /// </summary>
    public static JudgedComponent AnyOf(MuscleComponent component, MuscleFacts facts, params ReadOnlySpan<SarcopeniaCriterion> rows)
    {
        var state = Ternary.NotMet;
        var criteria = new CriterionResult[rows.Length];
        List<Swing>? swings = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var reading = facts.Read(rows[i].Measure);
            var met = reading.Unable ? Ternary.Met : rows[i].CutOff!.Value.Judge(reading.Value);
            if (met == Ternary.NotMeasured) (swings ??= []).Add(new Swing(reading.Input, Ternary.Met, Ternary.NotMet));
            state = state.Or(met);
            criteria[i] = rows[i].Result(reading.Unable ? null : reading.Value, met, unable: reading.Unable);
        }

        return state == Ternary.NotMeasured
            ? new JudgedComponent(component, state, StateSet.Either, swings!, criteria)
            : new JudgedComponent(component, state, StateSet.Only(state), [], criteria);
    }

    private static ComponentState ToComponentState(Ternary state) => state switch
    {
        Ternary.Met => ComponentState.Low,
        Ternary.NotMet => ComponentState.Normal,
        Ternary.NotMeasured => ComponentState.Unknown,
    };
}

/// <summary>How a row of a table is reported.</summary>
internal static class CriterionReporting
{
    /// <summary>The row, held against a value.</summary>
    public static CriterionResult Result(this SarcopeniaCriterion row, decimal? value, Ternary met, bool unable = false) => new(
        row.Measure, Shown(value), row.Unit, row.CutOff?.Comparison, row.CutOff?.Value, ToCriterionState(met), null, unable,
        row.Rule.Id, row.References);

    /// <summary>The row, where it cannot be judged although nothing is missing.</summary>
    public static CriterionResult Unjudged(this SarcopeniaCriterion row, decimal? value, UnjudgedReason reason) => new(
        row.Measure, Shown(value), row.Unit, null, null,
        reason == UnjudgedReason.CutOffUnset ? CriterionState.CutOffUnset : CriterionState.NotMeasured, reason, false,
        row.Rule.Id, row.References);

    private static decimal? Shown(decimal? value) => value is { } exact ? Math.Round(exact, 2, MidpointRounding.AwayFromZero) : null;

    private static CriterionState ToCriterionState(Ternary state) => state switch
    {
        Ternary.Met => CriterionState.Met,
        Ternary.NotMet => CriterionState.NotMet,
        Ternary.NotMeasured => CriterionState.NotMeasured,
    };
}
