using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="NextCursor">Where the next page begins; <see langword="null"/> on the last.</param>
internal sealed record Paged<T>(IReadOnlyList<T> Items, string? NextCursor);

/// <summary>How much of a list is asked for, and from where.</summary>
internal static class Paging
{
    public const int Most = 200;
    public const int Usual = 50;

    /// <summary>The page size that is asked for, 1 to 200.</summary>
    public static int ReadLimit(string? limit, InputErrors errors)
    {
        if (limit is null) return Usual;
        if (int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= Most) return size;
        errors.Add("/limit", $"Has to be a whole number from 1 to {Most}.", $"应为1至{Most}的整数。");
        return Usual;
    }

    /// <summary>What a cursor holds: the key of the last item of the page before; <see langword="null"/> for the first page.</summary>
    public static string? ReadCursor(string? cursor, InputErrors errors)
    {
        if (cursor is null) return null;
        if (cursor.Length <= 200 && Base64Url.IsValid(cursor)) return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        Refuse(errors);
        return null;
    }

    /// <summary>The id that a cursor holds.</summary>
    public static Guid? ReadIdCursor(string? cursor, InputErrors errors)
    {
        if (ReadCursor(cursor, errors) is not { } text) return null;
        if (Guid.TryParseExact(text, "N", out var id)) return id;
        Refuse(errors);
        return null;
    }

    /// <summary>A cursor that holds a key.</summary>
    public static string Cursor(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>A cursor that holds an id.</summary>
    public static string Cursor(Guid id) => Cursor(id.ToString("N"));

    /// <summary>The address of the next page: the present one with another cursor.</summary>
    public static string Next(HttpRequest request, string cursor)
    {
        var others = request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return request.Path + QueryString.Create(others.Append(KeyValuePair.Create("cursor", (string?)cursor)));
    }

    public static void Refuse(InputErrors errors) =>
        errors.Add("/cursor", "Not a cursor of this list. Send `nextCursor` of the page before, as it is.", "不是此列表的游标。请原样发送上一页的`nextCursor`。");
}
