namespace PrescriptionPlanner.Records.Tests;

public sealed class WriterGateTests
{
    [Fact]
    public async Task Enter_ManyWriters_GoInOneByOneInTheOrderOfArrival()
    {
        var gate = WriterGate.Of(Path.GetTempPath() + Guid.NewGuid());
        var order = new List<int>();
        var inside = 0;
        var first = await gate.EnterAsync(default);
        var writers = Enumerable.Range(0, 50).Select(WriteAsync).ToList();
        first.Dispose();
        await Task.WhenAll(writers);
        Assert.Equal(Enumerable.Range(0, 50), order);

        async Task WriteAsync(int writer)
        {
            using var turn = await gate.EnterAsync(default);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            order.Add(writer);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }
    }

    [Fact]
    public void Of_TheSameFileByAnotherPath_IsTheSameGate() =>
        Assert.Same(WriterGate.Of("/tmp/a/planner.db"), WriterGate.Of("/tmp/a/../a/planner.db"));

    [Fact]
    public async Task Enter_GivenUp_LeavesTheTurnToTheNext()
    {
        var gate = WriterGate.Of(Path.GetTempPath() + Guid.NewGuid());
        using (await gate.EnterAsync(default))
        {
            using var impatience = new CancellationTokenSource(20);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await gate.EnterAsync(impatience.Token));
        }

        using var turn = await gate.EnterAsync(default);
    }
}
