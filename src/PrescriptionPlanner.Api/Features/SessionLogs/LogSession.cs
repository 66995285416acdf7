using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.SessionLogs;

/// <summary>Takes in a log: judges it against the session as it stood, gathers its week anew, and acts at once where it holds a sign to act on.</summary>
internal sealed class LogSession(PlannerDbContext database, StoredCall call, Plan row)
{
    public async Task<Outcome<SessionLogDocument>> CreateAsync(SessionLogRequest request, SessionLog log, CancellationToken token)
    {
        var plan = await OpenAsync(token);
        var errors = new InputErrors();
        if (Prescribed(plan, log, errors) is not var (session, week) || !errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        var now = call.Now;
        var record = new SessionRecord
        {
            Id = call.NextId(),
            ClinicId = call.ClinicId,
            PlanId = row.Id,
            SessionId = log.SessionId,
            Week = week,
            CountsInWeek = Math.Max(week, row.Week),
            Modality = session.Trains,
            PerformedOn = log.PerformedOn,
            Status = log.Status,
            JudgementJson = "",
            Version = 0,
            ReceivedAt = now,
            UpdatedAt = now,
        };
        database.SessionRecords.Add(record);
        await TakeInAsync(plan, record, request, log, session, "sessionLogged", token);
        return Outcome<SessionLogDocument>.Created(
            SessionLogDocument.Of(record), call.Language, EntityTags.Of(record.Version), $"/v1/plans/{row.Id}/session-logs/{record.Id}");
    }

    public async Task<Outcome<SessionLogDocument>> ReplaceAsync(SessionRecord record, SessionLogRequest request, SessionLog log, CancellationToken token)
    {
        var plan = await OpenAsync(token);
        var errors = new InputErrors();
        if (Prescribed(plan, log, errors) is not var (session, _) || !errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        await TakeInAsync(plan, record, request, log, session, "sessionLogReplaced", token);
        return Outcome<SessionLogDocument>.Of(SessionLogDocument.Of(record), call.Language, EntityTags.Of(record.Version));
    }

    // No log is of a week that has not begun, but for the first, and none counts later than in the week that is decided next.
    private Task<StoredPlan> OpenAsync(CancellationToken token) =>
        StoredPlan.OpenUpToAsync(database, row, Math.Max(row.Week, Math.Max(1, row.WeekOf(TimeZones.Today(call.Now, row.TimeZone)))), token);

    /// <summary>The session as it stood, with its week; notes what cannot be right about the log's session and date.</summary>
    private (Session Session, int Week)? Prescribed(StoredPlan plan, SessionLog log, InputErrors errors)
    {
        var today = TimeZones.Today(call.Now, row.TimeZone);
        if (log.PerformedOn > today) errors.Add("/performedOn", "Lies in the patient's future.", "晚于患者当地的今天。");
        if (log.PerformedOn < row.StartDate) errors.Add("/performedOn", "Lies before the plan begins.", "早于计划开始日。");
        var week = SessionId.WeekOf(log.SessionId);
        if (week > Math.Max(1, row.WeekOf(today)) && week <= row.Weeks)
        {
            errors.Add("/sessionId", "The session's week has not begun.", "该次训练所在的周尚未开始。");
            return null;
        }

        var session = week is >= 1 && week <= row.Weeks
            ? plan.WeekInFull(week.Value, today).Week.Sessions.FirstOrDefault(session => session.Session.Id == log.SessionId)?.Session
            : null;
        if (session is not null) return (session, week!.Value);
        errors.Add("/sessionId", "The plan has no such session. GET the week to see its sessions.", "计划中没有该次训练。请查询该周以查看训练安排。");
        return null;
    }

    private async Task TakeInAsync(
        StoredPlan plan, SessionRecord record, SessionLogRequest request, SessionLog log, Session session, string action, CancellationToken token)
    {
        var now = call.Now;
        plan.WriteBegunWeeks(database, TimeZones.Today(now, row.TimeZone));
        var (pain, events) = News(record, log);
        record.PerformedOn = log.PerformedOn;
        record.Status = log.Status;
        record.DurationMinutes = log.DurationMinutes;
        record.SessionRpeTenths = (int?)(log.SessionRpe * 10);
        record.PainBefore = log.Pain.Before;
        record.PainDuring = log.Pain.During;
        record.PainNextMorning = log.Pain.NextMorning;
        record.NewMidlineSpinalPain = log.Pain.NewMidlineSpinalPain;
        record.TechniqueOk = log.TechniqueOk;
        record.AverageHeartRateBpm = log.AverageHeartRateBpm;
        record.IntervalsCompleted = log.IntervalsCompleted;
        record.BoutsCompleted = log.BoutsCompleted;
        record.AdverseEventsJson = PlanJson.Write(log.AdverseEvents);
        record.SetsJson = PlanJson.Write(log.Sets);
        record.Note = request.Note;
        record.ExternalId = request.ExternalId;
        record.JudgementJson = PlanJson.Write(SessionJudgement.Of(session, log));
        record.Version++;
        record.UpdatedAt = now;
        database.AuditEvents.Add(call.Audit(action, "sessionLog", record.Id, row.PatientId));
        await database.SaveChangesAsync(token);
        ActAtOnce.On(plan, database, call, session.Trains, pain, events, log.PerformedOn);
        await WeekGathering.GatherAsync(database, plan, record.CountsInWeek, TimeZones.Today(now, row.TimeZone), token);
        await database.SaveChangesAsync(token);
    }

    /// <summary>What the log reports beyond what it reported before: that alone is acted upon, as somebody may have answered the rest already.</summary>
    private static (PainReport Pain, IReadOnlyList<AdverseEvent> Events) News(SessionRecord before, SessionLog log)
    {
        if (before.Version == 0) return (log.Pain, log.AdverseEvents);
        var known = PlanJson.Read<IReadOnlyList<AdverseEvent>>(before.AdverseEventsJson);
        return (log.Pain with { NewMidlineSpinalPain = log.Pain.NewMidlineSpinalPain && !before.NewMidlineSpinalPain }, [.. log.AdverseEvents.Except(known)]);
    }
}
