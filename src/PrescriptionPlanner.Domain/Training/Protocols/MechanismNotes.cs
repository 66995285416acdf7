using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using static PrescriptionPlanner.Domain.Training.MechanismModel;
using static PrescriptionPlanner.Domain.Training.SignallingPathway;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>The seed review's mechanisms: first the four pathways, then what each kind of training does through them.</summary>
public static class MechanismNotes
{
    /// <summary>Where all of it is written.</summary>
    public static Citation Source => Citations.OsReview;

    /// <summary>Every note in the seed's order.</summary>
    public static IReadOnlyList<MechanismNote> All { get; } =
    [
        new(Pi3kAkt, null, ["BMP2", "TGF-β1", "mTOR", "S6K1"], [Cells],
            new("Blocking PI3K in bone-forming cells lowers alkaline phosphatase and holds up their maturing; TGF-β1 drives their growth, "
                + "maturing and migration through PI3K/Akt/mTOR/S6K1.",
                "抑制PI3K可降低成骨细胞碱性磷酸酶活性并阻碍其分化；TGF-β1经PI3K/Akt/mTOR/S6K1促进成骨细胞增殖、分化和迁移。"),
            [25, 26, 27]),
        new(Pi3kAkt, null, ["RANKL", "NFATc1"], [Cells],
            new("In bone-resorbing cells RANKL uses PI3K/Akt/NFATc1, so that blocking the pathway there restrains resorption: the same "
                + "pathway builds and removes bone, by cell.",
                "在破骨细胞中，RANKL经PI3K/Akt/NFATc1发挥作用，抑制该通路可减少骨吸收：同一通路在不同细胞中作用相反。"),
            [28, 29],
            new("The plant substance is printed as the Chinese for cytosine, a building block of all nucleic acids; cytisine, a plant "
                + "alkaloid, may be meant. Not looked up.",
                "所述植物成分写作“胞嘧啶”（核酸碱基），疑为金雀花碱（cytisine）；未查证。")),
        new(Pi3kAkt, null, ["mTOR", "MyoD"], [Cells],
            new("Electro-acupuncture raised PI3K, Akt, mTOR and MyoD in satellite cells of the back muscle; under cyclic stretch the "
                + "pathway protects muscle cells from dying.",
                "电针可上调多裂肌卫星细胞PI3K、Akt、mTOR和MyoD；在周期性张应力下该通路可抑制成肌细胞凋亡。"),
            [30, 31],
            new("The experiment is on satellite cells, yet the conclusion drawn names mesenchymal stem cells.",
                "实验对象为肌卫星细胞，结论却写作间充质干细胞。")),
        new(Pi3kAkt, null, ["PI3K", "Akt"], [Animals],
            new("Rats made osteosarcopenic by castration and dexamethasone had weaker grip, lower bone density and less PI3K and Akt: the "
                + "only evidence from osteosarcopenia itself.",
                "去势联合地塞米松所致模型大鼠抓力和骨密度下降，PI3K、Akt表达降低：这是唯一来自该病模型的证据。"),
            [10]),
        new(WntBetaCatenin, null, ["LRP5/6", "GSK-3", "β-catenin", "Runx2"], [NotStated],
            new("Wnt bound to LRP5/6 stills GSK-3, β-catenin stays, Runx2 rises, and bone-forming cells mature.",
                "Wnt与LRP5/6结合使GSK-3失活，β-catenin得以稳定，Runx2升高，促进成骨细胞成熟。"),
            [32, 33, 34]),
        new(WntBetaCatenin, null, ["Wnt5a", "ROR2"], [NotStated],
            new("Outside the canonical route, Wnt5a through ROR2 promotes bone-resorbing cells.", "Wnt5a经ROR2激活非经典途径，促进破骨细胞形成。"),
            [35]),
        new(WntBetaCatenin, null, ["Pax3/7", "MyoD", "Myf5", "Wnt7a", "Frizzled-7"], [NotStated],
            new("Wnt guides the genes that make muscle from satellite cells, and Wnt7a through Frizzled-7 keeps the pool of those cells.",
                "Wnt调控卫星细胞成肌相关基因；Wnt7a经Frizzled-7维持卫星细胞数量。"),
            [11, 36, 37, 38, 39, 40, 41, 42, 43, 44],
            new("The text names the rise of Myf5 and MyoD in satellite cells as a cause of sarcopenia, and in the same sentence as growth "
                + "of muscle; a failure of that rise must be meant.",
                "原文将卫星细胞Myf5、MyoD升高称为肌少症的原因，同句又称其促进肌肉增殖；应指该过程受损。")),
        new(WntBetaCatenin, null, ["β-catenin"], [NotStated],
            new("Muscle factors and mechanical load together keep bone cells alive through Wnt: a way for muscle and bone to speak to "
                + "each other.",
                "肌肉因子与机械应力共同经Wnt维持骨细胞活力，是肌骨交互作用的途径之一。"),
            [45]),
        new(Notch, null, ["Notch1", "Notch2", "Runx2", "miR-34a-5p", "RANKL"], [Cells],
            new("Notch1 holds back bone-forming cells by restraining Wnt and Runx2, though brief activation may help them; it restrains "
                + "bone-resorbing cells, while Notch2 promotes them. The findings contradict each other.",
                "Notch1通过抑制Wnt和Runx2阻碍成骨，但瞬时激活可能有利；对破骨细胞Notch1抑制而Notch2促进。结果互相矛盾。"),
            [46, 47, 48, 49, 50, 51, 52, 53, 54, 55]),
        new(Notch, null, ["Delta", "Jagged1", "Numb", "Hes1", "Hey1"], [Cells, People],
            new("Notch makes muscle precursors multiply. Biopsies of men of 60 to 75 show less Notch1, Jagged1, Delta-like 1 and Numb "
                + "than those of men of 18 to 25.",
                "Notch促进成肌细胞增殖。60～75岁男性肌肉活检中Notch1、Jagged1、Delta-like1和Numb低于18～25岁男性。"),
            [56, 57, 58]),
        new(NfKappaB, null, ["IKK2", "TNF-α", "RANKL", "NFATc1", "c-Fos", "CTSK"], [Cells, Animals],
            new("NF-κB breaks down β-catenin and so holds back bone-forming cells; blocking it raised bone in young mice and protected "
                + "mice without ovaries. It promotes bone-resorbing cells.",
                "NF-κB通过降解β-catenin抑制成骨；抑制NF-κB可增加幼鼠骨量并预防卵巢切除小鼠骨丢失。NF-κB促进破骨细胞分化。"),
            [59, 60, 61, 62, 63, 64, 65]),
        new(NfKappaB, null, ["TNF-α", "IL-6", "CRP"], [NotStated],
            new("Inflammation raises reactive oxygen, which turns on NF-κB; muscle protein is broken down faster and made more slowly.",
                "炎症使活性氧增加并激活NF-κB，肌蛋白分解增加、合成减少。"),
            [66]),
        new(AmpkPgc1Alpha, Modality.Aerobic, ["AMPK", "PGC-1α"], [NotStated],
            new("Aerobic training raises AMPK, and with PGC-1α makes mitochondria, restrains cell death and slows the loss of protein.",
                "有氧运动提高AMPK活性，经PGC-1α促进线粒体生成，抑制细胞凋亡，减少蛋白降解。"),
            [70, 71]),
        new(WntBetaCatenin, Modality.Aerobic, ["Wnt1", "Wnt3a", "LRP5", "Axin2", "Ctnnb1"], [Animals],
            new("Old rats on a treadmill for 12 weeks gained bone density and strength at femur and spine, with more of the Wnt genes in "
                + "bone.",
                "老年大鼠跑台运动12周后股骨和椎骨骨密度及骨强度增加，骨内Wnt相关基因上调。"),
            [72]),
        new(Pi3kAkt, Modality.Aerobic, ["PI3K", "Akt"], [Animals],
            new("In rats without ovaries and in zebrafish, aerobic training worked through PI3K/Akt on bone and on muscle.",
                "在去卵巢大鼠和斑马鱼中，有氧运动经PI3K/Akt作用于骨与肌肉。"),
            [73, 74]),
        new(Mtor, Modality.Resistance, ["mTOR", "myostatin"], [NotStated],
            new("Resistance training turns on mTOR and what follows it; the seed has this raise the making of myostatin, improve muscle "
                + "mass and keep bone density.",
                "抗阻运动激活mTOR及下游信号；综述称其增加肌肉生长抑制素合成、改善肌量并维持骨密度。"),
            [81],
            new("Myostatin restrains the growth of muscle, so that more of it would not improve muscle mass; less myostatin, or more "
                + "muscle protein, must be meant. Kept as printed and not repeated to patients.",
                "肌肉生长抑制素抑制肌肉生长，其增加不会改善肌量；应指其减少或肌蛋白合成增加。按原文保留，不向患者转述。")),
        new(Mtor, Modality.Hiit, ["mTOR", "rps6", "PGC-1α"], [NotStated],
            new("Intervals phosphorylate mTOR and rps6 and raise PGC-1α; the seed derives large growth of muscle from it.",
                "间歇训练促进mTOR和rps6磷酸化并诱导PGC-1α；综述据此认为肌肉大幅增长。"),
            [82, 83],
            new("A signal after a session is not growth; the one trial in older women that the seed cites did not measure muscle mass (X20).",
                "运动后信号变化不等于肌肉增长；综述所引的老年女性试验并未测肌量（X20）。")),
        new(Hif1Alpha, Modality.Hiit, ["HIF-1α", "type IIB fibres"], [Animals],
            new("Old mice moved better and had more muscle after intervals; in the calf of rats intervals raised the share of type IIB "
                + "fibres and HIF-1α.",
                "老年小鼠间歇训练后机能和肌量改善；大鼠腓肠肌IIB型纤维比例及HIF-1α增加。"),
            [84, 85],
            new("The seed takes this as proof of oxidative capacity; type IIB fibres are the least oxidative, and HIF-1α answers to lack "
                + "of oxygen.",
                "综述据此认为氧化能力提高；但IIB型纤维氧化能力最低，HIF-1α反映的是缺氧。")),
        new(NeuroEndocrine, Modality.WholeBodyVibration, ["motor units", "testosterone", "growth hormone", "cortisol"], [NotStated],
            new("Vibration recruits motor units with a high threshold and raises the use of energy; testosterone and growth hormone rise "
                + "and cortisol falls.",
                "振动激活高阈值运动单位，提高能量代谢；睾酮和生长激素升高，皮质醇降低。"),
            [91]),
    ];

    /// <summary>What the seed says on how a kind of training acts; empty for balance and impact, on which it is silent.</summary>
    public static IEnumerable<MechanismNote> Of(Modality modality) => All.Where(note => note.Modality == modality);
}
