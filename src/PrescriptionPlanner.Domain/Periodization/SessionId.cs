using System.Globalization;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Session ids such as <c>w03-resistance-1</c>: week, modality, and number of the session in its week.</summary>
internal static class SessionId
{
    public static string Of(int week, Modality modality, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"w{week:00}-{Word(modality)}-{ordinal}");

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
