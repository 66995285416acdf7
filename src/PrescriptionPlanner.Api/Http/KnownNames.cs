using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Http;

/// <summary>Checks names that belong to registers rather than to closed lists: exercises, variants, protocols.</summary>
internal static class KnownNames
{
    private static readonly IReadOnlyDictionary<Modality, string> NoProtocols = new Dictionary<Modality, string>();

    /// <summary>Whether the exercise is of the catalogue; notes an error where not.</summary>
    public static bool CheckExercise(string pointer, string? id, InputErrors errors)
    {
        if (ExerciseCatalogue.TryFind(id, out _)) return true;
        if (id is null) errors.Required(pointer);
        else errors.Add(pointer, "Not an exercise of the catalogue. GET /v1/exercises lists them.", "不在动作目录中，见GET /v1/exercises。");
        return false;
    }

    /// <summary>The selected variants of cut-points.</summary>
    public static IReadOnlyDictionary<SarcopeniaDefinition, string> ReadVariants(
        IReadOnlyDictionary<SarcopeniaDefinition, string?>? given, InputErrors errors)
    {
        if (given is null) return DiagnosisOptions.Default.Variants;
        var variants = new Dictionary<SarcopeniaDefinition, string>(given.Count);
        foreach (var (definition, name) in given)
        {
            if (name is not null && SarcopeniaCriteria.Variants(definition).Contains(name, StringComparer.Ordinal)) variants[definition] = name;
            else errors.Add($"/options/variants/{Codes<SarcopeniaDefinition>.Of(definition)}",
                "The definition has no such variant. GET /v1/criteria lists them.", "该定义没有此变体，见GET /v1/criteria。");
        }

        return variants;
    }

    /// <summary>The trial protocols that ladders climb to.</summary>
    public static IReadOnlyDictionary<Modality, string> ReadProtocols(IReadOnlyDictionary<Modality, string?>? given, InputErrors errors)
    {
        if (given is null) return NoProtocols;
        var protocols = new Dictionary<Modality, string>(given.Count);
        foreach (var (modality, id) in given)
        {
            if (id is not null && TrialProtocols.TopOf(modality, id) is not null) protocols[modality] = id;
            else errors.Add($"/options/protocols/{Codes<Modality>.Of(modality)}",
                "Not a protocol that a plan of this modality can follow. GET /v1/protocols lists them.", "不是该训练方式可采用的方案，见GET /v1/protocols。");
        }

        return protocols;
    }
}
