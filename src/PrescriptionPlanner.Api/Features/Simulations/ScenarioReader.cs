using PrescriptionPlanner.Api.Features.SessionLogs;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Api.Features.Simulations;

/// <summary>Turns an untrusted scenario into the domain's.</summary>
internal static class ScenarioReader
{
    private const int MostEvents = 200;

    public static Scenario Read(SimulationsApi.ScenarioRequest? request, int weeks, InputErrors errors)
    {
        if (request is null) return new Scenario();
        errors.InRange("/scenario/adherence", request.Adherence);
        if (request.Events is { Count: > MostEvents }) errors.Add("/scenario/events", $"Holds more than {MostEvents} items.", $"超过{MostEvents}项。");
        return new Scenario
        {
            Adherence = request.Adherence ?? 1m,
            Approves = request.Approves ?? true,
            Events = request.Events is { Count: <= MostEvents } events
                ? [.. events.Select((item, index) => ReadEvent($"/scenario/events/{index}", item, weeks, errors)).OfType<ScenarioEvent>()]
                : [],
        };
    }

    private static ScenarioEvent? ReadEvent(string at, SimulationsApi.ScenarioEventRequest? item, int weeks, InputErrors errors)
    {
        if (item is null)
        {
            errors.Required(at);
            return null;
        }

        if (item.Week is not null && (item.FromWeek ?? item.ToWeek) is not null)
            errors.Add(at + "/week", "Give either one week, or the first and the last.", "请填写单周，或起止周。");
        var from = item.Week ?? item.FromWeek;
        var to = item.Week ?? item.ToWeek;
        CheckWeek(at + (item.Week is null ? "/fromWeek" : "/week"), from, weeks, errors);
        if (item.Week is null) CheckWeek(at + "/toWeek", to, weeks, errors);
        if (from > to) errors.Add(at + "/toWeek", "Lies before the first week.", "早于起始周。");
        errors.InRange(at + "/sessionRpe", item.SessionRpe);
        return new ScenarioEvent(from ?? 1, to ?? 1)
        {
            Logged = item.Logged,
            Status = item.Status,
            SessionRpe = item.SessionRpe,
            Pain = item.Pain is null ? null : SessionLogReader.ReadPain(item.Pain, errors, at + "/pain"),
            TechniqueOk = item.TechniqueOk,
            AdverseEvents = SessionLogReader.ReadEvents(item.AdverseEvents, errors, at + "/adverseEvents"),
            Resumes = item.Resumes ?? false,
        };
    }

    private static void CheckWeek(string pointer, int? week, int weeks, InputErrors errors)
    {
        if (week is null) errors.Required(pointer);
        else if (week < 1 || week > weeks) errors.Add(pointer, $"Has to be a week of the programme, 1 to {weeks}.", $"应为计划中的周次，1至{weeks}。");
    }
}
