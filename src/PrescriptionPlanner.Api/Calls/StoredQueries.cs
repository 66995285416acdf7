using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>Queries that several features ask. Each names the clinic, and notes whose data was come by.</summary>
internal static class StoredQueries
{
    /// <summary>The clinic's patient with this id.</summary>
    public static async Task<Patient?> OfClinic(this IQueryable<Patient> patients, StoredCall call, Guid id, CancellationToken token)
    {
        var found = await patients.SingleOrDefaultAsync(patient => patient.ClinicId == call.ClinicId && patient.Id == id, token);
        if (found is not null) call.Concerns(found.Id);
        return found;
    }

    /// <summary>The clinic's plan with this id.</summary>
    public static async Task<Plan?> OfClinic(this IQueryable<Plan> plans, StoredCall call, Guid id, CancellationToken token)
    {
        var found = await plans.SingleOrDefaultAsync(plan => plan.ClinicId == call.ClinicId && plan.Id == id, token);
        if (found is not null) call.Concerns(found.PatientId);
        return found;
    }

    /// <summary>A page of at most <paramref name="size"/> from a list that was read one item further.</summary>
    public static Outcome<Paged<T>> AsPage<T>(this IReadOnlyList<T> read, int size, Func<T, string> cursorOf, StoredCall call)
    {
        if (read.Count <= size) return Outcome<Paged<T>>.Of(new Paged<T>(read, null), call.Language);
        var next = cursorOf(read[size - 1]);
        var page = Outcome<Paged<T>>.Of(new Paged<T>([.. read.Take(size)], next), call.Language);
        return Outcome<Paged<T>>.Of(page.Reply! with { Next = Paging.Next(call.Request, next) });
    }
}
