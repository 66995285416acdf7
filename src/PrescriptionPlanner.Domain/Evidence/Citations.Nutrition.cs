namespace PrescriptionPlanner.Domain.Evidence;

/// <content>Nutrition.</content>
public static partial class Citations
{
    /// <summary>Protein for older people (PROT-AGE).</summary>
    public static readonly Citation Bauer2013 = new("bauer2013",
        "Bauer J, Biolo G, Cederholm T, et al. Evidence-based recommendations for optimal dietary protein intake in older people: a "
            + "position paper from the PROT-AGE Study Group. J Am Med Dir Assoc 2013;14:542-559.",
        Doi: "10.1016/j.jamda.2013.05.021", SeedNumber: "s95");

    /// <summary>Nutrition in geriatrics (ESPEN).</summary>
    public static readonly Citation Volkert2022 = new("volkert2022",
        "Volkert D, Beck AM, Cederholm T, et al. ESPEN practical guideline: clinical nutrition and hydration in geriatrics. Clin Nutr "
            + "2022;41:958-989.", Doi: "10.1016/j.clnu.2022.01.024");

    /// <summary>Chronic kidney disease (KDIGO).</summary>
    public static readonly Citation Kdigo2024 = new("kdigo2024",
        "KDIGO CKD Work Group. KDIGO 2024 clinical practice guideline for the evaluation and management of chronic kidney disease. Kidney "
            + "Int 2024;105(4S):S117-S314.", Doi: "10.1016/j.kint.2023.10.018");

    /// <summary>Chinese dietary reference intakes.</summary>
    public static readonly Citation Chinadri = new("chinadri",
        "Chinese Nutrition Society. Chinese dietary reference intakes, 2013 edition.", SeedNumber: "s97");

    /// <summary>Chinese consensus on sarco-osteoporosis.</summary>
    public static readonly Citation Consensus2022 = new("consensus2022",
        "Chinese expert consensus on sarco-osteoporosis, 2022 (dietary calcium 1.2 g a day, 500 mg a dose). Cited from the seed review, "
            + "reference 98.", SeedNumber: "s98");

    /// <summary>Chinese consensus on nutrition and exercise in osteoporosis.</summary>
    public static readonly Citation Consensus2025 = new("consensus2025",
        "Chinese expert consensus on nutrition and exercise in osteoporosis. 2025;41(5):355-364.");

    /// <summary>North American dietary reference intakes for calcium and vitamin D.</summary>
    public static readonly Citation Iom2011 = new("iom2011",
        "Institute of Medicine. Dietary reference intakes for calcium and vitamin D. Washington, DC: National Academies Press; 2011.",
        Verified: true);

    /// <summary>Vitamin D deficiency (Endocrine Society 2011).</summary>
    public static readonly Citation Holick2011 = new("holick2011",
        "Holick MF, Binkley NC, Bischoff-Ferrari HA, et al. Evaluation, treatment, and prevention of vitamin D deficiency: an Endocrine "
            + "Society clinical practice guideline. J Clin Endocrinol Metab 2011;96:1911-1930.");

    /// <summary>Creatine and bone, two-year trial in 237 women.</summary>
    public static readonly Citation Chilibeck2023 = new("chilibeck2023",
        "Chilibeck PD, Candow DG, Gordon JJ, et al. A 2-yr randomized controlled trial on creatine supplementation during exercise for "
            + "postmenopausal bone health. Med Sci Sports Exerc 2023;55:1750-1760. PMID 37144634.",
        Doi: "10.1249/MSS.0000000000003202", Verified: true);
}
