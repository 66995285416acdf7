using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>
/// A stored plan as it stands: enough to show its weeks. A week that was written is read; one that was not is made from the programme that the plan
/// keeps and from where it stands, never from the patient's profile.
/// </summary>
public sealed class StoredPlan
{
    private readonly Dictionary<int, WeekRecord> _weeks;
    private readonly Dictionary<int, WrittenWeek> _written = [];
    private readonly IReadOnlySet<string> _logged;
    private readonly string? _programmeJson;
    private KeptProgramme? _programme;

    private StoredPlan(Plan row, string? programmeJson, IEnumerable<WeekRecord> weeks, IEnumerable<string> logged)
    {
        Row = row;
        _programmeJson = programmeJson;
        _weeks = weeks.ToDictionary(week => week.Week);
        _logged = logged.ToHashSet(StringComparer.Ordinal);
        try
        {
            Track = PlanJson.Read<ProgressionTrack>(row.TrackJson);
            State = PlanJson.Read<ProgressionState>(row.StateJson);
        }
        catch (JsonException unreadable)
        {
            throw new PlanUnreadableException(row.Id, unreadable);
        }
    }

    /// <summary>The row.</summary>
    public Plan Row { get; }

    /// <summary>The track of the revision in force.</summary>
    public ProgressionTrack Track { get; private set; }

    /// <summary>Where the plan stands.</summary>
    public ProgressionState State { get; private set; }

    /// <summary>The programme of the revision in force.</summary>
    /// <exception cref="PlanUnreadableException">The plan could not be brought over from an older format.</exception>
    public KeptProgramme Programme => _programme ??= _programmeJson is { } json ? PlanJson.Read<KeptProgramme>(json) : throw new PlanUnreadableException(Row.Id);

    /// <summary>The plan with the weeks that somebody is about to look at or to change.</summary>
    /// <param name="database">The rows.</param>
    /// <param name="row">The plan.</param>
    /// <param name="token">Cancels the operation.</param>
    public static async Task<StoredPlan> OpenAsync(PlannerDbContext database, Plan row, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(row);
        var weeks = await WeeksAsync(database, row, token).ConfigureAwait(false);
        return await OpenAsync(database, row, weeks, token).ConfigureAwait(false);
    }

    /// <summary>
    /// The plan with the weeks up to one, for a change that touches no later week. The programme, which is large, is read only where one of these weeks
    /// is not written down as it stands.
    /// </summary>
    /// <param name="database">The rows.</param>
    /// <param name="row">The plan.</param>
    /// <param name="last">The last week that is touched; the plan's last where it lies beyond.</param>
    /// <param name="token">Cancels the operation.</param>
    public static async Task<StoredPlan> OpenUpToAsync(PlannerDbContext database, Plan row, int last, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(row);
        var weeks = await WeeksAsync(database, row, token).ConfigureAwait(false);
        var written = weeks.Count(week => week.Week <= last && week.SessionsJson is not null && !IsStale(week));
        return written == Math.Min(last, row.Weeks) ? new StoredPlan(row, null, weeks, []) : await OpenAsync(database, row, weeks, token).ConfigureAwait(false);
    }

