using System.Reflection;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Screening;

public class HistoryTableTests
{
    /// <summary>Codes that bear on nutrition or diagnosis alone; every other one either changes the clearance or is on record only.</summary>
    private static readonly HashSet<Enum> ReadElsewhere =
    [
        Condition.Albuminuria, Condition.PrimaryHyperparathyroidism, Condition.Sarcoidosis, Condition.WilliamsSyndrome, Condition.Hypercalciuria,
        Condition.Achlorhydria, Condition.Malabsorption, Condition.MilkAllergy, Condition.LactoseIntolerance, Condition.Phenylketonuria,
        Medication.Alendronate, Medication.Risedronate, Medication.IbandronateOral, Medication.OtherOralBisphosphonate, Medication.Zoledronate,
        Medication.Denosumab, Medication.Strontium, Medication.CalciumSupplement, Medication.VitaminDSupplement, Medication.ActiveVitaminD,
        Medication.Cinacalcet, Medication.Levothyroxine, Medication.Tetracycline, Medication.Iron, Medication.Zinc, Medication.IntegraseInhibitor,
        Medication.Orlistat, Medication.BileAcidResin, Medication.EnzymeInducingAnticonvulsant, Medication.ProtonPumpInhibitor, Medication.Lithium,
        Medication.Methotrexate, Medication.NephrotoxicDrug, Medication.Creatine, Medication.ProteinSupplement,
    ];

    public static TheoryData<Condition> EveryCondition => [.. Enum.GetValues<Condition>()];

    public static TheoryData<Symptom> EverySymptom => [.. Enum.GetValues<Symptom>()];

    public static TheoryData<Procedure> EveryProcedure => [.. Enum.GetValues<Procedure>()];

    public static TheoryData<Medication> EveryMedication => [.. Enum.GetValues<Medication>()];

    [Theory]
    [MemberData(nameof(EveryCondition))]
    public void Screen_EveryCondition_ChangesTheClearanceUnlessReadElsewhere(Condition code) => AssertRead(code, Screened.With(code));

    [Theory]
    [MemberData(nameof(EverySymptom))]
    public void Screen_EverySymptom_ChangesTheClearance(Symptom code) => AssertRead(code, Screened.With(code));

    [Theory]
    [MemberData(nameof(EveryProcedure))]
    public void Screen_EveryProcedure_ChangesTheClearance(Procedure code) => AssertRead(code, Screened.With(code));

    [Theory]
    [MemberData(nameof(EveryMedication))]
    public void Screen_EveryMedication_ChangesTheClearanceUnlessReadElsewhere(Medication code) => AssertRead(code, Screened.With(code));

    [Theory]
    [InlineData(Condition.ArrhythmiaUncontrolled)]
    [InlineData(Condition.AorticDissection)]
    [InlineData(Condition.SevereAorticStenosis)]
    [InlineData(Condition.Endocarditis)]
    [InlineData(Condition.Pericarditis)]
    [InlineData(Condition.Myocarditis)]
    [InlineData(Condition.UncontrolledHypertension)]
    [InlineData(Condition.AcuteVenousThromboembolism)]
    [InlineData(Condition.HeartFailureDecompensated)]
    [InlineData(Condition.RespiratoryFailure)]
    [InlineData(Condition.OrthostaticHypotensionSymptomatic)]
    [InlineData(Condition.DiabetesDecompensated)]
    [InlineData(Condition.RecurrentHypoglycaemia)]
    [InlineData(Condition.SeverePulmonaryHypertension)]
    [InlineData(Condition.AcuteInfection)]
    [InlineData(Condition.UnstableAngina)]
    public void Screen_AbsoluteContraindication_StopsWhateverIsReleased(Condition code)
    {
        var clearance = Screened.Of(Screened.With(code), supervised: true, releases: Screened.EveryRelease);

        Assert.Equal(ScreeningStatus.Stopped, clearance.Status);
        Assert.StartsWith("SCR-ABS-", clearance.Findings[0].RuleId.Value, StringComparison.Ordinal);
        Assert.Null(clearance.Findings[0].Modality);
        Assert.All(clearance.Modalities, row => Assert.Equal(ModalityDecision.Withheld, row.Decision));
    }

