using NodaTime;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Records.Database.Formats;

namespace PrescriptionPlanner.Records.Database;

/// <summary>
/// A plan of format 1, whose weeks were generated again whenever somebody looked. Shows them as that format did, for the last time: what it shows
/// is written down.
/// </summary>
internal sealed class OldPlan
{
    private readonly Plan _plan;
    private readonly IReadOnlyList<StrengthReference> _references;
    private readonly IReadOnlyList<OldRevision> _revisions;
    private readonly ProgressionTrack _track;
    private readonly ProgressionState _state;

    /// <exception cref="InvalidDataException">A document is not of format 1.</exception>
    public OldPlan(Plan plan, IEnumerable<PlanRevision> revisions, IReadOnlyDictionary<Guid, string> profiles, IReadOnlyList<StrengthReference> references)
    {
        _plan = plan;
        _references = references;
        _revisions = [.. revisions.OrderBy(revision => revision.Revision).Select(revision => new OldRevision(revision, profiles[revision.AssessmentId], references))];
        _track = PlanJson.Read<ProgressionTrack>(plan.TrackJson);
        _state = PlanJson.Read<ProgressionState>(plan.StateJson);
    }

    /// <summary>Gives each revision what the present format keeps of it.</summary>
    public void Keep(LocalDate today)
    {
        foreach (var revision in _revisions)
        {
            var last = ReferenceEquals(revision, _revisions[^1]);
            var week = last ? Math.Clamp(_plan.WeekOf(today), revision.Row.FromWeek, _plan.Weeks) : revision.Row.FromWeek;
            var (programme, clearance) = revision.In(week);
            revision.Row.RulesetVersion = OldRuleset;
            revision.Row.ProgrammeJson = PlanJson.Write(programme);
            revision.Row.ScreenedJson = PlanJson.Write(
                new ScreenedPatient(WrittenWeek.PresentFormat, revision.Profile, revision.Options, KeptClearance.Of(clearance), revision.Row.ReckonedOn));
        }
    }

    /// <summary>Every week that has begun, as format 1 showed it.</summary>
    public IEnumerable<(int Week, WrittenWeek Written)> BegunWeeks(LocalDate today)
    {
        for (var week = 1; week <= Math.Min(_plan.WeekOf(today), _plan.Weeks); week++) yield return (week, WeekAsShown(week, today));
    }

    /// <summary>Where the plan stands, with the maxima that were tested since: format 1 forgot them at the next revision, and capped by them all the same.</summary>
    public ProgressionState WithRetests()
    {
        var newest = _references.GroupBy(reference => reference.Exercise, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().OneRepMaxGrams / 1000m, StringComparer.Ordinal);
        return _state with { Lifts = [.. _state.Lifts.Select(lift => newest.TryGetValue(lift.Exercise, out var kilograms) ? lift with { TestedKg = kilograms } : lift)] };
    }

    private const string OldRuleset = "2026.1";

    private WrittenWeek WeekAsShown(int week, LocalDate today)
    {
        var index = _revisions.Count - 1;
        while (index > 0 && _revisions[index].Row.FromWeek > week) index--;
        var shown = Render(index, week, today);
        // The days before a revision took effect stay as they were.
        for (; index > 0 && _revisions[index].Row.FromWeek == week; index--)
            shown = Joined(Render(index - 1, week, today), shown, _revisions[index].Row.EffectiveOn);
        return shown;
    }

    private WrittenWeek Render(int index, int week, LocalDate today)
    {
        var last = index == _revisions.Count - 1;
        var revision = _revisions[index];
        var state = last ? _state : _revisions[index + 1].Before;
        var track = last ? _track : revision.Track;
        int? loadBefore = week > Math.Max(1, revision.Row.FromWeek)
            ? Full(revision, track, state, week - 1, today).Shown(Standing.StillIn(state)).LoadArbitraryUnits
            : null;
        return new WrittenWeek(
            WrittenWeek.PresentFormat, WeekStanding.Of(revision.Row.Revision, track, state, week, _plan.WeekOf(today) >= week), loadBefore,
            Full(revision, track, state, week, today));
    }

