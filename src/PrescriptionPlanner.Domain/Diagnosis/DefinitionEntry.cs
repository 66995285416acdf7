namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>What there is of one definition: the one list that a new definition is entered in.</summary>
/// <param name="Criteria">Its table.</param>
/// <param name="Classify">Its algorithm, for a patient and a selected variant.</param>
/// <param name="HasPossibleStage">Whether it knows a possible or probable stage.</param>
internal sealed record DefinitionEntry(SarcopeniaCriterion[] Criteria, Func<MuscleFacts, string?, SarcopeniaResult> Classify, bool HasPossibleStage)
{
    /// <summary>Every definition, oldest first.</summary>
    public static IReadOnlyList<DefinitionEntry> All { get; } = [.. Enum.GetValues<SarcopeniaDefinition>().Select(Enter)];

    /// <summary>The entry of a definition.</summary>
    public static DefinitionEntry Of(SarcopeniaDefinition definition) => All[(int)definition];

    private static DefinitionEntry Enter(SarcopeniaDefinition definition) => definition switch
    {
        SarcopeniaDefinition.Ewgsop1 => new(Ewgsop1.Criteria, Ewgsop1.Classify, HasPossibleStage: false),
        SarcopeniaDefinition.Iwgs => new(Iwgs.Criteria, Iwgs.Classify, HasPossibleStage: false),
        SarcopeniaDefinition.Fnih => new(Fnih.Criteria, Fnih.Classify, HasPossibleStage: false),
        SarcopeniaDefinition.Awgs2014 => new(Awgs2014.Criteria, Awgs2014.Classify, HasPossibleStage: false),
        SarcopeniaDefinition.Ewgsop2 => new(Ewgsop2.Criteria, Ewgsop2.Classify, HasPossibleStage: true),
        SarcopeniaDefinition.Awgs2019 => new(Awgs2019.Criteria, Awgs2019.Classify, HasPossibleStage: true),
        SarcopeniaDefinition.Sdoc => new(Sdoc.Criteria, Sdoc.Classify, HasPossibleStage: false),
        SarcopeniaDefinition.Awgs2025 => new(Awgs2025.Criteria, Awgs2025.Classify, HasPossibleStage: true),
    };
}
