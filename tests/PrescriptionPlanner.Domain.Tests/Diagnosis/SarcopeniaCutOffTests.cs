using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using static PrescriptionPlanner.Domain.Diagnosis.MuscleMeasure;
using static PrescriptionPlanner.Domain.Diagnosis.SarcopeniaDefinition;
using static PrescriptionPlanner.Domain.Patients.LeanMassMethod;
using static PrescriptionPlanner.Domain.Patients.Sex;
using static PrescriptionPlanner.Domain.Quantities.Comparison;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

public class SarcopeniaCutOffTests
{
    [Theory]
    [InlineData(Ewgsop1, Male, 70, Dxa, null, AtMost, 7.23)]
    [InlineData(Ewgsop1, Female, 70, Dxa, null, AtMost, 5.67)]
    [InlineData(Ewgsop1, Male, 70, Dxa, "baumgartner", AtMost, 7.26)]
    [InlineData(Ewgsop1, Female, 70, Dxa, "baumgartner", AtMost, 5.5)]
    [InlineData(Iwgs, Male, 70, Dxa, null, AtMost, 7.23)]
    [InlineData(Iwgs, Female, 70, Dxa, null, AtMost, 5.67)]
    [InlineData(Awgs2014, Male, 70, Dxa, null, Below, 7.0)]
    [InlineData(Awgs2014, Female, 70, Dxa, null, Below, 5.4)]
    [InlineData(Awgs2014, Male, 70, Bia, null, Below, 7.0)]
    [InlineData(Awgs2014, Female, 70, Bia, null, Below, 5.7)]
    [InlineData(Ewgsop2, Male, 70, Dxa, null, Below, 7.0)]
    [InlineData(Ewgsop2, Female, 70, Dxa, null, Below, 5.5)]
    [InlineData(Ewgsop2, Male, 70, Bia, null, Below, 7.0)]
    [InlineData(Ewgsop2, Female, 70, Bia, null, Below, 5.5)]
    [InlineData(Ewgsop2, Female, 70, null, null, Below, 5.5)]
    [InlineData(Ewgsop2, Male, 70, Dxa, "2018Print", Below, 7.0)]
    [InlineData(Ewgsop2, Female, 70, Dxa, "2018Print", Below, 6.0)]
    [InlineData(Awgs2019, Male, 70, Dxa, null, Below, 7.0)]
    [InlineData(Awgs2019, Female, 70, Dxa, null, Below, 5.4)]
    [InlineData(Awgs2019, Male, 70, Bia, null, Below, 7.0)]
    [InlineData(Awgs2019, Female, 70, Bia, null, Below, 5.7)]
    [InlineData(Awgs2025, Male, 65, Dxa, null, Below, 7.0)]
    [InlineData(Awgs2025, Female, 65, Dxa, null, Below, 5.4)]
    [InlineData(Awgs2025, Male, 65, Bia, null, Below, 7.0)]
    [InlineData(Awgs2025, Female, 65, Bia, null, Below, 5.7)]
    [InlineData(Awgs2025, Male, 64, Bia, null, Below, 7.6)]
    [InlineData(Awgs2025, Female, 64, Bia, null, Below, 5.7)]
    [InlineData(Awgs2025, Male, 50, Bia, null, Below, 7.6)]
    [InlineData(Awgs2025, Female, 50, Bia, null, Below, 5.7)]
    public void Classify_IndexAroundItsCutOff_TurnsOnTheRightSide(
        SarcopeniaDefinition definition, Sex sex, int age, LeanMassMethod? method, string? variant, Comparison comparison, double cutOff) =>
        AssertTurns(comparison, (decimal)cutOff, value => DiagnosisCases.Unmeasured(sex, age).WithIndex(value, method)
            .By(definition, variant).Criterion(SkeletalMuscleIndex));

    [Theory]
    [InlineData(Male, 8.87)]
    [InlineData(Female, 6.42)]
    public void Classify_WholeBodyIndexAroundItsCutOff_TurnsOnTheRightSide(Sex sex, double cutOff) =>
        AssertTurns(AtMost, (decimal)cutOff, value => (DiagnosisCases.Unmeasured(sex) with { Height = new Stature(160m) })
            .With(muscle => muscle with { LeanMassMethod = Bia, WholeBodySkeletalMuscleKg = value * 2.56m }).By(Ewgsop1).Criterion(WholeBodySkeletalMuscleIndex));

