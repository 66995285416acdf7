
namespace PrescriptionPlanner.Api.Calls;

/// <summary>The command <c>backup FILE</c> writes a whole copy of a SQLite database beside a running service.</summary>
internal static class BackupCommand
{
    private const string Name = "backup";

    /// <summary>Whether the program was started for the command.</summary>
    public static bool IsAsked(string[] args) => args is [Name, _];

    /// <summary>Writes the copy; 0 where it is whole.</summary>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        try
        {
            await app.Services.GetRequiredService<PlannerStore>().BackupToAsync(args[1], CancellationToken.None);
            Console.WriteLine($"Copied to {args[1]}.");
            return 0;
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
