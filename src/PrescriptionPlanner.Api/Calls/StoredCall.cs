using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>
/// One call that reads or changes what is stored: who asks, in which language, and the one way to a transaction. A problem undoes everything that the
/// call wrote; a repeated <c>Idempotency-Key</c> answers what was answered before.
/// </summary>
internal sealed class StoredCall
{
    private readonly HttpContext _context;
    private readonly PlannerStore _store;
    private readonly ProgressionSweep _sweep;
    private readonly Preparation _preparation;
    private readonly StoredIds _ids;
    private readonly PlannerMetrics _metrics;
    private readonly List<Action<PlannerMetrics>> _counts = [];
    private Instant? _held;
    private readonly HashSet<Guid> _patients = [];
    private Guid? _patientId;

    private StoredCall(HttpContext context)
    {
        _context = context;
        // No policy, no call: a route that was forgotten answers nobody.
        Caller = context.GetEndpoint()?.Metadata.GetMetadata<Permission>() is { Everybody: false } && context.User.Caller() is { } caller
            ? caller
            : throw new InvalidOperationException("A stored route without a permission, or a call without a caller.");
        _store = context.RequestServices.GetRequiredService<PlannerStore>();
        _sweep = context.RequestServices.GetRequiredService<ProgressionSweep>();
        _preparation = context.RequestServices.GetRequiredService<Preparation>();
        _ids = context.RequestServices.GetRequiredService<StoredIds>();
        _metrics = context.RequestServices.GetRequiredService<PlannerMetrics>();
        Clock = context.RequestServices.GetRequiredService<IClock>();
        Documents = context.RequestServices.GetRequiredService<DocumentCache>();
        Language = context.Language();
    }

    /// <summary>Who calls. Of what is stored, only the caller's rows are there.</summary>
    public Caller Caller { get; }

    /// <summary>The caller's clinic.</summary>
    public Guid ClinicId => Caller.ClinicId;

    /// <summary>Who calls, as it stands in the audit trail.</summary>
    public string Actor => Caller.Id;

    /// <summary>Whether the call has recorded what it does.</summary>
    public bool HasRecorded { get; private set; }

    /// <summary>The patients whose data the call came by.</summary>
    public IReadOnlyCollection<Guid> Patients => _patients;

    public Language Language { get; }

    public HttpRequest Request => _context.Request;

    public IClock Clock { get; }

    public DocumentCache Documents { get; }

    /// <summary>Now, to the microsecond that both databases keep; within a change of a plan, the instant up to which the plan was brought.</summary>
    public Instant Now => _held ?? Instant.FromUnixTimeTicks(Clock.GetCurrentInstant().ToUnixTimeTicks() / 10 * 10);

    public static ValueTask<StoredCall?> BindAsync(HttpContext context) => ValueTask.FromResult<StoredCall?>(new StoredCall(context));

    /// <summary>Notes that the call comes by a patient's data.</summary>
    public void Concerns(Guid patientId) => _patients.Add(patientId);

    /// <summary>Counts something that the call writes, once it is committed.</summary>
    public void Count(Action<PlannerMetrics> count) => _counts.Add(count);

    /// <summary>Whether the caller may do something beyond what the route asks for.</summary>
    public bool May(Resource resource, Act act) => Permissions.Of(resource, act).Allows(Caller);

    /// <summary>Ends when nobody waits for the answer any more.</summary>
    public CancellationToken Aborted => _context.RequestAborted;

    /// <summary>Answers from what is stored.</summary>
    public Task<Outcome<T>> ReadAsync<T>(Func<PlannerDbContext, CancellationToken, Task<Outcome<T>>> read) => QueryAsync(read);

    /// <summary>Reads what is stored.</summary>
    public async Task<T> QueryAsync<T>(Func<PlannerDbContext, CancellationToken, Task<T>> read)
    {
        await _preparation.Ready.WaitAsync(Aborted);
        return await _store.ReadAsync(Caller.Rows, read, Aborted);
    }

    /// <summary>Makes the decisions of some plans that have fallen due, so that a late job never shows.</summary>
    public Task DecideDueAsync(IReadOnlyList<Guid> plans) => _sweep.RunAsync(Now, SweepScope.OfPlans(ClinicId, plans), Aborted, _metrics.Decided);

    /// <summary>Makes every decision of the clinic that has fallen due.</summary>
    public Task DecideDueAsync() => _sweep.RunAsync(Now, SweepScope.OfClinic(ClinicId), Aborted, _metrics.Decided);

    /// <summary>
    /// Where a plan of the clinic stands; <see langword="null"/> where there is none. Decisions that have fallen due are made first, so that a late job
    /// never shows.
    /// </summary>
    public async Task<PlanHeadRow?> ReadHeadAsync(Guid planId)
    {
        await _preparation.Ready.WaitAsync(Aborted);
        var head = await _store.Heads.FindAsync(ClinicId, planId, Aborted);
        // The head is read past the filter of the rows; who does not reach every patient has to find the plan through it.
        if (head is null || !(Caller.Rows.ShowsEveryPatient || await QueryAsync((database, token) => database.Plans.AnyAsync(plan => plan.Id == planId, token)))) return null;
        Concerns(head.PatientId);
        if (head.NextDecisionAt is not { } due || due > Now) return head;
        await DecideDueAsync([planId]);
        return await _store.Heads.FindAsync(ClinicId, planId, Aborted);
    }

