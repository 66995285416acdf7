using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using static PrescriptionPlanner.Domain.Diagnosis.SarcopeniaDefinition;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

public partial class DiagnosisReportTests
{
    [Theory]
    [InlineData(-2.5, 4.0, 10.0, Answer.Present, Answer.Present, Answer.Absent)]
    [InlineData(-2.4, 4.0, 10.0, Answer.Absent, Answer.Present, Answer.Absent)]
    [InlineData(-1.0, 4.0, 10.0, Answer.Absent, Answer.Absent, Answer.Absent)]
    [InlineData(-2.5, null, 10.0, Answer.Indeterminate, Answer.Indeterminate, Answer.Present)]
    [InlineData(-2.5, 9.0, 10.0, Answer.Absent, Answer.Absent, Answer.Present)]
    [InlineData(-2.4, 9.0, 10.0, Answer.Absent, Answer.Absent, Answer.Present)]
    [InlineData(-1.0, 9.0, 10.0, Answer.Absent, Answer.Absent, Answer.Absent)]
    [InlineData(null, 4.0, 10.0, Answer.Indeterminate, Answer.Indeterminate, Answer.Absent)]
    [InlineData(null, 9.0, 10.0, Answer.Absent, Answer.Absent, Answer.Indeterminate)]
    [InlineData(-2.5, 4.0, null, Answer.Indeterminate, Answer.Indeterminate, Answer.Indeterminate)]
    [InlineData(-1.0, null, null, Answer.Absent, Answer.Absent, Answer.Absent)]
    public void Osteosarcopenia_BoneAndMuscle_JoinByKleene(double? score, double? index, double? grip, Answer strict, Answer broad, Answer atRisk)
    {
        var profile = DiagnosisCases.Unmeasured().With(new BoneDensity { LumbarSpineTScore = (decimal?)score });
        if (index is { } known) profile = profile.WithIndex((decimal)known, LeanMassMethod.Dxa);
        var result = profile.With(muscle => muscle with { GripStrengthKg = (decimal?)grip }).Report().Osteosarcopenia;
        Assert.Equal((strict, broad, atRisk), (result.Strict, result.Broad, result.AtRisk));
    }

    [Fact]
    public void Osteosarcopenia_Agreement_CountsTheStrictAnswerAndLeavesNotApplicableOut()
    {
        var profile = DiagnosisCases.Unmeasured(Sex.Male, 49).WithFractures(new FractureRecord(FractureSite.Hip, LowTrauma: true))
            .WithIndex(6m, LeanMassMethod.Dxa).With(muscle => muscle with { GripStrengthKg = 20m, GaitSpeedMps = 0.9m });
        // Present: EWGSOP1, IWGS, FNIH (6 × 2.56 / 25 = 0.614), AWGS 2014, EWGSOP2, AWGS 2019. Absent: SDOC. Left out: AWGS 2025.
        Assert.Equal(new DefinitionAgreement(6, 1, 0), profile.Report().Osteosarcopenia.Agreement);
        Assert.Equal(Answer.NotApplicable, profile.Report(DiagnosisCases.Options(Awgs2025, null)).Osteosarcopenia.Strict);
    }

    [Fact]
    public void Osteosarcopenia_ZScoreBelowExpected_IsLowBoneButNotOsteoporosis()
    {
        var result = (DiagnosisCases.Unmeasured(age: 40) with { Postmenopausal = false }).With(new BoneDensity { LumbarSpineZScore = -2.0m })
            .WithIndex(4m, LeanMassMethod.Dxa).With(muscle => muscle with { GripStrengthKg = 10m }).Report().Osteosarcopenia;
        Assert.Equal((Answer.Absent, Answer.Present), (result.Strict, result.Broad));
    }

