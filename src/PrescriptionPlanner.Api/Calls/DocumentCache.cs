using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>Rendered documents, which never change and are found by their content: kept in memory as far as there is room.</summary>
internal sealed class DocumentCache : IDisposable
{
    private const long MostBytes = 64 * 1_048_576;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The document where it is in memory.</summary>
    public bool TryGet(Guid clinic, string id, string language, [NotNullWhen(true)] out byte[]? utf8) => _cache.TryGetValue((clinic, id, language), out utf8) && utf8 is not null;

    /// <summary>The document in a language, JSON in UTF-8.</summary>
    public async ValueTask<byte[]> ReadAsync(PlannerDbContext database, Guid clinic, string id, string language, CancellationToken token)
    {
        if (TryGet(clinic, id, language, out var known)) return known;
        var utf8 = await database.Documents.AsNoTracking()
            .Where(document => document.ClinicId == clinic && document.Id == id && document.Language == language).Select(document => document.Utf8).SingleAsync(token);
        _cache.Set((clinic, id, language), utf8, new MemoryCacheEntryOptions { Size = utf8.Length });
        return utf8;
    }

    public void Dispose() => _cache.Dispose();
}
