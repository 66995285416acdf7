using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.OpenApi;

/// <summary>Says in the schema what our converters do: their types are closed books to the generator.</summary>
internal sealed class SchemaShapes : IOpenApiSchemaTransformer
{
    /// <summary>What the names of request bodies end in.</summary>
    public const string RequestSuffix = "Request";

    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var declared = context.JsonTypeInfo.Type;
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        ShapeValue(schema, type);
        // Components are wrapped where they are referred to as nullable; what stands in place says so itself.
        var nullable = type != declared || (type == typeof(LocalizedText) && context.JsonPropertyInfo?.IsGetNullable == true);
        if (nullable && StandsInPlace(type)) schema.Type |= JsonSchemaType.Null;
        if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element })
            await ShapeItemsAsync(schema, element, context, cancellationToken);
        var info = type == declared ? context.JsonTypeInfo : context.JsonTypeInfo.Options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Object) ShapeObject(schema, info);
        if (context.JsonPropertyInfo is { } property) ShapeProperty(schema, property);
    }

    /// <summary>Whether a type is so plain that it is written out where it is used rather than referred to.</summary>
    public static bool StandsInPlace(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return !type.IsEnum && ShapeValue(new OpenApiSchema(), type);
    }

    private static bool ShapeValue(OpenApiSchema schema, Type type)
    {
        if (type.IsEnum) Text(schema, CodeTable.Of(type).All);
        else if (type == typeof(FunctionalClass)) Text(schema, FunctionalClassConverter.All);
        else if (type == typeof(LocalDate)) Text(schema, format: "date");
        else if (type == typeof(Instant)) Text(schema, format: "date-time");
        else if (type == typeof(PartialDate)) Text(schema, pattern: @"^\d{4}(-\d{2}(-\d{2})?)?$");
        else if (type == typeof(RuleId)) Text(schema, pattern: @"^[A-Z0-9]+(-[A-Z0-9]+)*-\d{3}$");
        else if (type == typeof(LocalizedText)) Text(schema);
        else if (type == typeof(decimal)) Number(schema);
        else return false;
        return true;
    }

    private static void Text(OpenApiSchema schema, IEnumerable<string>? codes = null, string? format = null, string? pattern = null)
    {
        schema.Type = JsonSchemaType.String;
        schema.Enum = codes is null ? null : [.. codes.Select(code => (JsonNode)code)];
        schema.Format = format;
        schema.Pattern = pattern;
        schema.Properties = null;
        schema.Required = null;
    }

    private static void Number(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.Number;
        schema.Format = null;
        schema.Pattern = null;
    }

    // The generator leaves the items out of a list whose elements have a converter of ours.
    private static async Task ShapeItemsAsync(OpenApiSchema list, Type element, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var item = new OpenApiSchema();
        if (ShapeValue(item, element)) list.Items = item;
        else if (element == typeof(EquipmentItemRequest))
        {
            ShapeValue(item, typeof(Domain.Exercises.Equipment));
            list.Items = new OpenApiSchema { AnyOf = [item, await context.GetOrCreateSchemaAsync(typeof(EquipmentSettingsRequest), null, cancellationToken)] };
        }
    }

    private static void ShapeObject(OpenApiSchema schema, JsonTypeInfo info)
    {
        if (schema.Properties is not { Count: > 0 }) return;
        schema.Type = JsonSchemaType.Object;
        foreach (var property in info.Properties)
            if (schema.Properties.TryGetValue(property.Name, out var known) && known is OpenApiSchema { Type: null } open) ShapeValue(open, property.PropertyType);
        if (info.Type.Name.EndsWith(RequestSuffix, StringComparison.Ordinal))
        {
            schema.AdditionalPropertiesAllowed = false;
            schema.Required = Names(info, property => property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: false) == true);
        }
        else
        {
            schema.Required = Names(info, property => property.ShouldSerialize is null);
            if (schema.Properties.ContainsKey(DocumentShape.Discriminator)) (schema.Required ??= new HashSet<string>()).Add(DocumentShape.Discriminator);
        }
    }

    private static HashSet<string>? Names(JsonTypeInfo info, Func<JsonPropertyInfo, bool> wanted)
    {
        var names = info.Properties.Where(wanted).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 ? null : names;
    }

    private static void ShapeProperty(OpenApiSchema schema, JsonPropertyInfo property)
    {
        if (schema.Type is not { } type) return;
        if (!property.DeclaringType.Name.EndsWith(RequestSuffix, StringComparison.Ordinal))
        {
            if (!property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null) schema.Type = type & ~JsonSchemaType.Null;
            return;
        }

        if ((type & (JsonSchemaType.Number | JsonSchemaType.Integer)) == 0 || RangeOf(property) is not { } range) return;
        schema.Minimum = range.Minimum.ToString(CultureInfo.InvariantCulture);
        schema.Maximum = range.Maximum.ToString(CultureInfo.InvariantCulture);
    }

    private static PlausibleRange? RangeOf(JsonPropertyInfo property) =>
        property.DeclaringType == typeof(FrequencyRangeRequest) ? PlausibleRanges.ByField["frequencyHz"]
        : property.DeclaringType == typeof(DisplacementRangeRequest) ? PlausibleRanges.ByField["peakToPeakMm"]
        : PlausibleRanges.ByField.GetValueOrDefault(property.Name);
}