    /// <summary>A week of a plan that <see cref="ReadHeadAsync"/> found; <see langword="null"/> where it is not written down as it stands.</summary>
    public ValueTask<ShownWeek?> ReadWrittenWeekAsync(Guid planId, int week) => _store.WrittenWeeks.FindAsync(ClinicId, planId, week, Aborted);

    /// <summary>A document of the clinic in the caller's language, JSON in UTF-8.</summary>
    public async ValueTask<byte[]> ReadDocumentAsync(string id) =>
        Documents.TryGet(ClinicId, id, Language.Tag(), out var known)
            ? known
            : await QueryAsync((database, token) => Documents.ReadAsync(database, ClinicId, id, Language.Tag(), token).AsTask());

    /// <summary>Answers from a plan. Decisions that have fallen due are made first.</summary>
    public async Task<Outcome<T>> ReadPlanAsync<T>(Guid planId, Func<PlannerDbContext, CancellationToken, Task<Outcome<T>>> read) =>
        await ReadHeadAsync(planId) is null ? new ProblemResult(ProblemKind.NotFound) : await ReadAsync(read);

    /// <summary>Changes a plan: makes the decisions that have fallen due, and asks for the entity tag where the change needs one.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="digest">Digest of the body, for the idempotency key.</param>
    /// <param name="needsMatch">Whether <c>If-Match</c> is needed.</param>
    /// <param name="change">What to do with the plan's row, which is locked and tracked.</param>
    public Task<Outcome<T>> ChangePlanAsync<T>(Guid planId, string? digest, bool needsMatch, Func<PlannerDbContext, Plan, CancellationToken, Task<Outcome<T>>> change) =>
        WriteAsync<T>(digest, async (database, token) =>
        {
            if (await HoldPlanAsync(database, planId, token) is not { } plan) return new ProblemResult(ProblemKind.NotFound);
            if (needsMatch && EntityTags.Refuse(Request, plan.Version) is { } refused) return refused;
            return await change(database, plan, token);
        });

    /// <summary>The clinic's plan, held until the transaction ends, with the decisions made that have fallen due; <see langword="null"/> where there is none.</summary>
    public async Task<Plan?> HoldPlanAsync(PlannerDbContext database, Guid planId, CancellationToken token)
    {
        if (!await database.Plans.AnyAsync(plan => plan.ClinicId == ClinicId && plan.Id == planId, token)) return null;
        // The clock is read once the plan is held: what arrives while another holds it across noon counts as arrived after noon.
        while ((await _sweep.BringUpToDateAsync(database, planId, Now, token, made => Count(metrics => metrics.Decided(made)))).Count > 0) { }
        _held ??= Now;
        return await database.Plans.OfClinic(this, planId, token);
    }

    /// <summary>Changes what is stored, in one transaction.</summary>
    /// <param name="digest">Digest of the body, for the idempotency key.</param>
    /// <param name="write">What to do; where it answers a problem all is undone.</param>
    public async Task<Outcome<T>> WriteAsync<T>(string? digest, Func<PlannerDbContext, CancellationToken, Task<Outcome<T>>> write)
    {
        var (key, refused) = IdempotencyKey.Read(Request, ClinicId, Actor, digest);
        if (refused is not null) return refused;
        await _preparation.Ready.WaitAsync(Aborted);
        if (key is null) return await CommitAsync(write);
        if (!key.TryTake()) return new ProblemResult(ProblemKind.IdempotencyKeyRunning);
        try
        {
            return await CommitAsync<T>((database, token) => OnceAsync(key, database, write, token));
        }
        finally
        {
            key.Release();
        }
    }

    /// <summary>An id for a row that this call makes.</summary>
    public Guid NextId() => _ids.Next(Now);

    /// <summary>A row of the audit trail for something that this call does.</summary>
    public AuditEvent Audit(string action, string subjectKind, Guid subjectId, Guid? patientId, string? detailJson = null)
    {
        _patientId = patientId;
        HasRecorded = true;
        return new AuditEvent
        {
            ClinicId = ClinicId,
            At = Now,
            Actor = Actor,
            Action = action,
            SubjectKind = subjectKind,
            SubjectId = subjectId,
            PatientId = patientId,
            Outcome = "done",
            Address = _context.AddressText(),
            DetailJson = detailJson,
        };
    }

    private async Task<Outcome<T>> CommitAsync<T>(Func<PlannerDbContext, CancellationToken, Task<Outcome<T>>> write)
    {
        _counts.Clear();
        var outcome = await _store.WriteIfAsync(Caller.Rows, write, Keeps, Aborted);
        if (Keeps(outcome)) _counts.ForEach(count => count(_metrics));
        return outcome;
    }

    private async Task<Outcome<T>> OnceAsync<T>(
        IdempotencyKey key, PlannerDbContext database, Func<PlannerDbContext, CancellationToken, Task<Outcome<T>>> write, CancellationToken token)
    {
        var (reply, patientId, problem) = await key.LookUpAsync(database, token);
        if (problem is not null) return problem;
        if (patientId is { } spokenOf) Concerns(spokenOf);
        if (reply is not null) return Outcome<T>.Of(reply);
        var outcome = await write(database, token);
        if (outcome.Reply is not { } fresh) return outcome;
        key.Keep(database, fresh, _patientId ?? (_patients.Count == 1 ? _patients.Single() : null), Now);
        await database.SaveChangesAsync(token);
        return outcome;
    }

    private static bool Keeps<T>(Outcome<T> outcome) => outcome.Problem is null;
}
