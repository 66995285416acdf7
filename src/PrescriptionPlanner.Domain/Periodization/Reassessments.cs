using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>When strength is tested again and function is assessed again.</summary>
public static class Reassessments
{
    private static readonly Rule Strength = Rule.Policy("PLAN-RETEST-001",
        "Planner policy: test strength again, submaximally, at the end of the deload weeks 4, 8 and 12, then every eight weeks.",
        "本规划器策略：在第4、8、12周减量周末进行次极量力量复测，之后每8周一次。",
        Citations.Sports2024);

    private static readonly Rule Function = Rule.Policy("PLAN-RETEST-002",
        "Planner policy: assess gait, SPPB and grip, and screen again, every twelve weeks. A change of 1 point SPPB or 0.10 m/s is substantial.",
        "本规划器策略：每12周复评步速、SPPB和握力，并重新筛查。SPPB变化1分或步速变化0.10 m/s为显著变化。",
        Citations.Perera2006);

    private const int Mesocycle = Climb.DeloadEvery;
    private const int LastMonthlyTest = 12;
    private const int WeeksBetweenLaterTests = 8;
    private const int WeeksBetweenAssessments = 12;

    /// <summary>The re-tests and re-assessments of a programme, at the end of the named weeks.</summary>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="resistance">Whether resistance is trained.</param>
    /// <param name="firstWeek">First week that the programme plans.</param>
    public static IReadOnlyList<Reassessment> Of(int weeks, bool resistance, int firstWeek = 1)
    {
        var due = new List<Reassessment>();
        for (var week = (firstWeek + Mesocycle - 1) / Mesocycle * Mesocycle; week <= weeks; week += Mesocycle)
        {
            var tests = week <= LastMonthlyTest || (week - LastMonthlyTest) % WeeksBetweenLaterTests == 0;
            if (resistance && tests) due.Add(new Reassessment(week, "strengthTest", Strength.Id));
            if (week % WeeksBetweenAssessments == 0) due.Add(new Reassessment(week, "functionalAssessment", Function.Id));
        }

        return due;
    }
}