    [Theory]
    [InlineData(Condition.StableCoronaryDisease)]
    [InlineData(Condition.HeartFailureStable)]
    [InlineData(Condition.ArrhythmiaControlled)]
    [InlineData(Condition.AtrialFibrillation)]
    [InlineData(Condition.Hypertension)]
    [InlineData(Condition.ChronicLungDisease)]
    public void Screen_StableConditionReportedUnstable_Stops(Condition code)
    {
        Assert.Equal(ScreeningStatus.Stopped, Screened.Of(Screened.With(code, stable: false)).Status);
        Assert.NotEqual(ScreeningStatus.Stopped, Screened.Of(Screened.With(code, stable: null)).Status);
        Assert.NotEqual(ScreeningStatus.Stopped, Screened.Of(Screened.With(code, stable: true)).Status);
    }

    [Theory]
    [InlineData(Symptom.ChestDiscomfort)]
    [InlineData(Symptom.DyspnoeaRest)]
    [InlineData(Symptom.DyspnoeaDisproportionate)]
    [InlineData(Symptom.Orthopnoea)]
    [InlineData(Symptom.AnkleOedema)]
    [InlineData(Symptom.Palpitations)]
    [InlineData(Symptom.NewIrregularPulse)]
    [InlineData(Symptom.Claudication)]
    [InlineData(Symptom.Syncope)]
    [InlineData(Symptom.ExertionalDizziness)]
    [InlineData(Symptom.KnownMurmur)]
    [InlineData(Symptom.UnusualFatigue)]
    [InlineData(Symptom.NewMidlineSpinalPain)]
    [InlineData(Symptom.PainAfterFall)]
    [InlineData(Symptom.NightPain)]
    [InlineData(Symptom.LegWeaknessOrNumbness)]
    [InlineData(Symptom.SaddleAnaesthesia)]
    [InlineData(Symptom.BladderBowelChange)]
    [InlineData(Symptom.HipGroinThighPain)]
    [InlineData(Symptom.UnilateralCalfSwelling)]
    [InlineData(Symptom.UnexplainedWeightLoss)]
    [InlineData(Symptom.HeightLoss)]
    [InlineData(Symptom.FocalNeurologicalSign)]
    [InlineData(Symptom.Fever)]
    [InlineData(Symptom.UnwellToday)]
    [InlineData(Symptom.AssistedHypoglycaemia24h)]
    [InlineData(Symptom.KetosisSymptoms)]
    [InlineData(Symptom.VisualChange)]
    public void Screen_RedFlag_Stops(Symptom code) =>
        Assert.Equal(ScreeningStatus.Stopped, Screened.Of(Screened.With(code), supervised: true, releases: Screened.EveryRelease).Status);

    [Theory]
    [InlineData(Symptom.Vertigo)]
    [InlineData(Symptom.OrthostaticDizziness)]
    [InlineData(Symptom.AcuteMigraineAttack)]
    [InlineData(Symptom.FreshWound)]
    [InlineData(Symptom.JointSwelling)]
    [InlineData(Symptom.TendonPain)]
    [InlineData(Symptom.ChronicBackPain)]
    [InlineData(Symptom.FearOfFalling)]
    [InlineData(Symptom.HeadStrike)]
    public void Screen_MilderSymptom_LeavesSomethingToDo(Symptom code) =>
        Assert.NotEqual(ScreeningStatus.Stopped, Screened.Of(Screened.With(code)).Status);

    [Theory]
    [InlineData(Medication.AnticoagulantDirect)]
    [InlineData(Medication.AnticoagulantWarfarin)]
    public void Screen_HeadStrikeOnAnticoagulant_Stops(Medication anticoagulant)
    {
        var profile = Screened.Change(Screened.With(anticoagulant), history => history with { Symptoms = new HashSet<Symptom> { Symptom.HeadStrike } });

        Assert.True(Screened.Of(profile).Found("SCR-RED-010"));
        Assert.Equal(ScreeningStatus.Stopped, Screened.Of(profile).Status);
    }

    [Theory]
    [InlineData(Medication.Alendronate)]
    [InlineData(Medication.Denosumab)]
    [InlineData(Medication.Zoledronate)]
    public void Screen_ThighPainOnAntiresorptive_SuspectsAtypicalFracture(Medication antiresorptive)
    {
        var profile = Screened.Change(Screened.With(antiresorptive), history => history with { Symptoms = new HashSet<Symptom> { Symptom.HipGroinThighPain } });

        Assert.True(Screened.Of(profile).Found("SCR-RED-006"));
    }

