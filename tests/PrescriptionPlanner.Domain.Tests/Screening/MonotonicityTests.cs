using CsCheck;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;

namespace PrescriptionPlanner.Domain.Tests.Screening;

/// <summary>
/// Nothing that is added to a history ever loosens a clearance. Two pairs are left out on purpose, where a diagnosis explains a sign:
/// a known arrhythmia the irregular pulse, a known lung disease a saturation of 88 to 91 %.
/// </summary>
public class MonotonicityTests
{
    private static readonly Gen<DiagnosisReport> Diagnoses =
        from bone in Gen.Enum<BoneClassification>()
        from score in Gen.Int[-45, 10].Nullable(0.3)
        from level in Gen.Enum<FunctionalLevel>().Nullable(0.2)
        from plus in Gen.Bool
        from broad in Gen.Enum<Answer>()
        select Screened.Diagnosis(bone, score / 10m, level, plus, broad);

    private static readonly Gen<IReadOnlySet<Modality>> Releases =
        Gen.Enum<Modality>().HashSet[0, 6].Select(set => (IReadOnlySet<Modality>)set);

    /// <summary>Histories in which everything was asked: a first answer may loosen what not asking had tightened.</summary>
    private static readonly Gen<PatientProfile> Asked = ProfileGenerator.Profile.Select(profile => Screened.Change(profile, history => history with
    {
        Conditions = history.Conditions ?? [],
        Symptoms = history.Symptoms ?? new HashSet<Symptom>(),
        Procedures = history.Procedures ?? [],
        Medications = history.Medications ?? [],
        Fractures = history.Fractures ?? [],
    }));

    private static readonly Gen<Func<ClinicalHistory, ClinicalHistory>> Additions = Gen.OneOf(
        ProfileGenerator.ConditionRecords.Select<ConditionRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Conditions = [.. history.Conditions!, record] }),
        Gen.Enum<Symptom>().Select<Symptom, Func<ClinicalHistory, ClinicalHistory>>(
            code => history => history with { Symptoms = new HashSet<Symptom>(history.Symptoms!) { code } }),
        ProfileGenerator.ProcedureRecords.Select<ProcedureRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Procedures = [.. history.Procedures!, record] }),
        ProfileGenerator.MedicationRecords.Select<MedicationRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Medications = [.. history.Medications!, record] }),
        ProfileGenerator.FractureRecords.Select<FractureRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Fractures = [.. history.Fractures!, record] }));

    [Fact]
    public void Screen_SomethingAddedToTheHistory_NeverLoosens() =>
        Gen.Select(Asked, Diagnoses, Additions, Gen.Bool, Releases).Sample(
            (profile, diagnosis, add, supervised, releases) =>
            {
                var more = Screened.Change(profile, add);
                if (ExplainsASign(profile, more)) return;
                AssertAtLeastAsStrict(
                    Screened.Of(profile, diagnosis, supervised, releases), Screened.Of(more, diagnosis, supervised, releases));
            }, iter: 10_000);

    [Fact]
    public void Screen_HealthyPersonWithAnythingAdded_NeverLoosens() =>
        Gen.Select(Additions, Additions, Diagnoses).Sample(
            (first, second, diagnosis) =>
            {
                var one = Screened.WithHistory(first);
                AssertAtLeastAsStrict(Screened.Of(one, diagnosis), Screened.Of(Screened.Change(one, second), diagnosis));
            }, iter: 10_000);

    [Fact]
    public void Screen_ModalityReleased_TouchesThatModalityAlone() =>
        Gen.Select(ProfileGenerator.Profile, Diagnoses, Gen.Bool, Gen.Enum<Modality>()).Sample(
            (profile, diagnosis, supervised, modality) =>
            {
                var before = Screened.Of(profile, diagnosis, supervised);
                var after = Screened.Of(profile, diagnosis, supervised, new HashSet<Modality> { modality });
                foreach (var other in Modalities.All.Where(other => other != modality))
                {
                    Assert.Equal(before[other].Decision, after[other].Decision);
                    Assert.Equal(before[other].Limits, after[other].Limits);
                }
                Assert.False(after[modality].AwaitingRelease);
                Assert.Equal(before[modality].Limits, DoseLimits.Merge(before[modality].Limits, after[modality].Limits));
                Assert.Equal(before.Status == ScreeningStatus.Stopped, after.Status == ScreeningStatus.Stopped);
            }, iter: 10_000);

    [Fact]
    public void Screen_SupervisionGiven_NeverTightens() =>
        Gen.Select(ProfileGenerator.Profile, Diagnoses, Releases).Sample(
            (profile, diagnosis, releases) => AssertAtLeastAsStrict(
                Screened.Of(profile, diagnosis, supervised: true, releases), Screened.Of(profile, diagnosis, supervised: false, releases)),
            iter: 10_000);

    [Fact]
    public void Screen_AnyProfile_IsWellFormed() =>
        Gen.Select(ProfileGenerator.Profile, Diagnoses, Gen.Bool, Releases).Sample(
            (profile, diagnosis, supervised, releases) =>
            {
                var clearance = Screened.Of(profile, diagnosis, supervised, releases);
                Assert.Equal(Modalities.All, clearance.Modalities.Select(row => row.Modality));
                Assert.Equal(clearance.Findings.OrderByDescending(finding => finding.Restriction), clearance.Findings);
                Assert.Equal(clearance.Findings.Count, clearance.Findings.Distinct().Count());
                Assert.Equal(
                    clearance.Status == ScreeningStatus.Stopped, clearance.Modalities.All(row => row.Decision == ModalityDecision.Withheld));
                foreach (var row in clearance.Modalities)
                {
                    Assert.Equal(row.Decision == ModalityDecision.Prescribed, row.RuleIds.Count == 0 || RestsOnReleases(row));
                    Assert.All(row.RuleIds, id => Assert.True(clearance.Found(id.Value)));
                }
                var again = Screened.Of(profile, diagnosis, supervised, releases);
                Assert.Equal(clearance.Findings, again.Findings);

                bool RestsOnReleases(ModalityClearance row) => releases.Contains(row.Modality) && row.Decision == ModalityDecision.Prescribed;
            }, iter: 10_000);

    private static bool ExplainsASign(PatientProfile before, PatientProfile after) =>
        (before.Vitals.RhythmIrregular == true && !KnowsArrhythmia(before) && KnowsArrhythmia(after))
        || (before.Vitals.SpO2Percent is >= 88 and < 92
            && !before.History.Has(Condition.ChronicLungDisease) && after.History.Has(Condition.ChronicLungDisease));

    private static bool KnowsArrhythmia(PatientProfile profile) =>
        profile.History.Has(Condition.AtrialFibrillation) || profile.History.Has(Condition.ArrhythmiaControlled);

    private static void AssertAtLeastAsStrict(Clearance before, Clearance after)
    {
        // The status sums up what still waits: once a modality is withheld, a release that would lift nothing is no longer asked for.
        Assert.True(before.Status != ScreeningStatus.Stopped || after.Status == ScreeningStatus.Stopped, $"Stopped became {after.Status}");
        foreach (var modality in Modalities.All)
        {
            Assert.True(after[modality].Decision >= before[modality].Decision, $"{modality}: {before[modality].Decision} became {after[modality].Decision}");
            Assert.Equal(after[modality].Limits, DoseLimits.Merge(before[modality].Limits, after[modality].Limits));
            Assert.True(!before[modality].AwaitingRelease || after[modality].AwaitingRelease || after[modality].Decision == ModalityDecision.Withheld);
        }
    }
}
