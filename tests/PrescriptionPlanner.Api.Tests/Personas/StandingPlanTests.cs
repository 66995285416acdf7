using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Tests.Personas;

/// <summary>The plan of each example as it stands.</summary>
public sealed class StandingPlanTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    [Theory]
    [InlineData("robust-osteosarcopenia")]
    [InlineData("pre-frail-vertebral-fracture")]
    [InlineData("frail-ckd3b")]
    public void Week_ExampleStandingAsPlanned_IsWrittenAsItWasIssued(string name)
    {
        var request = JsonSerializer.Deserialize<PlanRequest>(Example.Read(name).ToJsonString(), PlannerJson.Reading)!;
        var errors = new InputErrors();
        var options = new OptionsReader(service.Services.GetRequiredService<IClock>()).ReadPlan(request.Options, errors);
        var profile = ProfileReader.Read(request.Profile, options.StartDate, Purpose.Plan, errors)!;
        var issued = Prescriber.Prescribe(profile, options).Exercise!;
        var kept = Prescriber.Programme(profile, options, continuation: null, options.StartDate)!.Keep();
        // As it is stored and read again.
        var standing = PlanJson.Read<KeptProgramme>(PlanJson.Write(kept));

        int? before = null;
        foreach (var week in issued.Calendar)
        {
            Assert.Equal(Written(week), Written(standing.Week(week.Week, new StandingDose { Steps = week.Steps }).Shown([], before)));
            before = week.LoadArbitraryUnits;
        }
    }

    private static string Written(CalendarWeek week) => JsonSerializer.Serialize(week, PlannerJson.TypeInfo<CalendarWeek>(Language.English));
}
