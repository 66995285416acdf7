using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>Equipment that a patient can train with.</summary>
public enum Equipment
{
    /// <summary>None.</summary>
    [Text("None", "无")] None,

    /// <summary>Chair.</summary>
    [Text("Chair", "椅子")] Chair,

    /// <summary>Wall or rail.</summary>
    [Text("Wall or rail", "墙壁或扶手")] WallOrRail,

    /// <summary>Step.</summary>
    [Text("Step", "台阶踏板")] Step,

    /// <summary>Stairs.</summary>
    [Text("Stairs", "楼梯")] Stairs,

    /// <summary>Mat.</summary>
    [Text("Mat", "垫子")] Mat,

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
    [Text("Cable machine", "绳索训练器")] CableMachine,

    /// <summary>Medicine ball.</summary>
    [Text("Medicine ball", "实心球")] MedicineBall,

    /// <summary>Leg press.</summary>
    [Text("Leg press machine", "腿举机")] LegPress,

    /// <summary>Leg extension.</summary>
    [Text("Leg extension machine", "腿屈伸机")] LegExtension,

    /// <summary>Leg curl.</summary>
    [Text("Leg curl machine", "腿弯举机")] LegCurl,

    /// <summary>Chest press.</summary>
    [Text("Chest press machine", "坐姿推胸机")] ChestPress,

    /// <summary>Lat pulldown.</summary>
    [Text("Lat pulldown machine", "高位下拉机")] LatPulldown,

    /// <summary>Seated row.</summary>
    [Text("Seated row machine", "坐姿划船机")] SeatedRow,

    /// <summary>Shoulder press.</summary>
    [Text("Shoulder press machine", "坐姿推肩机")] ShoulderPress,

    /// <summary>Back extension.</summary>
    [Text("Back extension machine", "背部伸展机")] BackExtension,

    /// <summary>Hip abduction.</summary>
    [Text("Hip abduction machine", "髋外展机")] HipAbduction,

    /// <summary>Calf raise machine.</summary>
    [Text("Calf raise machine", "提踵机")] CalfRaiseMachine,

    /// <summary>Cycle ergometer.</summary>
    [Text("Cycle ergometer", "功率自行车")] CycleErgometer,

    /// <summary>Recumbent cycle.</summary>
    [Text("Recumbent cycle", "卧式功率自行车")] RecumbentCycle,

    /// <summary>Treadmill.</summary>
    [Text("Treadmill", "跑步机")] Treadmill,

    /// <summary>Elliptical.</summary>
    [Text("Elliptical trainer", "椭圆机")] Elliptical,

    /// <summary>Rower.</summary>
    [Text("Rowing machine", "划船机")] Rower,

    /// <summary>Arm ergometer.</summary>
    [Text("Arm ergometer", "上肢功率车")] ArmErgometer,

    /// <summary>Pool.</summary>
    [Text("Pool", "泳池")] Pool,

    /// <summary>Foam pad.</summary>
    [Text("Foam pad", "平衡泡沫垫")] FoamPad,

    /// <summary>Vibration platform.</summary>
    [Text("Vibration platform", "振动平台")] VibrationPlatform,
}
