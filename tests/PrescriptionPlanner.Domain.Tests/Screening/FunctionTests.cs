using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Screening;

public class FunctionTests
{
    [Theory]
    [InlineData(FunctionalLevel.A, ModalityDecision.Withheld, ModalityDecision.Withheld, ModalityDecision.ReleaseRequired)]
    [InlineData(FunctionalLevel.B, ModalityDecision.Withheld, ModalityDecision.Withheld, ModalityDecision.ReleaseRequired)]
    [InlineData(null, ModalityDecision.Withheld, ModalityDecision.Withheld, ModalityDecision.ReleaseRequired)]
    [InlineData(FunctionalLevel.C, ModalityDecision.Limited, ModalityDecision.Prescribed, ModalityDecision.Prescribed)]
    [InlineData(FunctionalLevel.D, ModalityDecision.Prescribed, ModalityDecision.Prescribed, ModalityDecision.Prescribed)]
    public void Screen_FunctionalClass_DecidesOnTheHardModalities(
        FunctionalLevel? level, ModalityDecision hiit, ModalityDecision impact, ModalityDecision vibration)
    {
        var clearance = Screened.Of(Screened.Healthy(), Screened.Diagnosis(level: level));

        Assert.Equal(hiit, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(impact, clearance.DecisionOn(Modality.Impact));
        Assert.Equal(vibration, clearance.DecisionOn(Modality.WholeBodyVibration));
        Assert.Equal(level == FunctionalLevel.C, clearance[Modality.Hiit].Limits.CycleOrWaterOnly);
    }

    [Fact]
    public void Screen_ClassA_SeatsAerobicAndBalance()
    {
        var clearance = Screened.Of(Screened.Healthy(), Screened.Diagnosis(level: FunctionalLevel.A));

        Assert.True(clearance[Modality.Aerobic].Limits.SeatedOrHeld);
        Assert.True(clearance[Modality.Balance].Limits.SeatedOrHeld);
        Assert.True(clearance[Modality.Resistance].Limits.MachinesOrSeated);
        Assert.Equal(75, clearance[Modality.Resistance].Limits.PercentOneRepMax);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Screen_Falls_CountFromTwo(int falls, bool limited) =>
        AssertFallsRow(limited, Screened.WithHistory(history => history with { FallsLastYear = falls }));

    [Theory]
    [InlineData(19.9, false)]
    [InlineData(20, true)]
    [InlineData(20.1, true)]
    public void Screen_TimedUpAndGo_CountsFromTwentySeconds(double seconds, bool limited)
    {
        var profile = Screened.Healthy();
        AssertFallsRow(limited, profile with { Muscle = profile.Muscle with { TimedUpAndGoSeconds = (decimal)seconds } });
    }

    [Fact]
    public void Screen_TimedUpAndGoNotPossible_CountsAsSlow()
    {
        var profile = Screened.Healthy();
        AssertFallsRow(true, profile with
        {
            Muscle = profile.Muscle with { TimedUpAndGoSeconds = null, Unable = new HashSet<PerformanceTest> { PerformanceTest.TimedUpAndGo } },
        });
    }

    [Theory]
    [InlineData(Medication.AnticoagulantDirect)]
    [InlineData(Medication.AnticoagulantWarfarin)]
    public void Screen_FallsOnAnticoagulant_WithholdVibrationToo(Medication anticoagulant)
    {
        var clearance = Screened.Of(Screened.Change(Screened.With(anticoagulant), history => history with { FallsLastYear = 2 }));

        Assert.True(clearance.Found("SCR-FALL-002"));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Fact]
    public void Screen_FallsNotAsked_HoldsBackWithoutWithholding()
    {
        var clearance = Screened.Of(Screened.WithHistory(history => history with { FallsLastYear = null, FallsNeedingCare = null }));

        Assert.True(clearance.Found("SCR-FALL-003"));
        Assert.Equal(ImpactLevel.Low, clearance[Modality.Impact].Limits.Impact);
        Assert.True(clearance[Modality.WholeBodyVibration].Limits.HeldRail);
        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
    }

    [Fact]
    public void Screen_FallNeedingCare_ImpactWaitsForRelease()
    {
        var clearance = Screened.Of(Screened.WithHistory(history => history with { FallsLastYear = 1, FallsNeedingCare = 1 }));

        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Impact));
    }

    [Fact]
    public void Screen_DementiaUnsupervised_WithholdsEverything()
    {
        var clearance = Screened.Of(Screened.With(Condition.Dementia));

        Assert.Equal(ScreeningStatus.Stopped, clearance.Status);
        Assert.Equal(6, clearance.Findings.Count(finding => finding is { RuleId.Value: "SCR-SUP-001", Restriction: RestrictionKind.Withheld }));
    }

    [Fact]
    public void Screen_DementiaSupervised_LimitsToSupervision()
    {
        var clearance = Screened.Of(Screened.With(Condition.Dementia), supervised: true);

        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
        Assert.All(clearance.Modalities, row => Assert.Equal(new DoseLimits { SupervisedOnly = true }, row.Limits));
        Assert.Contains(clearance.Findings, finding => finding is { RuleId.Value: "SCR-MIND-001", Modality: null, Restriction: RestrictionKind.Capped });
    }

    private static void AssertFallsRow(bool limited, PatientProfile profile)
    {
        var clearance = Screened.Of(profile);

        Assert.Equal(limited, clearance.Found("SCR-FALL-001"));
        Assert.Equal(limited, clearance[Modality.Resistance].Limits.MachinesOrSeated);
        Assert.Equal(limited, clearance[Modality.Aerobic].Limits.SeatedOrHeld);
        Assert.Equal(limited, clearance[Modality.WholeBodyVibration].Limits.HeldRail);
        Assert.Equal(limited ? ModalityDecision.Withheld : ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Impact));
        Assert.Equal(limited ? ModalityDecision.ReleaseRequired : ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(limited, clearance[Modality.Hiit].Limits.CycleOrWaterOnly);
    }
}
