using System.Text.RegularExpressions;
using CsCheck;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using static PrescriptionPlanner.Domain.Tests.Nutrition.NutritionCases;

namespace PrescriptionPlanner.Domain.Tests.Nutrition;

public sealed partial class NutritionPropertyTests
{
    private static readonly Medication[] Binding =
        [Medication.Levothyroxine, Medication.Alendronate, Medication.Tetracycline, Medication.Strontium, Medication.Iron];

    private sealed record Subject(PatientProfile Profile, DiagnosisReport Diagnosis, NutritionOptions Options);

    private static Gen<decimal?> Maybe(int fromTenths, int toTenths) =>
        Gen.Select(Gen.Int[-1, 3], Gen.Int[fromTenths, toTenths]).Select(
            (chance, tenths) => chance < 0 ? (decimal?)null : tenths / 10m);

    private static readonly Gen<LaboratoryResults> Laboratories = Gen.Select(
        Maybe(50, 1200), Gen.Int[-1, 2], Maybe(100, 3000), Maybe(18, 30), Maybe(200, 500), Maybe(0, 3000)).Select(
        (egfr, marker, level, calcium, albumin, albuminuria) => new LaboratoryResults
        {
            EgfrMlPerMin173 = egfr,
            EgfrMarker = marker < 0 ? null : (EgfrMarker)marker,
            Serum25HydroxyvitaminDNmolPerL = level,
            SerumCalciumMmolPerL = calcium,
            AlbuminGPerL = albumin,
            AlbuminuriaMgPerG = albuminuria,
        });

    private static readonly Gen<DietRecord> Diets = Gen.Select(
        Maybe(0, 1500), Maybe(0, 25000), Maybe(0, 12000), Maybe(0, 50000), Maybe(0, 30000), Maybe(0, 50), Gen.Int[0, 6]).Select(
        (protein, calcium, calciumTaken, vitaminD, vitaminDTaken, dairy, meals) => new DietRecord
        {
            ProteinGPerDay = protein,
            CalciumMgPerDay = calcium,
            CalciumSupplementMgPerDay = calciumTaken,
            VitaminDIuPerDay = vitaminD,
            VitaminDSupplementIuPerDay = vitaminDTaken,
            DairyServingsPerDay = dairy,
            MealsPerDay = meals == 0 ? null : meals,
        });

    private static readonly Gen<ClinicalHistory> Histories = Gen.Select(
        Gen.Int[0, Enum.GetValues<Condition>().Length - 1].Array[0, 4],
        Gen.Int[0, Enum.GetValues<Medication>().Length - 1].Array[0, 5],
        Gen.Int[0, 9], Gen.Bool).Select((conditions, medications, unasked, operated) => new ClinicalHistory
        {
            Conditions = unasked == 0 ? null : [.. conditions.Select(code => new ConditionRecord((Condition)code))],
            Medications = unasked == 1 ? null : [.. medications.Select(code => new MedicationRecord((Medication)code))],
            Procedures = operated ? [new ProcedureRecord(Procedure.BariatricSurgery)] : null,
        });

