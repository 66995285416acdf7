using System.Security.Cryptography;
using NodaTime;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>Ids of rows: version 7, so that they sort by the time at which they were made, also within one millisecond of this process.</summary>
internal sealed class StoredIds
{
    private const int CounterBits = 12;
    private const long MostAhead = 1_000;
    private const int LowestHalf = (1 << CounterBits - 1) - 1;

    private readonly Lock _turn = new();
    private long _millisecond;
    private int _counter;

    /// <summary>An id that sorts behind every one that was made here for the same or an earlier instant.</summary>
    public Guid Next(Instant now)
    {
        Span<byte> id = stackalloc byte[16];
        RandomNumberGenerator.Fill(id);
        var milliseconds = now.ToUnixTimeMilliseconds();
        int counter;
        lock (_turn)
        {
            // The counter begins in its lower half, so that it lasts for two thousand ids a millisecond; past that it runs into the next one.
            if (_millisecond - milliseconds is > 0 and < MostAhead) milliseconds = _millisecond;
            if (milliseconds == _millisecond && _counter < (1 << CounterBits) - 1) _counter++;
            else (_millisecond, _counter) = (milliseconds == _millisecond ? milliseconds + 1 : milliseconds, (id[6] << 8 | id[7]) & LowestHalf);
            (milliseconds, counter) = (_millisecond, _counter);
        }

        for (var index = 0; index < 6; index++) id[index] = (byte)(milliseconds >> 40 - 8 * index & 0xFF);
        id[6] = (byte)(0x70 | counter >> 8);
        id[7] = (byte)(counter & 0xFF);
        id[8] = (byte)(id[8] & 0x3F | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
