using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What a reported event does.</summary>
/// <param name="Decision">Stop, step back or hold.</param>
/// <param name="RuleId">The rule.</param>
public sealed record EventEffect(ProgressionDecision Decision, RuleId RuleId)
{
    /// <summary>Whether a clinician has to look at it.</summary>
    public bool AsksClinician { get; init; }

    /// <summary>Whether only a new assessment may set the plan going again.</summary>
    public bool NeedsNewAssessment { get; init; }

    /// <summary>Whether it acts on the modality of its session alone, where it came in one.</summary>
    public bool InItsSessionOnly { get; init; }

    /// <summary>Modalities that stand still until a clinician lets them go on.</summary>
    public IReadOnlyList<Modality> StandStill { get; init; } = [];
}

/// <summary>The effect of every adverse event, for the decision of the week and for the response at once.</summary>
public static class EventEffects
{
    /// <summary>Stop signs.</summary>
    public static readonly Rule StopSign = Rule.Policy("PRG-STOP-001",
        "Planner policy: chest pain, fainting, severe breathlessness, palpitations, a new neurological deficit, a fall with injury or a blow to the head, thigh or groin pain, "
        + "calf swelling, severe hypoglycaemia, or blood pressure above its limit or falling in exercise stops all training until a clinician has seen the patient.",
        "本规划器策略：出现胸痛、晕厥、严重呼吸困难、心悸、新发神经功能缺损、跌倒并受伤或撞击头部、大腿或腹股沟疼痛、小腿肿胀、严重低血糖、运动中血压超限或下降时，立即停止全部训练，待临床医生评估。");

    /// <summary>New midline spinal pain.</summary>
    public static readonly Rule SpinalPain = Rule.Policy("PRG-STOP-002",
        "Planner policy: new pain in the midline of the spine, however slight, stops all training: a vertebral fracture has to be ruled out first.",
        "本规划器策略：新发脊柱中线疼痛，无论轻重，均停止全部训练，须先排除椎体骨折。");

    /// <summary>Pain after a fall.</summary>
    public static readonly Rule PainAfterFall = Rule.Policy("PRG-STOP-003",
        "Planner policy: a fall or near fall together with pain above its level before stops all training until a clinician has seen the patient.",
        "本规划器策略：跌倒或险些跌倒并伴有高于此前水平的疼痛时，停止全部训练，待临床医生评估。");

    /// <summary>New assessment.</summary>
    public static readonly Rule NewAssessment = Rule.Policy("PRG-STOP-004",
        "Planner policy: a suspected fracture, a stay in hospital or a new diagnosis stops all training, and only a new assessment sets the plan going again.",
        "本规划器策略：疑似骨折、住院或新诊断疾病时停止全部训练，须重新评估后方可恢复。");

    /// <summary>Overuse.</summary>
    public static readonly Rule Overuse = Rule.Policy("PRG-EVENT-001",
        "Planner policy: joint pain, tendon pain, or muscle pain for more than 72 hours leads one step back: in the modality of its session, in all of them where it came outside a session.",
        "本规划器策略：出现关节疼痛、肌腱疼痛或肌肉酸痛超过72小时，退回一级：发生于某次训练者仅该训练方式退级，训练之外出现者全部退级。");

    /// <summary>Events that hold.</summary>
    public static readonly Rule Unwell = Rule.Policy("PRG-EVENT-002",
        "Planner policy: a near fall, dizziness, mild hypoglycaemia, illness without fever, headache in training or excessive fatigue holds every step.",
        "本规划器策略：险些跌倒、头晕、轻度低血糖、不伴发热的疾病、运动中头痛或过度疲劳时，所有训练保持当前阶梯。");

    /// <summary>Dizziness again.</summary>
    public static readonly Rule DizzyAgain = Rule.Policy("PRG-EVENT-003",
        "Planner policy: dizziness twice in a week, or again within four weeks, leads one step back in every modality.",
        "本规划器策略：一周内两次头晕，或四周内再次头晕，全部训练退回一级。");

    /// <summary>Fever.</summary>
    public static readonly Rule Fever = Rule.Policy("PRG-EVENT-004",
        "Planner policy: with a fever there is no training until the next week, which is then done at half volume; every step holds.",
        "本规划器策略：发热时停止训练至下一周，下一周以一半训练量恢复；所有训练保持当前阶梯。");

    /// <summary>Fall.</summary>
    public static readonly Rule Fall = Rule.Policy("PRG-EVENT-005",
        "Planner policy: after a fall without injury every step holds; intervals and impact stand still until a clinician has checked the balance again.",
        "本规划器策略：未受伤的跌倒后，所有训练保持当前阶梯；间歇与冲击训练暂停，待临床医生重新检查平衡能力。");

    /// <summary>Skin.</summary>
    public static readonly Rule Skin = Rule.Policy("PRG-EVENT-006",
        "Planner policy: with a skin problem or a wound every step holds and vibration stands still until a clinician lets it go on.",
        "本规划器策略：有皮肤问题或伤口时，所有训练保持当前阶梯，振动训练暂停，待临床医生许可后恢复。");

    /// <summary>Vertigo.</summary>
    public static readonly Rule Vertigo = Rule.Policy("PRG-EVENT-007",
        "Planner policy: with vertigo every step holds and vibration stands still until a clinician lets it go on.",
        "本规划器策略：眩晕时，所有训练保持当前阶梯，振动训练暂停，待临床医生许可后恢复。");

