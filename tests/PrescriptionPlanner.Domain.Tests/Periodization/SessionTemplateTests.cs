using CsCheck;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

/// <summary>The functions that finish a template for a week, over the templates of random plans.</summary>
public sealed class SessionTemplateTests
{
    private const int Samples = 500;
    private const int LongestDay = 130;

    /// <summary>No lift is fast before the first week; by the last, every lift is that may be.</summary>
    private const int SlowWeek = 0;
    private const int LastWeek = 30;

    [Fact]
    public void Fit_AnyMinutes_IsNoLongerThanAskedUnlessItIsTheShortestForm() =>
        Each((template, minutes) =>
        {
            var fitted = template.Fit(minutes);
            if (fitted.Time.Minutes > minutes) Assert.Equal(template.Fit(0).Time.Minutes, fitted.Time.Minutes);
            AssertNoMore(template, fitted, SlowWeek);
            AssertNoMore(template, fitted, LastWeek);
        });

    [Fact]
    public void Fit_AnyMinutes_SaysWhetherItWasShortened() =>
        Each((template, minutes) =>
        {
            Assert.False(template.Shortened);
            var fitted = template.Fit(minutes);
            Assert.True(template.Time.Minutes > minutes || fitted == template);
            Assert.Equal(fitted.Shortened, fitted.ModifiedBy.Contains(SessionTemplate.ShortenedToFit.Id));
            if (WorkOf(fitted) < WorkOf(template)) Assert.True(fitted.Shortened);
        });

    [Fact]
    public void Fit_ToFewerMinutes_IsNoLonger() =>
        Each((template, minutes) => Assert.True(template.Fit(minutes - 1).Time.Minutes <= template.Fit(minutes).Time.Minutes));

    [Fact]
    public void Fit_TwiceToTheSameMinutes_IsFittedOnce() =>
        Each((template, minutes) =>
        {
            var once = template.Fit(minutes);
            Assert.Equal(once, once.Fit(minutes));
        });

    [Fact]
    public void Lighter_AnyFittedTemplate_HoldsNoMoreAndIsNoHarder() =>
        Each((template, minutes) =>
        {
            var fitted = template.Fit(minutes);
            AssertNoMore(fitted, fitted.Lighter(), SlowWeek);
        });

    // The load of fast lifting is lighter than that of the step. A lighter week lifts slowly, at the step's own load and further from the limit.
    [Fact]
    public void Lighter_LiftThatWouldBeFast_IsSlowAtTheLoadOfTheStep() =>
        Each((template, minutes) =>
        {
            var lighter = template.Fit(minutes).Lighter();
            for (var ordinal = 1; ordinal <= lighter.PerWeek; ordinal++)
                Assert.Equal(Measures(lighter, SlowWeek, ordinal), Measures(lighter, LastWeek, ordinal));
        });

    [Fact]
    public void Half_AnyFittedTemplate_HoldsNoMoreAndIsNoHarder() =>
        Each((template, minutes) =>
        {
            var fitted = template.Fit(minutes);
            AssertNoMore(fitted, fitted.Half(), SlowWeek);
            AssertNoMore(fitted, fitted.Half(), LastWeek);
        });

    [Fact]
    public void At_AnyFinishedTemplate_LeavesSomethingToDo() =>
        Each((template, minutes) =>
        {
            var fitted = template.Fit(minutes);
            foreach (var finished in new[] { fitted, fitted.Lighter(), fitted.Half() })
            {
                Assert.InRange(WorkOf(finished), 1, int.MaxValue);
                Assert.InRange(finished.Time.Minutes, 1, int.MaxValue);
            }
        });

    /// <summary>Every template of random plans, with the loads of its tested lifts, and a day's minutes.</summary>
    private static void Each(Action<SessionTemplate, int> check) =>
        Gen.Select(Standings.Any, Gen.Int[1, LongestDay]).Sample((request, minutes) =>
        {
            if (Kept(request.Profile, request.Options) is not { } programme) return;
            var lifts = programme.Lifts.ToDictionary(lift => lift.Exercise);
            foreach (var modality in programme.Modalities)
                foreach (var template in modality.Templates)
                {
                    var highest = modality.Steps[^1] is ResistanceStep top ? top.PercentOneRepMax ?? 0 : 0;
                    check(template.WithMaxima(new LiftMaxima(lifts, highest, new Dictionary<string, LiftMaximum>())), minutes);
                }
        }, iter: Samples);

