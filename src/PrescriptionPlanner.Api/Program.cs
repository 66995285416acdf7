using PrescriptionPlanner.Api.Features.Calculators;
using PrescriptionPlanner.Api.Features.Diagnoses;
using PrescriptionPlanner.Api.Features.Pages;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Features.ReferenceData;
using PrescriptionPlanner.Api.Hosting;
using PrescriptionPlanner.Api.Hosting.OpenApi;
using PrescriptionPlanner.Api.Hosting.Problems;

// The settings file is copied beside the program: read from there, whatever directory the program is started in.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.ListenByDefault();
builder.Services.AddPlannerSettings();
builder.Services.AddPlannerWeb();
builder.Services.AddPlannerRateLimits();
builder.Services.AddPlannerOpenApi();
builder.Services.AddPlannerHealth();

var app = builder.Build();

app.UseSecurityHeaders();
app.UsePlannerProblems();
app.UsePlannerSwagger();
app.UseRouting();
app.UseRequestTimeouts();
app.UsePlannerRateLimits();
app.UseStatelessCallsSetting();

app.MapPages();
app.MapPlannerHealth();
app.MapOpenApi();

var v1 = app.MapGroup("/v1");
v1.MapDiagnoses();
v1.MapPlans();
v1.MapOneRepetitionMaxima();
v1.MapHeartRateTargets();
v1.MapVocabularies();
v1.MapCriteria();
v1.MapRules();
v1.MapDiscrepancies();
v1.MapExercises();
v1.MapProtocols();

app.Run();
