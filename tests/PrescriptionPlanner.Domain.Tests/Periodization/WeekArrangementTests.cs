using System.Numerics;
using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class WeekArrangementTests
{
    private const int Days = 7;
    private const int LongAgo = 7;

    [Fact]
    public void Arrange_AnySmallWeek_EqualsBruteForce() =>
        SmallWeeks.Sample(demand => Assert.Equal(BruteForce(demand), WeekArrangement.Arrange(demand)), iter: 2_000);

    [Fact]
    public void Arrange_WholeFreeWeekOfThreeModalities_EqualsBruteForce() =>
        FreeWeeks.Sample(demand => Assert.Equal(BruteForce(demand), WeekArrangement.Arrange(demand)), iter: 300);

    [Fact]
    public void Arrange_AnyLikelyArrangement_NeverChangesTheAnswer() =>
        Gen.Select(AnyWeeks, AnyWeeks).Sample(
            (demand, other) => Assert.Equal(WeekArrangement.Arrange(demand), WeekArrangement.Arrange(demand, WeekArrangement.Arrange(other))), iter: 2_000);

    [Fact]
    public void Arrange_AnyWeek_KeepsEveryHardRule() =>
        AnyWeeks.Sample(demand => AssertHardRules(demand, WeekArrangement.Arrange(demand)), iter: 10_000);

    [Fact]
    public void Arrange_EveryDayFree_SpreadsResistance()
    {
        var arranged = WeekArrangement.Arrange(new WeekDemand(
            0b1111111, 60, new PerModality(2, 0, 0, 0, 0, 0), new PerModality(40, 0, 0, 0, 0, 0), false, LongAgo, LongAgo));

        Assert.Equal(0b0001001, arranged.Resistance);
    }

    [Fact]
    public void Arrange_ResistanceTheDayBeforeTheWeek_LeavesItsFirstDayFree()
    {
        var arranged = WeekArrangement.Arrange(new WeekDemand(
            0b0000011, 60, new PerModality(1, 0, 0, 0, 0, 0), new PerModality(40, 0, 0, 0, 0, 0), false, 1, LongAgo));

        Assert.Equal(0b0000010, arranged.Resistance);
    }

    [Fact]
    public void Arrange_HeavyResistanceAndIntervals_KeepsThemApart()
    {
        var arranged = WeekArrangement.Arrange(new WeekDemand(
            0b0111111, 90, new PerModality(2, 0, 0, 0, 1, 0), new PerModality(50, 0, 0, 0, 25, 0), true, LongAgo, LongAgo));

        Assert.Equal(0, arranged.Hiit & (arranged.Resistance | arranged.Resistance >> 1));
    }

    [Fact]
    public void Arrange_TooLittleTime_DropsTheLeastImportant()
    {
        var arranged = WeekArrangement.Arrange(new WeekDemand(
            0b0000101, 30, new PerModality(2, 0, 1, 0, 1, 1), new PerModality(30, 0, 30, 0, 30, 30), false, LongAgo, LongAgo));

        Assert.Equal(new PerModality(0b0000101, 0, 0, 0, 0, 0), arranged);
    }

    private static Gen<PerModality> PerModalities(int most) => Gen.Select(
        Gen.Int[0, most], Gen.Int[0, most], Gen.Int[0, most], Gen.Int[0, most], Gen.Int[0, most], Gen.Int[0, most],
        (r, b, a, i, h, v) => new PerModality(r, b, a, i, h, v));

    private static readonly Gen<PerModality> Lengths = Gen.Select(
        Gen.Int[15, 60], Gen.Int[10, 15], Gen.Int[15, 55], Gen.Int[8, 15], Gen.Int[14, 35], Gen.Int[10, 25],
        (r, b, a, i, h, v) => new PerModality(r, b, a, i, h, v));

    private static Gen<WeekDemand> Weeks(Gen<int> days, int mostSessions) => Gen.Select(
        days, Gen.Int[15, 120], PerModalities(mostSessions), Lengths, Gen.Bool, Gen.Int[1, 7], Gen.Int[1, 7],
        (available, minutes, sessions, lengths, heavy, sinceResistance, sinceHiit) =>
            new WeekDemand(available, minutes, sessions, lengths, heavy, sinceResistance, sinceHiit));

    private static readonly Gen<WeekDemand> SmallWeeks =
        Weeks(Gen.Int[1, 127].Where(days => BitOperations.PopCount((uint)days) <= 4), 2);

    private static readonly Gen<WeekDemand> FreeWeeks = Gen.Select(
        Gen.Int[60, 120], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 2], Lengths, Gen.Bool, Gen.Int[1, 7],
        (minutes, resistance, aerobic, hiit, lengths, heavy, since) =>
            new WeekDemand(0b1111111, minutes, new PerModality(resistance, 0, aerobic, 0, hiit, 0), lengths, heavy, since, since));

    private static readonly Gen<WeekDemand> AnyWeeks = Weeks(Gen.Int[1, 127], 3);

    private static void AssertHardRules(WeekDemand demand, PerModality arranged)
    {
        for (var day = 0; day < Days; day++)
        {
            var minutes = 0;
            foreach (var modality in Modalities.All)
                if ((arranged[modality] >> day & 1) == 1) minutes += demand.Minutes[modality];
            Assert.True(minutes <= demand.MinutesPerDay);
        }

        foreach (var modality in Modalities.All)
        {
            Assert.Equal(0, arranged[modality] & ~demand.AvailableDays);
            Assert.True(BitOperations.PopCount((uint)arranged[modality]) <= demand.Sessions[modality]);
        }

        Assert.Equal(0, arranged.Resistance & arranged.Resistance << 1);
        Assert.Equal(0, arranged.Hiit & arranged.Hiit << 1);
        if (arranged.Resistance != 0) Assert.True(BitOperations.TrailingZeroCount(arranged.Resistance) + demand.DaysSinceResistance >= 2);
        if (arranged.Hiit != 0) Assert.True(BitOperations.TrailingZeroCount(arranged.Hiit) + demand.DaysSinceHiit >= 2);
    }

    /// <summary>Every choice of days for every modality, compared by the stated order of aims, written without the solver's parts.</summary>
    private static PerModality BruteForce(WeekDemand demand)
    {
        var available = Enumerable.Range(0, Days).Where(day => (demand.AvailableDays >> day & 1) == 1).ToArray();
        var subsets = Enumerable.Range(0, 1 << available.Length)
            .Select(bits => available.Where((_, index) => (bits >> index & 1) == 1).ToArray()).ToArray();
        int[][]? best = null;
        List<int>? bestScore = null;
        var chosen = new int[6][];
        Choose(0, new int[Days]);
        return new PerModality(Bits(0), Bits(1), Bits(2), Bits(3), Bits(4), Bits(5));

        int Bits(int modality) => best![modality].Sum(day => 1 << day);

        void Choose(int modality, int[] minutes)
        {
            if (modality == 6)
            {
                var score = Score(minutes);
                if (bestScore is not null && Compare(score, bestScore) >= 0) return;
                (best, bestScore) = ([.. chosen], score);
                return;
            }

            foreach (var days in subsets.Where(days => days.Length <= demand.Sessions[(Modality)modality] && Apart((Modality)modality, days)))
            {
                var length = demand.Minutes[(Modality)modality];
                if (days.Any(day => minutes[day] + length > demand.MinutesPerDay)) continue;
                var more = (int[])minutes.Clone();
                foreach (var day in days) more[day] += length;
                chosen[modality] = days;
                Choose(modality + 1, more);
            }
        }

        bool Apart(Modality modality, int[] days)
        {
            if (modality is not (Modality.Resistance or Modality.Hiit) || days.Length == 0) return true;
            var since = modality == Modality.Resistance ? demand.DaysSinceResistance : demand.DaysSinceHiit;
            return days[0] + since >= 2 && days.Zip(days.Skip(1)).All(pair => pair.Second - pair.First >= 2);
        }

        // Smaller is better, position by position.
        List<int> Score(int[] minutes)
        {
            var score = new List<int>();
            foreach (var days in chosen) score.Add(-days.Length);
            score.Add(demand.HeavyResistance
                ? chosen[4].Count(day => chosen[0].Contains(day) || chosen[0].Contains((day + 1) % Days)) : 0);
            score.Add(-chosen.Min(RoundTheWeek));
            var daily = available.Select(day => minutes[day]).ToArray();
            score.Add(daily.Max() - daily.Min());
            foreach (var days in chosen) score.AddRange(days);
            return score;
        }

        static int RoundTheWeek(int[] days) => days.Length == 0 ? Days + 1 : days
            .Select((day, index) => index + 1 < days.Length ? days[index + 1] - day : days[0] + Days - day).Min();
    }

    private static int Compare(List<int> left, List<int> right) =>
        left.Zip(right).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
}
