using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// The answer of the safety screening. Only the screening can make one, and a programme can only be generated from one:
/// no screening, no plan.
/// </summary>
public sealed class Clearance
{
    private static readonly Rule ScreenAgain = SafetyRule.Policy(
        "SCR-TIME-001", "A time-limited bar ends on this day: screen again then. It never lifts itself while a plan runs.",
        "有时限的限制于该日到期：届时重新筛查。计划进行中不会自动解除。");

    private Clearance(
        ScreeningStatus status, IReadOnlyList<ScreeningFinding> findings, IReadOnlyList<ModalityClearance> modalities,
        IReadOnlyList<Restriction> restrictions, IReadOnlyList<SessionCheck> beforeEachSession, LocalDate? screenAgainOn)
    {
        Restrictions = restrictions;
        Status = status;
        Findings = findings;
        Modalities = modalities;
        BeforeEachSession = beforeEachSession;
        ScreenAgainOn = screenAgainOn;
    }

    /// <summary>Whether the patient may train at all.</summary>
    public ScreeningStatus Status { get; }

    /// <summary>Every finding, the most restrictive first.</summary>
    public IReadOnlyList<ScreeningFinding> Findings { get; }

    /// <summary>One row per modality, all six, in order of importance.</summary>
    public IReadOnlyList<ModalityClearance> Modalities { get; }

    /// <summary>What the rules ask of each modality, before a clinician's releases; in the order of the modalities.</summary>
    internal IReadOnlyList<Restriction> Restrictions { get; }

    /// <summary>What to check on the day, before each session.</summary>
    public IReadOnlyList<SessionCheck> BeforeEachSession { get; }

    /// <summary>
    /// The first day on which a time-limited bar ends, so that a new screening may allow more; <see langword="null"/> where none is running.
    /// </summary>
    public LocalDate? ScreenAgainOn { get; }

    /// <summary>Whether this clearance allows less of any modality than another, in whatever respect.</summary>
    public bool IsStricterThan(KeptClearance other)
    {
        if (Status == ScreeningStatus.Stopped) return other.Status != ScreeningStatus.Stopped;
        foreach (var own in Modalities)
        {
            var before = other.Modalities[(int)own.Modality];
            if (own.Decision > before.Decision || DoseLimits.Merge(before.Limits, own.Limits) != before.Limits) return true;
        }

        return false;
    }

    /// <summary>The row of one modality.</summary>
    public ModalityClearance this[Modality modality] => Modalities[(int)modality];

    /// <summary>
    /// Screens a profile by every safety rule. No rule ends the screening: a stopped patient is told everything that was found.
    /// </summary>
    /// <param name="profile">The patient.</param>
    /// <param name="diagnosis">The classification of the same profile.</param>
    /// <param name="options">The date, supervision, and what a clinician releases.</param>
    /// <param name="before">
    /// What held before, where nothing that has been learned since may loosen it: the stricter of both holds, attribute by attribute.
    /// </param>
    public static Clearance Screen(PatientProfile profile, DiagnosisReport diagnosis, ScreeningOptions options, KeptClearance? before = null)
    {
        var facts = new ScreeningFacts(profile, diagnosis, options);
        var ledger = new RestrictionLedger();
        MissingAnswers.Screen(facts, ledger);
        AbsoluteContraindications.Screen(facts, ledger);
        BloodPressure.Screen(facts, ledger);
        HeartRateAndRhythm.Screen(facts, ledger);
        Glucose.Screen(facts, ledger);
        OxygenAndFever.Screen(facts, ledger);
        RedFlags.Screen(facts, ledger);
        MilderSymptoms.Screen(facts, ledger);
        PreParticipation.Screen(facts, ledger);
        Cardiovascular.Screen(facts, ledger);
        HistoryRows.Screen(facts, ledger);
        BoneStrength.Screen(facts, ledger);
        Fractures.Screen(facts, ledger);
        Function.Screen(facts, ledger);
        HeartRateLimiting.Screen(facts, ledger);

        if (ledger.ScreenAgainOn is { } day) ledger.Add(ScreenAgain, Demand.Advice, Observed.Date(day));

        var findings = new List<ScreeningFinding>();
        ledger.AddFindingsTo(findings);
        if (before is not null) findings.AddRange(before.Findings.Where(kept => Decision.IsOfARule(kept) && findings.TrueForAll(found => !found.SaysTheSame(kept))));
        var modalities = new ModalityClearance[Exercises.Modalities.All.Count];
        var restrictions = new Restriction[modalities.Length];
        foreach (var modality in Exercises.Modalities.All)
        {
            restrictions[(int)modality] = Restriction.Merge(ledger.Merged(modality), before?.Restrictions[(int)modality] ?? Restriction.Free);
            modalities[(int)modality] = Decision.Decide(modality, restrictions[(int)modality], ledger, options, findings, before?.Modalities[(int)modality].RuleIds ?? []);
        }

        findings.Sort(MostRestrictiveFirst);
        return new Clearance(
            StatusOf(ledger, modalities), findings, modalities, restrictions, SessionChecks.For(facts), Earlier(ledger.ScreenAgainOn, before?.ScreenAgainOn));
    }

    private static ScreeningStatus StatusOf(RestrictionLedger ledger, ModalityClearance[] modalities)
    {
        var (allWithheld, anyAwaiting) = (true, false);
        foreach (var row in modalities)
        {
            allWithheld &= row.Decision == ModalityDecision.Withheld;
            anyAwaiting |= row.AwaitingRelease;
        }
        return ledger.Stops || allWithheld ? ScreeningStatus.Stopped
            : anyAwaiting ? ScreeningStatus.ClearanceRequired
            : ScreeningStatus.Cleared;
    }

    // A bar that held before may have ended: it lifts itself no more than any other.
    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null ? other : other is null || one <= other ? one : other;

    private static int MostRestrictiveFirst(ScreeningFinding left, ScreeningFinding right)
    {
        var order = right.Restriction.CompareTo(left.Restriction);
        if (order == 0) order = string.CompareOrdinal(left.RuleId.Value, right.RuleId.Value);
        if (order == 0) order = Nullable.Compare(left.Modality, right.Modality);
        return order != 0 ? order : string.CompareOrdinal(left.Observed, right.Observed);
    }
}
