using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>Sees to it that somebody can still run the clinic: whoever ended the last such access could not take it back.</summary>
internal static class Administrators
{
    /// <summary>What refuses a change, made already in the transaction, after which nobody would be left; <see langword="null"/> where somebody is.</summary>
    public static async Task<ProblemResult?> RefuseNoneAsync(PlannerDbContext database, StoredCall call, CancellationToken token)
    {
        // A token comes of the organisation, and whoever sits on this machine needs nothing: neither is shut out by what stands here.
        if (call.Caller.Kind is CallerKind.Token or CallerKind.Seeded) return null;
        // Two who end each other's access take turns.
        await database.Clinics.Where(row => row.Id == call.ClinicId).ExecuteUpdateAsync(row => row.SetProperty(clinic => clinic.Name, clinic => clinic.Name), token);
        var (now, scope) = (call.Now, ScopeNames.Write(Scopes.Admin));
        var isAnybody = await database.People.AnyAsync(person => person.ClinicId == call.ClinicId && person.Role == Role.Administrator && person.DeactivatedAt == null, token)
            || await database.ApiKeys.AnyAsync(key => key.ClinicId == call.ClinicId && key.RevokedAt == null && key.ExpiresAt > now && key.Scopes.Contains(scope), token);
        return isAnybody ? null : new ProblemResult(ProblemKind.Conflict, InputErrors.One("",
            new("Nobody would be left to run the clinic. Let another administrator in first, or rotate the key.", "本机构将无人管理。请先添加另一管理员，或轮换该密钥。")));
    }
}