    private StandingWeek Full(OldRevision revision, ProgressionTrack track, ProgressionState state, int week, LocalDate today)
    {
        var programme = revision.In(week).Programme;
        var dose = Standing.In(track, state, week, _plan.WeekOf(today) >= week);
        // The maxima that were tested by then stand in the programme; the state knows the newest only.
        var tested = programme.Lifts.Where(lift => lift.OneRepMaxKg is not null).ToDictionary(lift => lift.Exercise, lift => lift.OneRepMaxKg!.Value, StringComparer.Ordinal);
        return programme.Week(week, dose with
        {
            Maxima = dose.Maxima.Where(lift => tested.ContainsKey(lift.Key))
                .ToDictionary(lift => lift.Key, lift => lift.Value with { TestedKg = tested[lift.Key] }, StringComparer.Ordinal),
        });
    }

    private static WrittenWeek Joined(WrittenWeek before, WrittenWeek after, LocalDate effectiveOn)
    {
        if (effectiveOn <= before.Week.StartsOn) return after;
        var kept = before.Week.Sessions.Where(session => session.Session.Date < effectiveOn).ToList();
        var ids = kept.Select(session => session.Session.Id).ToHashSet(StringComparer.Ordinal);
        var sessions = kept.Concat(after.Week.Sessions.Where(session => session.Session.Date >= effectiveOn && !ids.Contains(session.Session.Id)))
            .Select(session => session with { Load = SessionTarget.Load(session.Session) });
        return after with { LoadBefore = null, Week = after.Week with { Sessions = [.. sessions] } };
    }
}

/// <summary>A revision of format 1.</summary>
internal sealed class OldRevision
{
    private readonly IReadOnlyList<StrengthReference> _references;
    private readonly Dictionary<int, (KeptProgramme Programme, Clearance Clearance)> _programmes = [];
    private readonly Format1Start? _start;
    private ProgressionTrack? _track;

    public OldRevision(PlanRevision row, string profileJson, IReadOnlyList<StrengthReference> references)
    {
        Row = row;
        _references = references;
        Options = Format1Options.Read(row.OptionsJson);
        Profile = Format1Profile.Read(profileJson, row.ReckonedOn);
        _start = row.ContinuationJson is { } json ? Format1Start.Read(json) : null;
    }

    public PlanRevision Row { get; }

    public PrescriptionOptions Options { get; }

    public PatientProfile Profile { get; }

    /// <summary>Where the plan stood when this revision took over.</summary>
    public ProgressionState Before => _start?.Before ?? throw new InvalidDataException("The first revision has nothing before it.");

    /// <summary>The track of the revision as it was issued.</summary>
    public ProgressionTrack Track => _track ??= ProgressionTrack.Of(Generate(Known(Row.FromWeek)).Issued, Options.Progression, Row.FromWeek);

    /// <summary>The programme with the one-repetition maxima that held in a week, and what was safe.</summary>
    public (KeptProgramme Programme, Clearance Clearance) In(int week)
    {
        var known = Known(week);
        if (_programmes.TryGetValue(known, out var made)) return made;
        var (document, programme) = Prescriber.Issue(WithReferences(known), Options, Continuation, Row.ReckonedOn);
        return _programmes[known] = (programme?.Keep() ?? throw new InvalidDataException("The plan no longer has a programme."), document.Screening);
    }

    private Continuation? Continuation => _start is { } start ? new Continuation(Row.FromWeek, start.Steps) : null;

    private GeneratedProgramme Generate(int known) =>
        Prescriber.Programme(WithReferences(known), Options, Continuation, Row.ReckonedOn) ?? throw new InvalidDataException("The plan no longer has a programme.");

    private int Known(int week) => _references.Count(reference => PlanState.WeekOf(Options.StartDate, reference.ValidFrom) <= week);

    // A one-repetition maximum is a set of one: every equation answers the load itself.
    private PatientProfile WithReferences(int known)
    {
        if (known == 0) return Profile;
        var tests = Profile.StrengthTests.ToDictionary(test => test.Exercise, StringComparer.Ordinal);
        foreach (var reference in _references.Take(known))
            tests[reference.Exercise] = new StrengthTest(reference.Exercise, reference.OneRepMaxGrams / 1000m, 1, 0);
        return Profile with { StrengthTests = [.. tests.Values] };
    }
}
