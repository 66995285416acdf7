using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Codes that say more in a row of the audit trail; never a clinical value.</summary>
internal sealed record AuditDetail(IReadOnlyList<Modality>? Releases, int? Revision, int? Week, string? Code)
{
    /// <summary>What the responsible clinician released with the plan; nothing where that was nothing.</summary>
    public static string? OfReleases(IReadOnlySet<Modality> releases) =>
        releases.Count == 0 ? null : StoredRequests.Write(new AuditDetail([.. releases.Order()], null, null, null));

    public static string OfRevision(int revision, IReadOnlySet<Modality> releases) =>
        StoredRequests.Write(new AuditDetail(releases.Count == 0 ? null : [.. releases.Order()], revision, null, null));

    public static string OfWeek(int week, string? code = null) => StoredRequests.Write(new AuditDetail(null, null, week, code));

    public static string OfCode(string code) => StoredRequests.Write(new AuditDetail(null, null, null, code));
}
