using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Http.Json;

/// <summary>How the domain's documents look on the wire, said here so that the domain need not know of JSON.</summary>
internal static class DocumentShape
{
    /// <summary>The property that tells sessions and steps of different modalities apart.</summary>
    public const string Discriminator = "modality";

    /// <summary>The type that stands for each modality, by abstract document type.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyDictionary<Modality, Type>> Variants { get; } =
        new Dictionary<Type, IReadOnlyDictionary<Modality, Type>>
        {
            [typeof(LadderStep)] = Modalities.All.ToDictionary(modality => modality, StepOf),
            [typeof(Session)] = Modalities.All.ToDictionary(modality => modality, SessionOf),
        };

    /// <summary>Sessions that leave out what does not apply to them; resistance and aerobic sessions always say it.</summary>
    private static readonly Type[] GentleOrShort =
        [typeof(BalanceSession), typeof(ImpactSession), typeof(HiitSession), typeof(VibrationSession)];

    /// <summary>Applied to every type by the resolver.</summary>
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        if (Variants.TryGetValue(type.Type, out var variants)) Discriminate(type, variants);
        if (type.Type == typeof(DoseLimits)) LeaveOutWhatDoesNotLimit(type);
        if (type.Type == typeof(CriterionResult)) LeaveOutWhereAbsent(type, "reason", "unable");
        if (type.Type == typeof(AerobicDose)) LeaveOutWhereOne(type, "bouts");
        if (type.Type == typeof(Citation)) LeaveOutWhereAbsent(type, "seedNumber");
        if (type.Type == typeof(Citation)) Rename(type, "text", "citation");
        if (typeof(Session).IsAssignableFrom(type.Type)) Remove(type, "trains");
        if (GentleOrShort.Contains(type.Type)) LeaveOutWhereEmpty(type, "warmUpMinutes", "coolDownMinutes", "modifiedBy");
        if (type.Type.BaseType is { } parent && Variants.ContainsKey(parent)) PutSharedPropertiesFirst(type, parent);
    }

    private static Type StepOf(Modality modality) => modality switch
    {
        Modality.Resistance => typeof(ResistanceStep),
        Modality.Balance => typeof(BalanceStep),
        Modality.Aerobic => typeof(AerobicStep),
        Modality.Impact => typeof(ImpactStep),
        Modality.Hiit => typeof(HiitStep),
        Modality.WholeBodyVibration => typeof(VibrationStep),
    };

    private static Type SessionOf(Modality modality) => modality switch
    {
        Modality.Resistance => typeof(ResistanceSession),
        Modality.Balance => typeof(BalanceSession),
        Modality.Aerobic => typeof(AerobicSession),
        Modality.Impact => typeof(ImpactSession),
        Modality.Hiit => typeof(HiitSession),
        Modality.WholeBodyVibration => typeof(VibrationSession),
    };

    private static void Discriminate(JsonTypeInfo type, IReadOnlyDictionary<Modality, Type> variants)
    {
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = Discriminator };
        foreach (var (modality, variant) in variants)
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(variant, Codes<Modality>.Of(modality)));
    }

    private static void LeaveOutWhatDoesNotLimit(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.ShouldSerialize = static (_, value) => value is not (null or false);
    }

    private static void LeaveOutWhereAbsent(JsonTypeInfo type, params string[] names)
    {
        foreach (var property in type.Properties)
            if (names.Contains(property.Name)) property.ShouldSerialize = static (_, value) => value is not (null or false);
    }

    private static void LeaveOutWhereOne(JsonTypeInfo type, string name)
    {
        foreach (var property in type.Properties)
            if (property.Name == name) property.ShouldSerialize = static (_, value) => value is not 1;
    }

    private static void LeaveOutWhereEmpty(JsonTypeInfo type, params string[] names)
    {
        foreach (var property in type.Properties)
            if (names.Contains(property.Name)) property.ShouldSerialize = static (_, value) => value is not (0 or IReadOnlyList<RuleId> { Count: 0 });
    }

    private static void Rename(JsonTypeInfo type, string from, string to)
    {
        foreach (var property in type.Properties)
            if (property.Name == from) property.Name = to;
    }

    private static void PutSharedPropertiesFirst(JsonTypeInfo type, Type parent)
    {
        foreach (var property in type.Properties)
            property.Order = property.AttributeProvider is MemberInfo member && member.DeclaringType == parent ? 0 : 1;
    }

    private static void Remove(JsonTypeInfo type, string name)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
            if (type.Properties[index].Name == name) type.Properties.RemoveAt(index);
    }
}
