using System.ComponentModel.DataAnnotations;
using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>A profile with options: the body of a diagnosis and of a preview alike.</summary>
internal sealed record PlanRequest
{
    /// <summary>The patient.</summary>
    [Required] public ProfileRequest? Profile { get; init; }

    /// <summary>What is asked for; every option has a default.</summary>
    public OptionsRequest? Options { get; init; }
}

/// <summary>What is asked for beyond the profile.</summary>
internal sealed record OptionsRequest
{
    /// <summary>First day of week 1 in the patient's time zone, 2000 to 2100; the first Monday from today where absent. Ages and intervals are reckoned at it.</summary>
    public LocalDate? StartDate { get; init; }

    /// <summary>Date that a diagnosis reckons ages and intervals at; today where absent. A preview reckons at the start date instead.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The patient's IANA time zone; <c>UTC</c> where absent.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Weeks of the programme; 24 where absent.</summary>
    public int? Weeks { get; init; }

    /// <summary>Modalities asked for, at least one; all six where absent.</summary>
    public IReadOnlyList<Modality>? Modalities { get; init; }

    /// <summary>Whether every session is supervised; false where absent.</summary>
    public bool? Supervised { get; init; }

    /// <summary>Definition that osteosarcopenia is reported by; <c>awgs2019</c> where absent.</summary>
    public SarcopeniaDefinition? SarcopeniaDefinition { get; init; }

    /// <summary>Variants of cut-points, by definition (<c>GET /v1/criteria</c> names them).</summary>
    public IReadOnlyDictionary<SarcopeniaDefinition, string?>? Variants { get; init; }

    /// <summary>Reference intakes; <c>china2013</c> where absent.</summary>
    public NutritionReference? NutritionReference { get; init; }

    /// <summary>Modalities that the responsible clinician releases where screening asks for it.</summary>
    public IReadOnlyList<Modality>? ClinicianReleases { get; init; }

    /// <summary>Trial protocols that ladders climb to, by modality (<c>GET /v1/protocols</c> names them).</summary>
    public IReadOnlyDictionary<Modality, string?>? Protocols { get; init; }

    /// <summary>How a stored plan will progress.</summary>
    public ProgressionRequest? Progression { get; init; }
}

/// <summary>How a stored plan will progress.</summary>
internal sealed record ProgressionRequest
{
    /// <summary>What a week without logs does; <c>logged</c> where absent.</summary>
    public ProgressionGate? Gate { get; init; }

    /// <summary>Who lets a step up take effect; <c>automatic</c> where absent.</summary>
    public ProgressionApproval? Approval { get; init; }
}