    /// <summary>Incontinence.</summary>
    public static readonly Rule Incontinence = Rule.Policy("PRG-EVENT-008",
        "Planner policy: with incontinence during exercise every step holds and impact stands still until a clinician lets it go on.",
        "本规划器策略：运动中尿失禁时，所有训练保持当前阶梯，冲击训练暂停，待临床医生许可后恢复。");

    /// <summary>Medicines.</summary>
    public static readonly Rule Medicines = Rule.Policy("PRG-EVENT-009",
        "Planner policy: a change of medication holds every step, and a clinician screens again.",
        "本规划器策略：用药变更时，所有训练保持当前阶梯，由临床医生重新筛查。");

    /// <summary>Something else.</summary>
    public static readonly Rule SomethingElse = Rule.Policy("PRG-EVENT-010",
        "Planner policy: an event that is not on the list holds every step until a clinician has read it.",
        "本规划器策略：列表以外的事件，所有训练保持当前阶梯，由临床医生阅读后处理。");

    private static readonly EventEffect Stops = new(ProgressionDecision.Stop, StopSign.Id) { AsksClinician = true };
    private static readonly EventEffect StopsForTheSpine = new(ProgressionDecision.Stop, SpinalPain.Id) { AsksClinician = true };
    private static readonly EventEffect StopsUntilAssessed = new(ProgressionDecision.Stop, NewAssessment.Id) { AsksClinician = true, NeedsNewAssessment = true };
    private static readonly EventEffect StepsBack = new(ProgressionDecision.StepBack, Overuse.Id) { InItsSessionOnly = true };
    private static readonly EventEffect Holds = new(ProgressionDecision.Hold, Unwell.Id);
    private static readonly EventEffect HoldsWithFever = new(ProgressionDecision.Hold, Fever.Id);
    private static readonly EventEffect HoldsAfterFall = Suspends(Fall, resistance: false, balance: false, aerobic: false, impact: true, hiit: true, vibration: false);
    private static readonly EventEffect HoldsForSkin = Suspends(Skin, resistance: false, balance: false, aerobic: false, impact: false, hiit: false, vibration: true);
    private static readonly EventEffect HoldsForVertigo = Suspends(Vertigo, resistance: false, balance: false, aerobic: false, impact: false, hiit: false, vibration: true);
    private static readonly EventEffect HoldsForIncontinence = Suspends(Incontinence, resistance: false, balance: false, aerobic: false, impact: true, hiit: false, vibration: false);
    private static readonly EventEffect HoldsForMedicines = new(ProgressionDecision.Hold, Medicines.Id) { AsksClinician = true };
    private static readonly EventEffect HoldsForSomethingElse = new(ProgressionDecision.Hold, SomethingElse.Id) { AsksClinician = true };

    /// <summary>A fall with pain: no code of its own, but a stop sign.</summary>
    internal static readonly EventEffect StopsAfterFall = new(ProgressionDecision.Stop, PainAfterFall.Id) { AsksClinician = true };

    /// <summary>The effect of an event.</summary>
    public static EventEffect Of(AdverseEvent code) => code switch
    {
        AdverseEvent.ChestPain or AdverseEvent.Syncope or AdverseEvent.SevereDyspnoea or AdverseEvent.Palpitations
            or AdverseEvent.NeurologicalDeficit or AdverseEvent.FallWithInjury or AdverseEvent.FallWithHeadStrike
            or AdverseEvent.ThighOrGroinPain or AdverseEvent.CalfSwelling or AdverseEvent.SevereHypoglycaemia
            or AdverseEvent.BpAboveLimit or AdverseEvent.BpDrop => Stops,
        AdverseEvent.NewMidlineSpinalPain => StopsForTheSpine,
        AdverseEvent.SuspectedFracture or AdverseEvent.Hospitalised or AdverseEvent.NewDiagnosis => StopsUntilAssessed,
        AdverseEvent.JointPain or AdverseEvent.MusclePainOver72h or AdverseEvent.TendonPain => StepsBack,
        AdverseEvent.NearFall or AdverseEvent.Dizziness or AdverseEvent.MildHypoglycaemia or AdverseEvent.IllnessWithoutFever
            or AdverseEvent.HeadacheDuring or AdverseEvent.ExcessiveFatigue => Holds,
        AdverseEvent.IllnessWithFever => HoldsWithFever,
        AdverseEvent.Fall => HoldsAfterFall,
        AdverseEvent.SkinOrWound => HoldsForSkin,
        AdverseEvent.Vertigo => HoldsForVertigo,
        AdverseEvent.Incontinence => HoldsForIncontinence,
        AdverseEvent.MedicationChange => HoldsForMedicines,
        AdverseEvent.Other => HoldsForSomethingElse,
    };

    /// <summary>Holds every step; the modalities that are named true stand still. Each says it, so that none trains on because nobody thought of it.</summary>
    private static EventEffect Suspends(Rule rule, bool resistance, bool balance, bool aerobic, bool impact, bool hiit, bool vibration) =>
        new(ProgressionDecision.Hold, rule.Id)
        {
            AsksClinician = true,
            StandStill =
            [
                .. Modalities.All.Where(modality => modality switch
                {
                    Modality.Resistance => resistance,
                    Modality.Balance => balance,
                    Modality.Aerobic => aerobic,
                    Modality.Impact => impact,
                    Modality.Hiit => hiit,
                    Modality.WholeBodyVibration => vibration,
                }),
            ],
        };
}
