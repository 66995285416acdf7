using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>The tables that a diagnosis is made by, as they are applied.</summary>
internal static class CriteriaApi
{
    private static readonly ReferenceDocument<CriteriaTables> Tables = new(() => new CriteriaTables(
        RulesetVersion.Current,
        [.. WhoBoneDensity.Criteria.Select(BoneRow.Of)],
        [.. Enum.GetValues<SarcopeniaDefinition>().Select(DefinitionTable.Of)],
        [.. SarcopeniaCriteria.Conceptual.Select(ConceptualEntry.Of)],
        [.. ScreeningTools.Criteria.Select(ScreeningRow.Of)]));

    public static void MapCriteria(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/criteria").WithTags("Reference data").MapGet("/", GetCriteria).WithName("GetCriteria");

    /// <summary>Every definition with its cut-offs, comparison words, sources and variants.</summary>
    internal static ReferenceDocument<CriteriaTables> GetCriteria() => Tables;

    /// <summary>Every table.</summary>
    /// <param name="RulesetVersion">The version of the tables.</param>
    /// <param name="Bone">Bone density: within one basis the first row that is met decides.</param>
    /// <param name="Sarcopenia">The eight definitions of sarcopenia, oldest first.</param>
    /// <param name="Conceptual">Definitions that name components and give no cut-offs.</param>
    /// <param name="ScreeningTools">Screening tools.</param>
    internal sealed record CriteriaTables(
        string RulesetVersion, IReadOnlyList<BoneRow> Bone, IReadOnlyList<DefinitionTable> Sarcopenia,
        IReadOnlyList<ConceptualEntry> Conceptual, IReadOnlyList<ScreeningRow> ScreeningTools);

    /// <summary>A row of the bone table.</summary>
    internal sealed record BoneRow(
        BoneClassification Classification, BoneBasis Basis, string Unit, Comparison Comparison, decimal CutOff, RuleId RuleId, IReadOnlyList<string> References)
    {
        public static BoneRow Of(BoneCriterion row) =>
            new(row.Classification, row.Basis, row.Unit, row.CutOff.Comparison, row.CutOff.Value, row.Rule.Id, IdsOf(row.Rule));
    }

    /// <summary>A definition of sarcopenia.</summary>
    /// <param name="Definition">Which definition.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Variants">Variants that may be selected besides the default.</param>
    /// <param name="Criteria">Its rows.</param>
    internal sealed record DefinitionTable(
        SarcopeniaDefinition Definition, LocalizedText Name, IReadOnlyList<string> Variants, IReadOnlyList<CriterionRow> Criteria)
    {
        public static DefinitionTable Of(SarcopeniaDefinition definition) => new(
            definition, Vocabulary.TextOf(definition), SarcopeniaCriteria.Variants(definition),
            [.. SarcopeniaCriteria.All.Where(row => row.Definition == definition).Select(CriterionRow.Of)]);
    }

    /// <summary>A row of a definition.</summary>
    /// <param name="Component">The component that it judges.</param>
    /// <param name="Measure">What is compared.</param>
    /// <param name="Sex">The sex that it is for; null for both.</param>
    /// <param name="Method">The method of measuring lean mass that it is for; null for any.</param>
    /// <param name="MinimumAge">Youngest age that it is for, inclusive; null for no limit.</param>
    /// <param name="MaximumAge">Oldest age that it is for, inclusive; null for no limit.</param>
    /// <param name="Variant">The variant that it belongs to; null for the default.</param>
    /// <param name="Unit">Unit of the cut-off.</param>
    /// <param name="Comparison">How a value is compared; null where the cut-off is unset.</param>
    /// <param name="CutOff">The cut-off; null where it ships unset.</param>
    /// <param name="RuleId">Where the number comes from.</param>
    /// <param name="Evidence">How well it is founded.</param>
    /// <param name="References">Ids of its sources.</param>
    internal sealed record CriterionRow(
        MuscleComponent Component, MuscleMeasure Measure, Sex? Sex, LeanMassMethod? Method, int? MinimumAge, int? MaximumAge, string? Variant,
        string Unit, Comparison? Comparison, decimal? CutOff, RuleId RuleId, EvidenceLevel Evidence, IReadOnlyList<string> References)
    {
        public static CriterionRow Of(SarcopeniaCriterion row) => new(
            row.Component, row.Measure, row.Sex, row.Method, row.MinimumAge, row.MaximumAge, row.Variant, row.Unit,
            row.CutOff?.Comparison, row.CutOff?.Value, row.Rule.Id, row.Rule.Evidence, row.References);
    }

    /// <summary>A definition that is listed and not computed.</summary>
    internal sealed record ConceptualEntry(string Code, IReadOnlyList<MuscleComponent> Components, LocalizedText Text, RuleId RuleId, IReadOnlyList<string> References)
    {
        public static ConceptualEntry Of(ConceptualDefinition definition) =>
            new(definition.Code, definition.Components, definition.Rule.Text, definition.Rule.Id, IdsOf(definition.Rule));
    }

    /// <summary>A row of the screening tools.</summary>
    internal sealed record ScreeningRow(
        ScreeningTool Tool, Sex? Sex, string Unit, Comparison Comparison, decimal CutOff, RuleId RuleId, IReadOnlyList<string> References)
    {
        public static ScreeningRow Of(ScreeningCriterion row) =>
            new(row.Tool, row.Sex, row.Unit, row.CutOff.Comparison, row.CutOff.Value, row.Rule.Id, IdsOf(row.Rule));
    }

    private static List<string> IdsOf(Rule rule) => [.. rule.References.Select(citation => citation.Id)];
}
