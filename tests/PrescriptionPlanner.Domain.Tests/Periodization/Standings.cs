using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Prescriptions;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

/// <summary>Random plans with tested lifts and trial protocols, and ways to compare their weeks.</summary>
internal static class Standings
{
    private static readonly string[] TestedLifts = ["legPress", "seatedRow", "chestPress"];

    /// <summary>Requests whose lifts may have been tested and whose ladders may climb to a trial.</summary>
    public static readonly Gen<(PatientProfile Profile, PrescriptionOptions Options)> Any =
        from profile in Requests.Trainable
        from options in Requests.Options
        from tests in Gen.Int[10, 90].Array[0, TestedLifts.Length]
        from protocols in Gen.Int[0, TrialProtocols.All.Count - 1].Select(index => TrialProtocols.All[index]).Array[0, 3]
        select (
            profile with
            {
                Equipment = [.. profile.Equipment, new EquipmentItem(Equipment.LegPress), new EquipmentItem(Equipment.Dumbbell)],
                StrengthTests = [.. tests.Select((kg, index) => new StrengthTest(TestedLifts[index], kg, 8, 2))],
            },
            options with
            {
                Protocols = protocols.SelectMany(protocol => Modalities.All.Where(modality => TrialProtocols.TopOf(modality, protocol.Id) is not null)
                    .Select(modality => (modality, protocol.Id))).DistinctBy(pair => pair.modality).ToDictionary(pair => pair.modality, pair => pair.Id),
            });

    /// <summary>How far along its planned step each modality stands, percent.</summary>
    public static readonly Gen<int[]> Shares = Gen.Frequency((1, Gen.Const(0)), (1, Gen.Const(100)), (4, Gen.Int[1, 100])).Array[Modalities.All.Count];

    public static StandingProgramme? Of(PatientProfile profile, PrescriptionOptions options, Continuation? continuation = null, LocalDate? on = null) =>
        Prescriber.Programme(profile, options, continuation, on ?? options.StartDate) is { } programme ? new StandingProgramme(programme) : null;

    public static StandingDose AsPlanned(this CalendarWeek week) => new() { Steps = week.Steps };

    public static StandingDose Lower(this CalendarWeek week, int[] shares) =>
        new() { Steps = week.Steps.ToDictionary(step => step.Key, step => (step.Value * shares[(int)step.Key] + 99) / 100) };

    public static void AssertSame(CalendarWeek expected, CalendarWeek actual)
    {
        Assert.Equal(
            (expected.Week, expected.StartsOn, expected.Phase, expected.Deload, expected.LoadArbitraryUnits, expected.LoadChangePercent),
            (actual.Week, actual.StartsOn, actual.Phase, actual.Deload, actual.LoadArbitraryUnits, actual.LoadChangePercent));
        Assert.True(expected.Steps.SequenceEqual(actual.Steps));
        Assert.True(expected.NotPlaced.SequenceEqual(actual.NotPlaced));
        Assert.Equal(expected.Sessions.Count, actual.Sessions.Count);
        for (var index = 0; index < expected.Sessions.Count; index++) Assert.True(Same(expected.Sessions[index], actual.Sessions[index]), expected.Sessions[index].Id);
    }

    public static void AssertFits(IReadOnlyList<Session> sessions, int minutes) =>
        Assert.All(sessions.GroupBy(session => session.Date), day => Assert.True(day.Sum(session => session.DurationMinutes) <= minutes, $"{day.Key}"));

    public static void AssertTwoDaysApart<TSession>(this Programme programme) where TSession : Session
    {
        var dates = programme.Sessions<TSession>().Select(session => session.Date).Order().ToList();
        for (var index = 1; index < dates.Count; index++) Assert.True(Period.DaysBetween(dates[index - 1], dates[index]) >= 2);
    }

    /// <summary>The hardest of each kind of intensity in a week; absent where it is not prescribed.</summary>
    public static IReadOnlyDictionary<string, decimal> Intensities(CalendarWeek week)
    {
        var hardest = new Dictionary<string, decimal>();
        foreach (var session in week.Sessions)
            foreach (var (name, value) in IntensitiesOf(session))
                if (value is { } known) hardest[name] = Math.Max(hardest.GetValueOrDefault(name, decimal.MinValue), known);
        return hardest;
    }

    /// <summary>Work of a session in its own units: repetitions, seconds, minutes, landings.</summary>
    public static int Work(Session session) => session switch
    {
        ResistanceSession resistance => resistance.Resistance.Sum(dose => dose.Sets * dose.Repetitions.Maximum),
        BalanceSession balance => balance.Balance.Sum(dose => dose.Sets * dose.HoldSeconds),
        AerobicSession aerobic => aerobic.Aerobic.Bouts * aerobic.Aerobic.BoutMinutes,
        ImpactSession impact => impact.Impact.Sum(dose => dose.Sets * dose.Repetitions),
        HiitSession hiit => hiit.Hiit.Intervals * hiit.Hiit.WorkSeconds,
        VibrationSession vibration => vibration.Vibration.Bouts * vibration.Vibration.OnSeconds,
        _ => throw new ArgumentException(session.GetType().Name),
    };

    private static IEnumerable<(string Name, decimal? Value)> IntensitiesOf(Session session) => session switch
    {
        ResistanceSession resistance => [("percent", resistance.Resistance.Max(dose => dose.PercentOneRepMax)), ("effort", resistance.Resistance.Max(dose => dose.Effort.Value))],
        BalanceSession balance => [("support", balance.Balance.Max(dose => (int)dose.Support))],
        AerobicSession aerobic => [("aerobic", aerobic.Aerobic.PercentHeartRateReserve), ("aerobicEffort", aerobic.Aerobic.Effort.Value)],
        ImpactSession impact => [("impact", impact.Impact.Max(dose => (int)dose.Intensity))],
        HiitSession hiit => [("hiit", hiit.Hiit.WorkPercentHeartRateReserve), ("hiitEffort", hiit.Hiit.Effort.Value)],
        VibrationSession vibration => [("peakG", vibration.Vibration.PeakG)],
        _ => throw new ArgumentException(session.GetType().Name),
    };

    private static bool Same(Session left, Session right) =>
        left.ModifiedBy.SequenceEqual(right.ModifiedBy) && (left with { ModifiedBy = [] }, right with { ModifiedBy = [] }) switch
        {
            (ResistanceSession one, ResistanceSession other) => one.Resistance.SequenceEqual(other.Resistance) && one with { Resistance = other.Resistance } == other,
            (BalanceSession one, BalanceSession other) => one.Balance.SequenceEqual(other.Balance) && one with { Balance = other.Balance } == other,
            (ImpactSession one, ImpactSession other) => one.Impact.SequenceEqual(other.Impact) && one with { Impact = other.Impact } == other,
            var (one, other) => one == other,
        };
}

/// <summary>A programme as it was issued beside what is kept of it.</summary>
internal sealed class StandingProgramme(GeneratedProgramme generated)
{
    private readonly KeptProgramme _kept = generated.Keep();

    public Programme Issued { get; } = generated.Issued;

    public CalendarWeek Week(int week, StandingDose standing, int? loadBefore = null) => _kept.Week(week, standing).Shown(standing.StandsStill, loadBefore);
}
