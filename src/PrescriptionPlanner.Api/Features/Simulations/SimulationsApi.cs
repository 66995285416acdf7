using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Features.SessionLogs;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Simulations;

/// <summary>A whole programme as it would unfold.</summary>
internal static class SimulationsApi
{
    public static void MapSimulations(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/plans").WithTags("Plans").MapPost("/simulate", Simulate).WithName("SimulatePlan").AsStatelessCalls().RefusesOnClinicalGrounds();

    /// <summary>Lets a plan unfold week by week as a scenario says, without storing anything.</summary>
    /// <remarks>
    /// The decisions are made by the policy that decides stored plans. Where the scenario says nothing, every session is done as prescribed, at its
    /// target effort and without pain.
    /// </remarks>
    internal static Results<Rendered<SimulationDocument>, ProblemResult> Simulate(RequestBody<SimulationRequest> body, IClock clock)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        var options = new OptionsReader(clock).ReadPlan(request.Options, errors);
        var profile = ProfileReader.Read(request.Profile, options.StartDate, Purpose.Plan, errors);
        var scenario = ScenarioReader.Read(request.Scenario, options.Weeks, errors);
        if (!errors.IsEmpty || profile is null) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        if (Simulation.Run(profile, options, scenario) is { } weeks)
            return new Rendered<SimulationDocument>(new SimulationDocument(options.StartDate, options.Weeks, options.TimeZone, [.. weeks.Select(SimulatedWeekDocument.Of)]));
        return IssuePlan.Refused(Prescriber.Prescribe(profile, options).Screening);
    }

    /// <summary>A profile with options, and what is to happen.</summary>
    internal sealed record SimulationRequest
    {
        /// <summary>The patient.</summary>
        [Required] public ProfileRequest? Profile { get; init; }

        /// <summary>What is asked for; every option has a default.</summary>
        public OptionsRequest? Options { get; init; }

        /// <summary>What is to happen; everything goes well where absent.</summary>
        public ScenarioRequest? Scenario { get; init; }
    }

    /// <summary>What is to happen.</summary>
    internal sealed record ScenarioRequest
    {
        /// <summary>Share of the sessions that are done, 0 to 1; 1 where absent.</summary>
        public decimal? Adherence { get; init; }

        /// <summary>Whether a clinician approves each step up that waits for it; true where absent.</summary>
        public bool? Approves { get; init; }

        /// <summary>What happens in some weeks.</summary>
        public IReadOnlyList<ScenarioEventRequest>? Events { get; init; }
    }

    /// <summary>What happens in a week, or in the weeks from one to another. The fields of a session log bear on every session of these weeks.</summary>
    internal sealed record ScenarioEventRequest
    {
        /// <summary>The week; or give <c>fromWeek</c> and <c>toWeek</c>.</summary>
        public int? Week { get; init; }

        /// <summary>First week.</summary>
        public int? FromWeek { get; init; }

        /// <summary>Last week, included.</summary>
        public int? ToWeek { get; init; }

        /// <summary>Whether the sessions are logged at all; true where absent.</summary>
        public bool? Logged { get; init; }

        /// <summary>What becomes of every session.</summary>
        public SessionStatus? Status { get; init; }

        /// <summary>Effort of every session on CR10.</summary>
        public decimal? SessionRpe { get; init; }

        /// <summary>Pain of every session; <c>before</c> and <c>nextMorning</c> are unknown where pain is given without them.</summary>
        public PainRequest? Pain { get; init; }

        /// <summary>Whether the technique is in order.</summary>
        public bool? TechniqueOk { get; init; }

        /// <summary>What goes wrong, once in each of the weeks.</summary>
        public IReadOnlyList<AdverseEventRequest>? AdverseEvents { get; init; }

        /// <summary>Whether a clinician sets a suspended plan going again when the week begins.</summary>
        public bool? Resumes { get; init; }
    }

    /// <summary>A programme as it would unfold.</summary>
    internal sealed record SimulationDocument(LocalDate StartDate, int Weeks, string TimeZone, IReadOnlyList<SimulatedWeekDocument> Calendar);
}

/// <summary>A week of a simulation.</summary>
/// <param name="Week">Number of the week.</param>
/// <param name="Dose">The week as it stood.</param>
/// <param name="SessionsDone">Sessions held, in whole or in part.</param>
/// <param name="SessionsLogged">Sessions with a log.</param>
/// <param name="Decision">What was decided at its end.</param>
/// <param name="Status">How the plan stands then.</param>
/// <param name="Positions">The step of each modality for the next week.</param>
/// <param name="Flags">What a clinician has to look at.</param>
internal sealed record SimulatedWeekDocument(
    int Week, PlanWeekDocument Dose, int SessionsDone, int SessionsLogged, SimulatedDecision Decision, PlanStatus Status, IReadOnlyDictionary<Modality, int> Positions,
    IReadOnlyList<FlagDocument> Flags)
{
    public static SimulatedWeekDocument Of(SimulatedWeek week) => new(
        week.Dose.Week, PlanWeekDocument.Of(week.Dose, provisional: false), week.Logs.Count(log => log.Status != SessionStatus.Missed), week.Logs.Count,
        new SimulatedDecision(week.Decision.AwaitsReview, week.Approved, week.Decision.Modalities), week.After.Status,
        week.After.Modalities.ToDictionary(modality => modality.Modality, modality => modality.Step), [.. week.After.Flags.Select(FlagDocument.Of)]);
}

/// <summary>A decision of a simulation.</summary>
/// <param name="AwaitsReview">Whether a step up waited for a clinician.</param>
/// <param name="Approved">Whether it was approved.</param>
/// <param name="Modalities">What was decided, with the rules and inputs that led there.</param>
internal sealed record SimulatedDecision(bool AwaitsReview, bool Approved, IReadOnlyList<StepDecision> Modalities);
