using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Records.Database.Formats;

/// <summary>
/// A value of a document in an old format. A member that is absent reads as null, and so does everything inside it. Nothing is lost in silence:
/// a document with a member that nobody read is refused. The messages name members and never repeat a value.
/// </summary>
internal sealed class StoredValue
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly JsonElement _element;
    private readonly string _path;
    private readonly Dictionary<string, StoredValue> _members = new(StringComparer.Ordinal);
    private readonly List<StoredValue> _items = [];
    private bool _isRead;

    private StoredValue(JsonElement element, string path)
    {
        _element = element;
        _path = path;
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var member in element.EnumerateObject()) _members.Add(member.Name, new StoredValue(member.Value, $"{path}/{member.Name}"));
        else if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) _items.Add(new StoredValue(item, $"{path}/{_items.Count}"));
    }

    /// <summary>A member of this object.</summary>
    public StoredValue this[string name] =>
        Is(JsonValueKind.Object, "an object") && _members.TryGetValue(name, out var member)
            ? member.Read()
            : new StoredValue(default, $"{_path}/{name}");

    public bool IsAbsent => _element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>Whether this is a text, and not an object that says more.</summary>
    public bool IsText => _element.ValueKind == JsonValueKind.String;

    public string? Text => Is(JsonValueKind.String, "a text") ? _element.GetString() : null;

    /// <summary>The number with the decimal places that it was written with.</summary>
    public decimal? Decimal =>
        !Is(JsonValueKind.Number, "a number") ? null : _element.TryGetDecimal(out var number) ? number : throw IsNot("a decimal number");

    public int? Whole =>
        !Is(JsonValueKind.Number, "a number") ? null : _element.TryGetInt32(out var number) ? number : throw IsNot("a whole number");

    public bool? Truth => _element.ValueKind == JsonValueKind.True ? true : Is(JsonValueKind.False, "true or false") ? false : null;

    public LocalDate? Date =>
        Text is not { } text ? null : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : throw IsNot("a date");

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="name">What to call it in a message.</param>
    /// <param name="read">Makes of it what it stands for, and reads every member of it.</param>
    /// <exception cref="InvalidDataException">It is not a document of the format.</exception>
    public static T Read<T>(string json, string name, Func<StoredValue, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var root = new StoredValue(document.RootElement, name).Read();
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw root.IsNot("an object");
            var made = read(root);
            root.RefuseUnread();
            return made;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            // Without the failure as the cause: its message may quote a value.
            throw new InvalidDataException($"A stored document of format 1 cannot be read: {name}.");
        }
    }

    public T? Code<T>() where T : struct, Enum =>
        Text is not { } text ? null : Codes<T>.TryParse(text, out var member) ? member : throw IsNot("a known code");

    /// <summary>The items of this list in their order; <see langword="null"/> where it is absent.</summary>
    public List<T>? Each<T>(Func<StoredValue, T> read) =>
        Is(JsonValueKind.Array, "a list") ? [.. _items.Select(item => read(item.Read()))] : null;

    /// <summary>The codes of this list, each once; <see langword="null"/> where it is absent.</summary>
    public HashSet<T>? Set<T>() where T : struct, Enum => Each(item => item.Code<T>() ?? throw item.IsNot("a known code"))?.ToHashSet();

    /// <summary>The members of this object by code, in their order; <see langword="null"/> where it is absent.</summary>
    public Dictionary<TCode, T>? ByCode<TCode, T>(Func<StoredValue, T> read) where TCode : struct, Enum =>
        !Is(JsonValueKind.Object, "an object") ? null : _members.ToDictionary(
            member => Codes<TCode>.TryParse(member.Key, out var code) ? code : throw IsNot("an object whose names are known codes"),
            member => read(member.Value.Read()));

    /// <summary>The error that this object has no such member, which every document has.</summary>
    public InvalidDataException Lacks(string name) => new($"A stored document of format 1 cannot be read: {_path}/{name} is missing.");

    /// <summary>The error that this is null where a value has to be.</summary>
    public InvalidDataException IsNull() => IsNot("a value");

    private StoredValue Read()
    {
        _isRead = true;
        return this;
    }

    private bool Is(JsonValueKind kind, string description) =>
        _element.ValueKind == kind || (IsAbsent ? false : throw IsNot(description));

    private InvalidDataException IsNot(string description) => new($"A stored document of format 1 cannot be read: {_path} is not {description}.");

    private void RefuseUnread()
    {
        foreach (var value in _members.Values.Concat(_items))
        {
            if (!value._isRead)
                throw new InvalidDataException($"A stored document of format 1 cannot be read: {_path} has a member that the format does not know.");
            value.RefuseUnread();
        }
    }
}
