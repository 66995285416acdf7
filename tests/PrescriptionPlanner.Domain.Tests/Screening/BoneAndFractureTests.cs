using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Screening;

public class BoneAndFractureTests
{
    [Fact]
    public void Screen_Osteoporosis_FreesTheRampsAndHoldsTheRest()
    {
        var clearance = Screened.Of(Screened.Healthy(), Screened.Diagnosis(BoneClassification.Osteoporosis, -2.8m), supervised: true);

        Assert.Equal(ScreeningStatus.ClearanceRequired, clearance.Status);
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Resistance));
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Aerobic));
        Assert.Equal(new DoseLimits { Impact = ImpactLevel.Moderate, NotBeforeWeek = 13 }, clearance[Modality.Impact].Limits);
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.WholeBodyVibration));
        Assert.Equal(1.0m, clearance[Modality.WholeBodyVibration].Limits.VibrationPeakG);
        Assert.All(clearance.Findings, finding => Assert.Equal("T-score -2.8", finding.Observed));
    }

    [Fact]
    public void Screen_OsteoporosisReleased_KeepsTheVibrationCap()
    {
        var clearance = Screened.Of(
            Screened.Healthy(), Screened.Diagnosis(BoneClassification.Osteoporosis, -2.8m), supervised: true, Screened.EveryRelease);

        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Limited, clearance.DecisionOn(Modality.WholeBodyVibration));
        Assert.Equal(1.0m, clearance[Modality.WholeBodyVibration].Limits.VibrationPeakG);
    }

    [Theory]
    [InlineData(-3.4, false)]
    [InlineData(-3.5, true)]
    [InlineData(-3.6, true)]
    public void Screen_LowestTScore_WithholdsVibrationFromMinusThreeAndAHalf(double score, bool withheld)
    {
        var clearance = Screened.Of(
            Screened.Healthy(), Screened.Diagnosis(BoneClassification.Osteoporosis, (decimal)score), releases: Screened.EveryRelease);

        Assert.Equal(withheld, clearance.Found("SCR-BONE-005"));
        Assert.Equal(withheld, clearance.DecisionOn(Modality.WholeBodyVibration) == ModalityDecision.Withheld);
    }

    [Theory]
    [InlineData(69.9, true)]
    [InlineData(70, false)]
    public void Screen_VolumetricDensity_WithholdsVibrationBelowSeventy(double density, bool withheld)
    {
        var profile = Screened.Healthy();
        var clearance = Screened.Of(profile with { BoneDensity = profile.BoneDensity with { QctLumbarMgPerCm3 = (decimal)density } });

        Assert.Equal(withheld, clearance.DecisionOn(Modality.WholeBodyVibration) == ModalityDecision.Withheld);
    }

    [Fact]
    public void Screen_LowBoneMass_CapsImpactFromTheStart()
    {
        var clearance = Screened.Of(Screened.Healthy(), Screened.Diagnosis(BoneClassification.LowBoneMass, -1.8m));

        Assert.Equal(new DoseLimits { Impact = ImpactLevel.Moderate }, clearance[Modality.Impact].Limits);
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Theory]
    [InlineData(Answer.Present, true)]
    [InlineData(Answer.Indeterminate, true)]
    [InlineData(Answer.Absent, false)]
    public void Screen_LowBoneMassWithMuscle_CapsVibrationAtOneG(Answer broad, bool capped)
    {
        var clearance = Screened.Of(Screened.Healthy(), Screened.Diagnosis(BoneClassification.LowBoneMass, -1.8m, broad: broad));

        Assert.Equal(capped ? 1.0m : null, clearance[Modality.WholeBodyVibration].Limits.VibrationPeakG);
    }

    [Fact]
    public void Screen_BoneNotKnown_IsPlannedAsOsteoporosis()
    {
        var unknown = Screened.Of(Screened.Healthy(), Screened.Diagnosis(BoneClassification.Indeterminate));
        var osteoporosis = Screened.Of(Screened.Healthy(), Screened.Diagnosis(BoneClassification.Osteoporosis));

        Assert.True(unknown.Found("SCR-BONE-002"));
        Assert.All(Modalities.All, modality => Assert.Equal(osteoporosis[modality].Limits, unknown[modality].Limits));
        Assert.All(Modalities.All, modality => Assert.Equal(osteoporosis[modality].Decision, unknown[modality].Decision));
    }

    [Theory]
    [InlineData(BoneClassification.Osteoporosis, FunctionalLevel.D, false, true)]
    [InlineData(BoneClassification.Osteoporosis, FunctionalLevel.D, true, false)]
    [InlineData(BoneClassification.Normal, FunctionalLevel.B, false, true)]
    [InlineData(BoneClassification.Normal, FunctionalLevel.A, false, true)]
    [InlineData(BoneClassification.Normal, null, false, true)]
    [InlineData(BoneClassification.Normal, FunctionalLevel.C, false, false)]
    public void Screen_HeavyLifting_NeedsSupervisionWhereBoneOrFunctionIsLow(
        BoneClassification bone, FunctionalLevel? level, bool supervised, bool capped)
    {
        var clearance = Screened.Of(Screened.Healthy(), Screened.Diagnosis(bone, level: level), supervised);

        Assert.Equal(capped, clearance.Found("SCR-BONE-006"));
        Assert.Equal(capped ? 70 : null, clearance[Modality.Resistance].Limits.AxialFreeWeightPercentOneRepMax);
        if (capped) Assert.True(clearance[Modality.Resistance].Limits.PercentOneRepMax <= 79);
    }

    [Theory]
    [InlineData(4.9, 12.0, "mg", false)]
    [InlineData(5.0, 2.9, "mg", false)]
    [InlineData(5.0, 3.0, "mg", true)]
    [InlineData(5.0, 3.0, null, true)]
    [InlineData(null, 3.0, null, true)]
    [InlineData(5.0, null, "mg", true)]
    [InlineData(4.0, 12.0, "puffs", true)]
    public void Screen_Glucocorticoid_MovesBoneDownARow(double? dose, double? months, string? unit, bool moves)
    {
        var profile = Screened.WithHistory(history => history with
        {
            Medications = [new MedicationRecord(Medication.Glucocorticoid, (decimal?)dose, unit, (decimal?)months)],
        });
        var low = Screened.Of(profile, Screened.Diagnosis(BoneClassification.LowBoneMass, -1.5m), supervised: true);
        var osteoporosis = Screened.Of(profile, Screened.Diagnosis(BoneClassification.Osteoporosis, -2.6m), supervised: true);

        Assert.Equal(moves, low.Found("SCR-BONE-001"));
        Assert.Equal(moves ? 70 : null, osteoporosis[Modality.Resistance].Limits.PercentOneRepMax);
    }

    [Theory]
    [InlineData(27, "SCR-FX-001")]
    [InlineData(28, "SCR-FX-002")]
    public void Screen_FractureAge_LeavesTheFirstMonthAfterTwentyEightDays(int daysAgo, string ruleId)
    {
        var clearance = Screened.Of(Fractured(Screened.On.PlusDays(-daysAgo)), supervised: true);

        Assert.Contains(clearance.Findings, finding => finding.RuleId.Value == ruleId && finding.Modality == Modality.Aerobic);
        Assert.Equal(ruleId == "SCR-FX-001", clearance.Found("SCR-FX-001"));
        Assert.Equal(
            daysAgo < 28 ? ModalityDecision.Withheld : ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Resistance));
        Assert.Equal(daysAgo < 28 ? ModalityDecision.ReleaseRequired : ModalityDecision.Limited, clearance.DecisionOn(Modality.Aerobic));
        Assert.All([Modality.Hiit, Modality.Impact, Modality.WholeBodyVibration],
            modality => Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(modality)));
    }

    [Theory]
    [InlineData(2026, 8, 30, 91, true)] // three calendar months are 92 days here
    [InlineData(2026, 8, 30, 92, false)]
    [InlineData(2026, 12, 1, 84, true)] // and 90 days over February
    [InlineData(2026, 12, 1, 89, true)]
    [InlineData(2026, 12, 1, 90, false)]
    public void Screen_FractureHealing_EndsWithTheLaterOfDaysAndMonths(int year, int month, int day, int daysAfter, bool healing)
    {
        var occurredOn = new LocalDate(year, month, day);
        var clearance = Clearance.Screen(
            Fractured(occurredOn), Screened.Diagnosis(), new ScreeningOptions(occurredOn.PlusDays(daysAfter), true, Screened.NoReleases));

        Assert.Equal(healing, clearance.Found("SCR-FX-002"));
    }

    [Fact]
    public void ScreenAgainOn_TimeLimitedBars_IsTheFirstDayThatOneEnds()
    {
        Assert.Null(Screened.Of(Screened.Healthy()).ScreenAgainOn);
        Assert.Null(Screened.Of(Fractured(null)).ScreenAgainOn);
        Assert.Null(Screened.Of(Fractured(new LocalDate(2019, 1, 1))).ScreenAgainOn);

        var fresh = Screened.Of(Fractured(new LocalDate(2026, 11, 20)));
        Assert.Equal(new LocalDate(2026, 12, 18), fresh.ScreenAgainOn);
        Assert.Contains(fresh.Findings, finding => finding is { RuleId.Value: "SCR-TIME-001", Observed: "2026-12-18", Restriction: RestrictionKind.Advice });

        Assert.Equal(new LocalDate(2026, 12, 1), Screened.Of(Fractured(new LocalDate(2026, 9, 1))).ScreenAgainOn);
    }

    [Fact]
    public void Screen_FractureHealing_LimitsResistanceUnderSupervisionAfterRelease()
    {
        var profile = Fractured(Screened.On.PlusDays(-50));
        var released = Screened.Of(profile, supervised: true, releases: Screened.EveryRelease);
        var unsupervised = Screened.Of(profile, supervised: false, releases: Screened.EveryRelease);

        Assert.Equal(ModalityDecision.Limited, released.DecisionOn(Modality.Resistance));
        Assert.Equal(50, released[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.Equal(ModalityDecision.Withheld, unsupervised.DecisionOn(Modality.Resistance));
        Assert.Contains(unsupervised.Findings, finding => finding is { RuleId.Value: "SCR-SUP-001", Modality: Modality.Resistance });
    }

    [Fact]
    public void Screen_OldFractureStillPainful_IsTreatedAsHealing()
    {
        var clearance = Screened.Of(Screened.With(new FractureRecord(FractureSite.DistalForearm, new LocalDate(2020, 1, 1), true, FractureHealing.Simple, true)));

        Assert.True(clearance.Found("SCR-FX-003"));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Fact]
    public void Screen_FractureUndated_IsTreatedAsHealingAndAsksForTheDate()
    {
        var clearance = Screened.Of(Fractured(null), supervised: true);

        Assert.True(clearance.Found("SCR-FX-004"));
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Resistance));
    }

    [Fact]
    public void Screen_OldFractureAndPainNotAsked_AsksWithoutLimiting()
    {
        var clearance = Screened.Of(
            Screened.With(new FractureRecord(FractureSite.Ankle, new LocalDate(2019, 5, 1), false, FractureHealing.Simple)), supervised: true);

        Assert.True(clearance.Found("SCR-FX-005"));
        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
    }

    [Fact]
    public void Screen_OldVertebralFracture_KeepsTheSpineRules()
    {
        var clearance = Screened.Of(OldVertebral(1), supervised: true, releases: Screened.EveryRelease);

        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Impact));
        Assert.Equal(70, clearance[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.True(clearance[Modality.Resistance].Limits.SpineNeutral);
        Assert.Equal(59, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
        Assert.True(clearance[Modality.Aerobic].Limits.NoRowing);
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Theory]
    [InlineData(1, true, ModalityDecision.ReleaseRequired)]
    [InlineData(1, false, ModalityDecision.Withheld)]
    [InlineData(2, true, ModalityDecision.Withheld)]
    public void Screen_OldVertebralFracture_WithholdsVibrationWhereSeveralOrUnsupervised(int count, bool supervised, ModalityDecision expected) =>
        Assert.Equal(expected, Screened.Of(OldVertebral(count), supervised: supervised).DecisionOn(Modality.WholeBodyVibration));

    [Fact]
    public void Screen_ChronicPainAfterFracture_CountsAsPainfulVertebralFracture()
    {
        var clearance = Screened.Of(Screened.With(Condition.ChronicBackPainAfterFracture), supervised: true, releases: Screened.EveryRelease);

        Assert.True(clearance.Found("SCR-SPINE-001"));
        Assert.Equal(50, clearance[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, null, true)]
    [InlineData(true, false, false)]
    public void Screen_TwoFractures_WithholdImpactUnlessOneWasHighTrauma(bool? first, bool? second, bool withheld)
    {
        var old = new LocalDate(2015, 1, 1);
        var clearance = Screened.Of(Screened.With(
            new FractureRecord(FractureSite.DistalForearm, old, first, FractureHealing.Simple, false),
            new FractureRecord(FractureSite.Rib, old, second, FractureHealing.Simple, false)));

        Assert.Equal(withheld, clearance.DecisionOn(Modality.Impact) == ModalityDecision.Withheld);
    }

    [Theory]
    [InlineData(FractureHealing.Simple, 41, true)]
    [InlineData(FractureHealing.Simple, 42, false)]
    [InlineData(FractureHealing.Compound, 83, true)]
    [InlineData(FractureHealing.Compound, 84, false)]
    [InlineData(FractureHealing.Implant, 83, true)]
    [InlineData(null, 83, true)]
    public void Screen_FractureKind_SetsTheVibrationWait(FractureHealing? healing, int daysAgo, bool waits)
    {
        var clearance = Screened.Of(Screened.With(
            new FractureRecord(FractureSite.Ankle, Screened.On.PlusDays(-daysAgo), false, healing, false)));

        Assert.Equal(waits, clearance.Found("SCR-FX-008"));
    }

    private static PatientProfile Fractured(LocalDate? occurredOn) =>
        Screened.With(new FractureRecord(FractureSite.DistalForearm, occurredOn, true, FractureHealing.Simple, false));

    private static PatientProfile OldVertebral(int count) => Screened.With([.. Enumerable.Range(0, count).Select(index =>
        new FractureRecord(FractureSite.Vertebra, new LocalDate(2018 + index, 4, 1), true, FractureHealing.Simple, false))]);
}
