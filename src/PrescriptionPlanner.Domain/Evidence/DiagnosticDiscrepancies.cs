namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>Where the seed review's account of definitions and frequencies differs from the sources: X01 to X14.</summary>
public static class DiagnosticDiscrepancies
{
    /// <summary>X01: the year of EWGSOP1.</summary>
    public static readonly Discrepancy X01 = new("X01",
        new("Year of the first European definition (EWGSOP1)", "欧洲首个肌少症定义（EWGSOP1）的年份"),
        new("Dates it 2009.", "标注为2009年。"),
        new("Published in April 2010.", "实际发表于2010年4月。"),
        new("Stored as 2010; 2009 is understood as another name for it.", "按2010年记录；“2009”视为同一定义的别名。"),
        EvidenceLevel.Guideline, [Citations.Cruzjentoft2010]);

    /// <summary>X02: the muscle-mass cut-points of EWGSOP1.</summary>
    public static readonly Discrepancy X02 = new("X02",
        new("Muscle-mass cut-points of EWGSOP1", "EWGSOP1的肌量切点"),
        new("Gives one pair, 7.23 kg/m² for men and 5.67 kg/m² for women.", "只给出一组切点：男性7.23 kg/m²，女性5.67 kg/m²。"),
        new("Lists several pairs; the one usually quoted for DXA is 7.26 and 5.5 kg/m². That 7.23 and 5.67 are among them is recalled.",
            "原文列出多组切点；DXA常引用的是7.26和5.5 kg/m²。7.23和5.67亦在其中，此点凭记忆引用。"),
        new("The seed's pair is the default; 7.26 and 5.5 can be chosen. The report names the pair that was used.",
            "默认采用综述所列切点；可选用7.26和5.5。报告注明所用的一组。"),
        EvidenceLevel.Guideline, [Citations.Cruzjentoft2010], DefaultVariant: "seed", SelectableVariant: "baumgartner");

    /// <summary>X03: EWGSOP1 by impedance.</summary>
    public static readonly Discrepancy X03 = new("X03",
        new("EWGSOP1 by bio-electrical impedance", "EWGSOP1的生物电阻抗切点"),
        new("Leaves the cell empty.", "该栏空缺。"),
        new("8.87 kg/m² for men and 6.42 kg/m² for women, of skeletal muscle of the whole body and not of the limbs (the meaning is "
            + "recalled).",
            "男性8.87 kg/m²、女性6.42 kg/m²，指全身骨骼肌量而非四肢肌量（含义凭记忆引用）。"),
        new("Compared only with whole-body skeletal muscle; limb muscle mass is never held against these figures.",
            "仅与全身骨骼肌量比较；四肢肌量绝不与此切点比较。"),
        EvidenceLevel.Recalled, [Citations.Cruzjentoft2010]);

    /// <summary>X04: equality in the gait-speed cut-points.</summary>
    public static readonly Discrepancy X04 = new("X04",
        new("Gait speed of exactly 0.8 m/s", "步速恰为0.8 m/s时的归属"),
        new("Prints “below 0.8” for EWGSOP1, EWGSOP2 and FNIH.", "EWGSOP1、EWGSOP2和FNIH均写作“＜0.8”。"),
        new("EWGSOP2 has “at most 0.8”; so, as far as recalled, have the algorithm of EWGSOP1 and the slowness criterion of FNIH.",
            "EWGSOP2为“≤0.8”；据记忆，EWGSOP1的流程和FNIH的步速缓慢标准亦为“≤0.8”。"),
        new("Each definition carries its own comparison word, and 0.80 m/s is tested for each.", "各定义各自规定比较方式，并逐一检验0.80 m/s这一边界值。"),
        EvidenceLevel.Recalled, [Citations.Cruzjentoft2019, Citations.Cruzjentoft2010, Citations.Studenski2014]);

    /// <summary>X05: EWGSOP2's muscle mass in women.</summary>
    public static readonly Discrepancy X05 = new("X05",
        new("Muscle mass in women by EWGSOP2", "EWGSOP2的女性肌量切点"),
        new("6.0 kg/m² by DXA and 5.5 kg/m² by impedance.", "DXA为6.0 kg/m²，生物电阻抗为5.5 kg/m²。"),
        new("5.5 kg/m² whatever the method; 6.0 stood in the first print of 2018 and was corrected in 2019. Other tables confirm 5.5; the "
            + "correction itself was not looked up.",
            "不分测量方法均为5.5 kg/m²；6.0见于2018年首印版，2019年已更正。5.5有其他表格佐证，更正原文未复核。"),
        new("5.5 is the default; the print of 2018 can be chosen. The seed seems to have spread one correction over two columns.",
            "默认采用5.5；可选用2018年首印版。综述似将同一更正拆成了两栏。"),
        EvidenceLevel.Recalled, [Citations.Cruzjentoft2019], DefaultVariant: "corrected2019", SelectableVariant: "2018Print");

    /// <summary>X06: equality in EWGSOP2's muscle mass.</summary>
    public static readonly Discrepancy X06 = new("X06",
        new("Muscle mass exactly at EWGSOP2's cut-point", "肌量恰等于EWGSOP2切点时的归属"),
        new("Counts equality as low.", "等于切点者视为肌量低下。"),
        new("Secondary tables disagree; as recalled, the paper itself says “below”.", "二次文献不一致；据记忆，原文为“低于”。"),
        new("A value exactly at the cut-point is normal.", "恰等于切点者视为正常。"),
        EvidenceLevel.Recalled, [Citations.Cruzjentoft2019]);