    private static readonly Gen<DiagnosisReport> Diagnoses = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 7], Gen.Int[0, 2]).Select(
        (bone, answer, stage, mass) =>
            Diagnosed((BoneClassification)bone, (Answer)answer, (SarcopeniaStage)stage, (ComponentState)mass));

    private static readonly Gen<Subject> Subjects = Gen.Select(
        Gen.Select(Gen.Bool, Gen.Int[40, 100], Maybe(1300, 1950), Maybe(300, 1600)),
        Laboratories, Diets, Histories, Diagnoses, Gen.Int[0, 15]).Select((body, laboratory, diet, history, diagnosis, bits) =>
        {
            var (male, age, height, mass) = body;
            var profile = (Woman() with
            {
                Sex = male ? Sex.Male : Sex.Female,
                Height = height is { } centimetres ? new Stature(centimetres) : null,
                BodyMass = mass is { } kilograms ? new Mass(kilograms) : null,
                Laboratory = laboratory,
                Diet = diet,
                History = history,
            }).OfAge(age);
            return new Subject(profile, diagnosis, new NutritionOptions(
                Today, (NutritionReference)(bits & 1), (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0));
        });

    private static NutritionPlan Plan(Subject subject) =>
        Nutritionist.Prescribe(subject.Profile, subject.Diagnosis, subject.Options);

    [Fact]
    public void Prescribe_AnyProfile_SplitsCalciumSafely() => Subjects.Sample(subject =>
    {
        var calcium = Plan(subject).Calcium;
        Assert.All(calcium.Doses, dose => Assert.InRange(dose.Mg, 1, 500));
        if (calcium.Doses.Count > 0) Assert.Equal(calcium.SupplementMgPerDay, calcium.Doses.Sum(dose => dose.Mg));
        else Assert.True(calcium.SupplementMgPerDay == 0 || subject.Profile.History.Medications is null);
        Assert.Equal(calcium.Doses.Count, calcium.Doses.Select(dose => dose.When).Distinct().Count());
        Assert.InRange(calcium.SupplementMgPerDay, 0, 1000);
        if (calcium.TargetMgPerDay is null) Assert.Equal(0, calcium.SupplementMgPerDay);
        if (calcium.CurrentMgPerDay is null) Assert.Equal(0, calcium.SupplementMgPerDay);
    }, iter: 10_000);

    [Fact]
    public void Prescribe_AnyProfile_NeverSuggestsPastAnUpperLimit() => Subjects.Sample(subject =>
    {
        var plan = Plan(subject);
        var diet = subject.Profile.Diet;
        var calciumNow = Math.Max(plan.Calcium.CurrentMgPerDay ?? 0m, diet.CalciumSupplementMgPerDay ?? 0m);
        var calciumAdded = plan.Calcium.SupplementMgPerDay + plan.Calcium.FromFoodMgPerDay;
        var calciumMost = Math.Min(plan.Calcium.UpperLimitMgPerDay, plan.Calcium.TargetMgPerDay ?? 0);
        if (calciumAdded > 0) Assert.True(calciumNow + calciumAdded <= calciumMost);
        var vitaminDNow = Math.Max(diet.VitaminDIuPerDay ?? 0m, diet.VitaminDSupplementIuPerDay ?? 0m);
        if (plan.VitaminD.SupplementIuPerDay > 0)
            Assert.True(vitaminDNow + plan.VitaminD.SupplementIuPerDay <= plan.VitaminD.UpperLimitIuPerDay);
        if (subject.Profile.Laboratory.EgfrMlPerMin173 is >= 30m and < 60m && calciumAdded > 0)
            Assert.True(calciumNow + calciumAdded <= 1000m);
    }, iter: 10_000);

    [Fact]
    public void Prescribe_AnyMedicines_KeepsDosesApartFromThem() => Gen.Select(Subjects, Gen.Int[0, Binding.Length - 1].Array[1, 3]).Sample(
        (subject, picks) =>
        {
            var history = subject.Profile.History with { Medications = [.. picks.Select(pick => new MedicationRecord(Binding[pick]))] };
            var times = Plan(subject with { Profile = subject.Profile with { History = history } }).Calcium.Doses.Select(dose => dose.When);
            foreach (var time in times)
            {
                if (history.Has(Medication.Levothyroxine) || history.Has(Medication.Alendronate) || history.Has(Medication.Tetracycline))
                    Assert.NotEqual(DoseTime.WithBreakfast, time);
                if (history.Has(Medication.Alendronate)) Assert.True(time is DoseTime.WithLunch or DoseTime.WithDinner);
                if (history.Has(Medication.Tetracycline)) Assert.NotEqual(DoseTime.WithDinner, time);
                if (history.Has(Medication.Strontium)) Assert.NotEqual(DoseTime.AtBedtime, time);
            }
        }, iter: 10_000);

    [Fact]
    public void Prescribe_AnyProfile_KeepsProteinUnderTheKidneyCap() => Subjects.Sample(subject =>
    {
        var protein = Plan(subject).Protein;
        if (protein.GPerKgPerDay is not { } perKg) return;
        var cap = CapOf(subject);
        Assert.True(perKg.Minimum <= perKg.Maximum && perKg.Minimum >= 0.8m);
        Assert.True(perKg.Maximum <= cap);
        if (protein.GPerDay is not { } grams) return;
        Assert.True(grams.Minimum <= grams.Maximum);
        Assert.True(protein.PerMealG * (subject.Profile.Diet.MealsPerDay ?? 3) <= grams.Maximum);
        if (cap < 1.5m && protein.ReferenceMassKg == subject.Profile.BodyMass?.Kilograms)
            Assert.True(grams.Maximum <= cap * protein.ReferenceMassKg);
    }, iter: 10_000);

    [Fact]
    public void Prescribe_WorseKidney_NeverRaisesProtein() => Gen.Select(Subjects, Gen.Int[50, 1200], Gen.Int[50, 1200]).Sample(
        (subject, first, second) =>
        {
            var better = At(subject, Math.Max(first, second) / 10m);
            var worse = At(subject, Math.Min(first, second) / 10m);
            if (better.GPerKgPerDay is not { } upper || worse.GPerKgPerDay is not { } lower) return;
            Assert.True(lower.Maximum <= upper.Maximum);
            Assert.True(lower.Minimum <= upper.Minimum);
            if (better.GPerDay is { } upperGrams) Assert.True(worse.GPerDay!.Value.Maximum <= upperGrams.Maximum);
        }, iter: 10_000);

    [Fact]
    public void Prescribe_AnyProfile_EveryNumberHasAKnownRuleInBothLanguages() => Subjects.Sample(subject =>
    {
        var plan = Plan(subject);
        Assert.NotEmpty(plan.Protein.RuleIds);
        Assert.NotEmpty(plan.VitaminD.RuleIds);
        Assert.NotEmpty(plan.Energy.RuleIds);
        var ids = plan.Protein.RuleIds.Concat(plan.VitaminD.RuleIds).Concat(plan.Calcium.RuleIds).Concat(plan.Energy.RuleIds)
            .Concat(plan.Findings.Select(finding => finding.RuleId)).Concat(plan.Advice.Select(advice => advice.RuleId));
        foreach (var id in ids) Assert.NotNull(RuleCatalogue.Find(id));
        Assert.Equal(plan.Findings.Count, plan.Findings.Select(finding => finding.RuleId).Distinct().Count());
    }, iter: 10_000);

    [Fact]
    public void Rules_OfNutritionAndTraining_AreWellFormed()
    {
        var rules = RuleCatalogue.Rules.Values.Where(rule => Ours().IsMatch(rule.Id.Value)).ToList();

        Assert.True(rules.Count > 90);
        Assert.All(rules, rule => Assert.Matches("^[A-Z]+(-[A-Z]+)*-[0-9]{3}$", rule.Id.Value));
        Assert.All(rules.Where(rule => rule.Evidence == EvidenceLevel.PlannerPolicy), rule =>
        {
            Assert.Contains("planner policy", rule.Text.English, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("本规划器策略", rule.Text.SimplifiedChinese, StringComparison.Ordinal);
        });
    }

    [GeneratedRegex("^(NUT|ORM|LOAD|AER-HRMAX|AER-HRR)-")]
    private static partial Regex Ours();

    private static ProteinTarget At(Subject subject, decimal egfr) =>
        Plan(subject with { Profile = subject.Profile.Laboratory(values => values with { EgfrMlPerMin173 = egfr }) }).Protein;

    private static decimal CapOf(Subject subject)
    {
        var history = subject.Profile.History;
        if (history.Has(Condition.Dialysis)) return 1.2m;
        var disease = history.Has(Condition.ChronicKidneyDisease) || history.Has(Condition.KidneyTransplant)
            || history.Has(Condition.Albuminuria) || subject.Profile.Laboratory.AlbuminuriaMgPerG >= 30m;
        return subject.Profile.Laboratory.EgfrMlPerMin173 switch
        {
            null => 1.2m,
            < 30m => 0.8m,
            < 45m => subject.Options.KidneyReleased ? 1.2m : 1.0m,
            < 60m => 1.2m,
            _ => disease ? 1.3m : 1.5m,
        };
    }
}