    [Theory]
    [InlineData(Condition.AcuteInflammation, ModalityDecision.Withheld)]
    [InlineData(Condition.AcuteArthropathy, ModalityDecision.Withheld)]
    [InlineData(Condition.PastVenousThromboembolism, ModalityDecision.Withheld)]
    [InlineData(Condition.AcuteDiscDisease, ModalityDecision.Withheld)]
    [InlineData(Condition.SpondylolisthesisGliding, ModalityDecision.Withheld)]
    [InlineData(Condition.Spasticity, ModalityDecision.Withheld)]
    [InlineData(Condition.CrpsTypeOne, ModalityDecision.Withheld)]
    [InlineData(Condition.BoneMetastases, ModalityDecision.Withheld)]
    [InlineData(Condition.VestibularDisorder, ModalityDecision.Withheld)]
    [InlineData(Condition.RetinalDetachment, ModalityDecision.Withheld)]
    [InlineData(Condition.RetinopathyActive, ModalityDecision.Withheld)]
    [InlineData(Condition.AorticAneurysm, ModalityDecision.Withheld)]
    [InlineData(Condition.Epilepsy, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.Gallstones, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.Nephrolithiasis, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.HeartFailureStable, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.AtrialFibrillation, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.PeripheralNeuropathy, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.OtherCancer, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.SpondylolisthesisStable, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.ParkinsonDisease, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.VenousUlcer, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.Lymphoedema, ModalityDecision.ReleaseRequired)]
    [InlineData(Condition.RheumatoidFlare, ModalityDecision.ReleaseRequired)]
    public void Screen_VibrationContraindication_IsAbsoluteOrRelative(Condition code, ModalityDecision expected) =>
        Assert.Equal(expected, Screened.Of(Screened.With(code), supervised: true).DecisionOn(Modality.WholeBodyVibration));

    [Theory]
    [InlineData(Procedure.SpinalImplant, 3000, ModalityDecision.Withheld)]
    [InlineData(Procedure.JointReplacement, 180, ModalityDecision.Withheld)]
    [InlineData(Procedure.JointReplacement, 184, ModalityDecision.Prescribed)]
    [InlineData(Procedure.JointReplacement, null, ModalityDecision.Withheld)]
    [InlineData(Procedure.EyeSurgery, 83, ModalityDecision.Withheld)]
    [InlineData(Procedure.EyeSurgery, 84, ModalityDecision.Prescribed)]
    [InlineData(Procedure.FractureFixation, 83, ModalityDecision.Withheld)]
    [InlineData(Procedure.FractureFixation, 84, ModalityDecision.Prescribed)]
    [InlineData(Procedure.Pacemaker, 900, ModalityDecision.ReleaseRequired)]
    [InlineData(Procedure.OtherMetalImplant, 900, ModalityDecision.ReleaseRequired)]
    [InlineData(Procedure.HospitalAdmission, 27, ModalityDecision.ReleaseRequired)]
    [InlineData(Procedure.HospitalAdmission, 28, ModalityDecision.Prescribed)]
    [InlineData(Procedure.AbdominalSurgery, 83, ModalityDecision.ReleaseRequired)]
    [InlineData(Procedure.AbdominalSurgery, 84, ModalityDecision.Prescribed)]
    [InlineData(Procedure.AbdominalSurgery, null, ModalityDecision.ReleaseRequired)]
    public void Screen_OperationAndVibration_FollowTheWait(Procedure code, int? daysAgo, ModalityDecision expected) =>
        Assert.Equal(expected, Screened.Of(Screened.With(code, daysAgo)).DecisionOn(Modality.WholeBodyVibration));

    [Fact]
    public void Screen_JointReplacedRecently_WithholdsImpact() =>
        Assert.Equal(ModalityDecision.Withheld, Screened.Of(Screened.With(Procedure.JointReplacement, 100)).DecisionOn(Modality.Impact));

    [Fact]
    public void Screen_ActiveRetinopathy_KeepsResistanceBelowEighty()
    {
        var clearance = Screened.Of(Screened.With(Condition.RetinopathyActive));

        Assert.Equal(79, clearance[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Impact));
    }

