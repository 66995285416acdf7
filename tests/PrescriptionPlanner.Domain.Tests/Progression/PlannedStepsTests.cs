using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Tests.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

/// <summary>A patient who does all of a generated programme stands where the programme plans, week by week.</summary>
public sealed class PlannedStepsTests
{
    [Fact]
    public void Decide_EverythingDoneAsPrescribed_StandsOnThePlannedSteps()
    {
        var followed = 0;
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            if (Prescriber.Prescribe(profile, options).Exercise is { } programme && FollowsToTheEnd(programme)) Interlocked.Increment(ref followed);
        }, iter: 5_000);
        Assert.True(followed > 1_000, $"{followed} programmes to the end");
    }

    [Fact]
    public void Decide_HealthyPersonForAYear_StandsOnThePlannedStepsThroughTheUndulatingWeeks()
    {
        var programme = Prescriber.Prescribe(ProfileGenerator.Healthy(), new PrescriptionOptions
        {
            StartDate = ProfileGenerator.Today,
            Weeks = 52,
            Supervised = true,
            Modalities = [.. Modalities.All],
        }).Exercise!;
        var resistance = ProgressionTrack.Of(programme, ProgressionSettings.Default).Modalities.Single(own => own.Modality == Modality.Resistance);
        Assert.Contains(Enumerable.Range(1, 51), week => resistance.Planned[week] < resistance.Planned[week - 1]);
        Assert.True(FollowsToTheEnd(programme));
    }

    [Fact]
    public void Of_Programme_ReadsPlannedStepsAndWhatNeedsALog()
    {
        var programme = Prescriber.Prescribe(ProfileGenerator.Healthy(), new PrescriptionOptions
        {
            StartDate = ProfileGenerator.Today,
            Weeks = 24,
            Supervised = true,
            Modalities = [.. Modalities.All],
        }).Exercise!;
        var track = ProgressionTrack.Of(programme, ProgressionSettings.Default);
        Assert.Equal((1, 24, programme.StartDate), (track.FromWeek, track.Weeks, track.StartDate));
        foreach (var own in track.Modalities)
        {
            var ladder = programme.Ladders.Single(other => other.Modality == own.Modality);
            Assert.Equal(programme.Calendar.Select(week => week.Steps.GetValueOrDefault(own.Modality)), own.Planned);
            Assert.Equal(ladder.Steps.Select(step => step switch
            {
                ResistanceStep resistance => resistance.PercentOneRepMax >= 61,
                AerobicStep aerobic => aerobic.PercentHeartRateReserve >= 61,
                HiitStep => true,
                _ => false,
            }), own.Steps.Select(step => step.NeedsLog));
            Assert.InRange(own.AdaptationStep, 1, own.Steps.Count);
        }

        Assert.Contains(programme.Ladders.SelectMany(ladder => ladder.Steps).OfType<ResistanceStep>(), step => step.PercentOneRepMax == 60);
        Assert.Contains(programme.Ladders.SelectMany(ladder => ladder.Steps).OfType<ResistanceStep>(), step => step.PercentOneRepMax == 65);
    }

    private static bool FollowsToTheEnd(Programme programme)
    {
        var track = ProgressionTrack.Of(programme, ProgressionSettings.Default);
        if (track.Modalities.Count == 0) return false;
        var state = ProgressionState.Start(track);
        foreach (var week in programme.Calendar)
        {
            // Where nothing of a modality finds a place, there is nothing to log, so that it waits: from then on it is another course.
            if (week.Steps.Keys.Any(modality => week.Sessions.All(session => session.Trains != modality))) return false;
            if (track.Modalities.Any(own => own.Modality == Modality.Hiit) && week.Sessions.Count == 0) return false;
            foreach (var own in state.Modalities) Assert.True(own.Step == week.Steps.GetValueOrDefault(own.Modality), $"{own.Modality} week {week.Week}: {own.Step}");
            var evidence = WeekEvidence.Gather(
                week.Sessions.GroupBy(session => session.Trains).ToDictionary(group => group.Key, group => group.Count()),
                week.Sessions.Select(session => (SessionJudgement.Of(session, Weeks.Perfect(session)), true)), []);
            state = ProgressionPolicy.Decide(track, state, evidence).After;
        }

        Assert.Equal(PlanStatus.Completed, state.Status);
        return true;
    }
}
