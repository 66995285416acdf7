using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Tests.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training.Protocols;

public class MechanismNotesTests
{
    [Fact]
    public void All_EveryText_IsInBothLanguages() => Assert.All(MechanismNotes.All, note =>
    {
        Bilingual.Check(note.Text, $"{note.Pathway} text");
        if (note.LooksLikeSlip is { } slip) Bilingual.Check(slip, $"{note.Pathway} slip");
    });

    [Fact]
    public void All_EveryNote_NamesEffectorsModelsAndTheSeedsReferences() => Assert.All(MechanismNotes.All, note =>
    {
        Assert.NotEmpty(note.Effectors);
        Assert.NotEmpty(note.Models);
        Assert.NotEmpty(note.SeedReferences);
        Assert.All(note.SeedReferences, number => Assert.InRange(number, 1, 99));
        Assert.Equal(note.SeedReferences.Order(), note.SeedReferences);
    });

    [Theory]
    [InlineData(SignallingPathway.Pi3kAkt)]
    [InlineData(SignallingPathway.WntBetaCatenin)]
    [InlineData(SignallingPathway.Notch)]
    [InlineData(SignallingPathway.NfKappaB)]
    public void All_PathwayOfTheSeed_IsDescribedInItself(SignallingPathway pathway) =>
        Assert.Contains(MechanismNotes.All, note => note.Pathway == pathway && note.Modality is null);

    [Theory]
    [InlineData(Modality.Aerobic, "AMPK")]
    [InlineData(Modality.Aerobic, "PGC-1α")]
    [InlineData(Modality.Resistance, "mTOR")]
    [InlineData(Modality.Resistance, "myostatin")]
    [InlineData(Modality.Hiit, "rps6")]
    [InlineData(Modality.Hiit, "HIF-1α")]
    [InlineData(Modality.WholeBodyVibration, "testosterone")]
    public void Of_Modality_NamesTheEffectorsOfTheSeed(Modality modality, string effector) =>
        Assert.Contains(MechanismNotes.Of(modality), note => note.Effectors.Contains(effector));

    [Theory]
    [InlineData(Modality.Balance)]
    [InlineData(Modality.Impact)]
    public void Of_ModalityOnWhichTheSeedIsSilent_IsEmpty(Modality modality) => Assert.Empty(MechanismNotes.Of(modality));

    [Fact]
    public void Of_Resistance_MarksMyostatinAsASlip() =>
        Assert.NotNull(Assert.Single(MechanismNotes.Of(Modality.Resistance)).LooksLikeSlip);

    [Fact]
    public void All_AnimalWork_IsMarkedAsSuch() =>
        Assert.All([10, 72, 73, 84, 85], reference =>
            Assert.Equal([MechanismModel.Animals], Assert.Single(MechanismNotes.All, note => note.SeedReferences.Contains(reference)).Models));
}
