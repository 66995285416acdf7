using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>How long a session is.</summary>
/// <param name="Minutes">Whole length with warm-up and cool-down, minutes.</param>
/// <param name="WarmUp">Warm-up, minutes.</param>
/// <param name="CoolDown">Cool-down, minutes.</param>
public readonly record struct SessionTime(int Minutes, int WarmUp, int CoolDown);

/// <summary>Warm-up and cool-down of a session.</summary>
/// <param name="WarmUp">Warm-up, minutes.</param>
/// <param name="CoolDown">Cool-down, minutes.</param>
public readonly record struct SessionFrame(int WarmUp, int CoolDown)
{
    /// <summary>Both together, minutes.</summary>
    public int Minutes => WarmUp + CoolDown;
}

/// <summary>How much of a step's volume a session holds.</summary>
public enum Volume
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>That of a lighter week, at less effort.</summary>
    Lighter,

    /// <summary>Half of it, at the step's intensity.</summary>
    Half,
}

/// <summary>A place in the calendar.</summary>
/// <param name="Id">Id of the session, unique in the programme.</param>
/// <param name="Date">The patient's local date.</param>
/// <param name="Week">Week of the programme, from 1.</param>
/// <param name="Ordinal">Number of the session in its week and modality, from 1.</param>
public readonly record struct Place(string Id, LocalDate Date, int Week, int Ordinal);

/// <summary>
/// What the sessions of one modality hold while it stands on one step. A programme keeps one for each step, as data. Only the functions here finish
/// it for a week, in this order: <see cref="WithMaxima"/>, <see cref="Fit"/>, then <see cref="Lighter"/> or <see cref="Half"/>. None of them makes a
/// session harder or longer. A lighter week is made of what fits, so that it never holds an exercise that the week before had no room for.
/// </summary>
public abstract record SessionTemplate
{
    /// <summary>A session that had to be shortened.</summary>
    public static readonly Rule ShortenedToFit = Rule.Policy("CAL-FIT-001",
        "Planner policy: a session that is longer than the day allows is shortened (fewer sets, exercises, bouts or minutes), never made harder.",
        "本规划器策略：训练时间超过当日可用时间时予以缩短（减少组数、动作、段数或分钟数），强度不增加。");

    /// <summary>The way back after a fever.</summary>
    public static readonly Rule AfterFever = Rule.Policy("PLAN-HALF-001",
        "Planner policy: the first week after a fever holds half the volume (sets, minutes, intervals, bouts) at the intensity of the step; a deload that falls on it is light enough.",
        "本规划器策略：发热痊愈后的第一周训练量减半（组数、分钟、间歇次数、段数），强度保持该阶梯水平；若恰逢减量周，则不再另减。");

    private static readonly IReadOnlyList<RuleId> AsPlanned = [];
    private static readonly IReadOnlyList<RuleId> LighterAndShortened = [Climb.Deload.Id, ShortenedToFit.Id];
    private static readonly IReadOnlyList<RuleId> HalfAndShortened = [AfterFever.Id, ShortenedToFit.Id];

    /// <summary>Number of the step, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>Sessions a week.</summary>
    public required int PerWeek { get; init; }

    /// <summary>How much of the step's volume is left.</summary>
    public Volume Volume { get; init; }

    /// <summary>Whether it was shortened to fit its day.</summary>
    public bool Shortened { get; init; }

    /// <summary>The modality.</summary>
    public abstract Modality Trains { get; }

    /// <summary>How long each session is.</summary>
    public abstract SessionTime Time { get; }

    /// <summary>Effort that a session is expected to feel like, for the planned load.</summary>
    public abstract Effort ExpectedEffort { get; }

    /// <summary>Planned session-RPE load of one session, arbitrary units.</summary>
    public int Load => SessionLoad.OfSession(ExpectedEffort, Time.Minutes);

    /// <summary>The rules that changed the step's dose.</summary>
    public IReadOnlyList<RuleId> ModifiedBy => Volume switch
    {
        Volume.Full => Shortened ? ShortenedToFit.Ids : AsPlanned,
        Volume.Lighter => Shortened ? LighterAndShortened : Climb.Deload.Ids,
        Volume.Half => Shortened ? HalfAndShortened : AfterFever.Ids,
    };

    /// <summary>The template with its loads, kg, from the maxima that hold in the week.</summary>
    /// <param name="maxima">The exercises with their maxima.</param>
    public abstract SessionTemplate WithMaxima(LiftMaxima maxima);

    /// <summary>The template shortened to a day's minutes; as short as it can be made where even that is longer. One that fits is not changed.</summary>
    /// <param name="minutes">Minutes that a session has to fit into.</param>
    public SessionTemplate Fit(int minutes)
    {
        if (Time.Minutes <= minutes) return this;
        var shorter = Shorten(minutes);
        return Shortened ? shorter with { Shortened = true } : shorter;
    }

    /// <summary>The template as a lighter week has it.</summary>
    public abstract SessionTemplate Lighter();

    /// <summary>The template with half its volume, at the same intensity.</summary>
    public abstract SessionTemplate Half();

    /// <summary>
    /// The template inside stricter limits, with another exercise in the place of each that they forbid; <see langword="null"/> where nothing is left.
    /// It never asks for more.
    /// </summary>
    /// <param name="limits">The limits.</param>
    /// <param name="exercises">What may take an exercise's place.</param>
    public abstract SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises);

    /// <summary>The session at a place.</summary>
    public abstract Session At(Place place);

    /// <summary>The template, which is longer than the day allows, shortened.</summary>
    /// <param name="minutes">Minutes that a session has to fit into.</param>
    protected abstract SessionTemplate Shorten(int minutes);

    /// <summary>Whole minutes that hold so many seconds.</summary>
    protected static int MinutesFor(int seconds) => (seconds + 59) / 60;
}
