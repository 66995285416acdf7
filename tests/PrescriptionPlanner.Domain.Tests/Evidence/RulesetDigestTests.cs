using System.Security.Cryptography;
using System.Text;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Evidence;

/// <summary>No clinical number changes without the version of the ruleset: plans, decisions and the register of recalls name it.</summary>
public sealed class RulesetDigestTests
{
    private const int Weeks = 52;

    [Fact]
    public void Current_AllRulesAndTables_HaveTheDigestOfTheVersion()
    {
        var text = Written();
        var digest = Digest(text);
        if (digest == RulesetVersion.Digest) return;
        var file = Path.Combine(AppContext.BaseDirectory, "ruleset.txt");
        File.WriteAllText(file, text);
        Assert.Fail(
            $"""
            A rule or a clinical table is not the one of ruleset {RulesetVersion.Current}.
            If it was not meant to change, undo it. What the digest is made of is in {file}; compare it with the same file of the last commit.
            If it was meant: give RulesetVersion.Current the next version, unless {RulesetVersion.Current} has never been released, list what became
            stricter, and set RulesetVersion.Digest to
            {digest}
            """);
    }

    [Fact]
    public void Written_Twice_IsTheSame() => Assert.Equal(Written(), Written());

    [Fact]
    public void Written_AnySection_HoldsItsNumbers()
    {
        var text = Written();
        Assert.DoesNotContain(text, character => character is >= '\u4e00' and <= '\u9fff');
        foreach (var section in new[] { "rules", "criteria", "one-repetition maximum", "protocols", "ladders", "exercises", "sessions", "clearances", "nutrition" })
            Assert.Contains($"\n== {section}\n", text, StringComparison.Ordinal);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Written()
    {
        var text = new CanonicalText();
        text.Line($"ruleset {RulesetVersion.Current}");
        Rules(text);
        Criteria(text);
        text.Section("one-repetition maximum");
        foreach (var exercise in new[] { null, "legPress", "chestPress" })
            for (var repetitions = 1; repetitions <= 15; repetitions++) text.Add($"{exercise} {repetitions} x 100 kg", OneRepMax.Estimate(100, repetitions, 0, exercise));
        for (var percent = 40; percent <= 100; percent++) text.Add($"{percent} %", OneRepMaxLoadChart.RepetitionsPossible(percent));
        text.Section("protocols");
        foreach (var protocol in TrialProtocols.All) text.Add(protocol.Id, protocol);
        Ladders(text);
        text.Section("exercises");
        foreach (var exercise in ExerciseCatalogue.All) text.Add(exercise.Id, exercise);
        Sessions(text);
        Clearances(text);
        return text.ToString();
    }

    private static void Rules(CanonicalText text)
    {
        text.Section("rules");
        foreach (var rule in RuleCatalogue.Rules.Values.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal))
            text.Line($"{rule.Id} {rule.Evidence} [{string.Join(' ', rule.References.Select(citation => citation.Id))}] {rule.Text.English}");
    }

    private static void Criteria(CanonicalText text)
    {
        text.Section("criteria");
        text.Add("bone", WhoBoneDensity.Criteria);
        text.Add("sarcopenia", SarcopeniaCriteria.All);
        text.Add("conceptual", SarcopeniaCriteria.Conceptual);
        text.Add("screening tools", ScreeningTools.Criteria);
    }

    private static void Ladders(CanonicalText text)
    {
        text.Section("ladders");
        foreach (var pace in Enum.GetValues<Pace>())
        {
            Ladder(text, $"{pace} balance", BalanceLadder.Build(pace, DoseLimits.Unlimited, Weeks));
            Ladder(text, $"{pace} impact", ImpactLadder.Build(pace, DoseLimits.Unlimited, Weeks));
            foreach (var top in TopsOf<ResistanceTop>()) Ladder(text, $"{pace} resistance {top.Id}", ResistanceLadder.Build(pace, DoseLimits.Unlimited, top.Top, Weeks));
            foreach (var top in TopsOf<AerobicTop>()) Ladder(text, $"{pace} aerobic {top.Id}", AerobicLadder.Build(pace, DoseLimits.Unlimited, 100, top.Top, Weeks));
            foreach (var top in TopsOf<HiitTop>())
                Ladder(text, $"{pace} hiit {top.Id}", HiitLadder.Build(HiitLadder.StartWeek(pace), DoseLimits.Unlimited, 100, top.Top, Weeks));
            text.Add($"{pace} phases", Phases.Of(pace, Weeks));
        }

        foreach (var top in TopsOf<VibrationTop>()) Ladder(text, $"vibration {top.Id}", VibrationLadder.Build(DoseLimits.Unlimited, null, top.Top, Weeks));
    }

