
namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>Everything that the planner knows, open to everybody.</summary>
internal static class ReferenceDataApi
{
    public static void MapReferenceData(this RouteGroupBuilder routes)
    {
        var reference = routes.MapGroup("").Needs(Resource.ReferenceData, Act.Read);
        reference.MapVocabularies();
        reference.MapCriteria();
        reference.MapRules();
        reference.MapDiscrepancies();
        reference.MapExercises();
        reference.MapProtocols();
    }
}
