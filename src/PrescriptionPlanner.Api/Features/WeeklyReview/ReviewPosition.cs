using System.Globalization;

namespace PrescriptionPlanner.Api.Features.WeeklyReview;

/// <summary>A place in the review's order: flagged first, then what awaits review, then by the age of the plan.</summary>
internal sealed record ReviewPosition(int Rank, Guid PlanId)
{
    public static ReviewPosition Of(ReviewedPlan item) => new(RankOf(item.Flags.Count > 0, item.AwaitsReview), item.PlanId);

    public static int RankOf(bool flagged, bool awaits) => flagged ? 0 : awaits ? 1 : 2;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}{PlanId:N}");

    public static ReviewPosition? Read(string? cursor, InputErrors errors)
    {
        if (cursor is null) return null;
        if (cursor.Length == 33 && cursor[0] is >= '0' and <= '2' && Guid.TryParseExact(cursor[1..], "N", out var id)) return new ReviewPosition(cursor[0] - '0', id);
        Paging.Refuse(errors);
        return null;
    }
}
