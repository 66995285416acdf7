using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;
using static PrescriptionPlanner.Domain.Diagnosis.SarcopeniaDefinition;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

/// <summary>Decisions D01 to D05 as tables. L is low, N normal, U unknown: mass, strength, performance.</summary>
public class SarcopeniaAlgorithmTests
{
    [Theory]
    [InlineData(Ewgsop1, "LLL", Answer.Present, SarcopeniaStage.Severe)]
    [InlineData(Ewgsop1, "LLN", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Ewgsop1, "LNL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Ewgsop1, "LLU", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Ewgsop1, "LUL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Ewgsop1, "LNN", Answer.Absent, SarcopeniaStage.PreSarcopenia)]
    [InlineData(Ewgsop1, "LNU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop1, "LUN", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop1, "LUU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop1, "NLL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Ewgsop1, "NUU", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Ewgsop1, "ULL", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop1, "UNN", Answer.Absent, SarcopeniaStage.Indeterminate)]
    [InlineData(Iwgs, "LUL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Iwgs, "LLN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Iwgs, "LLU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Iwgs, "UUN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Iwgs, "ULL", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Fnih, "LLU", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Fnih, "LLL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Fnih, "LNL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Fnih, "LUL", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2014, "LLN", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2014, "LNL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2014, "LNN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2014, "NLL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2014, "LNU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2014, "ULL", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop2, "LLL", Answer.Present, SarcopeniaStage.Severe)]
    [InlineData(Ewgsop2, "LLN", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Ewgsop2, "LLU", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Ewgsop2, "NLL", Answer.Absent, SarcopeniaStage.Probable)]
    [InlineData(Ewgsop2, "ULL", Answer.Indeterminate, SarcopeniaStage.Probable)]
    [InlineData(Ewgsop2, "LNL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Ewgsop2, "UNU", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Ewgsop2, "LUL", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop2, "UUU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Ewgsop2, "NUL", Answer.Absent, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2019, "LLL", Answer.Present, SarcopeniaStage.Severe)]
    [InlineData(Awgs2019, "LLN", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2019, "LNL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2019, "LLU", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2019, "LUL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2019, "LNU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2019, "LUN", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2019, "LNN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2019, "NNN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2019, "NLN", Answer.Absent, SarcopeniaStage.Possible)]
    [InlineData(Awgs2019, "NNL", Answer.Absent, SarcopeniaStage.Possible)]
    [InlineData(Awgs2019, "ULN", Answer.Indeterminate, SarcopeniaStage.Possible)]
    [InlineData(Awgs2019, "UUL", Answer.Indeterminate, SarcopeniaStage.Possible)]
    [InlineData(Awgs2019, "UNN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2019, "NUN", Answer.Absent, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2019, "UUU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Sdoc, "ULL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Sdoc, "LNL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Sdoc, "LLN", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Sdoc, "LLU", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    [InlineData(Awgs2025, "LLN", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2025, "LLL", Answer.Present, SarcopeniaStage.Sarcopenia)]
    [InlineData(Awgs2025, "NLL", Answer.Absent, SarcopeniaStage.Possible)]
    [InlineData(Awgs2025, "ULU", Answer.Indeterminate, SarcopeniaStage.Possible)]
    [InlineData(Awgs2025, "LNL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2025, "UNL", Answer.Absent, SarcopeniaStage.None)]
    [InlineData(Awgs2025, "LUL", Answer.Indeterminate, SarcopeniaStage.Indeterminate)]
    public void Classify_ComponentsAsGiven_AnswersByTheDecisionTable(
        SarcopeniaDefinition definition, string components, Answer answer, SarcopeniaStage stage)
    {
        foreach (var sex in Enum.GetValues<Sex>())
        {
            var result = Patient(components, sex).By(definition);
            Assert.Equal((answer, stage), (result.Answer, result.Stage));
        }
    }

    [Theory]
    [InlineData(Awgs2019, "NLN")]
    [InlineData(Ewgsop2, "NLN")]
    [InlineData(Awgs2025, "NLN")]
    public void Classify_LowStrengthWithNormalMass_SaysToLookForOtherCauses(SarcopeniaDefinition definition, string components)
    {
        Assert.Contains(Patient(components).By(definition).Findings, finding => finding.RuleId.Value == "SARC-MASS-001");
        Assert.DoesNotContain(Patient("UL" + components[2]).By(definition).Findings, finding => finding.RuleId.Value == "SARC-MASS-001");
    }

    [Fact]
    public void Classify_GripNormalAndChairStandNotDone_LeavesStrengthUnknown()
    {
        var result = DiagnosisCases.Unmeasured().WithIndex(5m, LeanMassMethod.Dxa).With(muscle => muscle with { GripStrengthKg = 25m }).By(Ewgsop2);
        Assert.Equal(ComponentState.Unknown, result.State(MuscleComponent.MuscleStrength));
        Assert.Contains("muscle.fiveTimesChairStandSeconds", result.Missing);
        Assert.Contains(result.Findings, finding => finding.RuleId.Value == "SARC-OR-001");
    }

    [Theory]
    [InlineData(Iwgs, MuscleMeasure.SkeletalMuscleIndex)]
    [InlineData(Fnih, MuscleMeasure.LeanMassToBodyMassIndex)]
    [InlineData(Ewgsop1, MuscleMeasure.SkeletalMuscleIndex)]
    public void Classify_BiaWhereOnlyDxaIsCovered_LeavesMassUnknownAndSaysWhy(SarcopeniaDefinition definition, MuscleMeasure measure)
    {
        var result = DiagnosisCases.Unmeasured().WithIndex(4m, LeanMassMethod.Bia)
            .With(muscle => muscle with { GripStrengthKg = 10m, GaitSpeedMps = 0.5m }).By(definition);
        Assert.Equal(ComponentState.Unknown, result.State(MuscleComponent.MuscleMass));
        Assert.Equal(UnjudgedReason.MethodNotCovered, result.Criterion(measure).Reason);
        Assert.Equal(Answer.Indeterminate, result.Answer);
        Assert.DoesNotContain("muscle.leanMassMethod", result.Missing);
        Assert.DoesNotContain("muscle.appendicularLeanMassKg", result.Missing);
    }

    [Fact]
    public void Classify_Ewgsop1WithBia_AsksForWholeBodyMuscle()
    {
        var result = DiagnosisCases.Unmeasured().WithIndex(4m, LeanMassMethod.Bia).With(muscle => muscle with { GripStrengthKg = 10m }).By(Ewgsop1);
        Assert.Contains("muscle.wholeBodySkeletalMuscleKg", result.Missing);
    }

    [Theory]
    [InlineData(8.87, false)]
    [InlineData(8.80, true)]
    [InlineData(8.90, true)]
    public void Classify_Ewgsop1WithBothMassesButNoHeight_AsksForTheMethodUnlessTheTwoTurnTogether(double wholeBodyIndex, bool asked)
    {
        var result = DiagnosisCases.Unmeasured(Sex.Male).With(muscle => muscle with
        {
            AppendicularLeanMassKg = 7.23m * 2.56m,
            WholeBodySkeletalMuscleKg = (decimal)wholeBodyIndex * 2.56m,
            GripStrengthKg = 10m,
            GaitSpeedMps = 0.5m,
        }).By(Ewgsop1);
        Assert.Contains("heightCm", result.Missing);
        Assert.Equal(asked, result.Missing.Contains("muscle.leanMassMethod"));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(64)]
    public void Classify_Awgs2025DxaUnder65_IsUnsetAndNeverMissing(int age)
    {
        var result = DiagnosisCases.Unmeasured(age: age).WithIndex(4m, LeanMassMethod.Dxa).With(muscle => muscle with { GripStrengthKg = 10m }).By(Awgs2025);
        Assert.Equal(CriterionState.CutOffUnset, result.Criterion(MuscleMeasure.SkeletalMuscleIndex).State);
        Assert.Null(result.Criterion(MuscleMeasure.SkeletalMuscleIndex).CutOff);
        Assert.Equal((Answer.Indeterminate, SarcopeniaStage.Possible), (result.Answer, result.Stage));
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void Classify_Awgs2025Under50_IsNotApplicable()
    {
        var result = Patient("LLL", age: 49).By(Awgs2025);
        Assert.Equal((Answer.NotApplicable, SarcopeniaStage.NotApplicable), (result.Answer, result.Stage));
        Assert.Empty(result.Missing);
        Assert.All(result.Components.SelectMany(component => component.Criteria),
            criterion => Assert.Equal(UnjudgedReason.AgeOutOfScope, criterion.Reason));
    }

    [Fact]
    public void Classify_LeanMassWithoutMethod_AsksForTheMethodOnlyWhereItMatters()
    {
        var between = DiagnosisCases.Unmeasured().WithIndex(5.5m, null).With(muscle => muscle with { GripStrengthKg = 10m });
        Assert.Contains("muscle.leanMassMethod", between.By(Awgs2019).Missing);
        var clearlyLow = DiagnosisCases.Unmeasured().WithIndex(5.0m, null).With(muscle => muscle with { GripStrengthKg = 10m });
        Assert.DoesNotContain("muscle.leanMassMethod", clearlyLow.By(Awgs2019).Missing);
        Assert.Equal(Answer.Present, clearlyLow.By(Awgs2019).Answer);
    }

    [Fact]
    public void Classify_LeanMassWithoutHeight_AsksForHeight()
    {
        var result = DiagnosisCases.Unmeasured().With(muscle => muscle with
        {
            AppendicularLeanMassKg = 12m,
            LeanMassMethod = LeanMassMethod.Dxa,
            GripStrengthKg = 10m,
            GaitSpeedMps = 0.5m,
        }).By(Awgs2019);
        Assert.Equal(["heightCm"], result.Missing);
    }

    [Theory]
    [InlineData(Fnih, "LLN", "weakness and low lean mass")]
    [InlineData(Fnih, "LLL", "slowness with weakness and low lean mass")]
    [InlineData(Sdoc, "ULL", "sarcopenia (weakness and slowness)")]
    [InlineData(Awgs2019, "LLL", "severe sarcopenia")]
    [InlineData(Awgs2019, "NLN", "possible sarcopenia")]
    [InlineData(Ewgsop2, "NLN", "probable sarcopenia")]
    [InlineData(Ewgsop1, "LNN", "pre-sarcopenia")]
    public void Classify_Result_UsesTheDefinitionsOwnWords(SarcopeniaDefinition definition, string components, string label)
    {
        var result = Patient(components).By(definition);
        Assert.Equal(label, result.Label.English);
        Assert.NotEmpty(result.Label.SimplifiedChinese);
    }

    [Fact]
    public void Classify_UnknownVariant_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Patient("LLL").Report(DiagnosisCases.Options(Ewgsop2, "2017Print")));

    /// <summary>A patient whose components read as given by every definition.</summary>
    private static PatientProfile Patient(string components, Sex sex = Sex.Female, int age = 75)
    {
        var profile = DiagnosisCases.Unmeasured(sex, age);
        if (components[0] != 'U') profile = profile.WithIndex(components[0] == 'L' ? 4m : 9m, LeanMassMethod.Dxa);
        if (components[1] != 'U')
        {
            // The chair stand is strength for EWGSOP2 and performance for AWGS 2019; 13 s is normal for the one and low for the other.
            profile = profile.With(muscle => muscle with
            {
                GripStrengthKg = components[1] == 'L' ? 10m : 45m,
                FiveTimesChairStandSeconds = components[2] == 'L' ? 13m : 10m,
            });
        }

        return components[2] switch
        {
            'L' => profile.With(muscle => muscle with { GaitSpeedMps = 0.6m }),
            'N' => profile.With(muscle => muscle with
            {
                GaitSpeedMps = 1.2m,
                SppbScore = 12,
                TimedUpAndGoSeconds = 8m,
                FourHundredMetreWalkSeconds = 300m,
                FiveTimesChairStandSeconds = muscle.FiveTimesChairStandSeconds ?? 10m,
            }),
            _ => profile,
        };
    }
}
