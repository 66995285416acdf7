using System.Globalization;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Session ids such as <c>w03-resistance-1</c>: week, modality, and number of the session in its week. Written once for all programmes.</summary>
public static class SessionId
{
    private const int MostWeeks = 52;
    private const int MostPerWeek = 7;

    private static readonly string[] Ids =
    [
        .. from week in Enumerable.Range(1, MostWeeks)
           from modality in Modalities.All
           from ordinal in Enumerable.Range(1, MostPerWeek)
           select string.Create(CultureInfo.InvariantCulture, $"w{week:00}-{Word(modality)}-{ordinal}"),
    ];

    /// <summary>The id of a session.</summary>
    /// <param name="week">Week, 1 to 52.</param>
    /// <param name="modality">What the session trains.</param>
    /// <param name="ordinal">Number of the session in its week, 1 to 7.</param>
    public static string Of(int week, Modality modality, int ordinal) =>
        Ids[((week - 1) * Modalities.All.Count + (int)modality) * MostPerWeek + ordinal - 1];

    /// <summary>The week that an id names, 1 to 52; <see langword="null"/> where it is no id of a session.</summary>
    public static int? WeekOf(string id) => Array.IndexOf(Ids, id) is >= 0 and var index ? index / (Modalities.All.Count * MostPerWeek) + 1 : null;

    private static string Word(Modality modality) => modality switch
    {
        Modality.Resistance => "resistance",
        Modality.Balance => "balance",
        Modality.Aerobic => "aerobic",
        Modality.Impact => "impact",
        Modality.Hiit => "hiit",
        Modality.WholeBodyVibration => "wholeBodyVibration",
    };
}
