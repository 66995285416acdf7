using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Documents;

/// <summary>
/// How what a stored plan is made of is written: <see cref="ProgressionTrack"/>, <see cref="ProgressionState"/>, <see cref="WeekEvidence"/>,
/// lists of <see cref="StepDecision"/>, judgements, sets and events. camelCase, codes for closed lists, strict in reading, and compact: a member that
/// is not required and stands at the value it begins with is left out, so that what was stored before such a member existed still reads. It follows
/// that the value a member begins with may not change once it has been stored.
/// </summary>
/// <remarks>
/// Not source-generated: generated code sets every init-only member that is absent to nothing, so that a list left out would be read as
/// <see langword="null"/> and not as empty.
/// </remarks>
public static class PlanJson
{
    private static readonly Dictionary<Type, (string Code, Type Kind)[]> Kinds = new()
    {
        [typeof(LadderStep)] =
        [
            ("resistance", typeof(ResistanceStep)), ("balance", typeof(BalanceStep)), ("aerobic", typeof(AerobicStep)), ("impact", typeof(ImpactStep)),
            ("hiit", typeof(HiitStep)), ("wholeBodyVibration", typeof(VibrationStep)),
        ],
        [typeof(Session)] =
        [
            ("resistance", typeof(ResistanceSession)), ("balance", typeof(BalanceSession)), ("aerobic", typeof(AerobicSession)),
            ("impact", typeof(ImpactSession)), ("hiit", typeof(HiitSession)), ("wholeBodyVibration", typeof(VibrationSession)),
        ],
        [typeof(SessionTemplate)] =
        [
            ("resistance", typeof(ResistanceTemplate)), ("balance", typeof(BalanceTemplate)), ("aerobic", typeof(AerobicTemplate)),
            ("impact", typeof(ImpactTemplate)), ("hiit", typeof(HiitTemplate)), ("wholeBodyVibration", typeof(VibrationTemplate)),
        ],
    };

    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Of<T>.Info);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is not a <typeparamref name="T"/>: a member is missing, unknown, twice, or of another kind.</exception>
    public static T Read<T>(string json) where T : class => JsonSerializer.Deserialize(json, Of<T>.Info) ?? throw new JsonException("Null is no value.");

    /// <summary>The present step of each modality, as <c>{ "resistance": 4 }</c>.</summary>
    public static string WritePositions(ProgressionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Write(state.Modalities.ToDictionary(modality => modality.Modality, modality => modality.Step));
    }

    /// <summary>Reads what <see cref="WritePositions"/> wrote.</summary>
    public static IReadOnlyDictionary<Modality, int> ReadPositions(string json) => Read<Dictionary<Modality, int>>(json);

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheKind, LeaveOutWhatIsAsItBegins } },
            Converters =
            {
                new RuleIdJsonConverter(),
                new LocalDateJsonConverter(),
                new TrackStepJsonConverter(),
                new CodeSetJsonConverter(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    // Written first, so that it is read first. A code is never renamed: a stored plan may hold it.
    private static void NameTheKind(JsonTypeInfo type)
    {
        if (!Kinds.TryGetValue(type.Type, out var kinds)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var (code, kind) in kinds) type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, code));
    }

    private static void LeaveOutWhatIsAsItBegins(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.GetConstructor(Type.EmptyTypes) is not { } constructor) return;
        var begun = constructor.Invoke(null);
        foreach (var property in type.Properties)
        {
            if (property.IsRequired || property.Get is null || property.Set is null) continue;
            var initial = property.Get(begun);
            property.ShouldSerialize = (_, value) => !(Equals(value, initial) || (value is ICollection { Count: 0 } && initial is ICollection { Count: 0 }));
        }
    }

    private static class Of<T>
    {
        public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }
}
