using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Records.Audit;

/// <summary>Where a clinic's chain over its audit trail no longer fits the trail.</summary>
public enum AuditBreak
{
    /// <summary>The event is not what was sealed, or the link is not what was made.</summary>
    Changed,

    /// <summary>The event is gone.</summary>
    Deleted,

    /// <summary>A link is gone.</summary>
    LinkMissing,

    /// <summary>A link that was noted elsewhere is in no place of the chain: its end was cut off, or made anew.</summary>
    CutOff,
}

/// <summary>What a check of a clinic's audit trail found.</summary>
/// <param name="ClinicId">The clinic.</param>
/// <param name="Sealed">Events that fit their links, up to the first break.</param>
/// <param name="Unsealed">Events that no link holds yet.</param>
/// <param name="Break">What is wrong at the first place where something is; <see langword="null"/> where nothing is.</param>
/// <param name="AtSequence">The place in the chain.</param>
/// <param name="AtEvent">The event.</param>
/// <param name="Head">The last link, hexadecimal: noted elsewhere and given to a later check, it shows whether the end was cut off.</param>
public sealed record AuditVerification(Guid ClinicId, long Sealed, long Unsealed, AuditBreak? Break, long? AtSequence, long? AtEvent, string Head)
{
    /// <summary>Reads a <see cref="Head"/> that was noted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The link, where it is one.</param>
    public static bool TryReadHead(string text, out byte[] head)
    {
        head = new byte[SHA256.HashSizeInBytes];
        return Convert.FromHexString(text, head, out var read, out var written) == OperationStatus.Done && (read, written) == (text.Length, head.Length);
    }
}

/// <summary>
/// Chains the audit trail of each clinic after the fact, in the order of the events' numbers, so that nobody who writes an event waits for another.
/// An event whose transaction ended late is sealed later than its number says, once.
/// </summary>
/// <param name="store">The rows.</param>
public sealed class AuditChain(PlannerStore store)
{
    private const int Batch = 5_000;

    // How far behind the newest sealed event an event may still appear: its number was taken before, its transaction ended after.
    private const long Late = 20_000;

    private const long SealLock = 0x0E7A_C05A_2C0D_E002;

    private static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    /// <summary>Seals what is not sealed. Where another replica is at it, nothing is done.</summary>
    /// <param name="cancellationToken">Gives up; what is sealed stays.</param>
    /// <param name="told">Told of each clinic of which something was sealed, with the last link, hexadecimal.</param>
    /// <returns>The events that were sealed.</returns>
    public async Task<long> SealAsync(CancellationToken cancellationToken, Action<Guid, string>? told = null)
    {
        var clinics = await store.ReadAsync((context, token) => context.Clinics.Select(clinic => clinic.Id).ToListAsync(token), cancellationToken).ConfigureAwait(false);
        var count = 0L;
        foreach (var clinic in clinics)
        {
            int made;
            do
            {
                // Looked at first without a transaction: most of the time there is nothing to seal, and no writer is kept waiting.
                if (!await store.ReadAsync(async (context, token) => (await UnsealedAsync(context, clinic, 1, token).ConfigureAwait(false)).Count > 0, cancellationToken).ConfigureAwait(false)) break;
                (made, var head) = await store.WriteAsync((context, token) => SealBatchAsync(context, clinic, token), cancellationToken).ConfigureAwait(false);
                count += made;
                if (made > 0) told?.Invoke(clinic, Convert.ToHexStringLower(head));
            }
            while (made == Batch);
        }

        return count;
    }

    /// <summary>Checks a clinic's trail against its chain.</summary>
    /// <param name="clinicId">The clinic.</param>
    /// <param name="noted">The last link of an earlier check, which the chain has to lead through still; <see langword="null"/> where none was noted.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AuditVerification> VerifyAsync(Guid clinicId, byte[]? noted, CancellationToken cancellationToken) =>
        store.ReadAsync((context, token) => VerifyAsync(context, clinicId, noted, token), cancellationToken);

