using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Screening;

public class HeartAndPreParticipationTests
{
    [Theory]
    [InlineData(Condition.ChronicKidneyDisease)]
    [InlineData(Condition.Dialysis)]
    [InlineData(Condition.KidneyTransplant)]
    [InlineData(Condition.PeripheralArteryDisease)]
    [InlineData(Condition.AtrialFibrillation)]
    [InlineData(Condition.ArrhythmiaControlled)]
    [InlineData(Condition.OtherValveDisease)]
    [InlineData(Condition.StableCoronaryDisease)]
    [InlineData(Condition.HeartFailureStable)]
    public void Screen_KnownDiseaseInactive_IsLimitedToLightUntilReleased(Condition condition)
    {
        foreach (var status in new TrainingStatus?[] { null, TrainingStatus.Sedentary, TrainingStatus.InsufficientlyActive })
        {
            var profile = Screened.With(condition, daysAgo: 2000) with { TrainingStatus = status };
            var waiting = Screened.Of(profile, supervised: true);

            Assert.Equal(ScreeningStatus.ClearanceRequired, waiting.Status);
            AssertLimitedToLight(waiting);
            Assert.All([Modality.Impact, Modality.Hiit, Modality.WholeBodyVibration],
                modality => Assert.Equal(ModalityDecision.ReleaseRequired, waiting.DecisionOn(modality)));

            var released = Screened.Of(profile, supervised: true, releases: Screened.EveryRelease);
            Assert.Equal(ScreeningStatus.Cleared, released.Status);
            Assert.Null(released[Modality.Aerobic].Limits.PercentHeartRateReserve);
            Assert.All(released.Modalities, row => Assert.False(row.AwaitingRelease));
        }
    }

