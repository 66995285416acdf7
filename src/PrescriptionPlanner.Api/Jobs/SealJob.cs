using PrescriptionPlanner.Api.Hosting;
using PrescriptionPlanner.Persistence;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Chains what was added to the audit trail.</summary>
internal sealed class SealJob(AuditChain chain, PlannerMetrics metrics)
{
    public Task RunAsync(CancellationToken token) => metrics.RunAsync("audit-seal", () => chain.SealAsync(token));
}
