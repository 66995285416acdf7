using CsCheck;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;
using static PrescriptionPlanner.Domain.Diagnosis.BoneClassification;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

public class WhoBoneDensityTests
{
    [Theory]
    [InlineData(-0.99, Normal)]
    [InlineData(-1.0, Normal)]
    [InlineData(-1.01, LowBoneMass)]
    [InlineData(-2.45, LowBoneMass)]
    [InlineData(-2.49, LowBoneMass)]
    [InlineData(-2.5, Osteoporosis)]
    [InlineData(-2.51, Osteoporosis)]
    public void Classify_TScoreAroundItsCutOffs_IsInclusiveExactly(double score, BoneClassification expected)
    {
        var bone = Classify(Woman().With(new BoneDensity { FemoralNeckTScore = (decimal)score }));
        Assert.Equal((expected, (BoneBasis?)BoneBasis.TScore, (BoneSite?)BoneSite.FemoralNeck), (bone.Classification, bone.Basis, bone.Site));
        Assert.Equal((decimal)score, bone.LowestTScore);
    }

    [Theory]
    [InlineData(-1.9, Normal)]
    [InlineData(-2.0, BelowExpectedForAge)]
    [InlineData(-2.1, BelowExpectedForAge)]
    public void Classify_ZScoreBeforeMenopause_IsReadInPlaceOfTheTScore(double score, BoneClassification expected)
    {
        var bone = Classify((Woman(40) with { Postmenopausal = false }).With(new BoneDensity { TotalHipZScore = (decimal)score, TotalHipTScore = -3m }));
        Assert.Equal((expected, (BoneBasis?)BoneBasis.ZScore), (bone.Classification, bone.Basis));
        Assert.Equal((decimal)score, bone.LowestZScore);
    }

    [Theory]
    [InlineData(79.9, Osteoporosis)]
    [InlineData(80, LowBoneMass)]
    [InlineData(120, LowBoneMass)]
    [InlineData(120.1, Normal)]
    public void Classify_QctWithoutTScore_Decides(double density, BoneClassification expected)
    {
        var bone = Classify(Woman().With(new BoneDensity { QctLumbarMgPerCm3 = (decimal)density }));
        Assert.Equal((expected, (BoneBasis?)BoneBasis.Qct), (bone.Classification, bone.Basis));
        Assert.Equal(Normal, Classify(Woman().With(new BoneDensity { QctLumbarMgPerCm3 = (decimal)density, LumbarSpineTScore = 0m })).Classification);
    }

    [Theory]
    [InlineData(49, Indeterminate)]
    [InlineData(50, Osteoporosis)]
    public void Classify_ManAroundFifty_ReadsTScoresFromFifty(int age, BoneClassification expected) =>
        Assert.Equal(expected, Classify(DiagnosisCases.Unmeasured(Sex.Male, age).With(new BoneDensity { LumbarSpineTScore = -3m })).Classification);

    [Fact]
    public void Classify_LowestOfTheCentralSites_Decides()
    {
        var bone = Classify(Woman().With(new BoneDensity
        {
            LumbarSpineTScore = -1.2m,
            FemoralNeckTScore = -2.6m,
            TotalHipTScore = -2.0m,
            OneThirdRadiusTScore = -4m,
        }));
        Assert.Equal((Osteoporosis, (decimal?)-2.6m, (BoneSite?)BoneSite.FemoralNeck), (bone.Classification, bone.LowestTScore, bone.Site));
    }

    [Fact]
    public void Classify_RadiusAlone_IsReadAndSaidSo()
    {
        var bone = Classify(Woman().With(new BoneDensity { OneThirdRadiusTScore = -2.5m }));
        Assert.Equal((Osteoporosis, (BoneSite?)BoneSite.OneThirdRadius), (bone.Classification, bone.Site));
        Assert.Contains(bone.Findings, finding => finding.RuleId.Value == "BONE-SITE-001");
    }

    [Fact]
    public void Classify_WomanOf60WithoutMenopauseRecord_IsTakenAsPostmenopausal()
    {
        var density = new BoneDensity { LumbarSpineTScore = -2.5m };
        var at60 = Classify(DiagnosisCases.Unmeasured(age: 60).With(density));
        Assert.Equal(Osteoporosis, at60.Classification);
        Assert.Contains(at60.Findings, finding => finding.RuleId.Value == "BONE-MENO-001");
        var at59 = Classify(DiagnosisCases.Unmeasured(age: 59).With(density));
        Assert.Equal((Indeterminate, (BoneBasis?)null), (at59.Classification, at59.Basis));
        Assert.Contains("postmenopausal", at59.Missing);
    }

