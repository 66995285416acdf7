namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>
/// The sources that the planner cites: diagnosis here, exercise and nutrition beside it. An entry that was not checked against a public
/// record is recalled, and says so by its verified flag.
/// </summary>
public static partial class Citations
{
    /// <summary>The seed review that the planner starts from.</summary>
    public static readonly Citation OsReview = new("osReview",
        "Seed review (in Chinese): osteosarcopenia, its signalling pathways, and exercise to prevent and treat it.");

    /// <summary>The first naming of sarco-osteopenia.</summary>
    public static readonly Citation Binkley2009 = new("binkley2009",
        "Binkley N, Buehring B. Beyond FRAX: it's time to consider \"sarco-osteopenia\". J Clin Densitom 2009;12:413-416.",
        Doi: "10.1016/j.jocd.2009.06.004", SeedNumber: "s12");

    /// <summary>The T-score classification of bone density (WHO).</summary>
    public static readonly Citation Who1994 = new("who1994",
        "Kanis JA; WHO Study Group. Assessment of fracture risk and its application to screening for postmenopausal osteoporosis: "
            + "synopsis of a WHO report. Osteoporos Int 1994;4:368-381.", Doi: "10.1007/BF01622200", SeedNumber: "s17");

    /// <summary>The first European definition of sarcopenia (EWGSOP1).</summary>
    public static readonly Citation Cruzjentoft2010 = new("cruzjentoft2010",
        "Cruz-Jentoft AJ, Baeyens JP, Bauer JM, et al. Sarcopenia: European consensus on definition and diagnosis (EWGSOP). Age Ageing "
            + "2010;39:412-423.", Doi: "10.1093/ageing/afq034", SeedNumber: "s18", Verified: true);

    /// <summary>The international definition of sarcopenia (IWGS).</summary>
    public static readonly Citation Fielding2011 = new("fielding2011",
        "Fielding RA, Vellas B, Evans WJ, et al. Sarcopenia: an undiagnosed condition in older adults. Current consensus definition: "
            + "prevalence, etiology, and consequences (IWGS). J Am Med Dir Assoc 2011;12:249-256.",
        Doi: "10.1016/j.jamda.2011.01.003", SeedNumber: "s23");

    /// <summary>The FNIH definition of low lean mass with weakness.</summary>
    public static readonly Citation Studenski2014 = new("studenski2014",
        "Studenski SA, Peters KW, Alley DE, et al. The FNIH sarcopenia project: rationale, study description, conference recommendations, "
            + "and final estimates. J Gerontol A Biol Sci Med Sci 2014;69:547-558.",
        Doi: "10.1093/gerona/glu010", SeedNumber: "s24", Verified: true);

    /// <summary>The Asian definition of 2014 (AWGS 2014).</summary>
    public static readonly Citation Chen2014 = new("chen2014",
        "Chen LK, Liu LK, Woo J, et al. Sarcopenia in Asia: consensus report of the Asian Working Group for Sarcopenia. J Am Med Dir "
            + "Assoc 2014;15:95-101.", Doi: "10.1016/j.jamda.2013.11.025");

    /// <summary>The revised European definition (EWGSOP2). The record was looked up; the text of its correction was not.</summary>
    public static readonly Citation Cruzjentoft2019 = new("cruzjentoft2019",
        "Cruz-Jentoft AJ, Bahat G, Bauer J, et al. Sarcopenia: revised European consensus on definition and diagnosis (EWGSOP2). Age "
            + "Ageing 2019;48:16-31; correction recalled as 2019;48:601.", Doi: "10.1093/ageing/afy169", SeedNumber: "s19", Verified: true);

    /// <summary>The Asian definition of 2019 (AWGS 2019).</summary>
    public static readonly Citation Chen2020 = new("chen2020",
        "Chen LK, Woo J, Assantachai P, et al. Asian Working Group for Sarcopenia: 2019 consensus update on sarcopenia diagnosis and "
            + "treatment. J Am Med Dir Assoc 2020;21:300-307.", Doi: "10.1016/j.jamda.2019.12.012", SeedNumber: "s20", Verified: true);

    /// <summary>The SDOC position statements.</summary>
    public static readonly Citation Bhasin2020 = new("bhasin2020",
        "Bhasin S, Travison TG, Manini TM, et al. Sarcopenia definition: the position statements of the Sarcopenia Definition and "
            + "Outcomes Consortium. J Am Geriatr Soc 2020;68:1410-1418.", Doi: "10.1111/jgs.16372", Verified: true);