    /// <summary>
    /// Plans with one week of each, with three queries at most however many they are. Programmes and logs are read where a week is not written down as
    /// it stands.
    /// </summary>
    /// <param name="database">The rows.</param>
    /// <param name="rows">The plans.</param>
    /// <param name="weekOf">The week of a plan that is looked at.</param>
    /// <param name="token">Cancels the operation.</param>
    /// <returns>The plans in the order of the rows; <see langword="null"/> in the place of one that cannot be read.</returns>
    public static async Task<IReadOnlyList<StoredPlan?>> OpenAsync(PlannerDbContext database, IReadOnlyList<Plan> rows, Func<Plan, int> weekOf, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(weekOf);
        var ids = rows.Select(row => row.Id).ToList();
        var shown = rows.ToDictionary(row => row.Id, weekOf);
        var wanted = shown.Values.Distinct().ToList();
        var weeks = (await database.WeekRecords.AsNoTracking().Where(week => ids.Contains(week.PlanId) && wanted.Contains(week.Week)).ToListAsync(token).ConfigureAwait(false))
            .Where(week => shown[week.PlanId] == week.Week).ToDictionary(week => week.PlanId);
        var unwritten = rows.Where(row => weeks.GetValueOrDefault(row.Id)?.SessionsJson is null || IsStale(weeks[row.Id])).Select(row => row.Id).ToList();
        if (unwritten.Count == 0) return [.. rows.Select(row => TryOpen(row, null, [weeks[row.Id]], []))];
        var programmes = await database.PlanRevisions.AsNoTracking()
            .Where(revision => unwritten.Contains(revision.PlanId) && database.Plans.Any(plan => plan.Id == revision.PlanId && plan.Revision == revision.Revision))
            .ToDictionaryAsync(revision => revision.PlanId, revision => revision.ProgrammeJson, token).ConfigureAwait(false);
        var logged = (await database.SessionRecords.AsNoTracking().Where(log => unwritten.Contains(log.PlanId) && wanted.Contains(log.Week))
            .Select(log => new { log.PlanId, log.SessionId }).ToListAsync(token).ConfigureAwait(false)).ToLookup(log => log.PlanId, log => log.SessionId);
        return
        [
            .. rows.Select(row => TryOpen(
                row, programmes.GetValueOrDefault(row.Id), weeks.TryGetValue(row.Id, out var week) ? [week] : [], logged[row.Id])),
        ];
    }

    /// <summary>Whether a week may still come otherwise: it lies behind a decision that has not been made.</summary>
    public bool IsProvisional(int week) => IsProvisional(State, week);

    internal static bool IsProvisional(ProgressionState state, int week) => !PlanState.IsOver(state.Status) && week > state.Week;

    /// <summary>A week as it is shown.</summary>
    /// <param name="week">The week, from 1 to the programme's last.</param>
    /// <param name="today">The patient's local date.</param>
    public CalendarWeek Week(int week, LocalDate today)
    {
        var written = WeekInFull(week, today);
        return written.Week.Shown(Standing.StillIn(State), written.LoadBefore);
    }

