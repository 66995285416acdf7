using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.SessionLogs;

/// <summary>Turns an untrusted log into the domain's, noting everything that cannot be right.</summary>
internal static class SessionLogReader
{
    public const int LongestNote = 2_000;
    public const int LongestExternalId = 100;
    private const int LongestSessionId = 100;
    private const int MostSets = 100;
    private const int MostEvents = 50;

    /// <summary>The log, of use only where no error was noted.</summary>
    public static SessionLog Read(SessionLogRequest request, InputErrors errors)
    {
        errors.CheckText("/sessionId", request.SessionId, LongestSessionId, required: true);
        if (request.PerformedOn is null) errors.Required("/performedOn");
        if (request.Status is null) errors.Required("/status");
        errors.InRange("/durationMinutes", request.DurationMinutes);
        errors.InRange("/sessionRpe", request.SessionRpe);
        if (request.SessionRpe is { } rpe && decimal.Round(rpe, 1) != rpe) errors.Add("/sessionRpe", "Has at most one decimal.", "至多一位小数。");
        errors.InRange("/averageHeartRateBpm", request.AverageHeartRateBpm);
        errors.InRange("/intervalsCompleted", request.IntervalsCompleted);
        errors.InRange("/boutsCompleted", request.BoutsCompleted);
        errors.CheckText("/note", request.Note, LongestNote, required: false);
        errors.CheckText("/externalId", request.ExternalId, LongestExternalId, required: false);
        if (request.Status == SessionStatus.Missed) CheckMissed(request, errors);
        return new SessionLog
        {
            SessionId = request.SessionId ?? "",
            PerformedOn = request.PerformedOn ?? default,
            Status = request.Status ?? default,
            DurationMinutes = request.DurationMinutes,
            SessionRpe = request.SessionRpe,
            Pain = ReadPain(request.Pain, errors),
            AdverseEvents = ReadEvents(request.AdverseEvents, errors),
            TechniqueOk = request.TechniqueOk,
            Sets = ReadSets(request.Sets, errors),
            AverageHeartRateBpm = request.AverageHeartRateBpm,
            IntervalsCompleted = request.IntervalsCompleted,
            BoutsCompleted = request.BoutsCompleted,
        };
    }

    public static PainReport ReadPain(PainRequest? request, InputErrors errors, string at = "/pain") => request is null
        ? PainReport.Unknown
        : new PainReport(
            errors.InRange(at + "/before", request.Before), errors.InRange(at + "/during", request.During),
            errors.InRange(at + "/nextMorning", request.NextMorning), request.NewMidlineSpinalPain ?? false);

    public static IReadOnlyList<AdverseEvent> ReadEvents(IReadOnlyList<AdverseEventRequest>? items, InputErrors errors, string at = "/adverseEvents")
    {
        if (items is null) return [];
        if (items.Count > MostEvents)
        {
            errors.Add(at, $"Holds more than {MostEvents} items.", $"超过{MostEvents}项。");
            return [];
        }

        var events = new List<AdverseEvent>(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            // The list may hold null: nullability stops at the JSON reader.
            if ((AdverseEventRequest?)items[index] is { Code: { } code }) events.Add(code);
            else errors.Required($"{at}/{index}/code");
        }

        return events;
    }

    private static List<SetLog> ReadSets(IReadOnlyList<SetRequest>? items, InputErrors errors)
    {
        var sets = new List<SetLog>();
        if (items is { Count: > MostSets }) errors.Add("/sets", $"Holds more than {MostSets} items.", $"超过{MostSets}项。");
        else
            for (var index = 0; index < (items?.Count ?? 0); index++)
            {
                var at = $"/sets/{index}";
                if ((SetRequest?)items![index] is not { } item)
                {
                    errors.Required(at);
                    continue;
                }

                KnownNames.CheckExercise(at + "/exercise", item.Exercise, errors);
                errors.InRange(at + "/loadKg", item.LoadKg);
                if (item.Repetitions is null) errors.Required(at + "/repetitions");
                errors.InRange(at + "/repetitions", item.Repetitions);
                errors.InRange(at + "/repetitionsInReserve", item.RepetitionsInReserve);
                sets.Add(new SetLog(item.Exercise ?? "", item.LoadKg, item.Repetitions ?? 0, item.RepetitionsInReserve));
            }

        return sets;
    }

    private static void CheckMissed(SessionLogRequest request, InputErrors errors)
    {
        var english = "Does not go with a missed session.";
        var chinese = "与未进行的训练不符。";
        if (request.DurationMinutes > 0) errors.Add("/durationMinutes", english, chinese);
        if (request.SessionRpe > 0) errors.Add("/sessionRpe", english, chinese);
        if (request.Sets is { Count: > 0 }) errors.Add("/sets", english, chinese);
        if (request.IntervalsCompleted > 0) errors.Add("/intervalsCompleted", english, chinese);
        if (request.BoutsCompleted > 0) errors.Add("/boutsCompleted", english, chinese);
    }
}
