using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Tests.Faults;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>Plans of the robust example by the hundred thousand: rows that differ by their ids alone, a logged first week each, one document.</summary>
internal static class SeededPlans
{
    private const int Batch = 10_000;

    /// <summary>Adds plans whose first week falls due.</summary>
    /// <param name="database">Where to.</param>
    /// <param name="start">First day of the plans.</param>
    /// <param name="count">How many.</param>
    /// <returns>Their ids, in order.</returns>
    public static IReadOnlyList<Guid> Add(BenchmarkDatabase database, LocalDate start, int count)
    {
        var model = ModelPlan.StartingOn(start);
        var patient = model.Patient(Guid.CreateVersion7());
        var assessment = model.Assessment(patient, Guid.CreateVersion7());
        var first = model.Plan(assessment, Guid.CreateVersion7());
        database.Store.WriteAsync(
            async (context, token) =>
            {
                context.AddRange(patient, assessment, first);
                await context.SaveChangesAsync(token);
                var document = await PlanIssue.KeepDocumentAsync(context, patient.ClinicId, model.Prescription, StoredRun.Now, token);
                context.AddRange(
                    model.Revision(first, document), new WeekRecord { PlanId = first.Id, ClinicId = first.ClinicId, Week = 1, EvidenceJson = model.EvidenceJson });
                return await context.SaveChangesAsync(token);
            },
            default).GetAwaiter().GetResult();
        List<Guid> ids = [first.Id, .. Enumerable.Range(1, count - 1).Select(_ => Guid.CreateVersion7())];
        foreach (var batch in ids.Skip(1).Chunk(Batch)) Multiply(database, first.Id, batch);
        return ids;
    }

    /// <summary>How many bytes a plan's decision reads.</summary>
    public static string Describe()
    {
        var model = ModelPlan.StartingOn(new LocalDate(2026, 1, 5));
        var plan = model.Plan(model.Assessment(model.Patient(Guid.Empty), Guid.Empty), Guid.Empty);
        return $"track {plan.TrackJson.Length:N0}, state {plan.StateJson.Length:N0}, evidence {model.EvidenceJson.Length:N0} bytes a plan";
    }

    private static void Multiply(BenchmarkDatabase database, Guid first, Guid[] ids)
    {
        var sqlite = database.Store.Provider == DatabaseProvider.Sqlite;
        // Ids as each database keeps them.
        var from = sqlite ? "json_each({0})" : "unnest({0})";
        object list = sqlite ? JsonSerializer.Serialize(ids.Select(id => id.ToString().ToUpperInvariant())) : ids;
        foreach (var (row, key) in ((Type, string)[])[(typeof(Plan), "id"), (typeof(PlanRevision), "plan_id"), (typeof(WeekRecord), "plan_id")])
        {
            var (table, columns) = database.Store.ReadAsync(
                (context, _) =>
                {
                    var entity = context.Model.FindEntityType(row)!;
                    return Task.FromResult((entity.GetTableName(), entity.GetProperties().Select(property => property.GetColumnName()).Where(column => column != key).ToList()));
                },
                default).GetAwaiter().GetResult();
            database.Execute(
                $"INSERT INTO {table} ({key}, {string.Join(", ", columns)}) SELECT made.value, {string.Join(", ", columns.Select(column => "model." + column))} "
                + $"FROM {table} AS model, {from} AS made{(sqlite ? "" : "(value)")} WHERE model.{key} = {{1}}",
                list, first);
        }
    }
}
