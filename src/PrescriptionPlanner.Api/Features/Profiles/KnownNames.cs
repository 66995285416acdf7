using PrescriptionPlanner.Api.Hosting.Problems;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Features.Profiles;

/// <summary>Checks names that belong to registers rather than to closed lists: exercises, variants, protocols.</summary>
internal static class KnownNames
{
    /// <summary>Whether the exercise is of the catalogue; notes an error where not.</summary>
    public static bool CheckExercise(string pointer, string? id, InputErrors errors)
    {
        if (id is null)
        {
            errors.Required(pointer);
            return false;
        }

        return true;
    }

    /// <summary>The selected variants of cut-points.</summary>
    public static IReadOnlyDictionary<SarcopeniaDefinition, string> ReadVariants(IReadOnlyDictionary<SarcopeniaDefinition, string?>? given, InputErrors errors)
    {
        if (given is null) return DiagnosisOptions.Default.Variants;
        var variants = new Dictionary<SarcopeniaDefinition, string>(given.Count);
        foreach (var (definition, name) in given)
        {
            if (name is not null) variants[definition] = name;
        }

        return variants;
    }

    /// <summary>The trial protocols that ladders climb to.</summary>
    public static IReadOnlyDictionary<Modality, string> ReadProtocols(IReadOnlyDictionary<Modality, string?>? given, InputErrors errors)
    {
        var protocols = new Dictionary<Modality, string>(given?.Count ?? 0);
        foreach (var (modality, id) in given ?? new Dictionary<Modality, string?>())
        {
            if (id is not null) protocols[modality] = id;
        }

        return protocols;
    }
}
