using System.Collections.Concurrent;
using System.Diagnostics;
using NodaTime;

namespace PrescriptionPlanner.Records.Access;

/// <summary>What is known of an app's key when a call comes with it.</summary>
/// <param name="Id">Id.</param>
/// <param name="ClinicId">The clinic.</param>
/// <param name="FamilyId">The first key of the rotation.</param>
/// <param name="SecretHash">SHA-256 of the secret.</param>
/// <param name="Scopes">What it may do: codes, with a space between two.</param>
/// <param name="OwnPatientsOnly">Whether it reaches only its own patients.</param>
/// <param name="ExpiresAt">From when on it is refused.</param>
/// <param name="RevokedAt">When it was revoked.</param>
/// <param name="LastUsedAt">When it was last used, to the hour.</param>
public sealed record KnownKey(
    Guid Id, Guid ClinicId, Guid FamilyId, byte[] SecretHash, string Scopes, bool OwnPatientsOnly, Instant ExpiresAt, Instant? RevokedAt, Instant? LastUsedAt);

/// <summary>
/// Finds apps' keys. Asked with every call, so what was found is kept for a moment: a key that is revoked here is refused at once, one that another
/// replica revokes within a second.
/// </summary>
public sealed class KnownKeys
{
    private const string Select =
        """
        SELECT id, clinic_id, family_id, secret_hash, scopes, own_patients_only, expires_at, revoked_at, last_used_at FROM api_key WHERE visible_id = $1
        """;

    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    private readonly PreparedQuery _find;
    private readonly ConcurrentDictionary<string, (KnownKey Key, long Since)> _found = new(StringComparer.Ordinal);
    private int _changes;

    internal KnownKeys(PreparedQueries queries) => _find = queries.Prepare(Select);

    /// <summary>The key with this visible part; <see langword="null"/> where there is none.</summary>
    /// <param name="visibleId">The part of the key that may be seen.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<KnownKey?> FindAsync(string visibleId, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(visibleId, out var known) && Stopwatch.GetElapsedTime(known.Since) < Kept) return known.Key;
        var (since, changes) = (Stopwatch.GetTimestamp(), Volatile.Read(ref _changes));
        var key = await _find.FirstAsync(
            [visibleId],
            static row => new KnownKey(
                row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetFieldValue<byte[]>(3), row.GetString(4), row.GetBoolean(5), row.InstantAt(6),
                row.IsDBNull(7) ? null : row.InstantAt(7), row.IsDBNull(8) ? null : row.InstantAt(8)),
            cancellationToken).ConfigureAwait(false);
        // What is not there is not kept: whoever guesses fills no memory.
        if (key is null) return null;
        _found[visibleId] = (key, since);
        // Changed since it was looked up, and perhaps before it was kept.
        if (Volatile.Read(ref _changes) != changes) _found.TryRemove(visibleId, out _);
        return key;
    }

    /// <summary>Looks the key up again with the next call. To be said once a change of it is committed.</summary>
    /// <param name="visibleId">The part of the key that may be seen.</param>
    public void Forget(string visibleId)
    {
        Interlocked.Increment(ref _changes);
        _found.TryRemove(visibleId, out _);
    }
}
