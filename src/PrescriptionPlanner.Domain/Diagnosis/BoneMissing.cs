using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// What could still change the class of the bone. A score is listed where two values of it, with some values of everything else that is
/// absent, give different classes. So the radius and quantitative tomography never are: a central site would overrule them.
/// </summary>
internal static class BoneMissing
{
    private static readonly BoneSite[] CentralSites = [BoneSite.LumbarSpine, BoneSite.FemoralNeck, BoneSite.TotalHip];

    // Worst first; a lower score moves a class up this list and never down.
    private static readonly BoneClassification[] TClasses =
        [BoneClassification.Osteoporosis, BoneClassification.LowBoneMass, BoneClassification.Normal];
    private static readonly BoneClassification[] ZClasses = [BoneClassification.BelowExpectedForAge, BoneClassification.Normal];
    private static readonly FractureWeight[] Weights = [FractureWeight.None, FractureWeight.Minor, FractureWeight.Major];

    public static IReadOnlyList<string> Of(
        PatientProfile profile, ScoreScale scale, SiteScore? tScore, SiteScore? zScore, FractureEvidence fractures)
    {
        // A low-trauma hip or vertebral fracture settles the class; nothing can change it.
        if (fractures.Known == FractureWeight.Major) return [];
        var density = profile.BoneDensity;
        var tSites = Absent(density.LumbarSpineTScore, density.FemoralNeckTScore, density.TotalHipTScore);
        var zSites = Absent(density.LumbarSpineZScore, density.FemoralNeckZScore, density.TotalHipZScore);
        var byT = scale == ScoreScale.Z ? [] : Reachable(TClasses, BoneBasis.TScore, tScore, tSites);
        var byZ = scale == ScoreScale.T ? [] : Reachable(ZClasses, BoneBasis.ZScore, zScore, zSites);

        List<string>? missing = null;
        if (scale == ScoreScale.Unknown && MenopauseMatters(byT, byZ, fractures)) (missing ??= []).Add(ProfilePaths.Postmenopausal);
        if (ScoreMatters(byT, fractures)) AddSites(ref missing, tSites, ProfilePaths.TScore);
        if (ScoreMatters(byZ, fractures)) AddSites(ref missing, zSites, ProfilePaths.ZScore);
        AddFractures(ref missing, profile.History.Fractures, byT, byZ, fractures);
        return missing ?? (IReadOnlyList<string>)[];
    }

    private static List<BoneSite> Absent(params ReadOnlySpan<decimal?> central)
    {
        var absent = new List<BoneSite>(central.Length);
        for (var i = 0; i < central.Length; i++)
            if (central[i] is null) absent.Add(CentralSites[i]);
        return absent;
    }

    /// <summary>The classes by density that are possible once every central site has been measured.</summary>
    private static BoneClassification[] Reachable(
        BoneClassification[] worstFirst, BoneBasis basis, SiteScore? lowest, List<BoneSite> absent)
    {
        if (lowest is not { } score || score.Site == BoneSite.OneThirdRadius) return worstFirst;
        var present = WhoBoneDensity.Read(basis, score.Score)!.Classification;
        return absent.Count == 0 ? [present] : worstFirst[..(Array.IndexOf(worstFirst, present) + 1)];
    }

    private static bool ScoreMatters(BoneClassification[] classes, FractureEvidence fractures)
    {
        foreach (var weight in Weights)
            if (fractures.CanReach(weight))
                foreach (var density in classes)
                    if (WhoBoneDensity.Join(density, weight) != WhoBoneDensity.Join(classes[0], weight)) return true;
        return false;
    }

    private static bool MenopauseMatters(BoneClassification[] byT, BoneClassification[] byZ, FractureEvidence fractures)
    {
        foreach (var weight in Weights)
            if (fractures.CanReach(weight))
                foreach (var t in byT)
                    foreach (var z in byZ)
                        if (WhoBoneDensity.Join(t, weight) != WhoBoneDensity.Join(z, weight)) return true;
        return false;
    }

    private static void AddSites(ref List<string>? missing, List<BoneSite> sites, Func<BoneSite, string> path)
    {
        foreach (var site in sites) (missing ??= []).Add(path(site));
    }

    private static void AddFractures(
        ref List<string>? missing, IReadOnlyList<FractureRecord>? records,
        BoneClassification[] byT, BoneClassification[] byZ, FractureEvidence fractures)
    {
        if (records is null)
        {
            if (Turns(FractureWeight.None, FractureWeight.Major, byT, byZ)) (missing ??= []).Add(ProfilePaths.Fractures);
            return;
        }

        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].LowTrauma is not null) continue;
            var weight = FractureEvidence.WeightOf(records[i].Site);
            // Every other open question may turn out to be "no", so the least that is certain is what it starts from.
            if (weight > fractures.Known && Turns(fractures.Known, weight, byT, byZ)) (missing ??= []).Add(ProfilePaths.LowTrauma(i));
        }
    }

    private static bool Turns(FractureWeight from, FractureWeight to, BoneClassification[] byT, BoneClassification[] byZ) =>
        Turns(from, to, byT) || Turns(from, to, byZ);

    private static bool Turns(FractureWeight from, FractureWeight to, BoneClassification[] classes)
    {
        foreach (var density in classes)
            if (WhoBoneDensity.Join(density, from) != WhoBoneDensity.Join(density, to)) return true;
        return false;
    }
}
