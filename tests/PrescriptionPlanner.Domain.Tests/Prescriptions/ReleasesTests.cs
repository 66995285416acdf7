using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;

namespace PrescriptionPlanner.Domain.Tests.Prescriptions;

public sealed class ReleasesTests
{
    private static readonly LocalDate On = ProfileGenerator.Today;

    private static readonly PrescriptionOptions Options = new() { StartDate = On, ClinicianReleases = new HashSet<Modality>(Modalities.All) };

    [Fact]
    public void StillHolding_SameDisease_KeepsTheReleases() =>
        Assert.Equal(Options.ClinicianReleases.Order(), Holding([Condition.StableCoronaryDisease], [Condition.StableCoronaryDisease]).Order());

    [Fact]
    public void StillHolding_NewDiseaseUnderTheSameRule_WithdrawsIntervals() =>
        Assert.DoesNotContain(Modality.Hiit, Holding([Condition.StableCoronaryDisease], [Condition.StableCoronaryDisease, Condition.HeartFailureStable]));

    private static IReadOnlySet<Modality> Holding(Condition[] then, Condition[] now)
    {
        var known = With(then);
        return Releases.StillHolding(Options, known, KeptClearance.Of(Prescriber.Screening(known, Options, On)), With(now), On);
    }

    private static PatientProfile With(params Condition[] codes)
    {
        var healthy = ProfileGenerator.Healthy();
        return healthy with { History = healthy.History with { Conditions = [.. codes.Select(code => new ConditionRecord(code, null, true))] } };
    }
}
