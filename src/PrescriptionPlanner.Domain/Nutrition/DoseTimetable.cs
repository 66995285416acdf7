using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Keeps calcium apart from medicines that it binds, and finds times of day that do so.</summary>
internal static class DoseTimetable
{
    private const decimal HoursPerDay = 24m;
    private const decimal Rising = 7m;
    private const decimal MidAfternoon = 15m;
    private const decimal Evening = 19m;
    private const decimal Bedtime = 22m;

    private static readonly Rule Assumption = Rule.Policy("NUT-TIME-001",
        "Times assume rising at 07:00 with levothyroxine and bisphosphonate, meals at 08:00, 12:00 and 18:00, bed and strontium at 22:00, "
        + "iron and zinc at 15:00, quinolone, tetracycline and integrase inhibitor at 07:00 and 19:00. Taken at another time, the doses "
        + "have to be moved (planner policy).",
        "时间安排假设：07:00起床并服左甲状腺素、双膦酸盐，08:00、12:00、18:00用餐，22:00就寝并服雷奈酸锶，15:00服铁剂、锌剂，07:00和19:00服喹诺酮类、"
        + "四环素类、整合酶抑制剂。若实际服药时间不同，应相应调整钙剂时间（本规划器策略）。");

    private static readonly Rule AskMedicines = Rule.Policy("NUT-TIME-002",
        "Medicines were not asked: no times and no form are given for calcium until they are (planner policy).",
        "未询问用药情况：在询问之前不给出钙剂的服用时间和剂型（本规划器策略）。");

    private static readonly Rule OneTimeLeft = Rule.Policy("NUT-TIME-003",
        "The medicines leave only one time of day for calcium: one dose of at most 500 mg, the rest from food (planner policy).",
        "现有用药仅留出一个可服钙剂的时间：一次最多500 mg，其余从食物摄入（本规划器策略）。");

    private static readonly Rule Levothyroxine = Rule.Policy("NUT-TIME-010",
        "Levothyroxine and calcium at least 4 hours apart (planner policy).",
        "左甲状腺素与钙剂至少间隔4小时（本规划器策略）。");

    private static readonly Rule Bisphosphonate = Rule.Policy("NUT-TIME-011",
        "Oral bisphosphonate first, after the night's fast, with water alone; calcium at least 2 hours later, so at lunch or dinner. With a "
        + "weekly or monthly tablet this holds on its day (planner policy).",
        "口服双膦酸盐应于晨起空腹时首先以白开水送服；钙剂至少间隔2小时，即在午餐或晚餐时服用。每周或每月制剂在服药当日照此执行（本规划器策略）。");

    private static readonly Rule Quinolone = Rule.Policy("NUT-TIME-012",
        "Fluoroquinolone 2 hours before or 6 hours after calcium (planner policy).",
        "氟喹诺酮类应在钙剂前2小时或后6小时服用（本规划器策略）。");

    private static readonly Rule IntegraseInhibitor = Rule.Policy("NUT-TIME-013",
        "Integrase inhibitor (such as dolutegravir) 2 hours before or 6 hours after calcium (planner policy).",
        "整合酶抑制剂（如多替拉韦）应在钙剂前2小时或后6小时服用（本规划器策略）。");

    private static readonly Rule Tetracycline = Rule.Policy("NUT-TIME-014",
        "Tetracycline 2 hours before or 4 to 6 hours after calcium; 6 is taken (planner policy).",
        "四环素类应在钙剂前2小时或后4～6小时服用，此处取6小时（本规划器策略）。");

    private static readonly Rule Iron = Rule.Policy("NUT-TIME-015",
        "Iron and calcium at least 2 hours apart (planner policy).",
        "铁剂与钙剂至少间隔2小时（本规划器策略）。");

    private static readonly Rule Zinc = Rule.Policy("NUT-TIME-016",
        "Zinc and calcium at least 2 hours apart (planner policy).",
        "锌剂与钙剂至少间隔2小时（本规划器策略）。");

    private static readonly Rule Strontium = Rule.Policy("NUT-TIME-017",
        "Strontium ranelate and calcium at least 2 hours apart (planner policy).",
        "雷奈酸锶与钙剂至少间隔2小时（本规划器策略）。");

