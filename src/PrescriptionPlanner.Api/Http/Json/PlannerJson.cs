using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Serialization.SystemTextJson;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.Json;

/// <summary>The one place that says how JSON is read and written. One set of options per language, built once.</summary>
internal static class PlannerJson
{
    private static readonly Lazy<JsonSerializerOptions> English = new(() => Sealed(Language.English));
    private static readonly Lazy<JsonSerializerOptions> SimplifiedChinese = new(() => Sealed(Language.SimplifiedChinese));

    /// <summary>Options whose texts are in <paramref name="language"/>. They also read requests, which hold no texts of ours.</summary>
    public static JsonSerializerOptions In(Language language) => language switch
    {
        Language.English => English.Value,
        Language.SimplifiedChinese => SimplifiedChinese.Value,
    };

    /// <summary>Options that requests are read with.</summary>
    public static JsonSerializerOptions Reading => English.Value;

    /// <summary>Prepared serialisation of <typeparamref name="T"/> in <paramref name="language"/>.</summary>
    public static JsonTypeInfo<T> TypeInfo<T>(Language language) => (JsonTypeInfo<T>)In(language).GetTypeInfo(typeof(T));

    /// <summary>Puts the planner's settings on <paramref name="options"/>.</summary>
    public static void Configure(JsonSerializerOptions options, Language language)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.AllowTrailingCommas = false;
        options.ReadCommentHandling = JsonCommentHandling.Disallow;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        // Answers are application/json with nosniff, never put into a page: Chinese, quotes and plus signs stay readable.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { DocumentShape.Apply } };
        options.Converters.Clear();
        options.Converters.Add(new CodeConverterFactory());
        options.Converters.Add(new TrimmedDecimalConverter());
        options.Converters.Add(new LocalDateConverter());
        options.Converters.Add(new PartialDateConverter());
        options.Converters.Add(new RuleIdConverter());
        options.Converters.Add(new FunctionalClassConverter());
        options.Converters.Add(new LocalizedTextConverter(language));
        options.Converters.Add(NodaConverters.InstantConverter);
    }

    private static JsonSerializerOptions Sealed(Language language)
    {
        var options = new JsonSerializerOptions();
        Configure(options, language);
        options.MakeReadOnly();
        return options;
    }
}
