using PrescriptionPlanner.Persistence;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Chains what was added to the audit trail.</summary>
internal sealed class SealJob(AuditChain chain)
{
    public Task RunAsync(CancellationToken token) => chain.SealAsync(token);
}
