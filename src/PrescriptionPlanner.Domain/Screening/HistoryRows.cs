using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What a recorded condition asks for.</summary>
/// <param name="Code">The condition.</param>
/// <param name="When">How long after its date the row applies.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Demand">What it asks of each modality.</param>
internal sealed record ConditionRow(Condition Code, Recency When, Rule Rule, Demand Demand)
{
    /// <summary>A row that applies whatever the date.</summary>
    public ConditionRow(Condition code, Rule rule, Demand demand) : this(code, Recency.Always, rule, demand) { }
}

/// <summary>What a recorded operation, implant or admission asks for.</summary>
/// <param name="Code">The procedure.</param>
/// <param name="When">How long after its date the row applies.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Demand">What it asks of each modality.</param>
internal sealed record ProcedureRow(Procedure Code, Recency When, Rule Rule, Demand Demand)
{
    /// <summary>A row that applies whatever the date.</summary>
    public ProcedureRow(Procedure code, Rule rule, Demand demand) : this(code, Recency.Always, rule, demand) { }
}

/// <summary>What a symptom asks for.</summary>
/// <param name="Code">The symptom.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Demand">What it asks of each modality.</param>
internal sealed record SymptomRow(Symptom Code, Rule Rule, Demand Demand);

/// <summary>What a medicine asks for.</summary>
/// <param name="Code">The medicine.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Demand">What it asks of each modality.</param>
internal sealed record MedicationRow(Medication Code, Rule Rule, Demand Demand);

/// <summary>Every row that a single code of the history sets off, gathered from the concerns and found by code.</summary>
internal static class HistoryRows
{
    private static readonly ConditionRow[][] Conditions = ByCode<Condition, ConditionRow>(
        row => row.Code,
        AbsoluteContraindications.Conditions, Cardiovascular.Conditions, GeneralConditions.Conditions, SpineAndJoints.Conditions,
        VibrationContraindications.Conditions);

    private static readonly ProcedureRow[][] Procedures = ByCode<Procedure, ProcedureRow>(
        row => row.Code, Cardiovascular.Procedures, Operations.Procedures, VibrationContraindications.Procedures);

    private static readonly SymptomRow[][] Symptoms = ByCode<Symptom, SymptomRow>(
        row => row.Code, RedFlags.Symptoms, MilderSymptoms.Symptoms);

    private static readonly MedicationRow[][] Medications = ByCode<Medication, MedicationRow>(
        row => row.Code, MedicationRows.Medications);

    private static readonly Rule ReportedUnstable = SafetyRule.Policy(
        "SCR-COND-001",
        "A condition that bears on training is reported as not stable: light effort only, and no impact, intervals or vibration, until a clinician releases more.",
        "存在影响训练的疾病且报告为不稳定：在临床医生放行前仅可轻强度训练，不做冲击、间歇和振动训练。");

    /// <summary>Whether a row of the screening reads the condition by its code alone.</summary>
    public static bool Reads(Condition code) => Conditions[(int)code].Length > 0;

    /// <summary>Applies the rows of every code that the history holds.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var history = facts.History;
        foreach (var record in history.Conditions ?? [])
        {
            foreach (var row in Conditions[(int)record.Code])
                ledger.AddWithin(row.When, record.Since, facts.On, row.Rule, row.Demand, Observed.Code(record.Code, record.Since));
            if (record.Stable == false && Reads(record.Code))
                ledger.Add(ReportedUnstable, Demand.LightUntilReleased, Observed.Code(record.Code));
        }
        foreach (var record in history.Procedures ?? [])
            foreach (var row in Procedures[(int)record.Code])
                ledger.AddWithin(row.When, record.PerformedOn, facts.On, row.Rule, row.Demand, Observed.Code(record.Code, record.PerformedOn));
        foreach (var code in history.Symptoms ?? EmptySymptoms)
            foreach (var row in Symptoms[(int)code])
                ledger.Add(row.Rule, row.Demand, Observed.Code(code));
        foreach (var record in history.Medications ?? [])
            foreach (var row in Medications[(int)record.Code])
                ledger.Add(row.Rule, row.Demand, Observed.Code(record.Code));
    }

    private static readonly IReadOnlySet<Symptom> EmptySymptoms = new HashSet<Symptom>();

    private static TRow[][] ByCode<TCode, TRow>(Func<TRow, TCode> codeOf, params TRow[][] tables) where TCode : struct, Enum
    {
        var rows = tables.SelectMany(table => table).ToLookup(codeOf);
        return [.. Enum.GetValues<TCode>().Select(code => rows[code].ToArray())];
    }
}