    private static KeptProgramme? Kept(PatientProfile profile, PrescriptionOptions options) =>
        Prescriber.Programme(profile, options, null, options.StartDate)?.Keep();

    private static void AssertNoMore(SessionTemplate before, SessionTemplate after, int week)
    {
        Assert.True(after.Time.Minutes <= before.Time.Minutes, $"{after.Trains}: {after.Time.Minutes} min after {before.Time.Minutes}");
        for (var ordinal = 1; ordinal <= before.PerWeek; ordinal++)
        {
            var (whole, part) = (Measures(before, week, ordinal), Measures(after, week, ordinal));
            Assert.All(part, measure => Assert.True(
                measure.Value <= whole.GetValueOrDefault(measure.Key, decimal.MinValue),
                $"{after.Trains} {after.Volume} step {after.Step} {measure.Key}: {measure.Value} after {whole.GetValueOrDefault(measure.Key)}"));
        }
    }

    private static int WorkOf(SessionTemplate template) => Standings.Work(SessionAt(template, 1, 1));

    private static Session SessionAt(SessionTemplate template, int week, int ordinal) =>
        template.At(new Place("id", Profiles.ProfileGenerator.Today, week, ordinal));

    /// <summary>Everything of a session that may not be raised, dose by dose.</summary>
    private static Dictionary<string, decimal> Measures(SessionTemplate template, int week, int ordinal)
    {
        var measures = new Dictionary<string, decimal>();
        switch (SessionAt(template, week, ordinal))
        {
            case ResistanceSession session:
                foreach (var dose in session.Resistance)
                {
                    measures[$"{dose.Exercise} sets"] = dose.Sets;
                    measures[$"{dose.Exercise} repetitions"] = dose.Repetitions.Maximum;
                    measures[$"{dose.Exercise} fewest repetitions"] = dose.Repetitions.Minimum;
                    measures[$"{dose.Exercise} effort"] = dose.Effort.Value;
                    Add($"{dose.Exercise} percent", dose.PercentOneRepMax);
                    Add($"{dose.Exercise} load", dose.LoadKg);
                }

                break;
            case BalanceSession session:
                foreach (var dose in session.Balance)
                {
                    measures[$"{dose.Exercise} sets"] = dose.Sets;
                    measures[$"{dose.Exercise} hold"] = dose.HoldSeconds;
                    measures[$"{dose.Exercise} support"] = (int)dose.Support;
                }

                break;
            case AerobicSession { Aerobic: var dose }:
                measures["bouts"] = dose.Bouts;
                measures["bout minutes"] = dose.BoutMinutes;
                measures["effort"] = dose.Effort.Value;
                Add("percent", dose.PercentHeartRateReserve);
                break;
            case ImpactSession session:
                foreach (var dose in session.Impact)
                {
                    measures[$"{dose.Exercise} sets"] = dose.Sets;
                    measures[$"{dose.Exercise} repetitions"] = dose.Repetitions;
                    measures[$"{dose.Exercise} intensity"] = (int)dose.Intensity;
                }

                break;
            case HiitSession { Hiit: var dose }:
                measures["intervals"] = dose.Intervals;
                measures["work"] = dose.WorkSeconds;
                measures["effort"] = dose.Effort.Value;
                Add("percent", dose.WorkPercentHeartRateReserve);
                break;
            case VibrationSession { Vibration: var dose }:
                measures["bouts"] = dose.Bouts;
                measures["work"] = dose.OnSeconds;
                measures["acceleration"] = dose.PeakG;
                measures["exposure"] = dose.A8MetresPerSecondSquared;
                break;
        }

        return measures;

        void Add(string name, decimal? value)
        {
            if (value is { } known) measures[name] = known;
        }
    }
}
