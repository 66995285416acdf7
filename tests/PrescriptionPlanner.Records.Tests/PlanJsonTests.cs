using System.Text.Json;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Tests;

public sealed class PlanJsonTests
{
    private static readonly ProgressionState Full = Sample.State(3) with
    {
        Status = PlanStatus.Suspended,
        Lifts = [new LiftState("legPress", 80.5m, 1, [new WorkingMaximum(2, 78.25m)]), new LiftState("row", null, 0, [])],
        BreakWeeks = 1,
        CompletedWeeks = 2,
        DizzyInWeek = 3,
        HalfVolumeWeeks = [2],
        Standstills = [new Standstill(new RuleId("PRG-STOP-001"), new LocalDate(2026, 11, 5), null)],
        NeedsNewAssessment = true,
        Flags = [new Flag(new RuleId("PRG-STOP-001"), new LocalDate(2026, 11, 5))],
    };

    [Fact]
    public void Track_WrittenAndRead_IsTheSame() => ComesBack(Sample.Track(12));

    [Fact]
    public void State_WrittenAndRead_IsTheSame() => ComesBack(Full);

    [Fact]
    public void Decisions_WrittenAndRead_AreTheSame() => ComesBack<IReadOnlyList<StepDecision>>(
    [
        new StepDecision(Modality.WholeBodyVibration, ProgressionDecision.StepBack, 3, 2, [new RuleId("PRG-001")], new DecisionInputs
        {
            PlannedStep = 4,
            WeeksOnStep = 0,
            EffortAboveTarget = -1.5m,
            PainDuring = 0,
            AdverseEvents = [AdverseEvent.ChestPain],
            Loads = [new LoadChange("legPress", -5m, new RuleId("PRG-002"))],
        }),
    ]);

    [Fact]
    public void State_AsItBegins_IsWrittenShort() => Assert.Equal(
        """{"week":1,"status":"active","modalities":[{"modality":"resistance","stood":[1]},{"modality":"balance","stood":[1]}]}""",
        PlanJson.Write(Sample.State()));

    [Fact]
    public void State_WrittenBeforeAMemberExisted_BeginsItAsTheDomainDoes()
    {
        var state = PlanJson.Read<ProgressionState>(PlanJson.Write(Sample.State()));
        Assert.Empty(state.Lifts);
        Assert.Empty(state.Flags);
        Assert.Empty(state.Modalities[0].Standstills);
    }

    [Fact]
    public void Nought_WhereUnknownIsPossible_IsNotUnknown()
    {
        var inputs = new DecisionInputs { PlannedStep = 1, WeeksOnStep = 1, PainDuring = 0 };
        Assert.Contains("\"painDuring\":0", PlanJson.Write(inputs), StringComparison.Ordinal);
        Assert.Equal(0, PlanJson.Read<DecisionInputs>(PlanJson.Write(inputs)).PainDuring);
        Assert.Null(PlanJson.Read<DecisionInputs>(PlanJson.Write(inputs)).PainNextMorning);
    }

    [Fact]
    public void Positions_OfAState_AreItsPresentSteps()
    {
        Assert.Equal("""{"resistance":1,"balance":1}""", PlanJson.WritePositions(Full));
        Assert.Equal(1, PlanJson.ReadPositions(PlanJson.WritePositions(Full))[Modality.Balance]);
    }

    [Theory]
    [InlineData("""{"week":1,"modalities":[]}""")]
    [InlineData("""{"week":1,"status":"active","modalities":[],"unknown":1}""")]
    [InlineData("""{"week":1,"week":2,"status":"active","modalities":[]}""")]
    [InlineData("""{"week":1,"status":"sleeping","modalities":[]}""")]
    [InlineData("""{"week":1,"status":0,"modalities":[]}""")]
    [InlineData("""{"week":"1","status":"active","modalities":[]}""")]
    [InlineData("""{"week":1,"status":"active","modalities":null}""")]
    [InlineData("""{"week":1,"status":"active","modalities":[],"flags":[{"ruleId":"X"}]}""")]
    [InlineData("""{"week":1,"status":"active","modalities":[],"flags":[{"ruleId":"X","on":"5 May"}]}""")]
    [InlineData("null")]
    [InlineData("")]
    public void Read_WhatWasNeverWritten_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => PlanJson.Read<ProgressionState>(json));

    [Theory]
    [InlineData("[1]")]
    [InlineData("[1,true,2]")]
    [InlineData("[1.5,true]")]
    [InlineData("""["1",true]""")]
    [InlineData("[1,1]")]
    [InlineData("{}")]
    public void Read_StepOfAnotherShape_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => PlanJson.Read<TrackStep>(json));

    // Lists have no equality of their own: what was read is written once more.
    private static void ComesBack<T>(T value) where T : class
    {
        var json = PlanJson.Write(value);
        Assert.Equal(json, PlanJson.Write(PlanJson.Read<T>(json)));
        Assert.Equivalent(value, PlanJson.Read<T>(json), strict: true);
    }
}
