using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class HostileBodyTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    // A place that was changed may be complained of at another that it contradicts.
    private static readonly Dictionary<string, string> ContradictsElsewhere = new()
    {
        ["/profile/equipment/13/frequencyHz/maximum"] = "/profile/equipment/13/frequencyHz/minimum",
        ["/profile/equipment/13/peakToPeakMm/maximum"] = "/profile/equipment/13/peakToPeakMm/minimum",
    };

    private readonly HttpClient _client = service.CreateClient();

    public static TheoryData<string> MalformedBodies => new(
        "", " ", "null", "[]", "1", "\"text\"", "true", "{", "{}{}", "{} x", "{\"profile\":}", "{'profile':{}}", "{\"profile\":{},}", "{/*c*/}",
        "{\"profile\":{\"heightCm\":NaN}}", "{\"profile\":{\"heightCm\":1e400}}", "{\"profile\":{\"heightCm\":Infinity}}", "{\"profile\":{\"heightCm\":01}}",
        "{\"profile\":{\"sex\":\"\\uD800\"}}", "{\"options\":{\"timeZone\":\"\\uD800\"}}", "{\"profile\":{},\"profile\":{}}", "{\"Profile\":{}}",
        "{\"profile\":{\"sex\":0}}", "{\"profile\":{\"sex\":\"Female\"}}", "{\"profile\":{\"sex\":\"female \"}}", "{\"profile\":{\"birthDate\":\"1951-3-14\"}}",
        "{\"profile\":{\"birthDate\":\"1951-02-30\"}}", "{\"options\":{\"weeks\":4.5}}", "{\"options\":{\"weeks\":\"4\"}}", "{\"options\":{\"weeks\":99999999999}}",
        "{\"options\":{\"variants\":{\"nobody\":\"x\"}}}", "{\"profile\":{\"__proto__\":{}}}", "{\"$type\":\"x\",\"profile\":{}}");

    [Theory]
    [MemberData(nameof(MalformedBodies))]
    public async Task Post_MalformedBody_IsProblem(string body)
    {
        foreach (var path in new[] { Wire.Preview, Wire.Diagnoses, "/v1/one-repetition-maxima", "/v1/heart-rate-targets" })
            await (await _client.PostAsync(path, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Fact]
    public async Task Post_TruncatedAtEveryByte_IsProblem()
    {
        var body = """{"profile":{"sex":"female","birthDate":"1951-03-14","heightCm":154.5,"equipment":["chair",{"code":"dumbbell","stepKg":1}]},"options":{"weeks":24}}""";
        var bytes = Encoding.UTF8.GetBytes(body);
        for (var length = 0; length < bytes.Length; length++)
            await (await _client.PostAsync(Wire.Diagnoses, bytes[..length])).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(Wire.Diagnoses, bytes)).StatusCode);
    }

    [Fact]
    public async Task Post_InvalidUtf8_IsProblem()
    {
        byte[] prefix = [.. "{\"options\":{\"timeZone\":\""u8];
        byte[] suffix = [.. "\"}}"u8];
        foreach (byte[] bad in new byte[][] { [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE4, 0xB8] })
            await (await _client.PostAsync(Wire.Diagnoses, [.. prefix, .. bad, .. suffix])).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Fact]
    public async Task Post_ByteOrderMark_IsRead()
    {
        var response = await _client.PostAsync(Wire.Preview, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Example.Robust.ToJsonString())]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Post_NestedDeeply_IsProblem()
    {
        foreach (var depth in new[] { 17, 1_000, 50_000 })
        {
            var body = string.Concat(Enumerable.Repeat("{\"profile\":", depth)) + "1" + new string('}', depth);
            await (await _client.PostAsync(Wire.Preview, body)).AssertProblemAsync(
                depth == 50_000 ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.BadRequest, depth == 50_000 ? "body-too-large" : "malformed-body");
            var list = new string('[', Math.Min(depth, 100_000)) + new string(']', Math.Min(depth, 100_000));
            await (await _client.PostAsync(Wire.Preview, "{\"profile\":{\"strengthTests\":" + list + "}}")).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        }
    }

    [Theory]
    [InlineData("\"wrong\"")]
    [InlineData("\"\"")]
    [InlineData("-1000000000")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("0.5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("{}")]
    [InlineData("{\"unknown\":1}")]
    public async Task Preview_AnyNodeReplaced_AnswersOrNamesThePlace(string json)
    {
        foreach (var pointer in Example.Pointers(Example.Robust))
        {
            var response = await _client.PostAsync(Wire.Preview, Example.With(pointer, json));
            var text = await response.Content.ReadAsStringAsync();
            if (response.StatusCode == HttpStatusCode.OK) continue;
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{pointer} = {json}: {(int)response.StatusCode} {text}");
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var pointers = JsonNode.Parse(text)!.AsObject().Pointers();
            Assert.True(pointers.Any(named => Concerns(named, pointer)), $"{pointer} = {json}: {text}");
            Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("PrescriptionPlanner.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Preview_UnknownFieldAnywhere_IsNamed()
    {
        foreach (var pointer in Example.Pointers(Example.Robust).Where(pointer => Find(pointer) is JsonObject).Prepend(""))
        {
            var body = Example.With($"{pointer}/surprise", "1");
            var problem = await (await _client.PostAsync(Wire.Preview, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
            Assert.Equal([$"{pointer}/surprise"], problem.Pointers());
        }
    }

    [Fact]
    public async Task Preview_LongUnknownName_IsNotRepeatedWhole()
    {
        var body = "{\"" + new string('a', 100_000) + "\":1}";
        var response = await _client.PostAsync(Wire.Preview, body);
        await response.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        Assert.True((await response.Content.ReadAsByteArrayAsync()).Length < 2_000);
    }

    [Fact]
    public async Task Preview_ImplausibleValue_IsNotRepeated()
    {
        var text = await (await _client.PostAsync(Wire.Preview, Example.With("/profile/vitals/systolicMmHg", "98765"))).Content.ReadAsStringAsync();
        Assert.Contains("/profile/vitals/systolicMmHg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("98765", text.Replace("traceId", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ManyWrongItems_AnswersBoundedErrors()
    {
        var items = string.Join(',', Enumerable.Repeat("{\"code\":\"hypertension\",\"since\":\"1800\"}", 150));
        var response = await _client.PostAsync(Wire.Preview, Example.With("/profile/history/conditions", $"[{items}]"));
        var problem = await response.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.InRange(problem.Pointers().Count, 1, 200);
    }

    private static bool Concerns(string named, string pointer) =>
        named.StartsWith(pointer, StringComparison.Ordinal) || pointer.StartsWith(named, StringComparison.Ordinal)
        || ContradictsElsewhere.GetValueOrDefault(pointer) == named;

    private static JsonNode? Find(string pointer)
    {
        JsonNode? node = Example.Robust;
        foreach (var part in pointer.Split('/').Skip(1))
            node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node![part];
        return node;
    }
}