    // Hours are of the day. A bisphosphonate's ten hours before are the night's fast: no calcium at bedtime.
    private static readonly Row[] Rows =
    [
        new(Medication.Levothyroxine, 4m, 4m, [Rising], Levothyroxine),
        new(Medication.Alendronate, 10m, 2m, [Rising], Bisphosphonate),
        new(Medication.Risedronate, 10m, 2m, [Rising], Bisphosphonate),
        new(Medication.IbandronateOral, 10m, 2m, [Rising], Bisphosphonate),
        new(Medication.OtherOralBisphosphonate, 10m, 2m, [Rising], Bisphosphonate),
        new(Medication.Fluoroquinolone, 6m, 2m, [Rising, Evening], Quinolone),
        new(Medication.IntegraseInhibitor, 6m, 2m, [Rising, Evening], IntegraseInhibitor),
        new(Medication.Tetracycline, 6m, 2m, [Rising, Evening], Tetracycline),
        new(Medication.Iron, 2m, 2m, [MidAfternoon], Iron),
        new(Medication.Zinc, 2m, 2m, [MidAfternoon], Zinc),
        new(Medication.Strontium, 2m, 2m, [Bedtime], Strontium),
    ];

    private static readonly DoseTime[][] TwoDoses =
    [
        [DoseTime.WithBreakfast, DoseTime.WithDinner], [DoseTime.WithLunch, DoseTime.WithDinner], [DoseTime.WithLunch, DoseTime.AtBedtime],
    ];

    private static readonly DoseTime[][] OneDose =
        [[DoseTime.WithDinner], [DoseTime.WithLunch], [DoseTime.WithBreakfast]];

    private sealed record Row(Medication Medication, decimal Before, decimal After, decimal[] TakenAt, Rule Rule);

    /// <summary>What has to be kept apart from calcium; <see langword="null"/> where the medicines were not asked.</summary>
    public static IReadOnlyList<SpacingRule>? Spacing(ClinicalHistory history)
    {
        if (history.Medications is null) return null;
        List<SpacingRule>? spacing = null;
        foreach (var row in Rows)
            if (history.Has(row.Medication))
                (spacing ??= []).Add(new SpacingRule(row.Medication, row.Before, row.After, row.Rule.Id));
        return spacing ?? (IReadOnlyList<SpacingRule>)[];
    }

    /// <summary>
    /// Times for the doses, in order of the day; fewer than asked for where the medicines leave no more, none where they were not asked.
    /// </summary>
    public static IReadOnlyList<DoseTime> Choose(ClinicalHistory history, int doses, PlanNotes notes)
    {
        if (history.Medications is null)
        {
            notes.Report(AskMedicines);
            return [];
        }

        if (AnythingToSpace(history)) notes.Report(Assumption);
        if (doses > 1)
        {
            if (FirstFree(history, TwoDoses) is { } two) return two;
            notes.Report(OneTimeLeft);
        }

        return FirstFree(history, OneDose) ?? [];
    }

    private static bool AnythingToSpace(ClinicalHistory history)
    {
        foreach (var row in Rows)
            if (history.Has(row.Medication)) return true;
        return false;
    }

    private static DoseTime[]? FirstFree(ClinicalHistory history, DoseTime[][] choices)
    {
        foreach (var choice in choices)
            if (Array.TrueForAll(choice, time => IsFree(history, time))) return choice;
        return null;
    }

    private static bool IsFree(ClinicalHistory history, DoseTime time)
    {
        var hour = HourOf(time);
        foreach (var row in Rows)
        {
            if (!history.Has(row.Medication)) continue;
            foreach (var taken in row.TakenAt)
            {
                var untilMedicine = (taken - hour + HoursPerDay) % HoursPerDay;
                var sinceMedicine = (hour - taken + HoursPerDay) % HoursPerDay;
                if (untilMedicine < row.Before || sinceMedicine < row.After) return false;
            }
        }

        return true;
    }

    private static decimal HourOf(DoseTime time) => time switch
    {
        DoseTime.WithBreakfast => 8m,
        DoseTime.WithLunch => 12m,
        DoseTime.WithDinner => 18m,
        DoseTime.AtBedtime => Bedtime,
    };
}