    [Fact]
    public void Classify_MenopauseUnknownAndHipFracture_IsSettledByTheFracture()
    {
        var bone = Classify(DiagnosisCases.Unmeasured(age: 55).WithFractures(new FractureRecord(FractureSite.Hip, LowTrauma: true)));
        Assert.Equal((Osteoporosis, (BoneBasis?)BoneBasis.FragilityFracture), (bone.Classification, bone.Basis));
        Assert.Empty(bone.Missing);
    }

    [Theory]
    [InlineData(FractureSite.Hip, 0.0, Osteoporosis)]
    [InlineData(FractureSite.Vertebra, 0.0, Osteoporosis)]
    [InlineData(FractureSite.ProximalHumerus, -1.0, Normal)]
    [InlineData(FractureSite.ProximalHumerus, -1.1, Osteoporosis)]
    [InlineData(FractureSite.Pelvis, -1.1, Osteoporosis)]
    [InlineData(FractureSite.DistalForearm, -1.1, Osteoporosis)]
    [InlineData(FractureSite.Ankle, -1.1, LowBoneMass)]
    [InlineData(FractureSite.Rib, -1.1, LowBoneMass)]
    public void Classify_LowTraumaFracture_DecidesBySiteAndDensity(FractureSite site, double score, BoneClassification expected)
    {
        var density = new BoneDensity { LumbarSpineTScore = (decimal)score, FemoralNeckTScore = 1m, TotalHipTScore = 1m };
        var bone = Classify(Woman().With(density).WithFractures(new FractureRecord(site, LowTrauma: true)));
        Assert.Equal(expected, bone.Classification);
        Assert.False(bone.Severe);
        Assert.Equal(expected == Osteoporosis ? BoneBasis.FragilityFracture : BoneBasis.TScore, bone.Basis);

        var highTrauma = Classify(Woman().With(density).WithFractures(new FractureRecord(site, LowTrauma: false)));
        Assert.Equal((decimal)score < -1.0m ? LowBoneMass : Normal, highTrauma.Classification);
        var unknown = Classify(Woman().With(density).WithFractures(new FractureRecord(site)));
        Assert.Equal(expected == highTrauma.Classification ? [] : ["history.fractures[0].lowTrauma"], unknown.Missing);
    }

    [Theory]
    [InlineData(FractureSite.Rib, -2.5, true)]
    [InlineData(FractureSite.Rib, -2.4, false)]
    [InlineData(FractureSite.HandOrFinger, -2.5, false)]
    [InlineData(FractureSite.FootOrToe, -2.5, false)]
    [InlineData(FractureSite.SkullOrFace, -2.5, false)]
    [InlineData(FractureSite.Hip, -2.4, false)]
    public void Classify_FractureWithTScore_IsSevereOnlyByBoth(FractureSite site, double score, bool severe) =>
        Assert.Equal(severe, Classify(Woman().With(new BoneDensity { LumbarSpineTScore = (decimal)score })
            .WithFractures(new FractureRecord(site, LowTrauma: true))).Severe);

    [Fact]
    public void Classify_NothingKnown_IsIndeterminateAndAsksForTheCentralSites()
    {
        var bone = Classify(Woman());
        Assert.Equal((Indeterminate, (BoneBasis?)null), (bone.Classification, bone.Basis));
        Assert.Equal(
            ["boneDensity.lumbarSpineTScore", "boneDensity.femoralNeckTScore", "boneDensity.totalHipTScore", "history.fractures"], bone.Missing);
    }

    [Fact]
    public void Classify_OsteoporosisByTScore_AsksForNothingMore() =>
        Assert.Empty(Classify(Woman().With(new BoneDensity { LumbarSpineTScore = -2.5m })).Missing);

