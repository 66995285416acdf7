using System.Runtime.CompilerServices;
using System.Text;

namespace PrescriptionPlanner.Api.Tests.Personas;

/// <summary>
/// The whole plan of each example, beside this file. To renew them after a change that is meant, run these tests once with
/// <c>PLANNER_RENEW_GOLDEN=1</c>, read the difference as a clinician would, and run them again without it.
/// </summary>
public sealed class GoldenPlanTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private const string RenewSetting = "PLANNER_RENEW_GOLDEN";

    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("robust-osteosarcopenia")]
    [InlineData("pre-frail-vertebral-fracture")]
    [InlineData("frail-ckd3b")]
    public async Task Preview_Example_IsTheCommittedPlan(string name)
    {
        var answered = Encoding.UTF8.GetBytes((await Persona.AskAsync(_client, name)).PrettyPrinted());
        var file = FilePath(name);
        if (Environment.GetEnvironmentVariable(RenewSetting) == "1")
        {
            var same = File.Exists(file) && Same(answered, await File.ReadAllBytesAsync(file));
            if (!same) await File.WriteAllBytesAsync(file, answered);
            Assert.Fail($"{name}: {(same ? "unchanged" : "renewed")}. Read the difference and run again without {RenewSetting}.");
        }

        var committed = await File.ReadAllBytesAsync(file);
        Assert.True(Same(answered, committed), FirstDifference(name, committed, answered));
    }

    private static bool Same(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);

    private static string FirstDifference(string name, byte[] committed, byte[] answered)
    {
        var before = Encoding.UTF8.GetString(committed).Split('\n');
        var after = Encoding.UTF8.GetString(answered).Split('\n');
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"{name}, line {line + 1}: committed {Line(before)}, answered {Line(after)}. Renew with {RenewSetting}=1 if this is meant.";

        string Line(string[] lines) => line < lines.Length ? $"'{lines[line].Trim()}'" : "(end)";
    }

    private static string FilePath(string name, [CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, name + ".golden.json");
}
