using System.Collections.Frozen;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Every exercise trial in people that the seed review reports, and two that it should have: FrOST and LIFTMOR.</summary>
public static class TrialProtocols
{
    /// <summary>Every protocol, by modality.</summary>
    public static IReadOnlyList<TrialProtocol> All { get; } =
        [.. ResistanceProtocols.All, .. AerobicProtocols.All, .. HiitProtocols.All, .. VibrationProtocols.All];

    private static readonly FrozenDictionary<string, TrialProtocol> ById =
        All.ToFrozenDictionary(protocol => protocol.Id, StringComparer.Ordinal);

    /// <summary>The protocol with this id; <see langword="null"/> where there is none.</summary>
    public static TrialProtocol? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The ladder's top of a protocol that can be chosen for a modality; <see langword="null"/> where it cannot.</summary>
    /// <param name="modality">The modality whose ladder is to follow a trial.</param>
    /// <param name="id">The protocol's id.</param>
    public static LadderTop? TopOf(Modality modality, string id) =>
        Find(id) is { } protocol && protocol.Modality == modality ? protocol.Choice.Top : null;
}
