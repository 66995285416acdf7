using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Records.Tests;

public sealed class RowTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rows_OfEveryKind_ComeBackAsTheyWere(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clinic = Sample.Clinic();
        List<object> rows =
        [
            clinic, .. Sample.File(clinic.Id), Sample.Document(clinic.Id), Sample.Run(clinic.Id),
            new Setting { Key = "key", Value = "value" }, Sample.Key(clinic.Id), Sample.Person(clinic.Id), Sample.Token(), Sample.Seal(clinic.Id),
            new DataProtectionKey { FriendlyName = "key", Xml = "<key/>" },
        ];
        await AddAsync(database, [.. rows]);

        await database.Store.ReadAsync(
            async (context, cancellation) =>
            {
                Assert.Equal(context.Model.GetEntityTypes().Select(type => type.ClrType.Name).Order(), rows.Select(row => row.GetType().Name).Order());
                foreach (var row in rows)
                {
                    var type = context.Model.FindEntityType(row.GetType())!;
                    var key = type.FindPrimaryKey()!.Properties.Select(property => property.PropertyInfo!.GetValue(row)).ToArray();
                    var read = await context.FindAsync(row.GetType(), key, cancellation);
                    Assert.NotNull(read);
                    Assert.NotSame(row, read);
                    Assert.All(type.GetProperties(), property => Assert.Equal(property.PropertyInfo!.GetValue(row), property.PropertyInfo.GetValue(read)));
                }

                return true;
            },
            default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_ThatThrows_LeavesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.WriteAsync<bool>(
            async (context, cancellation) =>
            {
                context.Add(Sample.Patient());
                await context.SaveChangesAsync(cancellation);
                throw new InvalidOperationException();
            },
            default));
        Assert.Equal(0, await CountAsync<Patient>(database));
        await AddAsync(database, Sample.Patient());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_FromAStaleVersion_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var patient = Sample.Patient();
        await AddAsync(database, patient);
        var first = await database.Store.ReadAsync((context, cancellation) => context.Patients.SingleAsync(cancellation), default);
        await RenameAsync(first.Version);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => RenameAsync(first.Version));

        Task<int> RenameAsync(int version) => database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                var row = await context.Patients.SingleAsync(cancellation);
                context.Entry(row).Property(changed => changed.Version).OriginalValue = version;
                row.Version = version + 1;
                return await context.SaveChangesAsync(cancellation);
            },
            default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keys_OfTheCaller_AreUniqueWhereTheyBelong(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var other = Sample.Clinic();
        await AddAsync(database, other, Sample.Patient(externalId: "1"), Sample.Patient(other.Id, "1"), Sample.Patient(), Sample.Patient());
        await RefusedAsync(database, Sample.Patient(externalId: "1"));

        var (patient, assessment, plan) = await AddPlanAsync(database);
        var second = Sample.Plan(patient, assessment);
        await AddAsync(
            database, second,
            Sample.Session(plan, "w01-balance-1", "log"), Sample.Session(second, "w01-balance-1", "log"), Sample.Session(plan, "w01-balance-2"),
            Sample.Session(plan, "w01-balance-3"), Sample.Observation(plan, "seen"), Sample.Observation(second, "seen"), Sample.Observation(plan),
            Sample.Observation(plan), Sample.Decision(plan), Sample.Decision(second), Sample.Decision(plan, 2));
        await RefusedAsync(database, Sample.Session(plan, "w01-balance-1"));
        await RefusedAsync(database, Sample.Session(plan, "w01-balance-4", "log"));
        await RefusedAsync(database, Sample.Observation(plan, "seen"));
        await RefusedAsync(database, Sample.Decision(plan));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rows_OfAnotherClinic_CannotBeReferredTo(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (patient, assessment, plan) = await AddPlanAsync(database);
        var other = Sample.Clinic();
        var stranger = Sample.Patient(other.Id);
        await AddAsync(database, other, stranger);
        await RefusedAsync(database, new Assessment
        {
            Id = Sample.NewId(),
            ClinicId = other.Id,
            PatientId = patient.Id,
            AssessedOn = Sample.Start,
            ProfileJson = "{}",
            CreatedAt = Sample.Made,
        });
        await RefusedAsync(database, Sample.Plan(stranger, assessment));
        await RefusedAsync(database, new WeekRecord { PlanId = plan.Id, Week = 1, ClinicId = other.Id, EvidenceJson = "{}" });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Erasure_OfAPatient_TakesAllButTheAuditTrail(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clinic = Sample.Clinic();
        var (erased, kept) = (Sample.File(clinic.Id, "shared"), Sample.File(clinic.Id, "shared"));
        await AddAsync(
            database,
            [clinic, .. erased, .. kept, Sample.Document(clinic.Id, "shared"), Sample.Document(clinic.Id, "shared", "zh-Hans"), Sample.Document(clinic.Id, "own")]);
        var (patient, plan) = (erased.OfType<Patient>().Single(), erased.OfType<Plan>().Single());
        await AddAsync(database, new PlanRevision
        {
            PlanId = plan.Id,
            Revision = 2,
            ClinicId = clinic.Id,
            AssessmentId = plan.AssessmentId,
            OptionsJson = "{}",
            FromWeek = 2,
            EffectiveOn = Sample.Start,
            ReckonedOn = Sample.Start,
            DocumentId = "own",
            CreatedAt = Sample.Made,
        });

        Assert.False(await EraseAsync(Clinic.SeededId, patient.Id));
        Assert.True(await EraseAsync(clinic.Id, patient.Id));
        Assert.False(await EraseAsync(clinic.Id, patient.Id));

        await database.Store.ReadAsync(
            async (context, cancellation) =>
            {
                foreach (var row in kept.Where(row => row is not AuditEvent))
                    Assert.Equal(1, await SetOf(context, row.GetType()).CountAsync(cancellation));
                Assert.Equal(2, await context.AuditEvents.CountAsync(cancellation));
                Assert.Equal(["shared", "shared"], await context.Documents.Select(document => document.Id).ToListAsync(cancellation));
                return true;
            },
            default);

        Assert.True(await EraseAsync(clinic.Id, kept.OfType<Patient>().Single().Id));
        Assert.Equal(0, await CountAsync<Document>(database));
        Assert.Equal(2, await CountAsync<AuditEvent>(database));

        Task<bool> EraseAsync(Guid clinicId, Guid patientId) =>
            database.Store.WriteAsync((context, cancellation) => context.ErasePatientAsync(clinicId, patientId, cancellation), default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Assessment_ThatAPlanRestsOn_CannotGoAlone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AddPlanAsync(database);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.Store.WriteAsync(
            (context, cancellation) => context.Assessments.ExecuteDeleteAsync(cancellation), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Document_KeptTwice_StandsOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        for (var time = 0; time < 2; time++)
        {
            await database.Store.WriteAsync(
                async (context, cancellation) =>
                {
                    await context.KeepDocumentAsync(Sample.Document(Clinic.SeededId), cancellation);
                    return true;
                },
                default);
        }

        var document = await database.Store.ReadAsync((context, cancellation) => context.Documents.SingleAsync(cancellation), default);
        Assert.Equal(Sample.Made, document.CreatedAt);
        Assert.Equal("{}"u8.ToArray(), document.Utf8);
    }

    [Theory, OnPostgreSql]
    public async Task Document_OfAPlanThatIsBeingIssued_OutlivesAnErasure(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (patient, assessment, plan) = await AddPlanAsync(database);
        var (other, otherAssessment, otherPlan) = await AddPlanAsync(database);
        await AddAsync(database, Sample.Revision(plan), Sample.Document(patient.ClinicId));
        var held = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var issuing = database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                await context.KeepDocumentAsync(Sample.Document(patient.ClinicId), cancellation);
                held.SetResult();
                await go.Task;
                context.Add(Sample.Revision(otherPlan));
                return await context.SaveChangesAsync(cancellation);
            },
            default);
        await held.Task;
        var erasing = database.Store.WriteAsync(
            (context, cancellation) => context.ErasePatientAsync(patient.ClinicId, patient.Id, cancellation), default);
        await Task.WhenAny(erasing, Task.Delay(300));
        Assert.False(erasing.IsCompleted);
        go.SetResult();
        await issuing;
        Assert.True(await erasing);
        Assert.Equal(1, await CountAsync<Document>(database));
    }

    internal static Task<int> AddAsync(TestDatabase database, params object[] rows) => database.Store.WriteAsync(
        (context, cancellation) =>
        {
            context.AddRange(rows);
            return context.SaveChangesAsync(cancellation);
        },
        default);

    internal static async Task<(Patient Patient, Assessment Assessment, Plan Plan)> AddPlanAsync(
        TestDatabase database, string zone = "Europe/Berlin", NodaTime.LocalDate? start = null, int weeks = 12)
    {
        var patient = Sample.Patient(zone: zone);
        var assessment = Sample.Assessment(patient);
        var plan = Sample.Plan(patient, assessment, start, weeks);
        await AddAsync(database, patient, assessment, plan);
        return (patient, assessment, plan);
    }

    internal static Task<int> CountAsync<T>(TestDatabase database) where T : class =>
        database.Store.ReadAsync((context, cancellation) => context.Set<T>().CountAsync(cancellation), default);

    private static async Task RefusedAsync(TestDatabase database, object row) =>
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(database, row));

    private static IQueryable<object> SetOf(PlannerDbContext context, Type row) => (IQueryable<object>)typeof(DbContext)
        .GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(row).Invoke(context, null)!;
}
