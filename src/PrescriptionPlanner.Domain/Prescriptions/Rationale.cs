using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>
/// Collects the rules behind the numbers of a prescription, each once and in the order of the document, and every source. Findings of
/// the diagnosis and the screening carry their own words and are not repeated.
/// </summary>
internal sealed class Rationale
{
    private const int Usual = 128;

    // Rules and citations are declared once, so that their identity tells them apart, sooner than their words.
    private readonly HashSet<object> _seen = new(Usual, ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _cited = new(Usual, ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _sources = new(Usual, ReferenceEqualityComparer.Instance);
    private readonly List<RationaleEntry> _entries = new(Usual);
    private readonly List<Citation> _references = new(Usual);

    private Rationale()
    {
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<RationaleEntry> Entries => _entries;

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> References => _references;

    /// <summary>Collects them.</summary>
    public static Rationale Of(
        DiagnosisReport diagnosis, Clearance clearance, Programme? programme, NutritionPlan nutrition,
        IReadOnlyList<Expectation> expectations, IReadOnlyList<StopRule> stopRules)
    {
        var rationale = new Rationale();
        rationale.Read(diagnosis);
        foreach (var finding in clearance.Findings) rationale.AddSources(finding.RuleId);
        foreach (var check in clearance.BeforeEachSession) rationale.AddSources(check.RuleId);
        if (programme is not null) rationale.Read(programme);
        rationale.Read(nutrition);
        foreach (var expectation in expectations) rationale.Add(expectation.RuleId);
        foreach (var rule in stopRules) rationale.Add(rule.RuleId);
        return rationale;
    }

    private void Read(DiagnosisReport diagnosis)
    {
        foreach (var finding in diagnosis.Bone.Findings) AddSources(finding.RuleId);
        foreach (var result in diagnosis.Sarcopenia)
        {
            AddSources(result.RuleId);
            foreach (var finding in result.Findings) AddSources(finding.RuleId);
            foreach (var component in result.Components)
                foreach (var criterion in component.Criteria)
                    AddSources(criterion.RuleId);
        }

        foreach (var tool in diagnosis.ScreeningTools) AddSources(tool.RuleId);
        foreach (var note in diagnosis.Biomarkers) AddSources(note.RuleId);
    }

    private void Read(Programme programme)
    {
        Add(PaceRules.ByFunctionalClass.Id);
        Add(Phases.Linear.Id);
        Add(Climb.Deload.Id);
        Add(Calendar.Arrangement.Id);
        AddAll(programme.HeartRate.RuleIds);
        foreach (var use in programme.Protocols) Add(use.RuleId);
        foreach (var due in programme.Reassessments) Add(due.RuleId);
        foreach (var ladder in programme.Ladders)
        {
            IReadOnlyList<RuleId>? before = null;
            foreach (var step in ladder.Steps)
            {
                if (!ReferenceEquals(step.RuleIds, before)) AddAll(step.RuleIds);
                before = step.RuleIds;
            }

            if (ladder.Modality == Exercises.Modality.Resistance && ladder.Steps.Count > 0) AddAll(ResistancePlan.FurtherRules);
        }

        IReadOnlyList<RuleId>? modifiedBefore = null;
        foreach (var week in programme.Calendar)
            foreach (var session in week.Sessions)
                if (session.ModifiedBy is { Count: > 0 } modified && !ReferenceEquals(modified, modifiedBefore))
                {
                    AddAll(modified);
                    modifiedBefore = modified;
                }

        AddAll(SessionLoad.RuleIds);
        Add(PlannedEffort.Expected.Id);
    }

    private void Read(NutritionPlan nutrition)
    {
        AddAll(nutrition.Protein.RuleIds);
        AddAll(nutrition.VitaminD.RuleIds);
        AddAll(nutrition.Calcium.RuleIds);
        AddAll(nutrition.Energy.RuleIds);
        foreach (var spacing in nutrition.Spacing ?? []) Add(spacing.RuleId);
        foreach (var advice in nutrition.Advice) Add(advice.RuleId);
        foreach (var finding in nutrition.Findings) Add(finding.RuleId);
    }

    private void AddAll(IReadOnlyList<RuleId> ids)
    {
        for (var index = 0; index < ids.Count; index++) Add(ids[index]);
    }

    private void Add(RuleId id)
    {
        if (!_seen.Add(id.Value)) return;
        _entries.Add(new RationaleEntry(id));
        AddSources(id);
    }

    private void AddSources(RuleId id)
    {
        if (!_cited.Add(id.Value)) return;
        foreach (var source in RuleCatalogue.Find(id).References)
            if (_sources.Add(source)) _references.Add(source);
    }
}
