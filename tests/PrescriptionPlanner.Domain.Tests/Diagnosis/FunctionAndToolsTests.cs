using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

public class FunctionAndToolsTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(3, "A")]
    [InlineData(4, "B")]
    [InlineData(6, "B")]
    [InlineData(7, "C")]
    [InlineData(9, "C")]
    [InlineData(10, "D")]
    [InlineData(12, "D")]
    public void FunctionalClass_Sppb_DecidesAlsoAgainstGait(int sppb, string expected) =>
        Assert.Equal(expected, Class(muscle => muscle with { SppbScore = sppb, GaitSpeedMps = 0.95m }));

    [Theory]
    [InlineData(0.49, "A+")]
    [InlineData(0.5, "B+")]
    [InlineData(0.79, "B+")]
    [InlineData(0.8, "B")]
    [InlineData(0.89, "B")]
    [InlineData(0.9, "C")]
    [InlineData(1.0, "C")]
    [InlineData(1.01, "D")]
    public void FunctionalClass_GaitWithoutSppb_Decides(double gait, string expected) =>
        Assert.Equal(expected, Class(muscle => muscle with { GaitSpeedMps = (decimal)gait }));

    [Fact]
    public void FunctionalClass_NeitherSppbNorGait_IsUnknownAndAskedFor()
    {
        var report = DiagnosisCases.Unmeasured().With(muscle => muscle with { TimedUpAndGoSeconds = 30m }).Report();
        Assert.Null(report.FunctionalClass);
        Assert.Contains("functionalClass", report.ResolveBy.Single(next => next.Measurement == "muscle.sppbScore").CouldChange);
    }

    [Fact]
    public void FunctionalClass_UnableToWalk_IsAPlus()
    {
        Assert.Equal("A+", Class(muscle => muscle with { Unable = new HashSet<PerformanceTest> { PerformanceTest.GaitSpeed } }));
        Assert.Equal("A+", DiagnosisCases.Unmeasured().WithCondition(Condition.NonAmbulatory).Report().FunctionalClass.ToString());
    }

    [Theory]
    [InlineData(19.9, "C")]
    [InlineData(20, "C+")]
    [InlineData(20.1, "C+")]
    public void FunctionalClass_TimedUpAndGo_MarksTheRiskFromTwentySeconds(double seconds, string expected) =>
        Assert.Equal(expected, Class(muscle => muscle with { SppbScore = 8, TimedUpAndGoSeconds = (decimal)seconds }));

    [Theory]
    [InlineData(0, 0, "C")]
    [InlineData(1, 0, "C")]
    [InlineData(2, 0, "C+")]
    [InlineData(3, null, "C+")]
    [InlineData(1, 1, "C+")]
    [InlineData(null, null, "C")]
    public void FunctionalClass_Falls_MarkTheRiskFromTwoOrOneNeedingCare(int? falls, int? needingCare, string expected)
    {
        var profile = DiagnosisCases.Unmeasured().With(muscle => muscle with { SppbScore = 8 });
        profile = profile with { History = profile.History with { FallsLastYear = falls, FallsNeedingCare = needingCare } };
        Assert.Equal(expected, profile.Report().FunctionalClass.ToString());
    }

    [Fact]
    public void FunctionalClass_DementiaOrUnableToDoTimedUpAndGo_MarksTheRisk()
    {
        Assert.Equal("C+", DiagnosisCases.Unmeasured().With(muscle => muscle with { SppbScore = 8 })
            .WithCondition(Condition.Dementia).Report().FunctionalClass.ToString());
        Assert.Equal("C+", Class(muscle => muscle with { SppbScore = 8, Unable = new HashSet<PerformanceTest> { PerformanceTest.TimedUpAndGo } }));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void ScreeningTools_SarcF_IsPositiveFromFour(int score, bool positive) =>
        Assert.Equal(positive, Tool(ScreeningTool.SarcF, Sex.Female, muscle => muscle with { SarcFScore = score }).Positive);

    [Theory]
    [InlineData(Sex.Male, 0, 34, 10, false)]
    [InlineData(Sex.Male, 1, 34, 11, true)]
    [InlineData(Sex.Male, 2, 34, 12, true)]
    [InlineData(Sex.Male, 1, 34.1, 1, false)]
    [InlineData(Sex.Female, 1, 33, 11, true)]
    [InlineData(Sex.Female, 1, 33.1, 1, false)]
    public void ScreeningTools_SarcCalF_AddsTenForASmallCalf(Sex sex, int sarcF, double calf, int score, bool positive)
    {
        var result = Tool(ScreeningTool.SarcCalF, sex, muscle => muscle with { SarcFScore = sarcF, CalfCircumferenceCm = (decimal)calf });
        Assert.Equal((score, positive), (result.Score, result.Positive));
    }

    [Theory]
    [InlineData(Sex.Male, 33.9, true)]
    [InlineData(Sex.Male, 34, false)]
    [InlineData(Sex.Male, 34.1, false)]
    [InlineData(Sex.Female, 32.9, true)]
    [InlineData(Sex.Female, 33, false)]
    [InlineData(Sex.Female, 33.1, false)]
    public void ScreeningTools_Calf_IsPositiveBelowTheCutOff(Sex sex, double calf, bool positive) =>
        Assert.Equal(positive, Tool(ScreeningTool.CalfCircumference, sex, muscle => muscle with { CalfCircumferenceCm = (decimal)calf }).Positive);

    [Theory]
    [InlineData(Sex.Male, 79, 30, 36, 98.94, false)] // 9.30 + 61.80 + 27.84
    [InlineData(Sex.Male, 79, 25, 34, 123.67, true)] // 9.30 + 77.25 + 37.12
    [InlineData(Sex.Female, 74, 20, 32, 112.06, false)] // 8.00 + 71.26 + 32.80
    [InlineData(Sex.Female, 74, 18, 32, 122.24, true)] // 8.00 + 81.44 + 32.80
    public void ScreeningTools_Ishii_WeighsAgeGripAndCalf(Sex sex, int age, double grip, double calf, double score, bool positive)
    {
        var result = DiagnosisCases.Unmeasured(sex, age)
            .With(muscle => muscle with { GripStrengthKg = (decimal)grip, CalfCircumferenceCm = (decimal)calf })
            .Report().ScreeningTools.Single(tool => tool.Tool == ScreeningTool.Ishii);
        Assert.Equal(((decimal)score, positive), (result.Score, result.Positive));
    }

    [Theory]
    [InlineData(Sex.Male, 104.99, false)]
    [InlineData(Sex.Male, 105, true)]
    [InlineData(Sex.Male, 105.01, true)]
    [InlineData(Sex.Female, 119.99, false)]
    [InlineData(Sex.Female, 120, true)]
    [InlineData(Sex.Female, 120.01, true)]
    public void ScreeningTools_IshiiAroundItsCutOff_IsInclusive(Sex sex, double score, bool positive)
    {
        // At 64 years and the grip that the formula is centred on, the score is the calf's part alone.
        var (grip, perCm) = sex == Sex.Male ? (50m, 4.64m) : (34m, 3.28m);
        var calf = 42m - (decimal)score / perCm;
        // The calf is an endless fraction: step over the cut-point by less than a hundredth of a point.
        calf -= positive ? 0.00001m : -0.00001m;
        var result = DiagnosisCases.Unmeasured(sex, 64).With(muscle => muscle with { GripStrengthKg = grip, CalfCircumferenceCm = calf })
            .Report().ScreeningTools.Single(tool => tool.Tool == ScreeningTool.Ishii);
        Assert.Equal(positive, result.Positive);
    }

    [Fact]
    public void ScreeningTools_InputsUnknown_AreNotReported() => Assert.Empty(DiagnosisCases.Unmeasured().Report().ScreeningTools);

    [Fact]
    public void ScreeningTools_AllNegative_NeverBlockTheDiagnosis()
    {
        var profile = DiagnosisCases.Unmeasured().WithIndex(5m, LeanMassMethod.Dxa)
            .With(muscle => muscle with { GripStrengthKg = 15m, SarcFScore = 0, CalfCircumferenceCm = 40m });
        Assert.Equal(Answer.Present, profile.By(SarcopeniaDefinition.Awgs2019).Answer);
    }

    private static string? Class(Func<MuscleMeasurements, MuscleMeasurements> muscle) =>
        DiagnosisCases.Unmeasured().With(muscle).Report().FunctionalClass?.ToString();

    private static ScreeningToolResult Tool(ScreeningTool tool, Sex sex, Func<MuscleMeasurements, MuscleMeasurements> muscle) =>
        DiagnosisCases.Unmeasured(sex).With(muscle).Report().ScreeningTools.Single(result => result.Tool == tool);
}
