using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Database;

/// <summary>
/// The planner's rows. Every row belongs to a clinic, and a row refers to another only within its clinic: the clinic is part of the foreign key.
/// Erasing a patient takes everything that is the patient's with it, and leaves the audit trail. What a context shows is filtered by its scope: rows
/// out of scope are not there, whatever the query.
/// </summary>
/// <param name="options">Where the rows are.</param>
public abstract class PlannerDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>Name of the filter that keeps clinics apart.</summary>
    public const string ClinicFilter = "clinic";

    /// <summary>Name of the filter that keeps patients apart.</summary>
    public const string PatientFilter = "patient";

    /// <summary>Which rows are shown. Contexts are used again: whoever opens one sets it.</summary>
    public RowScope Scope { get; internal set; } = RowScope.Everything;

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

    /// <summary>Apps' keys.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>People who sign in.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>The chain over the audit trail.</summary>
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    /// <summary>Keys that protect cookies, shared by every replica.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

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
        configurationBuilder.Properties<Role>().HaveConversion<CodeConverter<Role>>();
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
            audit.HasIndex(row => new { row.ClinicId, row.Id });
        });
        modelBuilder.Entity<AuditSeal>(seal =>
        {
            seal.HasKey(row => new { row.ClinicId, row.Sequence });
            BelongsToClinic(seal);
            seal.HasIndex(row => new { row.ClinicId, row.AuditEventId }).IsUnique();
        });
        modelBuilder.Entity<ApiKey>(key =>
        {
            BelongsToClinic(key);
            key.HasIndex(row => row.VisibleId).IsUnique();
            key.HasIndex(row => row.ClinicId);
        });
        modelBuilder.Entity<Person>(person =>
        {
            BelongsToClinic(person);
            person.HasOne<Patient>().WithMany().HasForeignKey(row => new { row.ClinicId, row.PatientId })
                .HasPrincipalKey(row => new { row.ClinicId, row.Id }).OnDelete(DeleteBehavior.Cascade);
            person.HasIndex(row => row.NormalizedUserName).IsUnique();
            person.HasIndex(row => new { row.ClinicId, row.PatientId });
            person.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        });
        modelBuilder.Entity<PersonToken>(token =>
        {
            token.HasKey(row => new { row.UserId, row.LoginProvider, row.Name });
            token.HasOne<Person>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            token.HasQueryFilter(ClinicFilter, row => Scope.ClinicId == null || People.Any(person => person.Id == row.UserId));
        });
        modelBuilder.Entity<DataProtectionKey>();
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

        KeepApart(modelBuilder);
        foreach (var row in modelBuilder.Model.GetEntityTypes()) NameAsTheFieldDoes(row);
    }

    // Every row with a clinic, and every row of a plan, so that none can be forgotten.
    private void KeepApart(ModelBuilder modelBuilder)
    {
        foreach (var row in modelBuilder.Model.GetEntityTypes())
        {
            if (row.FindProperty(nameof(Patient.ClinicId)) is not null) modelBuilder.Entity(row.ClrType).HasQueryFilter(ClinicFilter, InScope(row.ClrType));
            if (row.FindProperty(nameof(SessionRecord.PlanId)) is not null) modelBuilder.Entity(row.ClrType).HasQueryFilter(PatientFilter, OfPlanInScope(row.ClrType));
        }

        modelBuilder.Entity<Clinic>().HasQueryFilter(ClinicFilter, row => Scope.ClinicId == null || row.Id == Scope.ClinicId);
        modelBuilder.Entity<Patient>().HasQueryFilter(PatientFilter, row =>
            (Scope.PatientId == null || row.Id == Scope.PatientId) && (Scope.KeyFamilyId == null || row.KeyFamilyId == Scope.KeyFamilyId));
        modelBuilder.Entity<Assessment>().HasQueryFilter(PatientFilter, row =>
            (Scope.PatientId == null || row.PatientId == Scope.PatientId)
            && (Scope.KeyFamilyId == null || Patients.Any(patient => patient.Id == row.PatientId && patient.KeyFamilyId == Scope.KeyFamilyId)));
        modelBuilder.Entity<Plan>().HasQueryFilter(PatientFilter, row =>
            (Scope.PatientId == null || row.PatientId == Scope.PatientId)
            && (Scope.KeyFamilyId == null || Patients.Any(patient => patient.Id == row.PatientId && patient.KeyFamilyId == Scope.KeyFamilyId)));
    }

    private LambdaExpression OfPlanInScope(Type row) => (LambdaExpression)GetType().BaseType!
        .GetMethod(nameof(OfPlanInScopeOf), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(row).Invoke(this, null)!;

    private Expression<Func<T, bool>> OfPlanInScopeOf<T>() =>
        row => Scope.ShowsEveryPatient || Plans.Any(plan => plan.Id == EF.Property<Guid>(row!, nameof(SessionRecord.PlanId)));

    private LambdaExpression InScope(Type row)
    {
        var parameter = Expression.Parameter(row, "row");
        var wanted = Expression.Property(Expression.Property(Expression.Constant(this, typeof(PlannerDbContext)), nameof(Scope)), nameof(RowScope.ClinicId));
        var clinic = Expression.Convert(Expression.Property(parameter, nameof(Patient.ClinicId)), typeof(Guid?));
        return Expression.Lambda(
            Expression.OrElse(Expression.Equal(wanted, Expression.Constant(null, typeof(Guid?))), Expression.Equal(clinic, wanted)), parameter);
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
