using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>What to measure next: whatever could change a result, the most telling first.</summary>
internal static class NextMeasurements
{
    private const string Bone = "bone";
    private const string FunctionalClass = "functionalClass";

    internal static readonly Rule Ordering = Rule.Policy("DX-NEXT-001",
        "Missing measurements are ordered by how many results they could change; on a tie those that bear on bone or the selected definition come first (planner policy).",
        "缺失的测量按其可能改变的结果数量排序；数量相同时，与骨骼或所选定义有关者优先（本规划器策略）。");

    private static readonly string[] Codes = [.. Enum.GetNames<SarcopeniaDefinition>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    /// <summary>The list, from everything that is missing for bone, the definitions and the functional class.</summary>
    internal static IReadOnlyList<NextMeasurement> Of(
        BoneResult bone, IReadOnlyList<SarcopeniaResult> sarcopenia, FunctionalClass? functionalClass, SarcopeniaDefinition selected)
    {
        var couldChange = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        Add(couldChange, bone.Missing, Bone);
        foreach (var result in sarcopenia) Add(couldChange, result.Missing, Codes[(int)result.Definition]);
        if (functionalClass is null) Add(couldChange, [ProfilePaths.Of(MuscleInput.SppbScore)], FunctionalClass);
        if (couldChange.Count == 0) return [];
        var selectedCode = Codes[(int)selected];
        return
        [
            .. couldChange
                .OrderByDescending(entry => entry.Value.Count)
                .ThenBy(entry => entry.Value.Contains(Bone) || entry.Value.Contains(selectedCode) ? 0 : 1)
                .ThenBy(entry => ProfilePaths.Position(entry.Key))
                .Select(entry => new NextMeasurement(entry.Key, entry.Value)),
        ];
    }

    private static void Add(Dictionary<string, List<string>> couldChange, IReadOnlyList<string> paths, string result)
    {
        foreach (var path in paths)
        {
            if (!couldChange.TryGetValue(path, out var results)) couldChange.Add(path, results = []);
            results.Add(result);
        }
    }
}
