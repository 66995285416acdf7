using NodaTime;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>The measurements that definitions of sarcopenia read, in the order of the profile.</summary>
internal enum MuscleInput
{
    HeightCm,
    BodyMassKg,
    AppendicularLeanMassKg,
    LeanMassMethod,
    WholeBodySkeletalMuscleKg,
    GripStrengthKg,
    GaitSpeedMps,
    FiveTimesChairStandSeconds,
    SppbScore,
    TimedUpAndGoSeconds,
    FourHundredMetreWalkSeconds,
}

/// <summary>One measurement as it counts for a criterion.</summary>
/// <param name="Input">Which measurement.</param>
/// <param name="Value">The value; <see langword="null"/> where not measured or not possible.</param>
/// <param name="Unable">Whether the patient could not do the test, which counts as the poor result.</param>
internal readonly record struct MuscleReading(MuscleInput Input, decimal? Value, bool Unable = false);

/// <summary>What definitions of sarcopenia read of a patient, derived once for all eight.</summary>
internal sealed class MuscleFacts
{
    private readonly MuscleMeasurements _muscle;
    private readonly decimal? _squareMetres;
    private readonly decimal? _bodyMassKg;
    private readonly bool _nonAmbulatory;

    public MuscleFacts(PatientProfile profile, LocalDate asOf)
    {
        _muscle = profile.Muscle;
        _squareMetres = profile.Height?.SquareMetres;
        _bodyMassKg = profile.BodyMass?.Kilograms;
        _nonAmbulatory = profile.History.Has(Condition.NonAmbulatory);
        Sex = profile.Sex;
        AgeYears = profile.AgeOn(asOf);
    }

    public Sex Sex { get; }

    public int AgeYears { get; }

    public LeanMassMethod? Method => _muscle.LeanMassMethod;

    public decimal? AppendicularLeanMassKg => _muscle.AppendicularLeanMassKg;

    public decimal? WholeBodySkeletalMuscleKg => _muscle.WholeBodySkeletalMuscleKg;

    /// <summary>A mass index, exact; <see langword="null"/> where one of its inputs is absent.</summary>
    public decimal? Index(MuscleMeasure measure)
    {
        if (Numerator(measure) is not { } kilograms || _squareMetres is not { } squareMetres) return null;
        if (measure != MuscleMeasure.LeanMassToBodyMassIndex) return kilograms / squareMetres;
        // One division, so that a value exactly at the cut-point is not lost to rounding the body-mass index first.
        return _bodyMassKg is { } mass ? kilograms * squareMetres / mass : null;
    }

    /// <summary>The inputs of a mass index that are absent.</summary>
    public InputSet AbsentInputs(MuscleMeasure measure)
    {
        var absent = InputSet.None;
        if (_squareMetres is null) absent = absent.With(MuscleInput.HeightCm);
        if (measure == MuscleMeasure.LeanMassToBodyMassIndex && _bodyMassKg is null) absent = absent.With(MuscleInput.BodyMassKg);
        if (Numerator(measure) is null) absent = absent.With(NumeratorInput(measure));
        return absent;
    }

    /// <summary>A measurement of strength or performance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is a mass index.</exception>
    public MuscleReading Read(MuscleMeasure measure) => measure switch
    {
        MuscleMeasure.GripStrength => new(MuscleInput.GripStrengthKg, _muscle.GripStrengthKg),
        MuscleMeasure.GaitSpeed => new(MuscleInput.GaitSpeedMps, _muscle.GaitSpeedMps,
            _nonAmbulatory || IsUnable(PerformanceTest.GaitSpeed)),
        MuscleMeasure.Sppb => new(MuscleInput.SppbScore, _muscle.SppbScore),
        MuscleMeasure.FiveTimesChairStand => new(MuscleInput.FiveTimesChairStandSeconds, _muscle.FiveTimesChairStandSeconds,
            IsUnable(PerformanceTest.FiveTimesChairStand)),
        MuscleMeasure.TimedUpAndGo => new(MuscleInput.TimedUpAndGoSeconds, _muscle.TimedUpAndGoSeconds,
            IsUnable(PerformanceTest.TimedUpAndGo)),
        MuscleMeasure.FourHundredMetreWalk => new(MuscleInput.FourHundredMetreWalkSeconds, _muscle.FourHundredMetreWalkSeconds,
            IsUnable(PerformanceTest.FourHundredMetreWalk)),
        MuscleMeasure.SkeletalMuscleIndex or MuscleMeasure.WholeBodySkeletalMuscleIndex or MuscleMeasure.LeanMassToBodyMassIndex =>
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "A mass index is not a single measurement."),
    };

    /// <summary>The mass that an index divides, kg.</summary>
    public decimal? Numerator(MuscleMeasure measure) =>
        measure == MuscleMeasure.WholeBodySkeletalMuscleIndex ? WholeBodySkeletalMuscleKg : AppendicularLeanMassKg;

    private static MuscleInput NumeratorInput(MuscleMeasure measure) =>
        measure == MuscleMeasure.WholeBodySkeletalMuscleIndex ? MuscleInput.WholeBodySkeletalMuscleKg : MuscleInput.AppendicularLeanMassKg;

    private bool IsUnable(PerformanceTest test) => _muscle.Unable.Contains(test);
}
