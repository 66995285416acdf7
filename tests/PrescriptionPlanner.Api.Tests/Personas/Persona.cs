using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Personas;

/// <summary>A patient of the examples with the plan that the service answers.</summary>
internal sealed class Persona
{
    public const string English = "en";
    public const string Chinese = "zh-Hans";

    private static readonly JsonSerializerOptions Pretty = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private Persona(string name, byte[] answer)
    {
        Request = Example.Read(name);
        Answer = answer;
        Plan = JsonNode.Parse(answer)!.AsObject();
    }

    public JsonObject Request { get; }

    /// <summary>The answer as it came, minified.</summary>
    public byte[] Answer { get; }

    public JsonObject Plan { get; }

    public JsonObject Nutrition => Plan["nutrition"]!.AsObject();

    public IEnumerable<JsonNode> Weeks => Items(Plan["exercise"]!["calendar"]);

    public static async Task<Persona> AskAsync(HttpClient client, string name, string language = English)
    {
        using var response = await client.PostAsync(Wire.Preview, Example.Read(name), language);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
        return new Persona(name, await response.Content.ReadAsByteArrayAsync());
    }

    public string PrettyPrinted() => Plan.ToJsonString(Pretty) + "\n";

    /// <summary>Sessions of a modality with their week, in order.</summary>
    public IEnumerable<(int Week, JsonNode Session)> Sessions(string? modality = null) =>
        from week in Weeks
        from session in Items(week["sessions"])
        where modality is null || (string?)session["modality"] == modality
        select ((int)week["week"]!, session);

    /// <summary>The doses of a kind (<c>resistance</c>, <c>balance</c>, <c>impact</c>) with their week.</summary>
    public IEnumerable<(int Week, JsonNode Dose)> Doses(string kind) =>
        from session in Sessions(kind)
        from dose in Items(session.Session[kind])
        select (session.Week, dose);

    /// <summary>Every exercise, mode and posture of the plan.</summary>
    public IEnumerable<(int Week, string Exercise)> Exercises() =>
        from session in Sessions()
        from exercise in ExercisesOf(session.Session)
        select (session.Week, exercise);

    public static IEnumerable<JsonNode> Items(JsonNode? list) => list!.AsArray().Select(item => item!);

    private static IEnumerable<string> ExercisesOf(JsonNode session)
    {
        foreach (var kind in new[] { "resistance", "balance", "impact" })
            if (session[kind] is JsonArray doses)
                foreach (var dose in doses) yield return (string)dose!["exercise"]!;
        foreach (var kind in new[] { "aerobic", "hiit" })
            if (session[kind]?["mode"] is { } mode) yield return (string)mode!;
        if (session["vibration"]?["posture"] is { } posture) yield return (string)posture!;
    }
}