    private static async Task<AuditVerification> VerifyAsync(PlannerDbContext context, Guid clinicId, byte[]? noted, CancellationToken cancellationToken)
    {
        var unsealed = await context.AuditEvents.LongCountAsync(
            audit => audit.ClinicId == clinicId && !context.AuditSeals.Any(seal => seal.ClinicId == clinicId && seal.AuditEventId == audit.Id), cancellationToken).ConfigureAwait(false);
        var last = Start;
        var sequence = 0L;
        // The head of an empty chain leads to every other.
        var seen = noted is null || noted.AsSpan().SequenceEqual(last);
        while (true)
        {
            var after = sequence;
            var links = await context.AuditSeals.AsNoTracking().Where(seal => seal.ClinicId == clinicId && seal.Sequence > after).OrderBy(seal => seal.Sequence)
                .Take(Batch).ToListAsync(cancellationToken).ConfigureAwait(false);
            if (links.Count == 0) return Result(seen ? null : AuditBreak.CutOff, null, null);
            var ids = links.ConvertAll(link => link.AuditEventId);
            var events = await context.AuditEvents.AsNoTracking().Where(audit => audit.ClinicId == clinicId && ids.Contains(audit.Id))
                .ToDictionaryAsync(audit => audit.Id, cancellationToken).ConfigureAwait(false);
            foreach (var link in links)
            {
                if (link.Sequence != sequence + 1) return Result(AuditBreak.LinkMissing, sequence + 1, null);
                if (!events.TryGetValue(link.AuditEventId, out var audit)) return Result(AuditBreak.Deleted, link.Sequence, link.AuditEventId);
                if (!CryptographicOperations.FixedTimeEquals(HashOf(last, audit), link.Hash)) return Result(AuditBreak.Changed, link.Sequence, link.AuditEventId);
                last = link.Hash;
                sequence = link.Sequence;
                seen |= last.AsSpan().SequenceEqual(noted);
            }
        }

        AuditVerification Result(AuditBreak? found, long? at, long? audit) =>
            new(clinicId, sequence, unsealed, found, at, audit, Convert.ToHexStringLower(last));
    }

    private static async Task<(int Made, byte[] Head)> SealBatchAsync(PlannerDbContext context, Guid clinic, CancellationToken cancellationToken)
    {
        if (context is PostgreSqlPlannerDbContext
            && !await context.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({SealLock}) AS \"Value\"").SingleAsync(cancellationToken).ConfigureAwait(false)) return (0, Start);
        var head = await HeadAsync(context, clinic, cancellationToken).ConfigureAwait(false);
        var (sequence, last) = head is null ? (0L, Start) : (head.Sequence, head.Hash);
        var events = await UnsealedAsync(context, clinic, Batch, cancellationToken).ConfigureAwait(false);
        var seals = new List<AuditSeal>(events.Count);
        foreach (var audit in events)
        {
            last = HashOf(last, audit);
            seals.Add(new AuditSeal { ClinicId = clinic, Sequence = ++sequence, AuditEventId = audit.Id, Hash = last });
        }

        await context.AppendAsync(seals, cancellationToken).ConfigureAwait(false);
        return (events.Count, last);
    }

    private static async Task<List<AuditEvent>> UnsealedAsync(PlannerDbContext context, Guid clinic, int most, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(context, clinic, cancellationToken).ConfigureAwait(false);
        var from = head is null ? 0 : head.AuditEventId - Late;
        return await context.AuditEvents.AsNoTracking()
            .Where(audit => audit.ClinicId == clinic && audit.Id > from && !context.AuditSeals.Any(seal => seal.ClinicId == clinic && seal.AuditEventId == audit.Id))
            .OrderBy(audit => audit.Id).Take(most).ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Task<AuditSeal?> HeadAsync(PlannerDbContext context, Guid clinic, CancellationToken cancellationToken) =>
        context.AuditSeals.AsNoTracking().Where(seal => seal.ClinicId == clinic).OrderByDescending(seal => seal.Sequence).FirstOrDefaultAsync(cancellationToken);

    // Every column, in an order and a form that may never change. Both databases keep whole microseconds.
    private static byte[] HashOf(byte[] before, AuditEvent audit)
    {
        var row = new ArrayBufferWriter<byte>(512);
        row.Write(before);
        using (var json = new Utf8JsonWriter(row))
        {
            json.WriteStartArray();
            json.WriteNumberValue(audit.Id);
            json.WriteStringValue(audit.ClinicId);
            json.WriteNumberValue((audit.At - NodaConstants.UnixEpoch).BclCompatibleTicks / 10);
            json.WriteStringValue(audit.Actor);
            json.WriteStringValue(audit.Action);
            json.WriteStringValue(audit.SubjectKind);
            json.WriteStringValue(audit.SubjectId?.ToString());
            json.WriteStringValue(audit.PatientId?.ToString());
            json.WriteStringValue(audit.Outcome);
            json.WriteStringValue(audit.Address);
            json.WriteStringValue(audit.DetailJson);
            json.WriteEndArray();
        }

        return SHA256.HashData(row.WrittenSpan);
    }
}
