using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.Json;

/// <summary>Requests as they are kept: what the caller sent, without what was left out. Read back as strictly as they came.</summary>
internal static class StoredRequests
{
    private static readonly Lazy<JsonSerializerOptions> Options = new(() =>
    {
        var options = new JsonSerializerOptions();
        PlannerJson.Configure(options, Language.English);
        // A score of -3.0 stays one: what is made of the profile later says the same as what was made of it at once.
        options.Converters.Remove(options.Converters.OfType<TrimmedDecimalConverter>().Single());
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.MakeReadOnly();
        return options;
    });

    /// <summary>The request as it is kept.</summary>
    public static string Write<T>(T request) => JsonSerializer.Serialize(request, (JsonTypeInfo<T>)Options.Value.GetTypeInfo(typeof(T)));

    /// <summary>A request that was kept.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.Value.GetTypeInfo(typeof(T)))
        ?? throw new InvalidOperationException("A stored request is empty.");
}
