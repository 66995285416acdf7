using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.Problems;

/// <summary>Everything that is wrong with a request, by JSON pointer. Messages never repeat a value.</summary>
internal sealed class InputErrors
{
    // An attacker's list of ten thousand wrong items needs no ten thousand messages.
    private const int Most = 200;

    private List<(string Pointer, LocalizedText Message)>? _found;

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => _found is null;

    /// <summary>Notes one error.</summary>
    public void Add(string pointer, LocalizedText message)
    {
        _found ??= [];
        if (_found.Count < Most) _found.Add((pointer, message));
    }

    /// <summary>Notes one error.</summary>
    public void Add(string pointer, string english, string simplifiedChinese) => Add(pointer, new LocalizedText(english, simplifiedChinese));

    /// <summary>The messages in one language.</summary>
    public IReadOnlyDictionary<string, string[]> In(Language language) =>
        (_found ?? []).GroupBy(error => error.Pointer, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Select(error => error.Message.In(language)).Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    /// <summary>A list with one error.</summary>
    public static InputErrors One(string pointer, LocalizedText message)
    {
        var errors = new InputErrors();
        errors.Add(pointer, message);
        return errors;
    }
}
