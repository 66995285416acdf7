using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>The closed lists of codes, with what each code is called.</summary>
internal static class VocabulariesApi
{
    // Lists that a profile's fields hold are named by the field; the others by what they list.
    private static readonly Dictionary<Type, string> FieldNames = new Dictionary<Type, string>
    {
        [typeof(Condition)] = "history.conditions",
        [typeof(Symptom)] = "history.symptoms",
        [typeof(Medication)] = "history.medications",
        [typeof(Procedure)] = "history.procedures",
        [typeof(FractureSite)] = "history.fractures.site",
        [typeof(FractureHealing)] = "history.fractures.healing",
        [typeof(TrainingStatus)] = "training.status",
        [typeof(ResistanceExperience)] = "training.resistanceExperience",
        [typeof(Equipment)] = "equipment",
        [typeof(PerformanceTest)] = "muscle.unable",
        [typeof(Domain.Training.AdverseEvent)] = "adverseEvents",
    };

    private static readonly ReferenceDocument<VocabularyList> Vocabularies = new(() => new VocabularyList(
        RulesetVersion.Current, [.. Vocabulary.Types.Select(ListOf), Days()]));

    public static void MapVocabularies(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/vocabularies").WithTags("Reference data").MapGet("/", GetVocabularies).WithName("GetVocabularies");

    /// <summary>Every closed list of codes, with the text of each code.</summary>
    /// <remarks><c>text</c> is in the language asked for; <c>english</c> and <c>simplifiedChinese</c> are always both there.</remarks>
    internal static ReferenceDocument<VocabularyList> GetVocabularies() => Vocabularies;

    private static ClosedList ListOf(Type type) => new(
        FieldNames.TryGetValue(type, out var name) ? name : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(type.Name),
        [.. Vocabulary.CodesOf(type).Select(entry => CodeEntry.Of(entry.Code, entry.Text, entry.RecordOnly))]);

    private static ClosedList Days()
    {
        string[] chinese = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"];
        return new ClosedList("availability.days", [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(
            day => CodeEntry.Of(Codes<IsoDayOfWeek>.Of(day), new LocalizedText(day.ToString(), chinese[(int)day - 1]), recordOnly: false))]);
    }

    /// <summary>Every closed list.</summary>
    internal sealed record VocabularyList(string RulesetVersion, IReadOnlyList<ClosedList> Items);

    /// <summary>A closed list.</summary>
    internal sealed record ClosedList(string Name, IReadOnlyList<CodeEntry> Codes);

    /// <summary>A code; one that is record-only is kept on record and changes nothing.</summary>
    internal sealed record CodeEntry(string Code, LocalizedText Text, string English, string SimplifiedChinese, bool RecordOnly)
    {
        public static CodeEntry Of(string code, LocalizedText text, bool recordOnly) => new(code, text, text.English, text.SimplifiedChinese, recordOnly);
    }
}
