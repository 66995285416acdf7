namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>A set of measurements.</summary>
/// <param name="Bits">One bit for each measurement.</param>
internal readonly record struct InputSet(int Bits)
{
    private static readonly MuscleInput[] Inputs = Enum.GetValues<MuscleInput>();

    public static InputSet None => default;

    public bool IsEmpty => Bits == 0;

    public bool Contains(MuscleInput input) => (Bits & (1 << (int)input)) != 0;

    public InputSet With(MuscleInput input) => new(Bits | (1 << (int)input));

    public InputSet Union(InputSet other) => new(Bits | other.Bits);

    /// <summary>The profile paths, in the order of the profile.</summary>
    public IReadOnlyList<string> Paths()
    {
        if (IsEmpty) return [];
        var paths = new List<string>();
        foreach (var input in Inputs)
            if (Contains(input)) paths.Add(ProfilePaths.Of(input));
        return paths;
    }
}