    [Theory]
    [InlineData(TrainingStatus.RegularlyActive)]
    [InlineData(TrainingStatus.RegularlyVigorous)]
    public void Screen_KnownDiseaseActive_GoesOnAtModerate(TrainingStatus status)
    {
        var clearance = Screened.Of(Screened.With(Condition.ChronicKidneyDisease) with { TrainingStatus = status });

        Assert.True(clearance.Found("SCR-ACSM-003"));
        Assert.Equal(ModalityDecision.Limited, clearance.DecisionOn(Modality.Aerobic));
        Assert.Equal(59, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Resistance));
    }

    [Theory]
    [InlineData(Condition.TypeOneDiabetes, TrainingStatus.Sedentary)]
    [InlineData(Condition.TypeTwoDiabetes, TrainingStatus.Sedentary)]
    [InlineData(Condition.TypeTwoDiabetes, TrainingStatus.RegularlyVigorous)]
    public void Screen_DiabetesAlone_NeedsReleaseForVigorousOnly(Condition condition, TrainingStatus status)
    {
        var clearance = Screened.Of(Screened.With(condition) with { TrainingStatus = status });

        Assert.Equal(59, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
        Assert.True(clearance[Modality.Aerobic].AwaitingRelease);
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Resistance));
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Impact));
    }

    [Theory]
    [InlineData(44.9, "SCR-ACSM-002")]
    [InlineData(45, "SCR-ACSM-005")]
    [InlineData(59.9, "SCR-ACSM-005")]
    [InlineData(60, null)]
    public void Screen_FiltrationRateWithoutRecordedDisease_ReadsAsDiseaseBelowFortyFive(double rate, string? ruleId)
    {
        var profile = Screened.Healthy() with { TrainingStatus = TrainingStatus.Sedentary };
        var clearance = Screened.Of(profile with { Laboratory = profile.Laboratory with { EgfrMlPerMin173 = (decimal)rate } });

        Assert.Equal(ruleId is null ? [] : [ruleId], clearance.Findings.Select(finding => finding.RuleId.Value).Distinct());
        if (ruleId == "SCR-ACSM-002") AssertLimitedToLight(clearance);
    }

    [Fact]
    public void Screen_HypertensionAlone_LimitsNothing()
    {
        var clearance = Screened.Of(Screened.With(Condition.Hypertension) with { TrainingStatus = TrainingStatus.Sedentary });

        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
        Assert.All(clearance.Modalities, row => Assert.Equal(ModalityDecision.Prescribed, row.Decision));
    }

    [Theory]
    [InlineData(Condition.MyocardialInfarction)]
    [InlineData(Condition.UnstableAngina)]
    public void Screen_CoronaryEvent_StopsForSixWeeks(Condition condition)
    {
        Assert.Equal(ScreeningStatus.Stopped, Screened.Of(Screened.With(condition, 41), supervised: true).Status);
        Assert.Equal(ScreeningStatus.ClearanceRequired, Screened.Of(Screened.With(condition, 42), supervised: true).Status);
    }

    [Theory]
    [InlineData(Procedure.CoronaryStent)]
    [InlineData(Procedure.CoronaryBypass)]
    public void Screen_Revascularisation_StopsForSixWeeks(Procedure procedure)
    {
        Assert.Equal(ScreeningStatus.Stopped, Screened.Of(Screened.With(procedure, 41), supervised: true).Status);
        Assert.Equal(ScreeningStatus.ClearanceRequired, Screened.Of(Screened.With(procedure, 42), supervised: true).Status);
    }

    [Fact]
    public void Screen_CoronaryEventUndated_AllowsBalanceOnlyUntilReleased()
    {
        foreach (var profile in new[] { Screened.With(Condition.MyocardialInfarction), Screened.With(Procedure.CoronaryStent), Screened.With(Procedure.CoronaryBypass) })
        {
            var clearance = Screened.Of(profile, supervised: true);

            Assert.True(clearance.Found("SCR-HEART-002"));
            Assert.Equal(ModalityDecision.Limited, clearance.DecisionOn(Modality.Balance));
            Assert.All(Modalities.All.Where(modality => modality != Modality.Balance),
                modality => Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(modality)));
        }
    }

    [Fact]
    public void Screen_StableHeartDisease_IntervalsOnlySupervised()
    {
        var profile = Screened.With(Condition.StableCoronaryDisease);

        Assert.Equal(ModalityDecision.Withheld, Screened.Of(profile, releases: Screened.EveryRelease).DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Limited, Screened.Of(profile, supervised: true, releases: Screened.EveryRelease).DecisionOn(Modality.Hiit));
    }

    [Theory]
    [InlineData(83, true)]
    [InlineData(84, false)]
    public void Screen_SternumOpened_FreesTheUpperBodyAfterTwelveWeeks(int daysAgo, bool unloaded)
    {
        foreach (var procedure in new[] { Procedure.CoronaryBypass, Procedure.ValveReplacement, Procedure.OtherThoracicOrVascularSurgery })
            Assert.Equal(unloaded, Screened.Of(Screened.With(procedure, daysAgo))[Modality.Resistance].Limits.NoLoadedUpperBody);
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)] // 31 August: three calendar months end on 30 November, the day of the screening
    [InlineData(null, true)]
    public void Screen_Stroke_NeedsReleaseForThreeMonths(int? daysAgo, bool recent)
    {
        var clearance = Screened.Of(Screened.With(Condition.StrokeOrTia, daysAgo));

        Assert.Equal(recent, clearance.Found("SCR-HEART-006"));
    }

    [Fact]
    public void Screen_Marfan_LeavesAerobicAfterRelease()
    {
        var clearance = Screened.Of(Screened.With(Condition.MarfanSyndrome), releases: Screened.EveryRelease);

        Assert.All([Modality.Resistance, Modality.Impact, Modality.Hiit, Modality.WholeBodyVibration],
            modality => Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(modality)));
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Aerobic));
    }

    [Theory]
    [InlineData(180, 170)]
    [InlineData(167.9, 157)]
    public void Screen_Defibrillator_KeepsTheHeartRateTenBelow(double detection, int ceiling)
    {
        var clearance = Screened.Of(Screened.With(Procedure.ImplantableDefibrillator, 900, (decimal)detection), supervised: true, releases: Screened.EveryRelease);

        Assert.Equal(ceiling, clearance[Modality.Aerobic].Limits.HeartRateCeilingBpm);
        Assert.Equal(ceiling, clearance[Modality.Hiit].Limits.HeartRateCeilingBpm);
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Fact]
    public void Screen_DefibrillatorWithoutRate_GoesByEffort()
    {
        var profile = Screened.With(Procedure.ImplantableDefibrillator, 900);
        var clearance = Screened.Of(profile, supervised: true, releases: Screened.EveryRelease);

        Assert.True(clearance.Found("SCR-HEART-012"));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.WholeBodyVibration));
        Assert.Equal(HeartRateLimitation.DefibrillatorRateUnknown, HeartRateLimiting.Of(profile.History).Limitation);
    }

    [Theory]
    [InlineData(Medication.BetaBlocker, HeartRateLimitation.BetaBlocker)]
    [InlineData(Medication.Ivabradine, HeartRateLimitation.RateLimitingMedicine)]
    [InlineData(Medication.NonDihydropyridineCalciumBlocker, HeartRateLimitation.RateLimitingMedicine)]
    [InlineData(Medication.DihydropyridineCalciumBlocker, HeartRateLimitation.None)]
    public void HeartRateLimiting_Medicine_IsRead(Medication medication, HeartRateLimitation expected)
    {
        var limit = HeartRateLimiting.Of(Screened.With(medication).History);

        Assert.Equal(expected, limit.Limitation);
        Assert.Equal(expected != HeartRateLimitation.None, limit.NeedsMeasuredMaximum);
        Assert.Equal(expected == HeartRateLimitation.None, limit.RuleId is null);
    }

    [Fact]
    public void HeartRateLimiting_AtrialFibrillationOnBetaBlocker_IsNotSinusRhythm()
    {
        var history = Screened.Change(
            Screened.With(Condition.AtrialFibrillation), history => history with { Medications = [new MedicationRecord(Medication.BetaBlocker)] }).History;

        Assert.Equal(HeartRateLimitation.AtrialFibrillation, HeartRateLimiting.Of(history).Limitation);
    }

    [Fact]
    public void HeartRateLimiting_Pacemaker_IsRead() =>
        Assert.Equal(HeartRateLimitation.Pacemaker, HeartRateLimiting.Of(Screened.With(Procedure.Pacemaker).History).Limitation);

    private static void AssertLimitedToLight(Clearance clearance)
    {
        Assert.Equal(ModalityDecision.Limited, clearance.DecisionOn(Modality.Aerobic));
        Assert.True(clearance[Modality.Aerobic].AwaitingRelease);
        Assert.Equal(39, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
        Assert.Equal(11, clearance[Modality.Aerobic].Limits.EffortBorg);
        Assert.Equal(ModalityDecision.Limited, clearance.DecisionOn(Modality.Resistance));
        Assert.Equal(40, clearance[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Balance));
    }
}
