using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>The facts that several nutrition rules read, derived once.</summary>
internal sealed class NutritionCase
{
    public NutritionCase(PatientProfile profile, DiagnosisReport diagnosis, NutritionOptions options)
    {
        Profile = profile;
        Options = options;
        AgeYears = profile.AgeOn(options.On);
        Osteoporosis = diagnosis.Bone.Classification == BoneClassification.Osteoporosis;
        Osteosarcopenia = diagnosis.Osteosarcopenia.Strict == Answer.Present || diagnosis.Osteosarcopenia.Broad == Answer.Present;
        foreach (var result in diagnosis.Sarcopenia)
        {
            Sarcopenia |= result.Definition == diagnosis.Osteosarcopenia.Definition && result.Answer == Answer.Present;
            LowMuscle |= result.Answer == Answer.Present || PointsToLowMuscle(result.Stage) || HasLowMass(result);
        }

        Kidney = KidneyState.Of(profile, LowMuscle);
    }

    public PatientProfile Profile { get; }

    public NutritionOptions Options { get; }

    public ClinicalHistory History => Profile.History;

    public int AgeYears { get; }

    public bool Osteoporosis { get; }

    /// <summary>Osteosarcopenia in the strict or the broad sense.</summary>
    public bool Osteosarcopenia { get; }

    /// <summary>Sarcopenia by the definition that was asked for.</summary>
    public bool Sarcopenia { get; }

    /// <summary>Sarcopenia, possible or certain, or low muscle mass, by any definition.</summary>
    public bool LowMuscle { get; }

    public KidneyState Kidney { get; }

    private static bool PointsToLowMuscle(SarcopeniaStage stage) => stage switch
    {
        SarcopeniaStage.PreSarcopenia => true,
        SarcopeniaStage.Possible => true,
        SarcopeniaStage.Probable => true,
        SarcopeniaStage.Sarcopenia => true,
        SarcopeniaStage.Severe => true,
        SarcopeniaStage.None => false,
        SarcopeniaStage.Indeterminate => false,
        SarcopeniaStage.NotApplicable => false,
    };

    private static bool HasLowMass(SarcopeniaResult result)
    {
        foreach (var component in result.Components)
            if (component is { Component: MuscleComponent.MuscleMass, State: ComponentState.Low }) return true;
        return false;
    }
}