    [Fact]
    public void Screen_SeveralStops_ReportsEveryFindingMostRestrictiveFirst()
    {
        var profile = Screened.WithHistory(history => history with
        {
            Conditions = [new ConditionRecord(Condition.SevereAorticStenosis), new ConditionRecord(Condition.Osteoarthritis)],
            Symptoms = new HashSet<Symptom> { Symptom.Syncope, Symptom.NightPain },
            Medications = [new MedicationRecord(Medication.Thiazide), new MedicationRecord(Medication.AceInhibitorOrArb)],
        });
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { SystolicMmHg = 190 } });

        Assert.Equal(
            ["SCR-ABS-005", "SCR-ACSM-001", "SCR-BP-001", "SCR-RED-003"],
            clearance.Findings.Where(finding => finding is { Restriction: RestrictionKind.Withheld, Modality: null }).Select(finding => finding.RuleId.Value));
        Assert.Contains(clearance.Findings, finding => finding is { RuleId.Value: "SCR-MED-002", Observed: "aceInhibitorOrArb, thiazide" });
        Assert.True(clearance.Found("SCR-JOINT-009"));
    }

    [Fact]
    public void Screen_SymptomsInAnotherOrder_AnswersTheSame()
    {
        var one = Screened.WithHistory(history => history with { Symptoms = new HashSet<Symptom> { Symptom.Syncope, Symptom.Palpitations, Symptom.SaddleAnaesthesia, Symptom.BladderBowelChange } });
        var other = Screened.WithHistory(history => history with { Symptoms = new HashSet<Symptom> { Symptom.BladderBowelChange, Symptom.SaddleAnaesthesia, Symptom.Palpitations, Symptom.Syncope } });

        Assert.Equal(Screened.Of(one).Findings, Screened.Of(other).Findings);
    }

    [Theory]
    [InlineData(Condition.TypeTwoDiabetes, "SCR-DAY-006")]
    [InlineData(Condition.HeartFailureStable, "SCR-DAY-012")]
    [InlineData(Condition.ChronicLungDisease, "SCR-DAY-005")]
    [InlineData(Condition.DiabeticFoot, "SCR-DAY-011")]
    [InlineData(Condition.OrthostaticHypotension, "SCR-DAY-010")]
    public void BeforeEachSession_Condition_AddsItsOwnCheck(Condition code, string ruleId)
    {
        Assert.DoesNotContain(Screened.Of(Screened.Healthy()).BeforeEachSession, check => check.RuleId.Value == ruleId);
        Assert.Contains(Screened.Of(Screened.With(code)).BeforeEachSession, check => check.RuleId.Value == ruleId);
    }

    [Fact]
    public void BeforeEachSession_Sglt2Inhibitor_AsksForKetones() =>
        Assert.Contains(Screened.Of(Screened.With(Medication.Sglt2Inhibitor)).BeforeEachSession, check => check.RuleId.Value == "SCR-DAY-008");

    [Fact]
    public void BeforeEachSession_HealthyPerson_KeepsTheCommonChecks() =>
        Assert.Equal(
            ["SCR-DAY-001", "SCR-DAY-002", "SCR-DAY-003", "SCR-DAY-004"],
            Screened.Of(Screened.Healthy()).BeforeEachSession.Select(check => check.RuleId.Value));

    [Fact]
    public void Rules_OfTheScreening_SpeakBothLanguagesAndOwnUpToPolicy()
    {
        var rules = RuleCatalogue.Rules.Values.Where(rule => rule.Id.Value.StartsWith("SCR-", StringComparison.Ordinal)).ToArray();

        Assert.True(rules.Length > 100);
        Assert.All(rules, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Text.English) || string.IsNullOrWhiteSpace(rule.Text.SimplifiedChinese)));
        Assert.All(rules, rule => Assert.Equal(
            rule.Evidence == EvidenceLevel.PlannerPolicy,
            rule.Text.English.Contains("planner policy", StringComparison.Ordinal) && rule.Text.SimplifiedChinese.Contains("本规划器策略", StringComparison.Ordinal)));
    }

    private static void AssertRead<T>(T code, PatientProfile profile) where T : struct, Enum
    {
        var field = typeof(T).GetField(code.ToString())!;
        var before = Screened.Of(Screened.Healthy());
        var after = Screened.Of(profile);
        var changed = !after.Findings.SequenceEqual(before.Findings) || after.Status != before.Status;

        Assert.Equal(field.GetCustomAttribute<RecordOnlyAttribute>() is null && !ReadElsewhere.Contains(code), changed);
    }
}
