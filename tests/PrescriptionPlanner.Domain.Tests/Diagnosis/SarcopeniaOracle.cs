using PrescriptionPlanner.Domain.Diagnosis;
using static PrescriptionPlanner.Domain.Diagnosis.SarcopeniaDefinition;
using static PrescriptionPlanner.Domain.Diagnosis.SarcopeniaStage;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

/// <summary>
/// The eight definitions written a second time, in plain two-valued logic with their own numbers, for patients of whom everything is known.
/// </summary>
internal static class SarcopeniaOracle
{
    /// <summary>Everything that the definitions read. Method: 0 is DXA, 1 is BIA.</summary>
    public struct Facts
    {
        public bool Male;
        public int Age;
        public decimal Height;
        public decimal BodyMass;
        public decimal LeanMass;
        public bool Bia;
        public decimal WholeBody;
        public decimal Grip;
        public decimal Gait;
        public decimal ChairStand;
        public decimal Sppb;
        public decimal TimedUpAndGo;
        public decimal Walk;
    }

    /// <summary>The inputs that a definition reads, as indices of <see cref="Paths"/>.</summary>
    public static int[] Reads(SarcopeniaDefinition definition) => definition switch
    {
        Ewgsop1 => [0, 2, 3, 4, 5, 6, 8],
        Iwgs => [0, 2, 3, 6],
        Fnih => [0, 1, 2, 3, 5],
        Awgs2014 => [0, 2, 3, 5, 6],
        Ewgsop2 => [0, 2, 5, 6, 7, 8, 9, 10],
        Awgs2019 => [0, 2, 3, 5, 6, 7, 8],
        Sdoc => [5, 6],
        Awgs2025 => [0, 2, 3, 5],
    };

    public static readonly string[] Paths =
    [
        "heightCm", "bodyMassKg", "muscle.appendicularLeanMassKg", "muscle.leanMassMethod", "muscle.wholeBodySkeletalMuscleKg",
        "muscle.gripStrengthKg", "muscle.gaitSpeedMps", "muscle.fiveTimesChairStandSeconds", "muscle.sppbScore",
        "muscle.timedUpAndGoSeconds", "muscle.fourHundredMetreWalkSeconds",
    ];

    /// <summary>The cut-points of a definition's mass indices for a sex, for building cells: (kind, cut); kind 0 is lean mass, 1 whole body, 2 over BMI.</summary>
    public static (int Kind, decimal Cut)[] MassCuts(SarcopeniaDefinition definition, bool male, int age) => definition switch
    {
        Ewgsop1 => [(0, male ? 7.23m : 5.67m), (1, male ? 8.87m : 6.42m)],
        Iwgs => [(0, male ? 7.23m : 5.67m)],
        Fnih => [(2, male ? 0.789m : 0.512m)],
        Awgs2014 or Awgs2019 => male ? [(0, 7m)] : [(0, 5.4m), (0, 5.7m)],
        Ewgsop2 => [(0, male ? 7m : 5.5m)],
        Sdoc => [],
        Awgs2025 => age < 65 ? [(0, male ? 7.6m : 5.7m)] : male ? [(0, 7m)] : [(0, 5.4m), (0, 5.7m)],
    };

    /// <summary>The stages that are possible: one, or several where mass cannot be judged by the definition.</summary>
    public static SarcopeniaStage[] Stages(SarcopeniaDefinition definition, in Facts f)
    {
        if (definition == Awgs2025 && f.Age < 50) return [NotApplicable];
        var mass = LowMass(definition, f);
        return mass is { } known
            ? [Stage(definition, known, f)]
            : [.. new[] { Stage(definition, true, f), Stage(definition, false, f) }.Distinct()];
    }

    /// <summary>What follows from a set of possible stages.</summary>
    public static (Answer Answer, SarcopeniaStage Stage) Read(IEnumerable<SarcopeniaStage> possible)
    {
        var stages = possible.Distinct().ToArray();
        if (stages is [NotApplicable]) return (Answer.NotApplicable, NotApplicable);
        var yes = stages.Count(stage => stage is Sarcopenia or Severe);
        var answer = yes == stages.Length ? Answer.Present : yes == 0 ? Answer.Absent : Answer.Indeterminate;
        var lowest = stages.Min();
        var stage = stages.Length == 1 || lowest is Possible or Probable or Sarcopenia ? lowest : Indeterminate;
        return (answer, stage);
    }

    private static bool? LowMass(SarcopeniaDefinition definition, in Facts f)
    {
        var index = f.LeanMass / (f.Height * f.Height);
        return definition switch
        {
            Ewgsop1 => f.Bia ? f.WholeBody / (f.Height * f.Height) <= (f.Male ? 8.87m : 6.42m) : index <= (f.Male ? 7.23m : 5.67m),
            Iwgs => f.Bia ? null : index <= (f.Male ? 7.23m : 5.67m),
            Fnih => f.Bia ? null : f.LeanMass / (f.BodyMass / (f.Height * f.Height)) < (f.Male ? 0.789m : 0.512m),
            Awgs2014 or Awgs2019 => index < (f.Male ? 7m : f.Bia ? 5.7m : 5.4m),
            Ewgsop2 => index < (f.Male ? 7m : 5.5m),
            Sdoc => false,
            Awgs2025 when f.Age < 65 => f.Bia ? index < (f.Male ? 7.6m : 5.7m) : null,
            Awgs2025 => index < (f.Male ? 7m : f.Bia ? 5.7m : 5.4m),
        };
    }

    private static SarcopeniaStage Stage(SarcopeniaDefinition definition, bool lowMass, in Facts f)
    {
        switch (definition)
        {
            case Ewgsop1:
                {
                    if (!lowMass) return None;
                    var weak = f.Grip < (f.Male ? 30 : 20);
                    var slow = f.Gait <= 0.8m || f.Sppb <= 8;
                    return weak && slow ? Severe : weak || slow ? Sarcopenia : PreSarcopenia;
                }
            case Iwgs:
                return lowMass && f.Gait < 1.0m ? Sarcopenia : None;
            case Fnih:
                return lowMass && f.Grip < (f.Male ? 26 : 16) ? Sarcopenia : None;
            case Awgs2014:
                return lowMass && (f.Grip < (f.Male ? 26 : 18) || f.Gait <= 0.8m) ? Sarcopenia : None;
            case Ewgsop2:
                {
                    if (f.Grip >= (f.Male ? 27 : 16) && f.ChairStand <= 15) return None;
                    if (!lowMass) return Probable;
                    return f.Gait <= 0.8m || f.Sppb <= 8 || f.TimedUpAndGo >= 20 || f.Walk >= 360 ? Severe : Sarcopenia;
                }
            case Awgs2019:
                {
                    var weak = f.Grip < (f.Male ? 28 : 18);
                    var slow = f.Gait < 1.0m || f.Sppb <= 9 || f.ChairStand >= 12;
                    if (!weak && !slow) return None;
                    return !lowMass ? Possible : weak && slow ? Severe : Sarcopenia;
                }
            case Sdoc:
                return f.Grip < (f.Male ? 35.5m : 20m) && f.Gait < 0.8m ? Sarcopenia : None;
            case Awgs2025:
                {
                    var weak = f.Grip < (f.Age < 65 ? f.Male ? 34 : 20 : f.Male ? 28 : 18);
                    return !weak ? None : lowMass ? Sarcopenia : Possible;
                }
            default:
                throw new ArgumentOutOfRangeException(nameof(definition));
        }
    }
}
