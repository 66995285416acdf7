using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Which score applies to a patient.</summary>
internal enum ScoreScale
{
    T,
    Z,
    Unknown,
}

/// <summary>The lowest score and its site.</summary>
internal readonly record struct SiteScore(decimal Score, BoneSite Site)
{
    public static SiteScore? LowestT(BoneDensity density) => Lowest(
        density.LumbarSpineTScore, density.FemoralNeckTScore, density.TotalHipTScore, density.OneThirdRadiusTScore);

    public static SiteScore? LowestZ(BoneDensity density) => Lowest(
        density.LumbarSpineZScore, density.FemoralNeckZScore, density.TotalHipZScore, density.OneThirdRadiusZScore);

    private static SiteScore? Lowest(decimal? lumbarSpine, decimal? femoralNeck, decimal? totalHip, decimal? oneThirdRadius)
    {
        SiteScore? lowest = null;
        Take(ref lowest, lumbarSpine, BoneSite.LumbarSpine);
        Take(ref lowest, femoralNeck, BoneSite.FemoralNeck);
        Take(ref lowest, totalHip, BoneSite.TotalHip);
        if (lowest is null) Take(ref lowest, oneThirdRadius, BoneSite.OneThirdRadius);
        return lowest;
    }

    private static void Take(ref SiteScore? lowest, decimal? score, BoneSite site)
    {
        if (score is { } value && (lowest is not { } present || value < present.Score)) lowest = new SiteScore(value, site);
    }
}

/// <summary>How far low-trauma fractures go towards osteoporosis.</summary>
internal enum FractureWeight
{
    /// <summary>No deciding fracture.</summary>
    None,

    /// <summary>Proximal humerus, pelvis or distal forearm: decides together with low bone mass.</summary>
    Minor,

    /// <summary>Hip or vertebra: decides alone.</summary>
    Major,
}

/// <summary>What the recorded fractures say of the bone.</summary>
/// <param name="Known">The weight of the fractures known to be of low trauma.</param>
/// <param name="CanBeMinor">Whether an open question could add a fracture of minor weight.</param>
/// <param name="CanBeMajor">Whether an open question could add a fracture of major weight.</param>
/// <param name="AnyLowTrauma">Whether a low-trauma fracture is recorded, fingers, toes, skull and face not counted.</param>
internal readonly record struct FractureEvidence(FractureWeight Known, bool CanBeMinor, bool CanBeMajor, bool AnyLowTrauma)
{
    public static FractureEvidence From(IReadOnlyList<FractureRecord>? fractures)
    {
        if (fractures is null) return new(FractureWeight.None, CanBeMinor: true, CanBeMajor: true, AnyLowTrauma: false);
        var (known, minor, major, any) = (FractureWeight.None, false, false, false);
        foreach (var fracture in fractures)
        {
            var weight = WeightOf(fracture.Site);
            if (fracture.LowTrauma == true)
            {
                if (weight > known) known = weight;
                any |= fracture.Site is not (FractureSite.HandOrFinger or FractureSite.FootOrToe or FractureSite.SkullOrFace);
            }
            else if (fracture.LowTrauma is null)
            {
                minor |= weight == FractureWeight.Minor;
                major |= weight == FractureWeight.Major;
            }
        }

        return new(known, minor, major, any);
    }

    /// <summary>Whether the weight can still turn out to be this.</summary>
    public bool CanReach(FractureWeight weight) => weight switch
    {
        FractureWeight.None => Known == FractureWeight.None,
        FractureWeight.Minor => Known == FractureWeight.Minor || Known == FractureWeight.None && CanBeMinor,
        FractureWeight.Major => Known == FractureWeight.Major || CanBeMajor,
    };

    /// <summary>The weight of a low-trauma fracture at a site.</summary>
    public static FractureWeight WeightOf(FractureSite site) => site switch
    {
        FractureSite.Hip or FractureSite.Vertebra => FractureWeight.Major,
        FractureSite.ProximalHumerus or FractureSite.Pelvis or FractureSite.DistalForearm => FractureWeight.Minor,
        FractureSite.HumeralShaft or FractureSite.Elbow or FractureSite.HandOrFinger or FractureSite.FemoralShaft
            or FractureSite.DistalFemur or FractureSite.Patella or FractureSite.TibiaOrFibula or FractureSite.Ankle
            or FractureSite.FootOrToe or FractureSite.Rib or FractureSite.Sternum or FractureSite.Clavicle
            or FractureSite.Scapula or FractureSite.SkullOrFace or FractureSite.Other => FractureWeight.None,
    };
}
