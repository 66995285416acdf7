using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>The signalling pathways that the seed review describes.</summary>
public enum SignallingPathway
{
    /// <summary>Phosphoinositide 3-kinase and Akt.</summary>
    [Text("PI3K/Akt", "PI3K/Akt通路")] Pi3kAkt,

    /// <summary>Wnt and β-catenin.</summary>
    [Text("Wnt/β-catenin", "Wnt/β-catenin通路")] WntBetaCatenin,

    /// <summary>Notch.</summary>
    [Text("Notch", "Notch通路")] Notch,

    /// <summary>Nuclear factor κB.</summary>
    [Text("NF-κB", "NF-κB通路")] NfKappaB,

    /// <summary>AMP-activated protein kinase and PGC-1α.</summary>
    [Text("AMPK/PGC-1α", "AMPK/PGC-1α通路")] AmpkPgc1Alpha,

    /// <summary>Mechanistic target of rapamycin.</summary>
    [Text("mTOR", "mTOR通路")] Mtor,

    /// <summary>Hypoxia-inducible factor 1α.</summary>
    [Text("HIF-1α", "HIF-1α通路")] Hif1Alpha,

    /// <summary>Activation by nerve and hormone, outside the named pathways.</summary>
    [Text("Nerves and hormones", "神经与内分泌")] NeuroEndocrine,
}

/// <summary>What a statement on a mechanism was seen in.</summary>
public enum MechanismModel
{
    /// <summary>Cultured cells.</summary>
    [Text("Cells", "细胞")] Cells,

    /// <summary>Laboratory animals.</summary>
    [Text("Animals", "动物")] Animals,

    /// <summary>People.</summary>
    [Text("People", "人体")] People,

    /// <summary>The seed does not say.</summary>
    [Text("Not stated", "未说明")] NotStated,
}

/// <summary>
/// What the seed review says on how a pathway, or a kind of training through it, acts on muscle and bone. Read beside the protocols;
/// no dose is derived from it.
/// </summary>
/// <param name="Pathway">The pathway.</param>
/// <param name="Modality">The training that acts through it; <see langword="null"/> for the pathway in itself.</param>
/// <param name="Effectors">The molecules and cells that the seed names, spelled as in the field.</param>
/// <param name="Models">What it was seen in.</param>
/// <param name="Text">What the seed says.</param>
/// <param name="SeedReferences">The seed's own reference numbers.</param>
/// <param name="LooksLikeSlip">Where the seed's wording seems to be a slip, and why; <see langword="null"/> where it does not.</param>
public sealed record MechanismNote(
    SignallingPathway Pathway, Modality? Modality, IReadOnlyList<string> Effectors, IReadOnlyList<MechanismModel> Models,
    LocalizedText Text, IReadOnlyList<int> SeedReferences, LocalizedText? LooksLikeSlip = null);
