using NodaTime;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class StoredIdsTests
{
    [Fact]
    public void Next_ManyInOneMillisecond_SortInTheOrderInWhichTheyWereMade()
    {
        var now = Instant.FromUtc(2026, 12, 6, 12, 0);
        var made = new StoredIds();
        var ids = Enumerable.Range(0, 10_000).Select(_ => made.Next(now)).ToList();
        Assert.Equal(ids, ids.Order());
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal((7, 8), (id.Version, id.Variant & 0xC)));
    }

    [Fact]
    public void Next_LaterInstant_SortsBehind()
    {
        var now = Instant.FromUtc(2030, 1, 1, 0, 0);
        var made = new StoredIds();
        Assert.True(made.Next(now).CompareTo(made.Next(now + Duration.FromMilliseconds(10))) < 0);
    }
}
