using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

/// <summary>Patients for the tests of this room.</summary>
internal static class DiagnosisCases
{
    public static readonly LocalDate AsOf = new(2026, 6, 1);

    /// <summary>A patient of whom nothing but sex and age is known.</summary>
    public static PatientProfile Unmeasured(Sex sex = Sex.Female, int age = 75) =>
        new() { Sex = sex, BirthDate = AsOf.PlusYears(-age) };

    /// <summary>The same patient with a mass index at a height of 160 cm (2.56 m²) and 64 kg (25 kg/m²).</summary>
    public static PatientProfile WithIndex(this PatientProfile profile, decimal index, LeanMassMethod? method) => profile with
    {
        Height = new Stature(160m),
        BodyMass = new Mass(64m),
        Muscle = profile.Muscle with { AppendicularLeanMassKg = index * 2.56m, LeanMassMethod = method },
    };

    public static PatientProfile With(this PatientProfile profile, Func<MuscleMeasurements, MuscleMeasurements> muscle) =>
        profile with { Muscle = muscle(profile.Muscle) };

    public static PatientProfile With(this PatientProfile profile, BoneDensity density) => profile with { BoneDensity = density };

    public static PatientProfile WithFractures(this PatientProfile profile, params FractureRecord[] fractures) =>
        profile with { History = profile.History with { Fractures = fractures } };

    public static PatientProfile WithCondition(this PatientProfile profile, Condition condition) =>
        profile with { History = profile.History with { Conditions = [new ConditionRecord(condition)] } };

    public static DiagnosisReport Report(this PatientProfile profile, DiagnosisOptions? options = null) =>
        Diagnostician.Classify(profile, options ?? DiagnosisOptions.Default, AsOf);

    public static SarcopeniaResult By(this DiagnosisReport report, SarcopeniaDefinition definition) =>
        report.Sarcopenia.Single(result => result.Definition == definition);

    public static SarcopeniaResult By(this PatientProfile profile, SarcopeniaDefinition definition, string? variant = null) =>
        profile.Report(Options(definition, variant)).By(definition);

    public static DiagnosisOptions Options(SarcopeniaDefinition definition, string? variant) =>
        new(definition, variant is null
            ? new Dictionary<SarcopeniaDefinition, string>()
            : new Dictionary<SarcopeniaDefinition, string> { [definition] = variant });

    public static CriterionResult Criterion(this SarcopeniaResult result, MuscleMeasure measure) =>
        result.Components.SelectMany(component => component.Criteria).Single(criterion => criterion.Measure == measure);

    public static ComponentState State(this SarcopeniaResult result, MuscleComponent component) =>
        result.Components.Single(candidate => candidate.Component == component).State;
}
