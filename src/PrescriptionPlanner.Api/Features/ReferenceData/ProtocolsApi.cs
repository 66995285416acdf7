using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>The exercise trials behind the ladders, and what is said of how training acts.</summary>
internal static class ProtocolsApi
{
    private static readonly ReferenceDocument<ProtocolList> Protocols = new(() => new ProtocolList(
        RulesetVersion.Current, [.. TrialProtocols.All.Select(ProtocolEntry.Of)], MechanismNotes.All));

    public static void MapProtocols(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/protocols").WithTags("Reference data").MapGet("/", GetProtocols).WithName("GetProtocols");

    /// <summary>Every trial protocol: population, dose, outcome, caveats, and whether a plan can follow it.</summary>
    internal static ReferenceDocument<ProtocolList> GetProtocols() => Protocols;

    /// <summary>Every protocol.</summary>
    /// <param name="RulesetVersion">The version of the tables.</param>
    /// <param name="Items">The protocols by modality.</param>
    /// <param name="Mechanisms">What the seed review says of how training acts on muscle and bone.</param>
    internal sealed record ProtocolList(string RulesetVersion, IReadOnlyList<ProtocolEntry> Items, IReadOnlyList<MechanismNote> Mechanisms);

    /// <summary>A trial protocol.</summary>
    /// <param name="Id">The id that <c>options.protocols</c> names it by.</param>
    /// <param name="Modality">What was trained.</param>
    /// <param name="Name">Short name.</param>
    /// <param name="Population">Who took part.</param>
    /// <param name="Dose">What they did.</param>
    /// <param name="Measured">What was measured.</param>
    /// <param name="Changed">What changed and what did not.</param>
    /// <param name="Caveats">Why the result should be read with care.</param>
    /// <param name="Discrepancies">Ids of the register's entries that apply.</param>
    /// <param name="Selectable">Whether a plan's options may name it.</param>
    /// <param name="Choice">What a plan takes over and what it leaves, or why it cannot be chosen.</param>
    /// <param name="RuleId">The rule that sets the ladder's top; null where it cannot be chosen.</param>
    /// <param name="References">Ids of the sources, the trial first.</param>
    internal sealed record ProtocolEntry(
        string Id, Modality Modality, LocalizedText Name, LocalizedText Population, TrialDose Dose, LocalizedText Measured, LocalizedText Changed,
        LocalizedText Caveats, IReadOnlyList<string> Discrepancies, bool Selectable, LocalizedText Choice, RuleId? RuleId, IReadOnlyList<string> References)
    {
        public static ProtocolEntry Of(TrialProtocol protocol) => new(
            protocol.Id, protocol.Modality, protocol.Name, protocol.Population, protocol.Dose, protocol.Measured, protocol.Changed, protocol.Caveats,
            [.. protocol.Discrepancies.Select(entry => entry.Id)], protocol.Selectable, protocol.Choice.Text, protocol.Choice.Top?.Rule.Id,
            [protocol.Citation.Id, .. protocol.Further.Select(citation => citation.Id)]);
    }
}
