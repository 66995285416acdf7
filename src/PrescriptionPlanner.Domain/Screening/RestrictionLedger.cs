using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>A rule that fired, with what it asks for and what it saw.</summary>
/// <param name="rule">The rule.</param>
/// <param name="demand">What it asks of each modality.</param>
internal sealed class Contribution(Rule rule, Demand demand)
{
    private string? _first;
    private SortedSet<string>? _all;

    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>What it asks of each modality.</summary>
    public Demand Demand { get; } = demand;

    /// <summary>Everything that set the rule off, in ordinal order, however the profile lists it.</summary>
    public string? Observed => _all is null ? _first : string.Join(", ", _all);

    /// <summary>Adds an observation.</summary>
    public void Add(string? observed)
    {
        if (observed is null || observed == _first) return;
        if (_first is null)
        {
            _first = observed;
            return;
        }
        _all ??= new SortedSet<string>(StringComparer.Ordinal) { _first };
        _all.Add(observed);
    }
}

/// <summary>Collects what every safety rule asks for. Nothing is ever taken out again.</summary>
internal sealed class RestrictionLedger
{
    private readonly List<Contribution> _contributions = [];

    /// <summary>All that fired, in the order of the rules.</summary>
    public List<Contribution> Contributions => _contributions;

    /// <summary>Whether a rule allows no exercise at all.</summary>
    public bool Stops { get; private set; }

    /// <summary>The first day on which a time-limited row ends; <see langword="null"/> where none is running.</summary>
    public LocalDate? ScreenAgainOn { get; private set; }

    /// <summary>Applies a row that time may end, if it covers <paramref name="since"/> on <paramref name="on"/>.</summary>
    public void AddWithin(Recency window, LocalDate? since, LocalDate on, Rule rule, Demand demand, string? observed)
    {
        if (!window.Covers(since, on)) return;
        Add(rule, demand, observed);
        if (window.EndsOn(since) is { } end && !(ScreenAgainOn <= end)) ScreenAgainOn = end;
    }

    /// <summary>Notes that a rule fired. The same rule with the same demand is one contribution with several observations.</summary>
    public void Add(Rule rule, Demand demand, string? observed = null)
    {
        foreach (var earlier in _contributions)
        {
            if (!ReferenceEquals(earlier.Rule, rule) || !ReferenceEquals(earlier.Demand, demand)) continue;
            earlier.Add(observed);
            return;
        }
        var contribution = new Contribution(rule, demand);
        contribution.Add(observed);
        _contributions.Add(contribution);
        Stops |= demand.Stops;
    }

    /// <summary>The merged restriction of one modality.</summary>
    public Restriction Merged(Modality modality)
    {
        var merged = Restriction.Free;
        foreach (var contribution in _contributions)
            merged = Restriction.Merge(merged, contribution.Demand.Of(modality));
        return merged;
    }

    /// <summary>
    /// One finding for each restricted modality; a single one without a modality where a rule bears on all alike or limits nothing.
    /// </summary>
    public void AddFindingsTo(List<ScreeningFinding> findings)
    {
        foreach (var contribution in _contributions)
        {
            var (rule, demand, observed) = (contribution.Rule, contribution.Demand, contribution.Observed);
            if (demand.IsAlikeForAll)
            {
                findings.Add(new ScreeningFinding(rule.Id, demand.Resistance.Kind, null, observed));
                continue;
            }
            foreach (var modality in Modalities.All)
            {
                var restriction = demand.Of(modality);
                if (!ReferenceEquals(restriction, Restriction.Free))
                    findings.Add(new ScreeningFinding(rule.Id, restriction.Kind, modality, observed));
            }
        }
    }
}
