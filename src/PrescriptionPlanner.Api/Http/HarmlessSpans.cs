using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace PrescriptionPlanner.Api.Http;

/// <summary>
/// Lets nothing of a patient leave with a span. What is not known to be harmless is taken off: paths and queries hold ids, headers hold what callers
/// like, and an error's own words may hold what is stored.
/// </summary>
internal sealed class HarmlessSpans : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type",
        // Parameters stand in the text of a query as $1, $2 and so on.
        "db.system.name", "db.namespace", "db.query.text", "db.operation.name", "db.response.status_code",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ActivityListener _wordless = new() { ShouldListenTo = source => source.Name == "Npgsql", ExceptionRecorder = LeaveWordsOut };

    public HarmlessSpans() => ActivitySource.AddActivityListener(_wordless);

    // Before anything is done within the span: what is, inherits it.
    public override void OnStart(Activity data) => data.TraceStateString = null;

    public override void OnEnd(Activity data)
    {
        // A query that belongs to no call and no job is a job server looking for work, many times a minute.
        if (data is { Kind: ActivityKind.Client, Parent: null }) data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        foreach (var name in data.TagObjects.Select(tag => tag.Key).Where(name => !Harmless.Contains(name)).ToList()) data.SetTag(name, null);
        if (data.StatusDescription is not null) data.SetStatus(data.Status);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _wordless.Dispose();
        base.Dispose(disposing);
    }

    // What is set here is left as it is by what would set the words.
    private static void LeaveWordsOut(Activity span, Exception failure, ref TagList tags)
    {
        tags.Add("exception.message", "");
        tags.Add("exception.stacktrace", "");
    }
}
