namespace PrescriptionPlanner.Records.Plans;

/// <summary>Which plans a sweep may decide.</summary>
public sealed record SweepScope
{
    private SweepScope(Guid? clinicId, IReadOnlyList<Guid>? planIds)
    {
        ClinicId = clinicId;
        PlanIds = planIds;
    }

    /// <summary>Every plan of every clinic.</summary>
    public static SweepScope All { get; } = new(null, null);

    /// <summary>The clinic; <see langword="null"/> for every one.</summary>
    public Guid? ClinicId { get; }

    /// <summary>The plans; <see langword="null"/> for every one.</summary>
    public IReadOnlyList<Guid>? PlanIds { get; }

    /// <summary>Every plan of a clinic.</summary>
    public static SweepScope OfClinic(Guid clinicId) => new(clinicId, null);

    /// <summary>Some plans of a clinic; those of another are left alone.</summary>
    public static SweepScope OfPlans(Guid clinicId, IReadOnlyList<Guid> planIds) => new(clinicId, planIds);

    /// <summary>One plan.</summary>
    public static SweepScope OfPlan(Guid planId) => new(null, [planId]);
}
