using PrescriptionPlanner.Api.Features.Assessments;
using PrescriptionPlanner.Api.Features.Calculators;
using PrescriptionPlanner.Api.Features.Callers;
using PrescriptionPlanner.Api.Features.Decisions;
using PrescriptionPlanner.Api.Features.Diagnoses;
using PrescriptionPlanner.Api.Features.Observations;
using PrescriptionPlanner.Api.Features.Pages;
using PrescriptionPlanner.Api.Features.Patients;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Features.ProgressionRuns;
using PrescriptionPlanner.Api.Features.ReferenceData;
using PrescriptionPlanner.Api.Features.Revisions;
using PrescriptionPlanner.Api.Features.SessionLogs;
using PrescriptionPlanner.Api.Features.Simulations;
using PrescriptionPlanner.Api.Features.StrengthReferences;
using PrescriptionPlanner.Api.Features.TestClock;
using PrescriptionPlanner.Api.Features.WeeklyReview;
using PrescriptionPlanner.Api.Jobs;

// The settings file is copied beside the program: read from there, whatever directory the program is started in.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.Services.AddPlannerSettings();
builder.AddPlannerWeb();
builder.AddPlannerStorage();
builder.AddPlannerJobs();
builder.AddPlannerCallers();
builder.Services.AddPlannerRateLimits();
builder.Services.AddPlannerOpenApi();
builder.Services.AddPlannerHealth();
builder.AddPlannerTelemetry();

var app = builder.Build();
if (await app.RunCommandAsync(args) is { } done) return done;

app.UseSecurityHeaders();
app.UsePlannerProblems();
app.UsePlannerSwagger();
app.UseRouting();
app.UseRequestTimeouts();
app.UsePlannerRateLimits();
app.UsePlannerCallers();
app.UsePlannerDashboard();

app.MapPages();
app.MapPlannerHealth();
app.MapOpenApi();

var v1 = app.MapGroup("/v1");
v1.MapDiagnoses();
v1.MapPlans();
v1.MapOneRepetitionMaxima();
v1.MapHeartRateTargets();
v1.MapReferenceData();
v1.MapSimulations();
v1.MapSignIn();

var stored = v1.MapGroup("").Audited();
stored.MapPatients();
stored.MapAssessments();
stored.MapStoredPlans();
stored.MapPlanStatus();
stored.MapRevisions();
stored.MapStrengthReferences();
stored.MapSessionLogs();
stored.MapObservations();
stored.MapDecisions();
stored.MapWeeklyReview();
stored.MapProgressionRuns();
stored.MapCallers();
if (app.Environment.IsDevelopment()) stored.MapTestClock();

if (BackupCommand.IsAsked(args)) return await BackupCommand.RunAsync(app, args);
app.Run();
return 0;
