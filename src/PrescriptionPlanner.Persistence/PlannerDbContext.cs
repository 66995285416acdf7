using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;
using PrescriptionPlanner.Persistence.Conversion;
using PrescriptionPlanner.Persistence.Rows;

namespace PrescriptionPlanner.Persistence;

/// <summary>
/// The planner's rows. Every row belongs to a clinic, and a row refers to another only within its clinic: the clinic is part of the foreign key.
/// Erasing a patient takes everything that is the patient's with it, and leaves the audit trail.
/// </summary>
/// <param name="options">Where the rows are.</param>
public abstract class PlannerDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Clinics.</summary>
    public DbSet<Clinic> Clinics => Set<Clinic>();

    /// <summary>Patients.</summary>
    public DbSet<Patient> Patients => Set<Patient>();

    /// <summary>Assessments.</summary>
    public DbSet<Assessment> Assessments => Set<Assessment>();

    /// <summary>Plans.</summary>
    public DbSet<Plan> Plans => Set<Plan>();

    /// <summary>Revisions of plans.</summary>
    public DbSet<PlanRevision> PlanRevisions => Set<PlanRevision>();

    /// <summary>Prescriptions as they are served.</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>Session logs.</summary>
    public DbSet<SessionRecord> SessionRecords => Set<SessionRecord>();

    /// <summary>Observations.</summary>
    public DbSet<ObservationRecord> ObservationRecords => Set<ObservationRecord>();

    /// <summary>The evidence of weeks.</summary>
    public DbSet<WeekRecord> WeekRecords => Set<WeekRecord>();

    /// <summary>Decisions.</summary>
    public DbSet<DecisionRecord> DecisionRecords => Set<DecisionRecord>();

    /// <summary>Clinicians' answers to decisions.</summary>
    public DbSet<ReviewRecord> ReviewRecords => Set<ReviewRecord>();

    /// <summary>Pauses, resumptions and ends, with their reasons.</summary>
    public DbSet<StatusChange> StatusChanges => Set<StatusChange>();

    /// <summary>One-repetition maxima that were tested again or corrected.</summary>
    public DbSet<StrengthReference> StrengthReferences => Set<StrengthReference>();

    /// <summary>Re-tests and re-assessments.</summary>
    public DbSet<DueItem> DueItems => Set<DueItem>();

    /// <summary>The audit trail.</summary>
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    /// <summary>Answers kept for requests that come again.</summary>
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    /// <summary>Runs of the weekly decisions that somebody asked for.</summary>
    public DbSet<ProgressionRun> ProgressionRuns => Set<ProgressionRun>();

    /// <summary>What is remembered about the database.</summary>
    public DbSet<Setting> Settings => Set<Setting>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Nearly every foreign key has a key or an index that begins with its plan; a second one would cost each write and serve no read.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<PlanStatus>().HaveConversion<CodeConverter<PlanStatus>>();
        configurationBuilder.Properties<Modality>().HaveConversion<CodeConverter<Modality>>();
        configurationBuilder.Properties<SessionStatus>().HaveConversion<CodeConverter<SessionStatus>>();
        configurationBuilder.Properties<ReviewAction>().HaveConversion<CodeConverter<ReviewAction>>();
        configurationBuilder.Properties<RunStatus>().HaveConversion<CodeConverter<RunStatus>>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Clinic>();
        modelBuilder.Entity<Patient>(patient =>
        {
            BelongsToClinic(patient);
            patient.HasAlternateKey(row => new { row.ClinicId, row.Id });
            patient.HasIndex(row => new { row.ClinicId, row.ExternalId }).IsUnique();
            patient.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<Assessment>(assessment =>
        {
            assessment.HasAlternateKey(row => new { row.ClinicId, row.Id });
            assessment.HasOne<Patient>().WithMany().HasForeignKey(row => new { row.ClinicId, row.PatientId })
                .HasPrincipalKey(row => new { row.ClinicId, row.Id }).OnDelete(DeleteBehavior.Cascade);
            assessment.HasIndex(row => new { row.ClinicId, row.PatientId });
            assessment.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<Plan>(plan =>
        {
            plan.HasAlternateKey(row => new { row.ClinicId, row.Id });
            plan.HasOne<Patient>().WithMany().HasForeignKey(row => new { row.ClinicId, row.PatientId })
                .HasPrincipalKey(row => new { row.ClinicId, row.Id }).OnDelete(DeleteBehavior.Cascade);
            RestsOnAssessment(plan, nameof(Plan.AssessmentId));
            plan.HasIndex(row => new { row.ClinicId, row.PatientId });
            plan.HasIndex(row => row.AssessmentId);
            plan.HasIndex(row => new { row.NextDecisionAt, row.Id }).HasFilter("next_decision_at IS NOT NULL");
            plan.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<PlanRevision>(revision =>
        {
            revision.HasKey(row => new { row.PlanId, row.Revision });
            BelongsToPlan(revision, nameof(PlanRevision.PlanId));
            RestsOnAssessment(revision, nameof(PlanRevision.AssessmentId));
            revision.HasIndex(row => row.AssessmentId);
            revision.HasIndex(row => new { row.ClinicId, row.DocumentId });
        });
        modelBuilder.Entity<Document>(document =>
        {
            document.HasKey(row => new { row.ClinicId, row.Id, row.Language });
            BelongsToClinic(document);
        });
        modelBuilder.Entity<SessionRecord>(session =>
        {
            BelongsToPlan(session, nameof(SessionRecord.PlanId));
            session.HasIndex(row => new { row.PlanId, row.SessionId }).IsUnique();
            session.HasIndex(row => new { row.PlanId, row.ExternalId }).IsUnique();
            session.HasIndex(row => new { row.PlanId, row.CountsInWeek });
            session.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<ObservationRecord>(observation =>
        {
            BelongsToPlan(observation, nameof(ObservationRecord.PlanId));
            observation.HasIndex(row => new { row.PlanId, row.ExternalId }).IsUnique();
            observation.HasIndex(row => new { row.PlanId, row.CountsInWeek });
        });
        modelBuilder.Entity<WeekRecord>(week =>
        {
            week.HasKey(row => new { row.PlanId, row.Week });
            BelongsToPlan(week, nameof(WeekRecord.PlanId));
        });
        modelBuilder.Entity<DecisionRecord>(decision =>
        {
            BelongsToPlan(decision, nameof(DecisionRecord.PlanId));
            decision.HasIndex(row => new { row.PlanId, row.Week }).IsUnique();
        });
        modelBuilder.Entity<ReviewRecord>(review =>
        {
            BelongsToPlan(review, nameof(ReviewRecord.PlanId));
            review.HasIndex(row => new { row.PlanId, row.Week });
        });
        modelBuilder.Entity<StatusChange>(change =>
        {
            BelongsToPlan(change, nameof(StatusChange.PlanId));
            change.HasIndex(row => row.PlanId);
        });
        modelBuilder.Entity<StrengthReference>(reference =>
        {
            BelongsToPlan(reference, nameof(StrengthReference.PlanId));
            reference.HasIndex(row => new { row.PlanId, row.Exercise });
        });
        modelBuilder.Entity<DueItem>(item =>
        {
            item.HasKey(row => new { row.PlanId, row.Code, row.Week });
            BelongsToPlan(item, nameof(DueItem.PlanId));
            item.HasIndex(row => row.DueAt).HasFilter("done_at IS NULL AND reminded_at IS NULL");
        });
        modelBuilder.Entity<AuditEvent>(audit =>
        {
            audit.Property(row => row.Id).ValueGeneratedOnAdd();
            audit.HasIndex(row => new { row.ClinicId, row.PatientId });
        });
        modelBuilder.Entity<IdempotencyRecord>(record =>
        {
            record.HasKey(row => new { row.ClinicId, row.Caller, row.Route, row.Key });
            record.HasOne<Patient>().WithMany().HasForeignKey(row => new { row.ClinicId, row.PatientId })
                .HasPrincipalKey(row => new { row.ClinicId, row.Id }).OnDelete(DeleteBehavior.Cascade);
            record.HasIndex(row => new { row.ClinicId, row.PatientId });
            record.HasIndex(row => row.CreatedAt);
        });
        modelBuilder.Entity<ProgressionRun>(run =>
        {
            BelongsToClinic(run);
            run.HasIndex(row => new { row.ClinicId, row.RequestedAt });
        });
        modelBuilder.Entity<Setting>().HasKey(row => row.Key);

        foreach (var row in modelBuilder.Model.GetEntityTypes()) NameAsTheFieldDoes(row);
    }

    private static void BelongsToClinic<T>(EntityTypeBuilder<T> row) where T : class =>
        row.HasOne(typeof(Clinic)).WithMany().HasForeignKey("ClinicId").OnDelete(DeleteBehavior.NoAction);

    private static void BelongsToPlan<T>(EntityTypeBuilder<T> row, string planId) where T : class =>
        row.HasOne(typeof(Plan)).WithMany().HasForeignKey("ClinicId", planId)
            .HasPrincipalKey(nameof(Plan.ClinicId), nameof(Plan.Id)).OnDelete(DeleteBehavior.Cascade);

    // A patient goes with assessments and plans at once; an assessment alone, that a plan rests on, does not go.
    private static void RestsOnAssessment<T>(EntityTypeBuilder<T> row, string assessmentId) where T : class =>
        row.HasOne(typeof(Assessment)).WithMany().HasForeignKey("ClinicId", assessmentId)
            .HasPrincipalKey(nameof(Assessment.ClinicId), nameof(Assessment.Id)).OnDelete(DeleteBehavior.NoAction);

    // Tables and columns are named as their rows, in lower case with underscores; ids are made by whoever makes the row.
    private static void NameAsTheFieldDoes(IMutableEntityType row)
    {
        row.SetTableName(SnakeCase(row.ClrType.Name));
        foreach (var property in row.GetProperties())
        {
            property.SetColumnName(SnakeCase(property.Name));
            if (property.ClrType == typeof(Guid)) property.ValueGenerated = ValueGenerated.Never;
        }
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsAsciiLetterUpper(name[index]) && !char.IsAsciiLetterUpper(name[index - 1])) snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[index]));
        }

        return snake.ToString();
    }
}
