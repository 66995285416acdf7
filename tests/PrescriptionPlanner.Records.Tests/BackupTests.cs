using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PrescriptionPlanner.Records.Tests;

public sealed class BackupTests
{
    [Fact]
    public async Task Copy_OfASqliteDatabase_HoldsEverythingAndStandsOnItsOwn()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var clinic = Sample.Clinic();
        await RowTests.AddAsync(database, [clinic, .. Sample.File(clinic.Id), Sample.Document(clinic.Id)]);
        var copy = database.File + ".copy";

        await database.Store.BackupToAsync(copy, default);
        await RowTests.AddAsync(database, Sample.Patient());

        var restored = new PlannerStore(new DatabaseSettings { ConnectionString = $"Data Source={copy}" });
        await restored.PrepareAsync(TestDatabase.Now, default);
        Assert.Equal((1, 1, 1), await restored.ReadAsync(CountAsync, default));
        Assert.Equal("ok", await restored.ReadAsync(
            (context, cancellation) => context.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync(cancellation), default));
        await Assert.ThrowsAsync<IOException>(() => database.Store.BackupToAsync(copy, default));
    }

    [Theory, OnPostgreSql]
    public async Task Dump_OfAPostgreSqlDatabase_RestoresEverything(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var restored = await TestDatabase.CreateEmptyAsync(provider);
        var clinic = Sample.Clinic();
        await RowTests.AddAsync(database, [clinic, .. Sample.File(clinic.Id), Sample.Document(clinic.Id)]);
        var dump = Path.GetTempFileName();
        try
        {
            await RunAsync("pg_dump", "--format=custom", $"--file={dump}", $"--dbname={UriOf(database)}");
            await RunAsync("pg_restore", "--no-owner", "--exit-on-error", $"--dbname={UriOf(restored)}", dump);
        }
        finally
        {
            File.Delete(dump);
        }

        await restored.Store.PrepareAsync(TestDatabase.Now, default);
        Assert.Equal((1, 1, 1), await restored.Store.ReadAsync(CountAsync, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.BackupToAsync("copy", default));
    }

    private static async Task<(int Patients, int Plans, int Documents)> CountAsync(PlannerDbContext context, CancellationToken cancellation) => (
        await context.Patients.CountAsync(cancellation), await context.Plans.CountAsync(cancellation), await context.Documents.CountAsync(cancellation));

    private static string UriOf(TestDatabase database)
    {
        var server = new NpgsqlConnectionStringBuilder(database.Settings.ConnectionString);
        return $"postgresql://{Uri.EscapeDataString(server.Username!)}:{Uri.EscapeDataString(server.Password ?? "")}@{server.Host}:{server.Port}/{server.Database}";
    }

    // Debian keeps the newest tools on the path, and every version's own beside the server.
    private static string Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => $"{version}/bin") : [])
        .Select(folder => Path.Combine(folder, tool)).First(File.Exists);

    private static async Task RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Find(tool), arguments) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, errors);
    }
}
