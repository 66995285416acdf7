using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Features.Decisions;

/// <summary>Checks an untrusted review.</summary>
internal static class ReviewReader
{
    public const int LongestReason = 1_000;

    /// <summary>The steps of an override; empty for an approval.</summary>
    public static IReadOnlyDictionary<Modality, int> Read(DecisionsApi.ReviewRequest request, InputErrors errors)
    {
        var steps = new Dictionary<Modality, int>();
        if (request.Action is null) errors.Required("/action");
        errors.CheckText("/reason", request.Reason, LongestReason, required: request.Action == ReviewAction.Override);
        if (request.Action == ReviewAction.Approve && request.Modalities is { Count: > 0 })
            errors.Add("/modalities", "Does not go with an approval.", "批准时不应填写。");
        if (request.Action == ReviewAction.Override && request.Modalities is not { Count: > 0 }) errors.Required("/modalities");
        for (var index = 0; index < (request.Modalities?.Count ?? 0); index++)
        {
            var at = $"/modalities/{index}";
            if ((DecisionsApi.StepRequest?)request.Modalities![index] is not { } item)
            {
                errors.Required(at);
                continue;
            }

            if (item.Modality is null) errors.Required(at + "/modality");
            if (item.ToStep is null) errors.Required(at + "/toStep");
            errors.InRange(at + "/toStep", item.ToStep);
            if (item is { Modality: { } modality, ToStep: { } step } && !steps.TryAdd(modality, step)) errors.Repeated(at + "/modality");
        }

        return steps;
    }
}
