using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Bone and muscle biomarkers as supporting information. None of them decides anything.</summary>
internal static class BiomarkerNotes
{
    internal static readonly Rule TurnoverHigher = Rule.Of("BIO-TURNOVER-001",
        "Among 400 older people, osteocalcin, CTX and tartrate-resistant acid phosphatase were higher with osteosarcopenia. Supporting information: it never decides.",
        "在400名老年人中，骨质疏松-肌少症者骨钙素、CTX和抗酒石酸酸性磷酸酶较高。仅供参考，不作为诊断依据。",
        EvidenceLevel.Trial, Citations.Fathi2021);

    internal static readonly Rule BalpNoDifference = Rule.Of("BIO-BALP-001",
        "Among 400 older people, bone-specific alkaline phosphatase did not differ with osteosarcopenia. Supporting information: it never decides.",
        "在400名老年人中，骨特异性碱性磷酸酶在骨质疏松-肌少症者中无差异。仅供参考，不作为诊断依据。",
        EvidenceLevel.Trial, Citations.Fathi2021);

    internal static readonly Rule Igf1LowerInMen = Rule.Of("BIO-IGF1-001",
        "Among 87 people, the IGF-1 score was lower with osteosarcopenia in men only. Supporting information: it never decides.",
        "在87名受试者中，仅男性骨质疏松-肌少症者IGF-1标准差评分较低。仅供参考，不作为诊断依据。",
        EvidenceLevel.Trial, Citations.Poggiogalle2019);

    internal static IReadOnlyList<BiomarkerNote> Of(Biomarkers markers)
    {
        List<BiomarkerNote>? notes = null;
        Add(ref notes, "osteocalcin", markers.OsteocalcinNgPerMl, "ng/mL", TurnoverHigher);
        Add(ref notes, "ctx", markers.CtxNgPerMl, "ng/mL", TurnoverHigher);
        Add(ref notes, "tracp", markers.TracpUPerL, "U/L", TurnoverHigher);
        Add(ref notes, "balp", markers.BalpUgPerL, "ug/L", BalpNoDifference);
        Add(ref notes, "igf1", markers.Igf1SdScore, "SD", Igf1LowerInMen);
        return notes ?? (IReadOnlyList<BiomarkerNote>)[];
    }

    private static void Add(ref List<BiomarkerNote>? notes, string code, decimal? value, string unit, Rule rule)
    {
        if (value is { } measured) (notes ??= []).Add(new BiomarkerNote(code, measured, unit, rule.Id));
    }
}