    [Fact]
    public void ResolveBy_NothingMeasured_PutsTheMostTellingFirst()
    {
        var next = DiagnosisCases.Unmeasured().Report().ResolveBy;
        Assert.Equal(next.Select(each => each.CouldChange.Count).OrderDescending(), next.Select(each => each.CouldChange.Count));
        Assert.Equal("heightCm", next[0].Measurement);
        Assert.Equal(7, next[0].CouldChange.Count);
        var gait = next.Single(each => each.Measurement == "muscle.gaitSpeedMps").CouldChange;
        Assert.Equal(["ewgsop1", "iwgs", "awgs2014", "ewgsop2", "awgs2019", "sdoc"], gait);
    }

    [Fact]
    public void ResolveBy_Tie_PutsBoneAndTheSelectedDefinitionFirst()
    {
        var profile = (DiagnosisCases.Unmeasured() with { Postmenopausal = true }).With(new BoneDensity { LumbarSpineTScore = -1.5m, FemoralNeckTScore = -1.2m })
            .WithFractures().WithIndex(4m, LeanMassMethod.Dxa)
            .With(muscle => muscle with { GripStrengthKg = 10m, GaitSpeedMps = 1.2m, SppbScore = 12, FiveTimesChairStandSeconds = 10m });
        Assert.Equal(
            ["boneDensity.totalHipTScore", "muscle.timedUpAndGoSeconds", "muscle.fourHundredMetreWalkSeconds"],
            profile.Report().ResolveBy.Select(next => next.Measurement));
    }

    [Fact]
    public void ResolveBy_EverythingKnown_IsEmpty()
    {
        var profile = DiagnosisCases.Unmeasured().With(new BoneDensity { LumbarSpineTScore = -3m }).WithIndex(4m, LeanMassMethod.Dxa)
            .With(muscle => muscle with { GripStrengthKg = 10m, GaitSpeedMps = 0.5m, SppbScore = 5 });
        Assert.Empty(profile.Report().ResolveBy);
    }

    [Theory]
    [InlineData("X02", 5.6)]
    [InlineData("X05", 5.6)]
    [InlineData("X06", 5.5)]
    [InlineData("X08", 5.4)]
    public void Discrepancies_MassBetweenTheReadings_AreNamed(string entry, double index)
    {
        Assert.Contains(entry, WeakWoman((decimal)index).Report().Discrepancies);
        Assert.DoesNotContain(entry, WeakWoman(4.0m).Report().Discrepancies);
        Assert.DoesNotContain(entry, WeakWoman(9.0m).Report().Discrepancies);
    }

    [Theory]
    [InlineData(0.79, false)]
    [InlineData(0.80, true)]
    [InlineData(0.81, false)]
    public void Discrepancies_GaitOfExactly080_NamesTheOperatorQuestion(double gait, bool named) =>
        Assert.Equal(named, DiagnosisCases.Unmeasured().With(muscle => muscle with { GaitSpeedMps = (decimal)gait }).Report().Discrepancies.Contains("X04"));

    [Fact]
    public void Discrepancies_OtherEntries_AreNamedWhereTheyBear()
    {
        Assert.Contains("X03", DiagnosisCases.Unmeasured().WithIndex(5m, LeanMassMethod.Bia).Report().Discrepancies);
        Assert.Contains("X07", WeakWoman(4.0m).Report().Discrepancies);
        Assert.DoesNotContain("X07", WeakWoman(9.0m).Report().Discrepancies);
        Assert.Contains("X09", DiagnosisCases.Unmeasured().With(muscle => muscle with { GaitSpeedMps = 1.1m, SppbScore = 9 }).Report().Discrepancies);
        Assert.DoesNotContain("X09", DiagnosisCases.Unmeasured().With(muscle => muscle with { GaitSpeedMps = 0.9m, SppbScore = 9 }).Report().Discrepancies);
        Assert.Empty(DiagnosisCases.Unmeasured().Report().Discrepancies);
    }

