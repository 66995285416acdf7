using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.TestClock;

/// <summary>The clock that integrators move, in the Development environment alone.</summary>
internal static class TestClockApi
{
    public static void MapTestClock(this RouteGroupBuilder routes)
    {
        var clock = routes.MapGroup("/test-clock").WithTags("Test clock");
        clock.MapGet("/", Get).WithName("GetTestClock").Needs(Resource.TestClock, Act.Read).Answers<ClockDocument>();
        clock.MapPut("/", Put).WithName("PutTestClock").Needs(Resource.TestClock, Act.Change).Answers<ClockDocument>();
    }

    /// <summary>What the service takes for now.</summary>
    internal static Outcome<ClockDocument> Get(StoredCall call) => Outcome<ClockDocument>.Of(new ClockDocument(call.Now), call.Language);

    /// <summary>Moves the clock forwards. It runs on from there; a restart sets it right.</summary>
    internal static Outcome<ClockDocument> Put(RequestBody<ClockRequest> body, StoredCall call, MovableClock clock)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.Now is not { } wanted) errors.Required("/now");
        else if (wanted < call.Now) errors.Add("/now", "The clock moves forwards only.", "时钟只能向前拨。");
        else if (wanted > MovableClock.Latest) errors.Add("/now", OptionsReader.DateOutOfRange);
        else clock.MoveTo(wanted);
        return errors.IsEmpty ? Get(call) : new ProblemResult(ProblemKind.InvalidRequest, errors);
    }

    /// <summary>Where the clock is to stand.</summary>
    internal sealed record ClockRequest
    {
        /// <summary>The instant, not before the present one.</summary>
        [Required] public Instant? Now { get; init; }
    }

    /// <summary>Where the clock stands.</summary>
    internal sealed record ClockDocument(Instant Now);
}
