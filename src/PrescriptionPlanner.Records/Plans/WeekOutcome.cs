using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A plan with the week whose decision comes next, and all that the decision reads.</summary>
internal sealed record DueWeek
{
    public required Guid PlanId { get; init; }

    public required Guid ClinicId { get; init; }

    public required Guid PatientId { get; init; }

    public required int Week { get; init; }

    public required LocalDate StartDate { get; init; }

    public required string TimeZone { get; init; }

    public required Instant DueAt { get; init; }

    public required int Revision { get; init; }

    public required string TrackJson { get; init; }

    public required string StateJson { get; init; }

    public string? EvidenceJson { get; init; }
}

/// <summary>All that a decision writes. A function of the stored plan alone, so that the rows are the same whenever and wherever it is made.</summary>
internal sealed record WeekOutcome
{
    public required DueWeek Due { get; init; }

    public required Guid DecisionId { get; init; }

    public required bool AwaitsReview { get; init; }

    public required bool RaisesFlag { get; init; }

    public required IReadOnlyList<StepDecision> Modalities { get; init; }

    public required string ModalitiesJson { get; init; }

    public required string AuditOutcome { get; init; }

    public required string AuditDetailJson { get; init; }

    public required int NextWeek { get; init; }

    public required PlanStatus Status { get; init; }

    public required string StateJson { get; init; }

    public required string PositionsJson { get; init; }

    public required bool HasFlags { get; init; }

    /// <summary>Where the plan stands in the week that follows; <see langword="null"/> after the last.</summary>
    public string? StandingJson { get; init; }

    public LocalDate? NextDecisionOn { get; init; }

    public Instant? NextDecisionAt { get; init; }

    /// <summary>Decides a week.</summary>
    /// <exception cref="InvalidDataException">What is stored does not fit together, or the decision does not move on by one week.</exception>
    public static WeekOutcome Of(DueWeek due)
    {
        var track = PlanJson.Read<ProgressionTrack>(due.TrackJson);
        var before = PlanJson.Read<ProgressionState>(due.StateJson);
        if (before.Week != due.Week) throw new InvalidDataException($"The plan's state says week {before.Week}, its row week {due.Week}.");
        var decision = ProgressionPolicy.Decide(track, before, due.EvidenceJson is null ? null : PlanJson.Read<WeekEvidence>(due.EvidenceJson));
        var after = decision.After;
        if (after.Week != due.Week + 1) throw new InvalidDataException($"The decision of week {due.Week} leads to week {after.Week}.");
        var (nextOn, nextAt) = PlanState.NextDecision(after.Status, after.Week, track.Weeks, due.StartDate, due.TimeZone);
        return new WeekOutcome
        {
            Due = due,
            DecisionId = IdOf(due),
            AwaitsReview = decision.AwaitsReview,
            RaisesFlag = after.Flags.Except(before.Flags).Any(),
            Modalities = decision.Modalities,
            ModalitiesJson = PlanJson.Write(decision.Modalities),
            AuditOutcome = decision.AwaitsReview ? "awaitingReview" : "applied",
            AuditDetailJson = PlanJson.Write(new AuditDetail(due.Week, after.Status, [.. decision.Modalities.Select(DecidedModality.Of)])),
            NextWeek = after.Week,
            Status = after.Status,
            StateJson = PlanJson.Write(after),
            PositionsJson = PlanJson.WritePositions(after),
            HasFlags = after.Flags.Count > 0,
            StandingJson = after.Week > track.Weeks ? null : PlanJson.Write(WeekStanding.Of(due.Revision, track, after, after.Week, begun: true)),
            NextDecisionOn = nextOn,
            NextDecisionAt = nextAt,
        };
    }

    // A version 7 id of the instant at which the decision fell due; what is left to chance there comes of the plan and the week.
    private static Guid IdOf(DueWeek due)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.ASCII.GetBytes($"{due.PlanId:N}/{due.Week}"), hash);
        var id = hash[..16];
        var milliseconds = due.DueAt.ToUnixTimeMilliseconds();
        for (var index = 0; index < 6; index++) id[index] = (byte)((milliseconds >> (40 - (8 * index))) & 0xFF);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }

    private sealed record AuditDetail(int Week, PlanStatus Status, IReadOnlyList<DecidedModality> Modalities);

    private sealed record DecidedModality(Modality Modality, ProgressionDecision Decision, RuleId? RuleId)
    {
        public static DecidedModality Of(StepDecision decision) =>
            new(decision.Modality, decision.Decision, decision.RuleIds.Count == 0 ? null : decision.RuleIds[0]);
    }
}