    [Fact]
    public void Biomarkers_Given_AreReportedAndDecideNothing()
    {
        var plain = WeakWoman(5m);
        var marked = plain with
        {
            Laboratory = plain.Laboratory with
            {
                Biomarkers = new Biomarkers { OsteocalcinNgPerMl = 30m, CtxNgPerMl = 0.6m, TracpUPerL = 5m, BalpUgPerL = 20m, Igf1SdScore = -2m },
            },
        };
        var report = marked.Report();
        Assert.Equal(["osteocalcin", "ctx", "tracp", "balp", "igf1"], report.Biomarkers.Select(note => note.Biomarker));
        Assert.All(report.Biomarkers, note => Assert.Contains("decides", note.Message.English, StringComparison.Ordinal));
        var before = plain.Report();
        Assert.Equal(before.Bone.Classification, report.Bone.Classification);
        Assert.Equal(before.Sarcopenia.Select(result => (result.Answer, result.Stage)), report.Sarcopenia.Select(result => (result.Answer, result.Stage)));
    }

    [Fact]
    public void Report_Sarcopenia_HoldsAllEightOldestFirst() =>
        Assert.Equal(Enum.GetValues<SarcopeniaDefinition>(), DiagnosisCases.Unmeasured().Report().Sarcopenia.Select(result => result.Definition));

    [Fact]
    public void Criteria_EveryDefinition_HasATableOldestFirst() =>
        Assert.Equal(Enum.GetValues<SarcopeniaDefinition>(), SarcopeniaCriteria.All.Select(row => row.Definition).Distinct());

    [Fact]
    public void Criteria_Variants_AreThoseOfTheRegister()
    {
        Assert.Equal(["baumgartner"], SarcopeniaCriteria.Variants(Ewgsop1));
        Assert.Equal(["2018Print"], SarcopeniaCriteria.Variants(Ewgsop2));
        Assert.All(Enum.GetValues<SarcopeniaDefinition>().Except([Ewgsop1, Ewgsop2]), definition => Assert.Empty(SarcopeniaCriteria.Variants(definition)));
    }

    [Fact]
    public void Criteria_EveryRow_CarriesARuleOfTheCatalogueAndOnlyOneIsUnset()
    {
        Assert.All(SarcopeniaCriteria.All, row => Assert.Same(row.Rule, RuleCatalogue.Find(row.Rule.Id)));
        Assert.All(SarcopeniaCriteria.All, row => Assert.NotEmpty(row.References));
        Assert.All(SarcopeniaCriteria.All.Where(row => row.CutOff is null),
            row => Assert.Equal((Awgs2025, LeanMassMethod.Dxa, 50, 64), (row.Definition, row.Method, row.MinimumAge, row.MaximumAge)));
        Assert.Equal(EvidenceLevel.Recalled, SarcopeniaCriteria.All
            .First(row => row.Definition == Awgs2025 && row.Method == LeanMassMethod.Dxa && row.MinimumAge == 65).Rule.Evidence);
        Assert.Equal("glis2024", Assert.Single(SarcopeniaCriteria.Conceptual).Code);
    }

    [Fact]
    public void Rules_OfThisRoom_AreBilingualAndPolicySaysSo()
    {
        var rules = RuleCatalogue.Rules.Values.Where(rule => RoomPrefix().IsMatch(rule.Id.Value)).ToArray();
        Assert.True(rules.Length > 40);
        Assert.All(rules, rule => Assert.Matches("[\u4e00-\u9fff]", rule.Text.SimplifiedChinese));
        Assert.All(rules.Where(rule => rule.Evidence == EvidenceLevel.PlannerPolicy), rule =>
        {
            Assert.Contains("planner policy", rule.Text.English, StringComparison.Ordinal);
            Assert.Contains("本规划器策略", rule.Text.SimplifiedChinese, StringComparison.Ordinal);
        });
    }

    /// <summary>A woman of 75 with weak grip and all that EWGSOP1 and EWGSOP2 need besides mass.</summary>
    private static PatientProfile WeakWoman(decimal index) => DiagnosisCases.Unmeasured().WithIndex(index, LeanMassMethod.Dxa)
        .With(muscle => muscle with { GripStrengthKg = 10m, GaitSpeedMps = 1.2m, SppbScore = 12 });

    [GeneratedRegex("^(SARC|BONE|FUNC|OS|BIO|DX)-")]
    private static partial Regex RoomPrefix();
}
