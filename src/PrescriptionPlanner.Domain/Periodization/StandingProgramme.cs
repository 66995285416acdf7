using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// An issued programme whose weeks can be made at the steps that the patient really stands on. Pure: the same arguments give the same weeks, and
/// they may be asked for in any order, also side by side.
/// </summary>
public sealed class StandingProgramme
{
    private readonly ModalityPlan[] _plans;
    private readonly Calendar _calendar;
    private readonly int _minutesPerDay;

    /// <summary>Generates the programme with what it takes to make its weeks at other steps.</summary>
    /// <param name="profile">The patient.</param>
    /// <param name="diagnosis">The patient's classification.</param>
    /// <param name="clearance">The screening's answer.</param>
    /// <param name="options">Dates, modalities and protocols.</param>
    /// <param name="from">Where the programme goes on from; <see langword="null"/> for one that begins in week 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The programme has no such week to go on from.</exception>
    public StandingProgramme(
        PatientProfile profile, DiagnosisReport diagnosis, Clearance clearance, ProgrammeOptions options, Continuation? from = null)
    {
        Issued = ProgrammeGenerator.Generate(profile, diagnosis, clearance, options, from, out _plans, out _calendar);
        _minutesPerDay = profile.Availability.MaximumSessionMinutes;
    }

    /// <summary>The programme as it is issued; it never changes.</summary>
    public Programme Issued { get; }

    /// <summary>
    /// A week as it stands: on the issued days and under the issued ids, at the standing steps. Where everything stands as planned it is the issued
    /// week.
    /// </summary>
    /// <param name="week">Week of the programme, from the first that it plans.</param>
    /// <param name="standing">Where the patient stands.</param>
    /// <param name="loadBefore">Load of the week before, as it stood, arbitrary units; <see langword="null"/> leaves the change out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The programme does not plan that week.</exception>
    public CalendarWeek Week(int week, StandingDose standing, int? loadBefore = null)
    {
        var firstWeek = Issued.Calendar[0].Week;
        ArgumentOutOfRangeException.ThrowIfLessThan(week, firstWeek);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, Issued.Weeks);
        var issued = Issued.Calendar[week - firstWeek];
        return new StandingWeek(issued, _plans, _calendar, _minutesPerDay, standing).Dated(loadBefore);
    }
}