    /// <summary>A week as it is shown; <see langword="null"/> where the plan's documents cannot be read.</summary>
    public CalendarWeek? TryWeek(int week, LocalDate today)
    {
        try
        {
            return Week(week, today);
        }
        catch (Exception unreadable) when (unreadable is PlanUnreadableException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A week with every session that it holds, also those that a pause or a stop takes out.</summary>
    /// <param name="week">The week, from 1 to the programme's last.</param>
    /// <param name="today">The patient's local date: a week that has begun stands on the step before its decision.</param>
    public WrittenWeek WeekInFull(int week, LocalDate today)
    {
        var begun = Row.WeekOf(today) >= week;
        var written = Written(week);
        if (written is not null && !IsStale(_weeks[week])) return written;
        var standing = StandingOf(week, begun);
        var made = Make(week, standing, today);
        // A decision came since it was written: it rewrites the days that have no log, as if at noon of the week's first day.
        return written?.RewrittenFrom(made, written.Week.StartsOn, _logged) ?? made;
    }

    /// <summary>Whether a week that has begun is not written down as it stands.</summary>
    public bool NeedsWriting(int week, LocalDate today) =>
        Row.WeekOf(today) >= week && (!_weeks.TryGetValue(week, out var known) || known.SessionsJson is null || IsStale(known));

    /// <summary>
    /// Writes down every week that has begun and is not written, in order, before something changes where the plan stands: whatever changes then, it
    /// changes the days that come.
    /// </summary>
    /// <param name="database">The rows, in the transaction of the change.</param>
    /// <param name="today">The patient's local date.</param>
    public void WriteBegunWeeks(PlannerDbContext database, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(database);
        for (var week = Track.FromWeek; week <= Math.Min(Row.WeekOf(today), Row.Weeks); week++)
            if (NeedsWriting(week, today)) Write(database, week, WeekInFull(week, today));
    }

    /// <summary>Writes the running week anew from today on, after something has changed where the plan stands. What is logged stays.</summary>
    /// <param name="database">The rows, in the transaction of the change.</param>
    /// <param name="today">The patient's local date.</param>
    public void RewriteRunningWeek(PlannerDbContext database, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(database);
        var week = Row.WeekOf(today);
        if (week < Track.FromWeek || week > Row.Weeks) return;
        var standing = WeekStanding.Of(Row.Revision, Track, State, week, begun: true);
        var written = Written(week);
        if (written is not null && PlanJson.Write(written.MadeFor) == PlanJson.Write(standing)) return;
        var made = Make(week, standing, today);
        Write(database, week, written?.RewrittenFrom(made, today, _logged) ?? made);
    }

    /// <summary>Takes on a state and derives everything from it that queries need.</summary>
    public void Put(ProgressionState state, Instant now)
    {
        State = state;
        Row.Put(state, now);
    }

    /// <summary>Takes on a revision that was just issued.</summary>
    public void Put(KeptProgramme programme, ProgressionTrack track, ProgressionState state, Instant now)
    {
        _programme = programme;
        Track = track;
        Row.TrackJson = PlanJson.Write(track);
        Put(state, now);
    }

    // Tracked where the row is: what is written down is saved with the call's other changes.
    private static Task<List<WeekRecord>> WeeksAsync(PlannerDbContext database, Plan row, CancellationToken token) =>
        database.WeekRecords.Where(week => week.PlanId == row.Id).ToListAsync(token);

    private static async Task<StoredPlan> OpenAsync(PlannerDbContext database, Plan row, List<WeekRecord> weeks, CancellationToken token)
    {
        var programme = await database.PlanRevisions.AsNoTracking().Where(revision => revision.PlanId == row.Id && revision.Revision == row.Revision)
            .Select(revision => revision.ProgrammeJson).SingleAsync(token).ConfigureAwait(false);
        var logged = await database.SessionRecords.AsNoTracking().Where(log => log.PlanId == row.Id).Select(log => log.SessionId).ToListAsync(token).ConfigureAwait(false);
        return new StoredPlan(row, programme, weeks, logged);
    }

    private static StoredPlan? TryOpen(Plan row, string? programmeJson, IEnumerable<WeekRecord> weeks, IEnumerable<string> logged)
    {
        try
        {
            return new StoredPlan(row, programmeJson, weeks, logged);
        }
        catch (PlanUnreadableException)
        {
            return null;
        }
    }

    private static bool IsStale(WeekRecord week) => WrittenWeek.IsStale(week.SessionsJson, week.StandingJson);

    private WrittenWeek? Written(int week)
    {
        if (_written.TryGetValue(week, out var read)) return read;
        return _weeks.TryGetValue(week, out var known) && known.SessionsJson is { } json ? _written[week] = PlanJson.Read<WrittenWeek>(json) : null;
    }

    // What the decision wrote, where it has been made; else where the state leads.
    private WeekStanding StandingOf(int week, bool begun) =>
        _weeks.TryGetValue(week, out var known) && known.StandingJson is { } json ? PlanJson.Read<WeekStanding>(json) : WeekStanding.Of(Row.Revision, Track, State, week, begun);

    private WrittenWeek Make(int week, WeekStanding standing, LocalDate today)
    {
        int? loadBefore = null;
        if (week > Programme.FromWeek)
            loadBefore = Programme.Week(week - 1, WeekStanding.Of(Row.Revision, Track, State, week - 1, Row.WeekOf(today) >= week - 1).Dose)
                .Shown(Standing.StillIn(State)).LoadArbitraryUnits;
        return new WrittenWeek(WrittenWeek.PresentFormat, standing, loadBefore, Programme.Week(week, standing.Dose));
    }

    private void Write(PlannerDbContext database, int week, WrittenWeek written)
    {
        if (!_weeks.TryGetValue(week, out var known))
        {
            _weeks[week] = known = new WeekRecord { PlanId = Row.Id, ClinicId = Row.ClinicId, Week = week };
            database.WeekRecords.Add(known);
        }

        known.StandingJson = PlanJson.Write(written.MadeFor);
        known.SessionsJson = PlanJson.Write(written);
        _written[week] = written;
    }
}
