using NodaTime;
using PrescriptionPlanner.Domain.Periodization;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>What was issued, once for the plan and once for every change by a clinician. Never changed.</summary>
public sealed class PlanRevision
{
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The assessment that it rests on.</summary>
    public required Guid AssessmentId { get; init; }

    /// <summary>The options that the caller asked with: what a later revision starts from.</summary>
    public required string OptionsJson { get; init; }

    /// <summary>What it went on from, in revisions of format 1; later ones keep their programme instead.</summary>
    public string? ContinuationJson { get; init; }

    /// <summary>The ruleset that it was generated with; <see langword="null"/> in format 1, which is that of 2026.1.</summary>
    public string? RulesetVersion { get; set; }

    /// <summary>The <see cref="KeptProgramme"/>, as <see cref="PlanJson"/> writes it; <see langword="null"/> in format 1 until it is brought over.</summary>
    public string? ProgrammeJson { get; set; }

    /// <summary>The <see cref="ScreenedPatient"/>, as <see cref="PlanJson"/> writes it; <see langword="null"/> in format 1 until it is brought over.</summary>
    public string? ScreenedJson { get; set; }

    /// <summary>First week that it plans.</summary>
    public required int FromWeek { get; init; }

    /// <summary>First day that it holds for, the patient's local date.</summary>
    public required LocalDate EffectiveOn { get; init; }

    /// <summary>The day that ages and intervals were reckoned on.</summary>
    public required LocalDate ReckonedOn { get; init; }

    /// <summary>Why the plan was changed.</summary>
    public string? Reason { get; init; }

    /// <summary>The document, by its content.</summary>
    public required string DocumentId { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }
}