    [Theory]
    [InlineData(Male, 0.789)]
    [InlineData(Female, 0.512)]
    public void Classify_LeanMassOverBmiAroundItsCutOff_TurnsOnTheRightSide(Sex sex, double cutOff) =>
        AssertTurns(Below, (decimal)cutOff, value => DiagnosisCases.Unmeasured(sex).WithIndex(value * 25m / 2.56m, Dxa)
            .By(Fnih).Criterion(LeanMassToBodyMassIndex));

    [Fact]
    public void Classify_LeanMassOverBmiExactlyAtTheCutOff_IsNotLostToRounding()
    {
        // 157 cm and 58.3 kg give an endless body-mass index; 0.512 times it is exactly the cut-point.
        var profile = DiagnosisCases.Unmeasured() with { Height = new Stature(157m), BodyMass = new Mass(58.3m) };
        var leanMass = 0.512m * 58.3m / (1.57m * 1.57m);
        Assert.Equal(CriterionState.NotMet, profile.With(muscle => muscle with { AppendicularLeanMassKg = leanMass + 0.0000001m, LeanMassMethod = Dxa }).By(Fnih).Criterion(LeanMassToBodyMassIndex).State);
        Assert.Equal(CriterionState.Met, profile.With(muscle => muscle with { AppendicularLeanMassKg = leanMass - 0.0000001m, LeanMassMethod = Dxa }).By(Fnih).Criterion(LeanMassToBodyMassIndex).State);
    }

    [Theory]
    [InlineData(Ewgsop1, Male, 70, 30)]
    [InlineData(Ewgsop1, Female, 70, 20)]
    [InlineData(Fnih, Male, 70, 26)]
    [InlineData(Fnih, Female, 70, 16)]
    [InlineData(Awgs2014, Male, 70, 26)]
    [InlineData(Awgs2014, Female, 70, 18)]
    [InlineData(Ewgsop2, Male, 70, 27)]
    [InlineData(Ewgsop2, Female, 70, 16)]
    [InlineData(Awgs2019, Male, 70, 28)]
    [InlineData(Awgs2019, Female, 70, 18)]
    [InlineData(Sdoc, Male, 70, 35.5)]
    [InlineData(Sdoc, Female, 70, 20)]
    [InlineData(Awgs2025, Male, 65, 28)]
    [InlineData(Awgs2025, Female, 65, 18)]
    [InlineData(Awgs2025, Male, 64, 34)]
    [InlineData(Awgs2025, Female, 64, 20)]
    public void Classify_GripAroundItsCutOff_TurnsOnTheRightSide(SarcopeniaDefinition definition, Sex sex, int age, double cutOff) =>
        AssertTurns(Below, (decimal)cutOff, value => DiagnosisCases.Unmeasured(sex, age)
            .With(muscle => muscle with { GripStrengthKg = value }).By(definition).Criterion(GripStrength));

    [Theory]
    [InlineData(Ewgsop1, AtMost, 0.8)]
    [InlineData(Iwgs, Below, 1.0)]
    [InlineData(Fnih, AtMost, 0.8)]
    [InlineData(Awgs2014, AtMost, 0.8)]
    [InlineData(Ewgsop2, AtMost, 0.8)]
    [InlineData(Awgs2019, Below, 1.0)]
    [InlineData(Sdoc, Below, 0.8)]
    public void Classify_GaitAroundItsCutOff_TurnsOnTheRightSide(SarcopeniaDefinition definition, Comparison comparison, double cutOff)
    {
        foreach (var sex in Enum.GetValues<Sex>())
            AssertTurns(comparison, (decimal)cutOff, value => DiagnosisCases.Unmeasured(sex)
                .With(muscle => muscle with { GaitSpeedMps = value }).By(definition).Criterion(GaitSpeed));
    }

