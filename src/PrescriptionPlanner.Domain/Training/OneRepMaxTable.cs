using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>The range that an equation is valid in. Every equation answers the load itself at one repetition.</summary>
/// <param name="Equation">Which equation.</param>
/// <param name="FromRepetitions">Fewest repetitions, inclusive.</param>
/// <param name="ToRepetitions">Most repetitions, inclusive.</param>
/// <param name="ListedToRepetitions">Most repetitions for which a number is shown at all, inclusive; beyond it the curve is meaningless.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record OneRepMaxRow(
    OneRepMaxEquation Equation, int FromRepetitions, int ToRepetitions, int ListedToRepetitions, Rule Rule)
{
    public bool Covers(int repetitions) => repetitions >= FromRepetitions && repetitions <= ToRepetitions;
}

/// <summary>Coefficients of the older-adult polynomial of one exercise: factor = c0 + c1·r + c2·r² + c3·r³.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="C0">Constant term.</param>
/// <param name="C1">Linear term.</param>
/// <param name="C2">Quadratic term.</param>
/// <param name="C3">Cubic term.</param>
internal sealed record OlderAdultCoefficients(string Exercise, decimal C0, decimal C1, decimal C2, decimal C3)
{
    public decimal FactorAt(int repetitions) =>
        C0 + repetitions * (C1 + repetitions * (C2 + repetitions * C3));
}

/// <summary>The equations' ranges and coefficients.</summary>
internal static class OneRepMaxTable
{
    public static readonly Rule Epley = Rule.Of("ORM-EPLEY-001",
        "Epley: 1RM = load × (1 + r/30), for 1 to 10 repetitions; one repetition is the load itself.",
        "Epley公式：1RM = 负荷 ×（1 + r/30），适用于1～10次；只能完成1次时即为该负荷。",
        EvidenceLevel.Recalled, Citations.Epley1985);

    public static readonly Rule Brzycki = Rule.Of("ORM-BRZYCKI-001",
        "Brzycki: 1RM = 36 × load / (37 − r), for 1 to 10 repetitions; it has a pole at 37.",
        "Brzycki公式：1RM = 36 × 负荷 /（37 − r），适用于1～10次；r = 37时公式无意义。",
        EvidenceLevel.Recalled, Citations.Brzycki1993);

    public static readonly Rule Lander = Rule.Of("ORM-LANDER-001",
        "Lander: 1RM = 100 × load / (101.3 − 2.67123 r), for 1 to 10 repetitions.",
        "Lander公式：1RM = 100 × 负荷 /（101.3 − 2.67123 r），适用于1～10次。",
        EvidenceLevel.Recalled, Citations.Lander1985);

    public static readonly Rule Lombardi = Rule.Of("ORM-LOMBARDI-001",
        "Lombardi: 1RM = load × r^0.10, for 1 to 10 repetitions.",
        "Lombardi公式：1RM = 负荷 × r^0.10，适用于1～10次。",
        EvidenceLevel.Recalled, Citations.Lombardi1989);

    public static readonly Rule OConner = Rule.Of("ORM-OCONNER-001",
        "O'Conner: 1RM = load × (1 + 0.025 r), for 1 to 10 repetitions.",
        "O'Conner公式：1RM = 负荷 ×（1 + 0.025 r），适用于1～10次。",
        EvidenceLevel.Recalled, Citations.Oconner1989);

    public static readonly Rule Wathan = Rule.Of("ORM-WATHAN-001",
        "Wathan: 1RM = 100 × load / (48.8 + 53.8 e^(−0.075 r)), for 1 to 15 repetitions.",
        "Wathan公式：1RM = 100 × 负荷 /（48.8 + 53.8 e^(−0.075 r)），适用于1～15次。",
        EvidenceLevel.Recalled, Citations.Wathan1994);

    public static readonly Rule Mayhew = Rule.Of("ORM-MAYHEW-001",
        "Mayhew: 1RM = 100 × load / (52.2 + 41.9 e^(−0.055 r)), for 1 to 15 repetitions.",
        "Mayhew公式：1RM = 100 × 负荷 /（52.2 + 41.9 e^(−0.055 r)），适用于1～15次。",
        EvidenceLevel.Recalled, Citations.Mayhew1992);

    public static readonly Rule OlderAdult = Rule.Of("ORM-OLDER-001",
        "Polynomial fitted in 40 trained older adults with osteopenia or osteoporosis, one for each of six exercises, for 5 to 16 "
        + "repetitions. The cubic form was inferred from the printed coefficients.",
        "在40名有训练经验的骨量减少或骨质疏松老年人中拟合的多项式，六个动作各一组系数，适用于5～16次。三次多项式形式系根据所列系数推断。",
        EvidenceLevel.Trial, Citations.Sports2024);

    public static readonly IReadOnlyList<OneRepMaxRow> Rows =
    [
        new(OneRepMaxEquation.Epley, 1, 10, int.MaxValue, Epley),
        new(OneRepMaxEquation.Brzycki, 1, 10, 20, Brzycki),
        new(OneRepMaxEquation.Lander, 1, 10, 20, Lander),
        new(OneRepMaxEquation.Lombardi, 1, 10, int.MaxValue, Lombardi),
        new(OneRepMaxEquation.OConner, 1, 10, int.MaxValue, OConner),
        new(OneRepMaxEquation.Wathan, 1, 15, int.MaxValue, Wathan),
        new(OneRepMaxEquation.Mayhew, 1, 15, int.MaxValue, Mayhew),
        new(OneRepMaxEquation.OlderAdultPolynomial, 5, 16, 16, OlderAdult),
    ];

    public static readonly IReadOnlyList<OlderAdultCoefficients> OlderAdults =
    [
        new("latPulldown", 0.987542505m, 0.0152700149m, 0.00278487038m, -0.000115638888m),
        new("tricepsDip", 0.973559954m, 0.0271642658m, 0.000930880743m, -0.0000477453474m),
        new("backExtension", 1.01565994m, -0.0130808261m, 0.00601883266m, -0.000228623800m),
        new("trunkFlexion", 0.994961852m, 0.00731240752m, 0.00293967456m, -0.000105109010m),
        new("legExtension", 0.999714613m, 0.00184050532m, 0.00390281962m, -0.000128405344m),
        new("legCurl", 0.994637813m, 0.00715193846m, 0.00333621122m, -0.000109143358m),
    ];

    public static OneRepMaxRow Find(OneRepMaxEquation equation) => Rows[(int)equation];

    public static OlderAdultCoefficients? OlderAdultFor(string? exercise)
    {
        foreach (var row in OlderAdults)
            if (row.Exercise == exercise) return row;
        return null;
    }
}
