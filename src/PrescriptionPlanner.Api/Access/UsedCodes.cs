using System.Globalization;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace PrescriptionPlanner.Api.Access;

/// <summary>The codes of authenticator apps that were taken. Each fits for two and a half minutes, and whoever looked over the shoulder could send it again.</summary>
internal static class UsedCodes
{
    private const string Name = "usedCodes";
    private static readonly Duration Fits = Duration.FromMinutes(3);

    /// <summary>Takes a code that fits; <see langword="false"/> where it was taken before.</summary>
    public static async Task<bool> TryTakeAsync(UserManager<Person> people, Person person, string code, Instant now)
    {
        // As a number, like Identity reads it: blanks around it make no other code.
        if (!int.TryParse(code, out var number)) return false;
        var used = Read(await people.GetAuthenticationTokenAsync(person, Name, Name)).Where(known => now - known.At < Fits).ToList();
        if (used.Exists(known => known.Code == number)) return false;
        await people.SetAuthenticationTokenAsync(
            person, Name, Name, string.Join(' ', used.Append((Code: number, At: now)).Select(known => string.Create(CultureInfo.InvariantCulture, $"{known.Code}@{known.At.ToUnixTimeSeconds()}"))));
        return true;
    }

    private static IEnumerable<(int Code, Instant At)> Read(string? text) =>
        from entry in text?.Split(' ') ?? []
        let parts = entry.Split('@')
        select (int.Parse(parts[0], CultureInfo.InvariantCulture), Instant.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)));
}
