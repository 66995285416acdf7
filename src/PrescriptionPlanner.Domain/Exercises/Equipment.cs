using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>Equipment that a patient can train with.</summary>
public enum Equipment
{
    /// <summary>No equipment.</summary>
    [Text("No equipment", "无器械")] None,

    /// <summary>Sturdy chair.</summary>
    [Text("Sturdy chair", "稳固的椅子")] Chair,

    /// <summary>Wall or rail.</summary>
    [Text("Wall or rail", "墙面或扶手")] WallOrRail,

    /// <summary>Step.</summary>
    [Text("Step", "踏板")] Step,

    /// <summary>Stairs.</summary>
    [Text("Stairs", "楼梯")] Stairs,

    /// <summary>Exercise mat.</summary>
    [Text("Exercise mat", "运动垫")] Mat,

    /// <summary>Elastic band.</summary>
    [Text("Elastic band", "弹力带")] ElasticBand,

    /// <summary>Dumbbell.</summary>
    [Text("Dumbbell", "哑铃")] Dumbbell,

    /// <summary>Kettlebell.</summary>
    [Text("Kettlebell", "壶铃")] Kettlebell,

    /// <summary>Barbell.</summary>
    [Text("Barbell", "杠铃")] Barbell,

    /// <summary>Ankle weight.</summary>
    [Text("Ankle weight", "踝部沙袋")] AnkleWeight,

    /// <summary>Weighted vest.</summary>
    [Text("Weighted vest", "负重背心")] WeightedVest,

    /// <summary>Cable machine.</summary>
    [Text("Cable machine", "拉索训练器")] CableMachine,

    /// <summary>Medicine ball.</summary>
    [Text("Medicine ball", "药球")] MedicineBall,

    /// <summary>Leg-press machine.</summary>
    [Text("Leg-press machine", "腿举机")] LegPress,

    /// <summary>Leg-extension machine.</summary>
    [Text("Leg-extension machine", "腿屈伸机（伸膝）")] LegExtension,

    /// <summary>Leg-curl machine.</summary>
    [Text("Leg-curl machine", "腿弯举机（屈膝）")] LegCurl,

    /// <summary>Chest-press machine.</summary>
    [Text("Chest-press machine", "坐姿推胸机")] ChestPress,

    /// <summary>Lat-pulldown machine.</summary>
    [Text("Lat-pulldown machine", "高位下拉机")] LatPulldown,

    /// <summary>Seated-row machine (resistance, not the rowing ergometer).</summary>
    [Text("Seated-row machine", "坐姿划船机（力量器械）")] SeatedRow,

    /// <summary>Shoulder-press machine.</summary>
    [Text("Shoulder-press machine", "肩上推举机")] ShoulderPress,

    /// <summary>Back-extension machine.</summary>
    [Text("Back-extension machine", "背伸训练机")] BackExtension,

    /// <summary>Hip-abduction machine.</summary>
    [Text("Hip-abduction machine", "髋外展训练机")] HipAbduction,

    /// <summary>Calf-raise machine.</summary>
    [Text("Calf-raise machine", "提踵训练机")] CalfRaiseMachine,

    /// <summary>Upright exercise cycle.</summary>
    [Text("Upright exercise cycle", "立式功率自行车")] CycleErgometer,

    /// <summary>Recumbent exercise cycle.</summary>
    [Text("Recumbent exercise cycle", "卧式功率自行车")] RecumbentCycle,

    /// <summary>Treadmill.</summary>
    [Text("Treadmill", "跑步机")] Treadmill,

    /// <summary>Elliptical trainer.</summary>
    [Text("Elliptical trainer", "椭圆机")] Elliptical,

    /// <summary>Rowing ergometer.</summary>
    [Text("Rowing ergometer", "划船测功仪")] Rower,

    /// <summary>Arm ergometer.</summary>
    [Text("Arm ergometer", "上肢功率车")] ArmErgometer,

    /// <summary>Swimming pool.</summary>
    [Text("Swimming pool", "泳池")] Pool,

    /// <summary>Foam balance pad.</summary>
    [Text("Foam balance pad", "泡沫平衡垫")] FoamPad,

    /// <summary>Vibration platform.</summary>
    [Text("Vibration platform", "振动训练平台")] VibrationPlatform,
}