    /// <summary>The conceptual definition of the Global Leadership Initiative in Sarcopenia (GLIS).</summary>
    public static readonly Citation Kirk2024 = new("kirk2024",
        "Kirk B, Cawthon PM, Arai H, et al. The conceptual definition of sarcopenia: Delphi consensus from the Global Leadership "
            + "Initiative in Sarcopenia (GLIS). Age Ageing 2024;53:afae052.", Doi: "10.1093/ageing/afae052");

    /// <summary>The Asian consensus of 2025 (AWGS 2025).</summary>
    public static readonly Citation Awgs2025 = new("awgs2025",
        "Asian Working Group for Sarcopenia. Consensus update 2025: from sarcopenia to muscle health. Nat Aging 2025.",
        Doi: "10.1038/s43587-025-01004-y", Verified: true);

    /// <summary>SARC-F.</summary>
    public static readonly Citation Malmstrom2013 = new("malmstrom2013",
        "Malmstrom TK, Morley JE. SARC-F: a simple questionnaire to rapidly diagnose sarcopenia. J Am Med Dir Assoc 2013;14:531-532.",
        Doi: "10.1016/j.jamda.2013.05.018");

    /// <summary>SARC-CalF.</summary>
    public static readonly Citation Barbosasilva2016 = new("barbosasilva2016",
        "Barbosa-Silva TG, Menezes AMB, Bielemann RM, et al. Enhancing SARC-F: improving sarcopenia screening in the clinical practice. J "
            + "Am Med Dir Assoc 2016;17:1136-1141.", Doi: "10.1016/j.jamda.2016.08.004");

    /// <summary>The Ishii screening score.</summary>
    public static readonly Citation Ishii2014 = new("ishii2014",
        "Ishii S, Tanaka T, Shibasaki K, et al. Development of a simple screening test for sarcopenia in older adults. Geriatr Gerontol "
            + "Int 2014;14(Suppl 1):93-101.", Doi: "10.1111/ggi.12197");

    /// <summary>Prevalence of osteosarcopenia in 316 Chinese elders.</summary>
    public static readonly Citation Wang2015 = new("wang2015",
        "Wang YJ, Wang Y, Zhan JK, et al. Sarco-osteoporosis: prevalence and association with frailty in Chinese community-dwelling older "
            + "adults. Int J Endocrinol 2015;2015:482940. PMID 26273298.",
        Doi: "10.1155/2015/482940", SeedNumber: "s13", Verified: true);

    /// <summary>Osteosarcopenia in 680 people with a history of falling.</summary>
    public static readonly Citation Huo2015 = new("huo2015",
        "Huo YR, Suriyaarachchi P, Gomez F, et al. Phenotype of osteosarcopenia in older individuals with a history of falling. J Am Med "
            + "Dir Assoc 2015;16:290-295.", SeedNumber: "s14");

    /// <summary>Sarcopenia and fracture in 2,000 Chinese men.</summary>
    public static readonly Citation Yu2014 = new("yu2014",
        "Yu R, Leung J, Woo J. Incremental predictive value of sarcopenia for incident fracture in an elderly Chinese cohort: results "
            + "from the Osteoporotic Fractures in Men (MrOS) study. J Am Med Dir Assoc 2014;15:551-558.", SeedNumber: "s15");

    /// <summary>Bone-turnover markers in osteosarcopenia, 400 older people.</summary>
    public static readonly Citation Fathi2021 = new("fathi2021",
        "Fathi M, Heshmat R, Ebrahimi M, et al. Association between biomarkers of bone health and osteosarcopenia among Iranian older "
            + "people: the Bushehr Elderly Health (BEH) program. BMC Geriatr 2021;21:654.", SeedNumber: "s21");

    /// <summary>IGF-1 in osteosarcopenia, 87 people.</summary>
    public static readonly Citation Poggiogalle2019 = new("poggiogalle2019",
        "Poggiogalle E, Cherry KE, Su LJ, et al. Body composition, IGF1 status, and physical functionality in nonagenarians: implications "
            + "for osteosarcopenia. J Am Med Dir Assoc 2019;20:70-75.", SeedNumber: "s22");
}
