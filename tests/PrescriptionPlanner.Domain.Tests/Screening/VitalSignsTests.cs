using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Screening;

public class VitalSignsTests
{
    [Fact]
    public void Screen_HealthyPerson_ClearsEveryModalityWithoutFinding()
    {
        var clearance = Screened.Of(Screened.Healthy());

        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
        Assert.Empty(clearance.Findings);
        Assert.All(clearance.Modalities, row => Assert.Equal(ModalityDecision.Prescribed, row.Decision));
        Assert.All(clearance.Modalities, row => Assert.Equal(DoseLimits.Unlimited, row.Limits));
    }

    [Theory]
    [InlineData(159, 99, null)]
    [InlineData(160, 80, "SCR-BP-002")]
    [InlineData(179, 99, "SCR-BP-002")]
    [InlineData(140, 100, "SCR-BP-002")]
    [InlineData(140, 109, "SCR-BP-002")]
    [InlineData(180, 80, "SCR-BP-001")]
    [InlineData(181, 80, "SCR-BP-001")]
    [InlineData(140, 110, "SCR-BP-001")]
    [InlineData(90, 60, null)]
    [InlineData(89, 60, "SCR-BP-003")]
    public void Screen_BloodPressure_FallsIntoItsRow(int systolic, int diastolic, string? ruleId)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { SystolicMmHg = systolic, DiastolicMmHg = diastolic }));

        Assert.Equal(ruleId is null ? [] : [ruleId], clearance.Findings.Select(finding => finding.RuleId.Value).Distinct());
        Assert.Equal(ruleId is "SCR-BP-001" or "SCR-BP-003", clearance.Status == ScreeningStatus.Stopped);
        if (ruleId is not null) Assert.All(clearance.Findings, finding => Assert.Equal($"{systolic}/{diastolic} mmHg", finding.Observed));
    }

    [Fact]
    public void Screen_PressureInTheBand_LimitsEachModalityByItsOwnCap()
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { SystolicMmHg = 168, DiastolicMmHg = 92 }));

        Assert.Equal(ScreeningStatus.ClearanceRequired, clearance.Status);
        Assert.Equal(
            new DoseLimits { PercentOneRepMax = 60, NoBreathHolding = true, IsometricHoldSeconds = 6 }, clearance[Modality.Resistance].Limits);
        Assert.Equal(new DoseLimits { PercentHeartRateReserve = 59, EffortBorg = 13 }, clearance[Modality.Aerobic].Limits);
        Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Balance));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.Impact));
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void Screen_LowPressureWithFatigue_StopsBelowOneHundred(int systolic, bool found)
    {
        var profile = Screened.With(Symptom.UnusualFatigue);
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { SystolicMmHg = systolic } });

        Assert.Equal(found, clearance.Found("SCR-BP-004"));
    }

    [Theory]
    [InlineData(19, 9, false)]
    [InlineData(20, 0, true)]
    [InlineData(0, 10, true)]
    [InlineData(21, 11, true)]
    public void Screen_PressureFallsOnStanding_SeatsFromTwentyOrTen(int systolicDrop, int diastolicDrop, bool seated)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with
        {
            OrthostaticSystolicDropMmHg = systolicDrop,
            OrthostaticDiastolicDropMmHg = diastolicDrop,
        }));

        Assert.Equal(seated, clearance.Found("SCR-BP-005"));
        Assert.Equal(seated, clearance[Modality.Resistance].Limits.MachinesOrSeated);
        Assert.Equal(seated, clearance[Modality.Aerobic].Limits.SeatedOrHeld);
        Assert.Equal(seated ? ModalityDecision.Withheld : ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Impact));
        Assert.Equal(seated ? ModalityDecision.Withheld : ModalityDecision.Prescribed, clearance.DecisionOn(Modality.WholeBodyVibration));
    }

    [Fact]
    public void Screen_PressureFallsOnStandingWithDizziness_Stops()
    {
        var profile = Screened.With(Symptom.OrthostaticDizziness);
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { OrthostaticSystolicDropMmHg = 20 } });

        Assert.Equal(ScreeningStatus.Stopped, clearance.Status);
        Assert.True(clearance.Found("SCR-BP-006"));
    }

    [Fact]
    public void Screen_DizzyOnStandingAndDropNotMeasured_AllowsSeatedLightWorkUntilReleased()
    {
        var profile = Screened.With(Symptom.OrthostaticDizziness);
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { OrthostaticSystolicDropMmHg = null } });

        Assert.Equal(ScreeningStatus.ClearanceRequired, clearance.Status);
        Assert.True(clearance.Found("SCR-BP-007"));
        Assert.True(clearance[Modality.Aerobic].AwaitingRelease);
        Assert.Equal(39, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
    }

    [Theory]
    [InlineData(39, "SCR-HR-002", true)]
    [InlineData(40, null, false)]
    [InlineData(99, null, false)]
    [InlineData(99.9, null, false)]
    [InlineData(100, "SCR-HR-004", false)]
    [InlineData(119, "SCR-HR-004", false)]
    [InlineData(120, "SCR-HR-001", true)]
    public void Screen_RestingHeartRate_FallsIntoItsRow(double bpm, string? ruleId, bool stopped)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { RestingHeartRate = new HeartRate((decimal)bpm) }));

        Assert.Equal(ruleId is null ? [] : [ruleId], clearance.Findings.Select(finding => finding.RuleId.Value).Distinct());
        Assert.Equal(stopped, clearance.Status == ScreeningStatus.Stopped);
    }

    [Fact]
    public void Screen_FastPulse_AllowsLightEffortOnly()
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { RestingHeartRate = new HeartRate(104) }));

        Assert.Equal(new DoseLimits { PercentHeartRateReserve = 39, EffortBorg = 11 }, clearance[Modality.Aerobic].Limits);
        Assert.Equal(40, clearance[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(ModalityDecision.Withheld, clearance.DecisionOn(Modality.Impact));
        Assert.False(clearance[Modality.Aerobic].AwaitingRelease);
    }

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void Screen_SlowPulseWithDizziness_StopsBelowFifty(int bpm, bool found)
    {
        var profile = Screened.With(Symptom.OrthostaticDizziness);
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { RestingHeartRate = new HeartRate(bpm) } });

        Assert.Equal(found, clearance.Found("SCR-HR-003"));
        Assert.Equal(found, clearance.Status == ScreeningStatus.Stopped);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(Condition.AtrialFibrillation, false)]
    [InlineData(Condition.ArrhythmiaControlled, false)]
    public void Screen_IrregularPulse_StopsUnlessTheArrhythmiaIsKnown(Condition? known, bool stopped)
    {
        var profile = known is { } code ? Screened.With(code, stable: true) : Screened.Healthy();
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { RhythmIrregular = true } });

        Assert.Equal(stopped, clearance.Found("SCR-HR-005"));
        Assert.Equal(stopped, clearance.Status == ScreeningStatus.Stopped);
    }

    [Theory]
    [InlineData(87.9, "SCR-OXY-001")]
    [InlineData(88, "SCR-OXY-002")]
    [InlineData(91, "SCR-OXY-002")]
    [InlineData(92, null)]
    public void Screen_OxygenSaturation_FallsIntoItsRow(double percent, string? ruleId)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { SpO2Percent = (decimal)percent }));

        Assert.Equal(ruleId is null ? [] : [ruleId], clearance.Findings.Select(finding => finding.RuleId.Value).Distinct());
        Assert.Equal(ruleId == "SCR-OXY-001", clearance.Status == ScreeningStatus.Stopped);
        Assert.Equal(ruleId == "SCR-OXY-002", clearance[Modality.Aerobic].AwaitingRelease);
    }

    [Theory]
    [InlineData(37.7, false)]
    [InlineData(37.8, true)]
    [InlineData(37.9, true)]
    public void Screen_Temperature_StopsFromFever(double celsius, bool stopped)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { TemperatureC = (decimal)celsius }));

        Assert.Equal(stopped, clearance.Found("SCR-TEMP-001"));
        Assert.Equal(stopped, clearance.Status == ScreeningStatus.Stopped);
    }

    [Theory]
    [InlineData(3.9, true)]
    [InlineData(4.0, false)]
    public void Screen_LowGlucose_StopsBelowFour(double glucose, bool stopped)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { BloodGlucoseMmolPerL = (decimal)glucose }));

        Assert.Equal(stopped, clearance.Found("SCR-GLU-001"));
        Assert.Equal(stopped, clearance.Status == ScreeningStatus.Stopped);
    }

    [Theory]
    [InlineData(4.9, Medication.Insulin, true)]
    [InlineData(5.0, Medication.Insulin, false)]
    [InlineData(4.9, Medication.SulfonylureaOrGlinide, true)]
    [InlineData(4.9, Medication.Metformin, false)]
    public void Screen_GlucoseBelowFive_AsksForCarbohydrateOnInsulinOrSecretagogue(double glucose, Medication medication, bool advised)
    {
        var profile = Screened.With(medication);
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { BloodGlucoseMmolPerL = (decimal)glucose } });

        Assert.Equal(advised, clearance.Found("SCR-GLU-004"));
        Assert.Equal(ScreeningStatus.Cleared, clearance.Status);
    }

    [Theory]
    [InlineData(13.9, false, false)]
    [InlineData(14.0, true, false)]
    [InlineData(19.3, true, false)]
    [InlineData(19.4, true, true)]
    public void Screen_HighGlucoseWithoutKetones_CapsByItsRow(double glucose, bool high, bool veryHigh)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { BloodGlucoseMmolPerL = (decimal)glucose }));

        Assert.Equal(high, clearance.Found("SCR-GLU-005"));
        Assert.Equal(veryHigh, clearance.Found("SCR-GLU-007"));
        Assert.Equal(high ? ModalityDecision.Withheld : ModalityDecision.Prescribed, clearance.DecisionOn(Modality.Hiit));
        Assert.Equal(veryHigh ? 60 : high ? 69 : null, clearance[Modality.Resistance].Limits.PercentOneRepMax);
        Assert.Equal(veryHigh ? 59 : null, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
    }

    [Fact]
    public void Screen_HighGlucoseAndKetonesNotMeasured_AllowsLightEffortOnly()
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { BloodGlucoseMmolPerL = 14.2m, BloodKetonesMmolPerL = null }));

        Assert.Equal(39, clearance[Modality.Aerobic].Limits.PercentHeartRateReserve);
        Assert.Contains(clearance.Findings, finding => finding is { RuleId.Value: "SCR-GLU-006", Observed: "glucose 14.2 mmol/L" });
    }

    [Theory]
    [InlineData(15.0, false)]
    [InlineData(15.1, true)]
    public void Screen_GlucoseWithSymptoms_StopsAboveFifteen(double glucose, bool found)
    {
        var profile = Screened.With(Symptom.UnwellToday);
        var clearance = Screened.Of(profile with { Vitals = profile.Vitals with { BloodGlucoseMmolPerL = (decimal)glucose } });

        Assert.Equal(found, clearance.Found("SCR-GLU-002"));
    }

    [Theory]
    [InlineData(0.5, null)]
    [InlineData(0.6, "SCR-GLU-008")]
    [InlineData(1.4, "SCR-GLU-008")]
    [InlineData(1.5, "SCR-GLU-003")]
    public void Screen_Ketones_FallIntoTheirRow(double ketones, string? ruleId)
    {
        var clearance = Screened.Of(Screened.WithVitals(vitals => vitals with { BloodKetonesMmolPerL = (decimal)ketones }));

        Assert.Equal(ruleId is null ? [] : [ruleId], clearance.Findings.Select(finding => finding.RuleId.Value).Distinct());
        Assert.Equal(ruleId == "SCR-GLU-003", clearance.Status == ScreeningStatus.Stopped);
    }

    [Fact]
    public void Screen_RestingHeartRateMissing_Stops() =>
        AssertStoppedBy("SCR-MISS-001", Screened.WithVitals(vitals => vitals with { RestingHeartRate = null }));

    [Fact]
    public void Screen_SystolicMissing_Stops() =>
        AssertStoppedBy("SCR-MISS-002", Screened.WithVitals(vitals => vitals with { SystolicMmHg = null }));

    [Fact]
    public void Screen_DiastolicMissing_Stops() =>
        AssertStoppedBy("SCR-MISS-002", Screened.WithVitals(vitals => vitals with { DiastolicMmHg = null }));

    [Fact]
    public void Screen_ConditionsNotAsked_Stops() =>
        AssertStoppedBy("SCR-MISS-003", Screened.WithHistory(history => history with { Conditions = null }));

    [Fact]
    public void Screen_SymptomsNotAsked_Stops() =>
        AssertStoppedBy("SCR-MISS-004", Screened.WithHistory(history => history with { Symptoms = null }));

    [Fact]
    public void Screen_FracturesNotAsked_Stops() =>
        AssertStoppedBy("SCR-MISS-005", Screened.WithHistory(history => history with { Fractures = null }));

    [Fact]
    public void Screen_ProceduresNotAsked_VibrationWaitsForRelease()
    {
        var clearance = Screened.Of(Screened.WithHistory(history => history with { Procedures = null }));

        Assert.Equal(ScreeningStatus.ClearanceRequired, clearance.Status);
        Assert.Equal(ModalityDecision.ReleaseRequired, clearance.DecisionOn(Modality.WholeBodyVibration));
        Assert.All(Modalities.All.Where(modality => modality != Modality.WholeBodyVibration),
            modality => Assert.Equal(ModalityDecision.Prescribed, clearance.DecisionOn(modality)));
    }

    [Fact]
    public void Screen_MedicationsNotAsked_IsSaid()
    {
        var clearance = Screened.Of(Screened.WithHistory(history => history with { Medications = null }));

        Assert.Contains(clearance.Findings, finding => finding is { RuleId.Value: "SCR-MISS-007", Restriction: RestrictionKind.Advice });
        Assert.Equal(HeartRateLimitation.MedicinesNotAsked, HeartRateLimiting.Of(Screened.WithHistory(history => history with { Medications = null }).History).Limitation);
    }

    private static void AssertStoppedBy(string ruleId, PatientProfile profile)
    {
        var clearance = Screened.Of(profile, supervised: true, releases: Screened.EveryRelease);

        Assert.Equal(ScreeningStatus.Stopped, clearance.Status);
        Assert.Contains(clearance.Findings, finding => finding.RuleId.Value == ruleId && finding is { Modality: null, Restriction: RestrictionKind.Withheld });
        Assert.All(clearance.Modalities, row => Assert.Equal(ModalityDecision.Withheld, row.Decision));
    }
}
