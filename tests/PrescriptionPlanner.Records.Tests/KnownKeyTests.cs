using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Records.Tests;

public sealed class KnownKeyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Find_KeyThatIsRevoked_IsSeenAtOnceWhereItWasAndSoonElsewhere(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        using var other = database.OpenStore();
        var key = Sample.Key(Clinic.SeededId);
        key.RevokedAt = null;
        await database.Store.WriteAsync(
            (context, token) =>
            {
                context.Add(key);
                return context.SaveChangesAsync(token);
            },
            default);
        Assert.Null((await database.Store.Keys.FindAsync(key.VisibleId, default))!.RevokedAt);
        Assert.Null((await other.Keys.FindAsync(key.VisibleId, default))!.RevokedAt);
        Assert.Null(await other.Keys.FindAsync("wxyz6789", default));

        await database.Store.WriteAsync((context, token) => context.ApiKeys.ExecuteUpdateAsync(row => row.SetProperty(known => known.RevokedAt, (Instant?)TestDatabase.Now), token), default);
        database.Store.Keys.Forget(key.VisibleId);
        Assert.Equal(TestDatabase.Now, (await database.Store.Keys.FindAsync(key.VisibleId, default))!.RevokedAt);
        for (var waited = Stopwatch.StartNew(); (await other.Keys.FindAsync(key.VisibleId, default))!.RevokedAt is null; await Task.Delay(50))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), "The other replica goes on taking the key.");
    }
}
