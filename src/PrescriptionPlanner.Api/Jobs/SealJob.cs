
namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Chains what was added to the audit trail, and notes the end of the chain in the log: kept elsewhere, it shows whether the end was cut off.</summary>
internal sealed partial class SealJob(AuditChain chain, PlannerMetrics metrics, ILogger<SealJob> logger)
{
    public Task RunAsync(CancellationToken token) => metrics.RunAsync("audit-seal", () => chain.SealAsync(token, LogSealed));

    [LoggerMessage(LogLevel.Information, "The audit trail of clinic {Clinic} is sealed up to {Head}")]
    private partial void LogSealed(Guid clinic, string head);
}