    // The planner's own top, then each trial's.
    private static IEnumerable<(string Id, TTop? Top)> TopsOf<TTop>() where TTop : LadderTop =>
        TrialProtocols.All.Where(protocol => protocol.Choice.Top is TTop).Select(protocol => (protocol.Id, (TTop?)protocol.Choice.Top)).Prepend(("", null));

    private static void Ladder<TStep>(CanonicalText text, string name, PlannedLadder<TStep> ladder) where TStep : LadderStep
    {
        foreach (var step in ladder.Steps) text.Add(name, step);
        text.Line($"{name} {string.Join(' ', ladder.StepOfWeek)}");
    }

    /// <summary>What the sessions of each step hold, and what is eaten, for one person of each pace.</summary>
    private static void Sessions(CanonicalText text)
    {
        var people = People().Select(person => (person.Name, Issued: Prescriber.Issue(person.Profile, Options, null, Options.StartDate))).ToList();
        text.Section("sessions");
        foreach (var (name, issued) in people)
            foreach (var modality in issued.Programme!.Keep().Modalities)
                foreach (var template in modality.Templates) text.Add($"{name} {modality.Modality}", template);
        text.Section("nutrition");
        foreach (var (name, issued) in people) text.Add(name, issued.Document.Nutrition);
        text.Add("stop rules", StopRules.All);
    }

    /// <summary>What each code of a history does to somebody in whom nothing else is found.</summary>
    private static void Clearances(CanonicalText text)
    {
        text.Section("clearances");
        var healthy = ProfileGenerator.Healthy();
        Screened(text, "nothing", healthy.History);
        foreach (var code in Enum.GetValues<Condition>()) Screened(text, $"{code}", healthy.History with { Conditions = [new ConditionRecord(code)] });
        foreach (var code in Enum.GetValues<Symptom>()) Screened(text, $"{code}", healthy.History with { Symptoms = new HashSet<Symptom> { code } });
        foreach (var code in Enum.GetValues<Procedure>()) Screened(text, $"{code}", healthy.History with { Procedures = [new ProcedureRecord(code)] });
        foreach (var code in Enum.GetValues<Medication>()) Screened(text, $"{code}", healthy.History with { Medications = [new MedicationRecord(code)] });
    }

    private static void Screened(CanonicalText text, string name, ClinicalHistory history)
    {
        var profile = ProfileGenerator.Healthy() with { History = history };
        var diagnosis = Diagnostician.Classify(profile, DiagnosisOptions.Default, ProfileGenerator.Today);
        var clearance = Clearance.Screen(profile, diagnosis, new ScreeningOptions(ProfileGenerator.Today, false, new HashSet<Modality>()));
        text.Add(name, KeptClearance.Of(clearance));
    }

    private static PrescriptionOptions Options { get; } =
        new() { StartDate = ProfileGenerator.Today, Supervised = true, ClinicianReleases = Modalities.All.ToHashSet() };

    private static IEnumerable<(string Name, PatientProfile Profile)> People()
    {
        var healthy = ProfileGenerator.Healthy() with { StrengthTests = [new("legPress", 60, 8, 2)] };
        yield return ("robust", healthy);
        yield return ("trained", healthy with { ResistanceExperience = ResistanceExperience.Trained });
        yield return ("prefrail", healthy with { Muscle = healthy.Muscle with { SppbScore = 8, GaitSpeedMps = 0.82m, FiveTimesChairStandSeconds = 14.6m } });
        yield return ("frail", healthy with { Muscle = healthy.Muscle with { SppbScore = 4, GaitSpeedMps = 0.5m, FiveTimesChairStandSeconds = 19m } });
    }
}
