using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Generates the programme: ladders within the clearance, the macrocycle that climbs them, and the dated weeks.</summary>
public static class ProgrammeGenerator
{
    /// <summary>
    /// Generates a programme. Pure: the same arguments give the same programme.
    /// </summary>
    /// <param name="profile">The patient.</param>
    /// <param name="diagnosis">The patient's classification.</param>
    /// <param name="clearance">The screening's answer; its existence proves that the patient was screened.</param>
    /// <param name="options">Dates, modalities and protocols.</param>
    /// <param name="from">Where the programme goes on from; <see langword="null"/> for one that begins in week 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The programme has no such week to go on from.</exception>
    public static GeneratedProgramme Generate(
        PatientProfile profile, DiagnosisReport diagnosis, Clearance clearance, ProgrammeOptions options, Continuation? from = null)
    {
        var firstWeek = from?.FromWeek ?? 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(firstWeek, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstWeek, options.Weeks);
        var pace = PaceRules.Of(profile, diagnosis.FunctionalClass);
        var heartRate = HeartRateTargets.For(profile, clearance, options.StartDate.PlusWeeks(firstWeek - 1));
        var protocols = ProtocolTops.Of(options, profile, clearance);
        var plans = Plans(profile, diagnosis, clearance, options, from, pace, heartRate, protocols);
        var calendar = new Calendar(profile, options, pace, plans, firstWeek);
        var programme = new Programme(
            options.StartDate, options.Weeks, options.TimeZone, heartRate.Basis, Phases.Of(pace, options.Weeks), protocols.Uses,
            [.. plans.Select(plan => plan.Ladder)],
            Reassessments.Of(options.Weeks, Array.Exists(plans, plan => plan.Modality == Modality.Resistance && plan.MayTrain), firstWeek),
            calendar.Weeks());
        return new GeneratedProgramme(programme, plans, calendar, profile.Availability.MaximumSessionMinutes);
    }

    private static ModalityPlan[] Plans(
        PatientProfile profile, DiagnosisReport diagnosis, Clearance clearance, ProgrammeOptions options, Continuation? from, Pace pace,
        HeartRateTargets heartRate, ProtocolTops protocols)
    {
        var functionalClass = diagnosis.FunctionalClass;
        var plans = new List<ModalityPlan>(options.Modalities.Count);
        foreach (var modality in Modalities.All)
        {
            if (!options.Modalities.Contains(modality)) continue;
            var row = clearance[modality];
            var start = from?.StartOf(modality) ?? default;
            plans.Add(modality switch
            {
                Modality.Resistance => new ResistancePlan(row, pace, profile, options.Supervised, protocols.Resistance, options.Weeks, start),
                Modality.Balance => new BalancePlan(row, pace, functionalClass, profile, options.Weeks, start),
                Modality.Aerobic => new AerobicPlan(
                    row, pace, ExerciseSelection.SelectAerobicMode(row.Limits, profile, functionalClass), profile, heartRate, protocols.Aerobic, options.Weeks, start),
                Modality.Impact => new ImpactPlan(row, pace, profile, options.Supervised, options.Weeks, start),
                Modality.Hiit => Intervals(row, clearance[Modality.Impact], profile, functionalClass, pace, heartRate, protocols.Hiit, options.Weeks, start),
                Modality.WholeBodyVibration => new VibrationPlan(row, profile, Platform(profile), protocols.Vibration, options.Weeks, start),
            });
        }

        return [.. plans];
    }

    /// <summary>Jumps in water count as impact: they are chosen only where impact is cleared by the week in which intervals begin.</summary>
    private static HiitPlan Intervals(
        ModalityClearance row, ModalityClearance impact, PatientProfile profile, FunctionalClass? functionalClass, Pace pace,
        HeartRateTargets heartRate, HiitTop? top, int weeks, ClimbStart from)
    {
        var mayLand = impact.Decision is ModalityDecision.Prescribed or ModalityDecision.Limited;
        var landsFrom = impact.Limits.NotBeforeWeek ?? 1;
        var firstWeek = HiitLadder.StartWeek(pace);
        if (top?.CountsAsImpact == true)
        {
            firstWeek = Math.Max(firstWeek, landsFrom);
            from = from.NotBefore(landsFrom);
        }

        var begins = from.Step > 0 ? from.Week : Math.Max(firstWeek, from.Week);
        var mode = ExerciseSelection.SelectHiitMode(row.Limits, profile, functionalClass?.Level, mayLand && landsFrom <= begins);
        return new HiitPlan(row, mode, profile, heartRate, top, firstWeek, weeks, from);
    }

    private static EquipmentItem? Platform(PatientProfile profile)
    {
        foreach (var item in profile.Equipment)
            if (item.Code == Equipment.VibrationPlatform) return item;
        return null;
    }
}
