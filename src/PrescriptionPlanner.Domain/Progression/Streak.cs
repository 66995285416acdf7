namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// A row of sessions folded to what matters of it: how often something came in a row, also together with what went before. A session of which
/// it is not known neither lengthens the row nor breaks it.
/// </summary>
/// <param name="Leading">How often in a row from the first session on.</param>
/// <param name="Longest">How often in a row at most.</param>
/// <param name="Trailing">How often in a row up to the last session.</param>
/// <param name="Broken">Whether some session broke the row.</param>
public sealed record Streak(int Leading, int Longest, int Trailing, bool Broken)
{
    /// <summary>No session yet.</summary>
    public static Streak None { get; } = new(0, 0, 0, false);

    /// <summary>The row with one more session.</summary>
    /// <param name="happened">Whether it happened; <see langword="null"/> where that is not known.</param>
    public Streak Then(bool? happened) => happened switch
    {
        null => this,
        false => this with { Trailing = 0, Broken = true },
        true => new Streak(Broken ? Leading : Leading + 1, Math.Max(Longest, Trailing + 1), Trailing + 1, Broken),
    };

    /// <summary>How often in a row up to the last session, with the row that went before.</summary>
    public int EndingAfter(int before) => Broken ? Trailing : before + Trailing;

    /// <summary>How often in a row at most, with the row that went before; zero where it did not happen.</summary>
    public int LongestAfter(int before) => Longest == 0 ? 0 : Math.Max(Longest, Leading > 0 ? before + Leading : 0);
}