    /// <summary>X07: the index and the unit of FNIH.</summary>
    public static readonly Discrepancy X07 = new("X07",
        new("What FNIH divides lean mass by", "FNIH肌量指标的分母与单位"),
        new("Calls 0.789 and 0.512 a skeletal muscle index in kg/m².", "将0.789和0.512称为骨骼肌质量指数，单位kg/m²。"),
        new("Limb lean mass divided by body-mass index, in m²; low is below 0.789 for men and below 0.512 for women.",
            "为四肢瘦体重除以体质指数，单位m²；男性＜0.789、女性＜0.512为低。"),
        new("Held as an index of its own, never compared with mass over height squared.", "作为独立指标处理，绝不与肌量/身高²混用。"),
        EvidenceLevel.Guideline, [Citations.Studenski2014]);

    /// <summary>X08: equality in AWGS 2019.</summary>
    public static readonly Discrepancy X08 = new("X08",
        new("Muscle mass exactly at the cut-point of AWGS 2019", "肌量恰等于AWGS 2019切点时的归属"),
        new("The table says “at most”, the text says “below”.", "表中为“≤”，正文为“＜”。"),
        new("Below 7.0 for men; below 5.4 by DXA or 5.7 by impedance for women, in kg/m².",
            "男性＜7.0 kg/m²；女性DXA＜5.4 kg/m²、生物电阻抗＜5.7 kg/m²。"),
        new("A value exactly at the cut-point is normal.", "恰等于切点者视为正常。"),
        EvidenceLevel.Guideline, [Citations.Chen2020]);

    /// <summary>X09: performance tests of AWGS 2019.</summary>
    public static readonly Discrepancy X09 = new("X09",
        new("Performance tests of AWGS 2019", "AWGS 2019的躯体功能测试"),
        new("The table has gait speed alone.", "表中仅列步速。"),
        new("SPPB of 9 or less and five chair stands in 12 s or more are criteria as well; the seed's own text says so.",
            "SPPB≤9分、5次起坐≥12 s同为标准；综述正文亦如此。"),
        new("All three are read.", "三项均纳入判断。"),
        EvidenceLevel.Guideline, [Citations.Chen2020]);

    /// <summary>X10: which test measures what.</summary>
    public static readonly Discrepancy X10 = new("X10",
        new("Which test measures what", "测量方法与指标的对应"),
        new("Says that DXA and impedance measure strength, that grip measures mass, and speaks of gait per minute.",
            "称DXA和生物电阻抗测肌力、握力测肌量，并提到“每分钟步速”。"),
        new("DXA and impedance measure mass, grip measures strength, and gait is in metres per second.", "DXA和生物电阻抗测肌量，握力测肌力，步速单位为m/s。"),
        new("Read as a slip of the pen and ignored.", "视为笔误，不予采用。"),
        EvidenceLevel.Guideline, [Citations.Cruzjentoft2010]);

    /// <summary>X11: the name of the World Health Organization.</summary>
    public static readonly Discrepancy X11 = new("X11",
        new("Who set the bone-density classification", "骨密度分类的制定机构"),
        new("Abbreviates the World Health Organization as WTO.", "将世界卫生组织缩写为WTO。"),
        new("WHO.", "应为WHO。"),
        new("Read as a misprint.", "视为印刷错误。"),
        EvidenceLevel.Guideline, [Citations.Who1994]);

    /// <summary>X12: an overall prevalence above both sexes.</summary>
    public static readonly Discrepancy X12 = new("X12",
        new("Prevalence in 316 Chinese elders", "316名中国老年人的患病率"),
        new("20.5 % overall, 10.4 % of men and 15.1 % of women.", "总体20.5%，男性10.4%，女性15.1%。"),
        new("The abstract gives only 10.4 % and 15.1 %; a whole cannot exceed both of its parts.", "摘要仅有10.4%和15.1%；总体患病率不可能同时高于男女两组。"),
        new("20.5 % is not used.", "不采用20.5%。"),
        EvidenceLevel.Trial, [Citations.Wang2015]);

    /// <summary>X13: prevalence called incidence.</summary>
    public static readonly Discrepancy X13 = new("X13",
        new("37 % among 680 people who had fallen", "680名有跌倒史者中的37%"),
        new("Calls it incidence.", "称为“发病率”。"),
        new("The study was cross-sectional, so it is prevalence.", "研究为横断面设计，应为患病率。"),
        new("Worded as prevalence.", "按患病率表述。"),
        EvidenceLevel.Recalled, [Citations.Huo2015]);

    /// <summary>X14: what the fracture risk is compared with.</summary>
    public static readonly Discrepancy X14 = new("X14",
        new("3.5 times the risk of fracture in 2,000 men", "2 000名男性的3.5倍骨折风险"),
        new("Against men with osteoporosis or sarcopenia alone.", "称与单纯骨质疏松症或单纯肌少症者相比。"),
        new("A paper that cites the study has the same figure and says that the risk was above that of either alone; as recalled, 3.5 is "
            + "against men with neither.",
            "引用该研究的文献数值相同，并称风险高于任一单病；据记忆，3.5倍的对照为两病均无的男性。"),
        new("Never shown as a comparison with either disease alone.", "不作为与单病比较的结果展示。"),
        EvidenceLevel.Recalled, [Citations.Yu2014]);

    /// <summary>X01 to X14.</summary>
    public static IReadOnlyList<Discrepancy> All { get; } = [X01, X02, X03, X04, X05, X06, X07, X08, X09, X10, X11, X12, X13, X14];
}
