using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>The signs on which training stops at once.</summary>
public static class StopRules
{
    private static readonly Rule Spine = Rule.Policy("STOP-SPINE-001",
        "Planner policy: any new pain in the middle of the back, however slight, or back pain after a fall: stop all training and see a doctor before the next session. It may be a vertebral fracture.",
        "本规划器策略：任何新发的背部中线疼痛（无论轻重）或跌倒后的背痛：停止一切训练，下次训练前就医，可能为椎体骨折。",
        Citations.Giangregorio2014);

    private static readonly Rule Height = Rule.Of("STOP-SPINE-002",
        "Height loss of more than 2 cm, measured, or of more than 4 cm since youth: have the spine imaged before training on.",
        "实测身高下降超过2 cm，或较年轻时下降超过4 cm：继续训练前先做脊柱影像检查。",
        EvidenceLevel.Recalled, Citations.Giangregorio2014);

    private static readonly Rule Thigh = Rule.Of("STOP-THIGH-001",
        "New pain in the thigh, groin or hip on bearing weight: stop and see a doctor. On a bisphosphonate or denosumab it may be an atypical fracture of the femur.",
        "负重时大腿、腹股沟或髋部新发疼痛：停止并就医。使用双膦酸盐或地舒单抗者可能为非典型股骨骨折。",
        EvidenceLevel.Recalled, Citations.Beck2017);

    private static readonly Rule Heart = Rule.Of("STOP-HEART-001",
        "Chest pain or pressure, fainting, palpitations, or breathlessness out of proportion: stop and call for help at once.",
        "胸痛或胸闷、晕厥、心悸或与活动不相称的气促：立即停止并求助。",
        EvidenceLevel.Guideline, Citations.Riebe2015);

    private static readonly Rule Nerve = Rule.Of("STOP-NERVE-001",
        "New weakness or numbness of a leg, numbness in the saddle area, or loss of bladder or bowel control: stop and go to hospital at once.",
        "新发下肢无力或麻木、会阴部麻木或大小便失控：停止并立即去医院。",
        EvidenceLevel.Recalled, Citations.Giangregorio2014);

    private static readonly Rule Head = Rule.Of("STOP-HEAD-001",
        "A blow to the head on an anticoagulant, or a fall with any injury: stop and be examined the same day.",
        "服用抗凝药时头部受撞击，或跌倒致伤：停止并于当日就诊。",
        EvidenceLevel.Recalled, Citations.Vivifrail);

    private static readonly Rule Calf = Rule.Of("STOP-CALF-001",
        "Swelling or pain of one calf: stop and be examined the same day for a clot.",
        "单侧小腿肿胀或疼痛：停止并于当日就诊排查血栓。",
        EvidenceLevel.Recalled, Citations.Vivifrail);

    private static readonly Rule Pressure = Rule.Of("STOP-BP-001",
        "During exercise, blood pressure above 250 mmHg systolic or 115 mmHg diastolic, or a systolic fall of at least 10 mmHg with rising work: stop and see a doctor.",
        "运动中收缩压高于250 mmHg或舒张压高于115 mmHg，或负荷增加时收缩压下降至少10 mmHg：停止并就医。",
        EvidenceLevel.Recalled, Citations.Williams2007);

    private static readonly Rule Pain = Rule.Policy("STOP-PAIN-001",
        "Planner policy: joint or muscle pain above 5 of 10 during a session, or still raised the next morning: end the session, and step the exercise back.",
        "本规划器策略：训练中关节或肌肉疼痛超过5分（满分10分），或次晨仍未缓解：结束该次训练并将该动作退一级。");

    private static readonly Rule Weight = Rule.Of("STOP-WEIGHT-001",
        "Unexplained weight loss of 5 % or more in 6 to 12 months, or pain at night that rest does not ease: see a doctor.",
        "6至12个月内不明原因体重下降5%或以上，或休息不缓解的夜间痛：就医。",
        EvidenceLevel.Recalled, Citations.Volkert2022);

    /// <summary>All signs, the most urgent first.</summary>
    public static IReadOnlyList<StopRule> All { get; } =
    [
        new("chestPainOrFainting", Heart.Id), new("newMidlineSpinalPain", Spine.Id), new("neurologicalDeficit", Nerve.Id),
        new("headStrikeOrInjuriousFall", Head.Id), new("thighOrGroinPain", Thigh.Id), new("calfSwelling", Calf.Id),
        new("bloodPressureDuringExercise", Pressure.Id), new("painAboveFive", Pain.Id), new("heightLoss", Height.Id),
        new("weightLossOrNightPain", Weight.Id),
    ];
}
