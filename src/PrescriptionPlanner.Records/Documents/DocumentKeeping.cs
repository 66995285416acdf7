using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Records.Documents;

/// <summary>Documents are shared between plans of a clinic: kept once, and erased with the last plan that uses them.</summary>
public static class DocumentKeeping
{
    /// <summary>
    /// Keeps a document where the clinic has no equal one, and holds it until the transaction ends, so that no erasure takes it meanwhile. To be called
    /// in the transaction that writes the revision.
    /// </summary>
    /// <param name="context">The transaction, from <see cref="PlannerStore.WriteAsync"/>.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task KeepDocumentAsync(this PlannerDbContext context, Document document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(document);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO document (clinic_id, id, language, schema, utf8, created_at)
            VALUES ({document.ClinicId}, {document.Id}, {document.Language}, {document.Schema}, {document.Utf8}, {document.CreatedAt})
            ON CONFLICT (clinic_id, id, language) DO UPDATE SET schema = document.schema
            """,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Erases a patient with all that belongs to the patient, and the documents that no plan uses any more. The audit trail stays; the id in it means
    /// nobody from now on.
    /// </summary>
    /// <param name="context">The transaction, from <see cref="PlannerStore.WriteAsync"/>.</param>
    /// <param name="clinicId">The clinic.</param>
    /// <param name="patientId">The patient.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether there was such a patient.</returns>
    public static async Task<bool> ErasePatientAsync(this PlannerDbContext context, Guid clinicId, Guid patientId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Nobody issues a plan to the patient meanwhile; SQLite lets nobody write anyway.
        if (context is PostgreSqlPlannerDbContext)
            await context.Database.ExecuteSqlAsync($"SELECT 1 FROM patient WHERE id = {patientId} FOR UPDATE", cancellationToken).ConfigureAwait(false);
        var documents = await context.PlanRevisions
            .Where(revision => revision.ClinicId == clinicId
                && context.Plans.Any(plan => plan.Id == revision.PlanId && plan.ClinicId == clinicId && plan.PatientId == patientId))
            .Select(revision => revision.DocumentId).Distinct().ToListAsync(cancellationToken).ConfigureAwait(false);
        // The plans first: PostgreSQL looks whether a revision still rests on an assessment before it has followed the plans to their revisions.
        await context.Plans.Where(plan => plan.ClinicId == clinicId && plan.PatientId == patientId).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        var erased = await context.Patients.Where(patient => patient.ClinicId == clinicId && patient.Id == patientId)
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        var candidates = context.Documents.Where(document => document.ClinicId == clinicId && documents.Contains(document.Id));
        // Held first and looked at by the next statement: a plan that is being issued with one of them is then either seen, or keeps it anew.
        await candidates.ExecuteUpdateAsync(document => document.SetProperty(row => row.Schema, row => row.Schema), cancellationToken).ConfigureAwait(false);
        await candidates
            .Where(document => !context.PlanRevisions.Any(revision => revision.ClinicId == clinicId && revision.DocumentId == document.Id))
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        return erased > 0;
    }
}
