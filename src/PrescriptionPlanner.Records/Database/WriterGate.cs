using System.Collections.Concurrent;

namespace PrescriptionPlanner.Records.Database;

/// <summary>
/// Lets one writer at a time into a SQLite file, in the order of arrival. SQLite itself lets waiting writers try again after a nap, so that some wait
/// for seconds beside a busy one.
/// </summary>
internal sealed class WriterGate
{
    private static readonly ConcurrentDictionary<string, WriterGate> ByFile = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _turn;

    private WriterGate(SemaphoreSlim turn) => _turn = turn;

    /// <summary>The gate of a file; every store of the process that writes to the file shares it.</summary>
    public static WriterGate Of(string file) => ByFile.GetOrAdd(Path.GetFullPath(file), static _ => new WriterGate(new SemaphoreSlim(1, 1)));

    /// <summary>Waits for its turn; disposing of the result ends it.</summary>
    public async ValueTask<Turn> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(this);
    }

    /// <summary>A turn at the gate; of no gate where there is none to wait at.</summary>
    internal readonly struct Turn(WriterGate? gate) : IDisposable
    {
        public void Dispose() => gate?._turn.Release();
    }
}
