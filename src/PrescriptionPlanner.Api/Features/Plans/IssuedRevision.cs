using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>One revision of a stored plan: what it was issued from, and the programme that comes of it.</summary>
internal sealed class IssuedRevision
{
    private readonly IReadOnlyList<StrengthReference> _references;
    private readonly Dictionary<int, StandingProgramme> _programmes = [];
    private readonly RevisionStart? _start;

    public IssuedRevision(PlanRevision row, string profileJson, IReadOnlyList<StrengthReference> references)
    {
        Row = row;
        _references = references;
        Options = Read(row.OptionsJson);
        Profile = ReadProfile(profileJson, row.ReckonedOn);
        _start = row.ContinuationJson is { } json ? StoredRequests.Read<RevisionStart>(json) : null;
    }

    public PlanRevision Row { get; }

    public PrescriptionOptions Options { get; }

    public PatientProfile Profile { get; }

    /// <summary>What it went on from; <see langword="null"/> for the plan as first issued.</summary>
    public Continuation? Continuation => _start is { } start ? new Continuation(Row.FromWeek, start.Steps) : null;

    /// <summary>The plan's state when this revision took over.</summary>
    public ProgressionState Before => PlanJson.Read<ProgressionState>(_start?.Before ?? throw new InvalidOperationException("The first revision has nothing before it."));

    /// <summary>The track of the revision as it was issued.</summary>
    public ProgressionTrack Track => ProgressionTrack.Of(ProgrammeIn(Row.FromWeek).Issued, Options.Progression, Row.FromWeek);

    /// <summary>The programme with the one-repetition maxima that hold in a week.</summary>
    public StandingProgramme ProgrammeIn(int week)
    {
        var known = _references.Count(reference => WeekOf(reference.ValidFrom) <= week);
        if (_programmes.TryGetValue(known, out var programme)) return programme;
        programme = Prescriber.Standing(WithReferences(known), Options, Continuation, Row.ReckonedOn)
            ?? throw new InvalidOperationException("A stored plan has a programme.");
        _programmes.Add(known, programme);
        return programme;
    }

    /// <summary>Options that were checked when they were stored.</summary>
    public static PrescriptionOptions Read(string optionsJson)
    {
        var errors = new InputErrors();
        var options = OptionsReader.Stored.ReadPlan(StoredRequests.Read<OptionsRequest>(optionsJson), errors);
        return errors.IsEmpty ? options : throw new InvalidOperationException("Stored options are no longer readable.");
    }

    private static PatientProfile ReadProfile(string json, LocalDate on)
    {
        var errors = new InputErrors();
        var profile = ProfileReader.Read(StoredRequests.Read<ProfileRequest>(json), on, Purpose.Plan, errors);
        return errors.IsEmpty && profile is not null ? profile : throw new InvalidOperationException("A stored profile is no longer readable.");
    }

    private int WeekOf(LocalDate date) => Period.DaysBetween(Options.StartDate, date) / 7 + 1;

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

/// <summary>What a revision went on from, as it is kept.</summary>
/// <param name="Steps">Step of each modality on the revision's own ladders.</param>
/// <param name="Before">The state before.</param>
internal sealed record RevisionStart(IReadOnlyDictionary<Modality, int> Steps, string Before);