    [Theory]
    [InlineData(Ewgsop1, 8)]
    [InlineData(Ewgsop2, 8)]
    [InlineData(Awgs2019, 9)]
    public void Classify_SppbAroundItsCutOff_TurnsOnTheRightSide(SarcopeniaDefinition definition, int cutOff)
    {
        foreach (var (score, expected) in new[] { (cutOff - 1, CriterionState.Met), (cutOff, CriterionState.Met), (cutOff + 1, CriterionState.NotMet) })
            Assert.Equal(expected, DiagnosisCases.Unmeasured().With(muscle => muscle with { SppbScore = score }).By(definition).Criterion(Sppb).State);
    }

    [Theory]
    [InlineData(Ewgsop2, FiveTimesChairStand, Above, 15)]
    [InlineData(Awgs2019, FiveTimesChairStand, AtLeast, 12)]
    [InlineData(Ewgsop2, TimedUpAndGo, AtLeast, 20)]
    [InlineData(Ewgsop2, FourHundredMetreWalk, AtLeast, 360)]
    public void Classify_TimedTestAroundItsCutOff_TurnsOnTheRightSide(
        SarcopeniaDefinition definition, MuscleMeasure measure, Comparison comparison, double cutOff) =>
        AssertTurns(comparison, (decimal)cutOff, value => DiagnosisCases.Unmeasured().With(muscle => muscle with
        {
            FiveTimesChairStandSeconds = value,
            TimedUpAndGoSeconds = value,
            FourHundredMetreWalkSeconds = value,
        }).By(definition).Criterion(measure));

    [Theory]
    [InlineData(PerformanceTest.FiveTimesChairStand, Ewgsop2, FiveTimesChairStand)]
    [InlineData(PerformanceTest.FiveTimesChairStand, Awgs2019, FiveTimesChairStand)]
    [InlineData(PerformanceTest.GaitSpeed, Sdoc, GaitSpeed)]
    [InlineData(PerformanceTest.GaitSpeed, Iwgs, GaitSpeed)]
    [InlineData(PerformanceTest.TimedUpAndGo, Ewgsop2, TimedUpAndGo)]
    [InlineData(PerformanceTest.FourHundredMetreWalk, Ewgsop2, FourHundredMetreWalk)]
    public void Classify_UnableToDoTheTest_CountsAsThePoorResult(PerformanceTest test, SarcopeniaDefinition definition, MuscleMeasure measure)
    {
        var result = DiagnosisCases.Unmeasured().With(muscle => muscle with { Unable = new HashSet<PerformanceTest> { test } }).By(definition);
        var criterion = result.Criterion(measure);
        Assert.Equal(CriterionState.Met, criterion.State);
        Assert.True(criterion.Unable);
        Assert.Null(criterion.Value);
        Assert.Contains(result.Findings, finding => finding.RuleId.Value == "SARC-UNABLE-001");
    }

    [Fact]
    public void Classify_NonAmbulatory_MakesGaitPoor()
    {
        var result = DiagnosisCases.Unmeasured().WithCondition(Condition.NonAmbulatory).By(Iwgs);
        Assert.Equal(CriterionState.Met, result.Criterion(GaitSpeed).State);
        Assert.DoesNotContain("muscle.gaitSpeedMps", result.Missing);
    }

    private static void AssertTurns(Comparison comparison, decimal cutOff, Func<decimal, CriterionResult> criterion)
    {
        var (below, at, above) = comparison switch
        {
            AtMost => (CriterionState.Met, CriterionState.Met, CriterionState.NotMet),
            Below => (CriterionState.Met, CriterionState.NotMet, CriterionState.NotMet),
            AtLeast => (CriterionState.NotMet, CriterionState.Met, CriterionState.Met),
            Above => (CriterionState.NotMet, CriterionState.NotMet, CriterionState.Met),
        };
        Assert.Equal(below, criterion(cutOff - 0.001m).State);
        Assert.Equal(at, criterion(cutOff).State);
        Assert.Equal(above, criterion(cutOff + 0.001m).State);
        Assert.Equal(cutOff, criterion(cutOff).CutOff);
        Assert.Equal(comparison, criterion(cutOff).Comparison);
        Assert.NotEmpty(criterion(cutOff).References);
    }
}
