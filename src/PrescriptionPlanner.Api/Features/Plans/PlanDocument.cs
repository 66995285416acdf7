using System.Buffers;
using System.Text.Json;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>A stored plan: where it stands now, and the document that was issued.</summary>
/// <param name="Id">Id.</param>
/// <param name="PatientId">The patient.</param>
/// <param name="AssessmentId">The assessment that the present revision rests on.</param>
/// <param name="Revision">The present revision, from 1.</param>
/// <param name="Status">How the plan stands.</param>
/// <param name="Positions">The step that each modality stands on; 0 where it does not train yet.</param>
/// <param name="Week">The week whose decision falls due next.</param>
/// <param name="NextDecisionOn">The patient's local date on which it falls due, at noon; <see langword="null"/> where none will.</param>
/// <param name="AwaitsReview">Whether a decision waits for a clinician.</param>
/// <param name="NeedsNewAssessment">Whether only a new assessment may set a suspended plan going again.</param>
/// <param name="Flags">What a clinician has to look at.</param>
/// <param name="Prescription">The document of the present revision.</param>
internal sealed record PlanDocument(
    Guid Id, Guid PatientId, Guid AssessmentId, int Revision, PlanStatus Status, IReadOnlyDictionary<Modality, int> Positions, int Week,
    LocalDate? NextDecisionOn, bool AwaitsReview, bool NeedsNewAssessment, IReadOnlyList<FlagDocument> Flags, Prescription Prescription);

/// <summary>Something that a clinician has to look at.</summary>
/// <param name="RuleId">The rule that asks for it.</param>
/// <param name="On">The patient's local date.</param>
/// <param name="Message">What the rule says.</param>
internal sealed record FlagDocument(RuleId RuleId, LocalDate On, LocalizedText Message)
{
    public static FlagDocument Of(Flag flag) => new(flag.RuleId, flag.On, RuleCatalogue.Find(flag.RuleId).Text);
}

/// <summary>Everything of a plan but its document.</summary>
internal sealed record PlanHead(
    Guid Id, Guid PatientId, Guid AssessmentId, int Revision, PlanStatus Status, IReadOnlyDictionary<Modality, int> Positions, int Week,
    LocalDate? NextDecisionOn, bool AwaitsReview, bool NeedsNewAssessment, IReadOnlyList<FlagDocument> Flags)
{
    /// <summary>The head with the document behind it, which stands ready in bytes and is not copied.</summary>
    public ReplyBody With(ReadOnlyMemory<byte> prescription, Language language)
    {
        var form = PlannerJson.TypeInfo<PlanHead>(language);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = form.Options.Encoder, SkipValidation = true }))
            JsonSerializer.Serialize(writer, this, form);
        // Ends with the brace that closes the head: the document goes before it.
        var head = buffer.WrittenMemory;
        var begin = new byte[head.Length - 1 + ",\"prescription\":".Length];
        head.Span[..^1].CopyTo(begin);
        ",\"prescription\":"u8.CopyTo(begin.AsSpan(head.Length - 1));
        return new ReplyBody(begin, prescription, head[^1..]);
    }
}

/// <summary>One week as it really stands.</summary>
/// <param name="Week">Number of the week, from 1.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Phase">Phase that the week belongs to.</param>
/// <param name="Deload">Whether the week is a deload.</param>
/// <param name="Steps">The step that each modality stands on.</param>
/// <param name="LoadArbitraryUnits">Session-RPE load of the sessions as they stand.</param>
/// <param name="LoadChangePercent">Change from the week before, whole percent.</param>
/// <param name="NotPlaced">Sessions that are not held, and why.</param>
/// <param name="Sessions">Sessions by date, then by importance.</param>
/// <param name="Provisional">Whether the week may still come otherwise: a decision before it has not been made.</param>
internal sealed record PlanWeekDocument(
    int Week, LocalDate StartsOn, PhaseName Phase, bool Deload, IReadOnlyDictionary<Modality, int> Steps, int LoadArbitraryUnits, int? LoadChangePercent,
    IReadOnlyList<NotPlaced> NotPlaced, IReadOnlyList<Session> Sessions, bool Provisional)
{
    public static PlanWeekDocument Of(CalendarWeek week, bool provisional) => new(
        week.Week, week.StartsOn, week.Phase, week.Deload, week.Steps, week.LoadArbitraryUnits, week.LoadChangePercent, week.NotPlaced, week.Sessions, provisional);
}