    /// <summary>What is listed is exactly what could change the class, by trying every way to fill in what is absent.</summary>
    [Fact]
    public void Classify_AnyProfile_ListsExactlyWhatCouldChangeTheClass() => Gen.Int[0, 9_999].Array[12].Sample(draws =>
    {
        var start = Decode(draws);
        var completions = new List<PatientProfile> { start };
        var open = Questions(start);
        foreach (var (_, fill) in open)
            completions = [.. completions.SelectMany(fill)];
        var classes = completions.Select(profile => Classify(profile).Classification).ToArray();

        var expected = new HashSet<string>();
        var stride = completions.Count;
        foreach (var (path, fill) in open)
        {
            var size = fill(start).Count();
            stride /= size;
            for (var cell = 0; cell < classes.Length; cell++)
                if (classes[cell] != classes[cell - cell / stride % size * stride]) expected.Add(path);
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), Classify(start).Missing.Order(StringComparer.Ordinal));
    }, iter: 10_000);

    private static BoneResult Classify(PatientProfile profile) => WhoBoneDensity.Classify(profile, DiagnosisCases.AsOf);

    private static PatientProfile Woman(int age = 75) => DiagnosisCases.Unmeasured(Sex.Female, age) with { Postmenopausal = true };

    private static PatientProfile Decode(int[] draws)
    {
        var female = draws[0] % 3 != 0;
        decimal? T(int draw) => new decimal?[] { null, 0.5m, -1.0m, -1.8m, -2.5m }[draw % 5];
        decimal? Z(int draw) => new decimal?[] { null, 0m, -1.9m, -2.0m }[draw % 4];
        FractureRecord Fracture(int draw) => new(
            new[] { FractureSite.Hip, FractureSite.DistalForearm, FractureSite.Pelvis, FractureSite.Ankle }[draw % 4],
            LowTrauma: new bool?[] { null, true, false }[draw / 4 % 3]);
        return (DiagnosisCases.Unmeasured(female ? Sex.Female : Sex.Male, draws[1] % 2 == 0 ? 45 : 55) with
        {
            Postmenopausal = female ? new bool?[] { null, true, false }[draws[2] % 3] : null,
            History = new ClinicalHistory
            {
                Fractures = (draws[3] % 4) switch
                {
                    0 => null,
                    1 => [],
                    2 => [Fracture(draws[4])],
                    _ => [Fracture(draws[4]), Fracture(draws[5])],
                },
            },
        }).With(new BoneDensity
        {
            LumbarSpineTScore = T(draws[6]),
            FemoralNeckTScore = T(draws[7]),
            TotalHipTScore = T(draws[8]),
            OneThirdRadiusTScore = T(draws[9]),
            LumbarSpineZScore = Z(draws[9] / 7),
            FemoralNeckZScore = Z(draws[10]),
            TotalHipZScore = Z(draws[11]),
            QctLumbarMgPerCm3 = draws[11] / 5 % 3 == 0 ? 70m : null,
        });
    }

    private static List<(string Path, Func<PatientProfile, IEnumerable<PatientProfile>> Fill)> Questions(PatientProfile start)
    {
        var questions = new List<(string, Func<PatientProfile, IEnumerable<PatientProfile>>)>();
        void Ask<T>(bool absent, string path, T[] values, Func<PatientProfile, T, PatientProfile> set)
        {
            if (absent) questions.Add((path, profile => values.Select(value => set(profile, value))));
        }

        decimal[] t = [0m, -1.5m, -3m];
        decimal[] z = [0m, -2.5m];
        var density = start.BoneDensity;
        Ask(start.Sex == Sex.Female && start.Postmenopausal is null, "postmenopausal", [true, false], (p, v) => p with { Postmenopausal = v });
        Ask(density.LumbarSpineTScore is null, "boneDensity.lumbarSpineTScore", t, (p, v) => p.With(p.BoneDensity with { LumbarSpineTScore = v }));
        Ask(density.FemoralNeckTScore is null, "boneDensity.femoralNeckTScore", t, (p, v) => p.With(p.BoneDensity with { FemoralNeckTScore = v }));
        Ask(density.TotalHipTScore is null, "boneDensity.totalHipTScore", t, (p, v) => p.With(p.BoneDensity with { TotalHipTScore = v }));
        Ask(density.LumbarSpineZScore is null, "boneDensity.lumbarSpineZScore", z, (p, v) => p.With(p.BoneDensity with { LumbarSpineZScore = v }));
        Ask(density.FemoralNeckZScore is null, "boneDensity.femoralNeckZScore", z, (p, v) => p.With(p.BoneDensity with { FemoralNeckZScore = v }));
        Ask(density.TotalHipZScore is null, "boneDensity.totalHipZScore", z, (p, v) => p.With(p.BoneDensity with { TotalHipZScore = v }));
        Ask(density.QctLumbarMgPerCm3 is null, "boneDensity.qctLumbarMgPerCm3", [70m, 100m, 150m], (p, v) => p.With(p.BoneDensity with { QctLumbarMgPerCm3 = v }));
        Ask(start.History.Fractures is null, "history.fractures",
            [null, FractureSite.DistalForearm, (FractureSite?)FractureSite.Hip],
            (p, v) => p.WithFractures(v is { } site ? [new FractureRecord(site, LowTrauma: true)] : []));
        for (var i = 0; i < start.History.Fractures?.Count; i++)
        {
            var index = i;
            Ask(start.History.Fractures[i].LowTrauma is null, $"history.fractures[{i}].lowTrauma", [true, false], (p, v) =>
            {
                var fractures = p.History.Fractures!.ToArray();
                fractures[index] = fractures[index] with { LowTrauma = v };
                return p.WithFractures(fractures);
            });
        }

        return questions;
    }
}
