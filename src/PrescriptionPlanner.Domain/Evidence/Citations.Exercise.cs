namespace PrescriptionPlanner.Domain.Evidence;

/// <content>Exercise: trials, recommendations, equations.</content>
public static partial class Citations
{
    /// <summary>Walking at 70 % of the heart rate reserve.</summary>
    public static readonly Citation Brightwell2019 = new("brightwell2019",
        "Brightwell CR, Markofski MM, Moro T, et al. Moderate-intensity aerobic exercise improves skeletal muscle quality in older "
            + "adults. Transl Sports Med 2019;2:109-119. PMC6518946.", Doi: "10.1002/tsm2.70", SeedNumber: "s69", Verified: true);

    /// <summary>Resistance training at 20, 40, 60 and 80 % of the one-repetition maximum.</summary>
    public static readonly Citation Lasevicius2018 = new("lasevicius2018",
        "Lasevicius T, Ugrinowitsch C, Schoenfeld BJ, et al. Effects of different intensities of resistance training with equated volume "
            + "load on muscle strength and hypertrophy. Eur J Sport Sci 2018;18:772-780. PMID 29564973.",
        Doi: "10.1080/17461391.2018.1450898", SeedNumber: "s78", Verified: true);

    /// <summary>Power against strength training and bone, one year.</summary>
    public static readonly Citation Vonstengel2005 = new("vonstengel2005",
        "von Stengel S, Kemmler W, Pintag R, et al. Power training is more effective than strength training for maintaining bone mineral "
            + "density in postmenopausal women. J Appl Physiol 2005;99:181-188. PMID 15746294.",
        Doi: "10.1152/japplphysiol.01260.2004", SeedNumber: "s79", Verified: true);

    /// <summary>Power against strength training and bone, two years.</summary>
    public static readonly Citation Vonstengel2007 = new("vonstengel2007",
        "von Stengel S, Kemmler W, Kalender WA, Engelke K, Lauber D. Differential effects of strength versus power training on bone "
            + "mineral density in postmenopausal women: a 2-year longitudinal study. Br J Sports Med 2007;41:649-655. PMC2465172.",
        Doi: "10.1136/bjsm.2006.033480", Verified: true);

    /// <summary>Network meta-analysis of resistance loads and bone density, 19 trials, 919 women.</summary>
    public static readonly Citation Wang2023 = new("wang2023",
        "Wang Z, Zan X, Li Y, Lu Y, Xia Y, Pan X. Comparative efficacy different resistance training protocols on bone mineral density in "
            + "postmenopausal women: a systematic review and network meta-analysis. Front Physiol 2023;14:1105303.",
        Doi: "10.3389/fphys.2023.1105303", Verified: true);

    /// <summary>Interval circuit against moderate continuous training in women.</summary>
    public static readonly Citation Ballestagarcia2019 = new("ballestagarcia2019",
        "Ballesta-García I, Martínez-González-Moro I, Rubio-Arias JÁ, Carrasco-Poyatos M. High-intensity interval circuit training versus "
            + "moderate-intensity continuous training on functional ability and body mass index in middle-aged and older women: a "
            + "randomized controlled trial. Int J Environ Res Public Health 2019;16:4205. PMC6862704.",
        Doi: "10.3390/ijerph16214205", SeedNumber: "s86", Verified: true);

    /// <summary>Jump-based aquatic interval training after menopause.</summary>
    public static readonly Citation Aboarrage2018 = new("aboarrage2018",
        "Aboarrage Junior AM, La Scala Teixeira CV, dos Santos RN, et al. A high-intensity jump-based aquatic exercise program improves "
            + "bone mineral density and functional fitness in postmenopausal women. Rejuvenation Res 2018;21:535-540. PMID 29886815.",
        Doi: "10.1089/rej.2018.2069", SeedNumber: "s87", Verified: true);

    /// <summary>Tai Chi and whole-body vibration in very old sarcopenic men.</summary>
    public static readonly Citation Zhu2019 = new("zhu2019",
        "Zhu YQ, Peng N, Zhou M, et al. Tai Chi and whole-body vibrating therapy in sarcopenic men in advanced old age: a clinical "
            + "randomized controlled trial. Eur J Ageing 2019;16:273-282.",
        Doi: "10.1007/s10433-019-00498-x", SeedNumber: "s90", Verified: true);

    /// <summary>Vibration with calcium and vitamin D after menopause.</summary>
    public static readonly Citation Eldeeb2020 = new("eldeeb2020",
        "ElDeeb AM, Abdel-Aziem AA. Effect of whole-body vibration exercise on power profile and bone mineral density in postmenopausal "
            + "women with osteoporosis: a randomized controlled trial. J Manipulative Physiol Ther 2020.",
        Doi: "10.1016/j.jmpt.2019.12.003", SeedNumber: "s92", Verified: true);

    /// <summary>Meta-analysis of vibration and bone, 8 trials, 1,014 women.</summary>
    public static readonly Citation Ma2016 = new("ma2016",
        "Ma C, Liu A, Sun M, Zhu H, Wu H. Effect of whole-body vibration on reduction of bone loss and fall prevention in postmenopausal "
            + "women: a meta-analysis and systematic review. J Orthop Surg Res 2016;11:24.",
        Doi: "10.1186/s13018-016-0357-2", SeedNumber: "s93", Verified: true);

    /// <summary>Meta-analysis of vibration and bone by stimulus, 9 trials.</summary>
    public static readonly Citation Fratini2016 = new("fratini2016",
        "Fratini A, Bonci T, Bull AMJ. Whole body vibration treatments in postmenopausal women can improve bone mineral density: results "
            + "of a stimulus focussed meta-analysis. PLoS One 2016;11:e0166774.",
        Doi: "10.1371/journal.pone.0166774", Verified: true);

    /// <summary>Meta-analysis of vibration in older people with sarcopenia, 223 participants. Record looked up, volume recalled.</summary>
    public static readonly Citation Wu2020 = new("wu2020",
        "Wu S, Ning HT, Xiao SM, et al. Effects of vibration therapy on muscle mass, muscle strength and physical function in older "
            + "adults with sarcopenia: a systematic review and meta-analysis. Eur Rev Aging Phys Act 2020;17:14. PMC7499918.");

    /// <summary>Elastic-band training in 60 healthy women aged 60 to 65, known from the seed review alone.</summary>
    public static readonly Citation S75 = new("s75",
        "Zou K, et al. Elastic-band training in 60 healthy women aged 60 to 65. Cited from the seed review, reference 75.",
        SeedNumber: "s75");

    /// <summary>Elastic-band training in 60 care-home residents with sarcopenia, known from the seed review alone.</summary>
    public static readonly Citation S76 = new("s76",
        "Dong X, et al. Elastic-band training in 60 care-home residents with sarcopenia. Cited from the seed review, reference 76.",
        SeedNumber: "s76");

    /// <summary>Resistance training and muscle fibres in 22 men aged 71, known from the seed review alone.</summary>
    public static readonly Citation S77 = new("s77",
        "Resistance training and muscle fibres in 22 healthy men aged 71. Cited from the seed review, reference 77.", SeedNumber: "s77");

    /// <summary>Four kinds of resistance load and bone density in 53 people, known from the seed review alone.</summary>
    public static readonly Citation S80 = new("s80",
        "Guo X, et al. Four kinds of resistance load and bone density in 53 people aged 51 to 70. Cited from the seed review, reference 80.",
        SeedNumber: "s80");

    /// <summary>Interval training in sedentary female students, known from the seed review alone.</summary>
    public static readonly Citation S89 = new("s89",
        "High-intensity interval training in sedentary female students. Cited from the seed review, reference 89.", SeedNumber: "s89");

    /// <summary>40 Hz whole-body vibration in 49 older adults, known from the seed review alone.</summary>
    public static readonly Citation S94 = new("s94",
        "Whole-body vibration at 40 Hz in 49 older adults. Cited from the seed review, reference 94.", SeedNumber: "s94");

    /// <summary>FrOST, resistance training in men with osteosarcopenia: the papers at 12 months, 18 months and 36 weeks.</summary>
    public static readonly Citation Kemmler2020 = new("kemmler2020",
        "Kemmler W, Kohl M, Fröhlich M, et al. Effects of high-intensity resistance training on osteopenia and sarcopenia parameters in "
            + "older men with osteosarcopenia: one-year results of the randomized controlled Franconian Osteopenia and Sarcopenia Trial "
            + "(FrOST). J Bone Miner Res 2020;35:1634-1644. Final results at 18 months: Nutrients 2020;12:2341 (PMC7468852). At 36 weeks: "
            + "Front Sports Act Living 2020;2:4.", Doi: "10.1002/jbmr.4027", Verified: true);

    /// <summary>Meta-analysis of strength training in osteosarcopenia, 7 trials, 349 people.</summary>
    public static readonly Citation Hernandezmartinez2025 = new("hernandezmartinez2025",
        "Hernandez-Martinez J, Magnani Branco BH, Vasquez-Carrasco E, et al. Effects of strength training on body composition, physical "
            + "performance, and protein or calcium intake in older people with osteosarcopenia: a meta-analysis. Nutrients 2025;17:2852.",
        Verified: true);

    /// <summary>LIFTMOR, heavy lifting and impact after menopause.</summary>
    public static readonly Citation Watson2018 = new("watson2018",
        "Watson SL, Weeks BK, Weis LJ, et al. High-intensity resistance and impact training improves bone mineral density and physical "
            + "function in postmenopausal women with osteopenia and osteoporosis: the LIFTMOR randomized controlled trial. J Bone Miner "
            + "Res 2018;33:211-220. PMID 28975661.", Doi: "10.1002/jbmr.3284", Verified: true);

    /// <summary>Too Fit To Fracture, exercise recommendations.</summary>
    public static readonly Citation Giangregorio2014 = new("giangregorio2014",
        "Giangregorio LM, Papaioannou A, MacIntyre NJ, et al. Too Fit To Fracture: exercise recommendations for individuals with "
            + "osteoporosis or osteoporotic vertebral fracture. Osteoporos Int 2014;25:821-835.", Doi: "10.1007/s00198-013-2523-2");

    /// <summary>Strong, Steady and Straight, the consensus of the United Kingdom.</summary>
    public static readonly Citation Brookewavell2022 = new("brookewavell2022",
        "Brooke-Wavell K, Skelton DA, Barker KL, et al. Strong, steady and straight: UK consensus statement on physical activity and "
            + "exercise for osteoporosis. Br J Sports Med 2022;56:837-846.", Doi: "10.1136/bjsports-2021-104634");

    /// <summary>Australian position on exercise in osteoporosis (ESSA).</summary>
    public static readonly Citation Beck2017 = new("beck2017",
        "Beck BR, Daly RM, Fiatarone Singh MA, Taaffe DR. Exercise and Sports Science Australia (ESSA) position statement on exercise "
            + "prescription for the prevention and management of osteoporosis. J Sci Med Sport 2017;20:438-445. PMID 27840033.",
        Verified: true);

    /// <summary>Resistance training for older adults (NSCA).</summary>
    public static readonly Citation Fragala2019 = new("fragala2019",
        "Fragala MS, Cadore EL, Dorgo S, et al. Resistance training for older adults: position statement from the National Strength and "
            + "Conditioning Association. J Strength Cond Res 2019;33:2019-2052.", Doi: "10.1519/JSC.0000000000003230");

    /// <summary>Exercise recommendations for older adults (ICFSR 2021).</summary>
    public static readonly Citation Izquierdo2021 = new("izquierdo2021",
        "Izquierdo M, Merchant RA, Morley JE, et al. International exercise recommendations in older adults (ICFSR): expert consensus "
            + "guidelines. J Nutr Health Aging 2021;25:824-853.", Doi: "10.1007/s12603-021-1665-8");

    /// <summary>Progression models in resistance training (ACSM).</summary>
    public static readonly Citation Acsm2009 = new("acsm2009",
        "American College of Sports Medicine. Position stand: progression models in resistance training for healthy adults. Med Sci "
            + "Sports Exerc 2009;41:687-708.", Doi: "10.1249/MSS.0b013e3181915670");

    /// <summary>Quantity and quality of exercise (ACSM).</summary>
    public static readonly Citation Garber2011 = new("garber2011",
        "Garber CE, Blissmer B, Deschenes MR, et al. Quantity and quality of exercise for developing and maintaining cardiorespiratory, "
            + "musculoskeletal, and neuromotor fitness in apparently healthy adults: guidance for prescribing exercise. Med Sci Sports "
            + "Exerc 2011;43:1334-1359.", Doi: "10.1249/MSS.0b013e318213fefb");

    /// <summary>Pre-participation screening (ACSM).</summary>
    public static readonly Citation Riebe2015 = new("riebe2015",
        "Riebe D, Franklin BA, Thompson PD, et al. Updating ACSM's recommendations for exercise preparticipation health screening. Med "
            + "Sci Sports Exerc 2015;47:2473-2479.", Doi: "10.1249/MSS.0000000000000664");

    /// <summary>Resistance exercise in cardiovascular disease (AHA).</summary>
    public static readonly Citation Williams2007 = new("williams2007",
        "Williams MA, Haskell WL, Ades PA, et al. Resistance exercise in individuals with and without cardiovascular disease: 2007 "
            + "update. A scientific statement from the American Heart Association. Circulation 2007;116:572-584.",
        Doi: "10.1161/CIRCULATIONAHA.107.185214");

    /// <summary>Physical activity and diabetes (ADA).</summary>
    public static readonly Citation Colberg2016 = new("colberg2016",
        "Colberg SR, Sigal RJ, Yardley JE, et al. Physical activity/exercise and diabetes: a position statement of the American Diabetes "
            + "Association. Diabetes Care 2016;39:2065-2079.", Doi: "10.2337/dc16-1728");

    /// <summary>Vivifrail, functional classes and passports.</summary>
    public static readonly Citation Vivifrail = new("vivifrail",
        "Izquierdo M, Casas-Herrero Á, Zambom-Ferraresi F, et al. Vivifrail: multicomponent physical exercise programme. Practical guide "
            + "and passports (functional classes A to D, with \"+\").");

    /// <summary>The heart rate reserve.</summary>
    public static readonly Citation Karvonen1957 = new("karvonen1957",
        "Karvonen MJ, Kentala E, Mustala O. The effects of training on heart rate: a longitudinal study. Ann Med Exp Biol Fenn "
            + "1957;35:307-315.");

    /// <summary>Maximal heart rate 208 − 0.7 × age.</summary>
    public static readonly Citation Tanaka2001 = new("tanaka2001",
        "Tanaka H, Monahan KD, Seals DR. Age-predicted maximal heart rate revisited. J Am Coll Cardiol 2001;37:153-156.",
        Doi: "10.1016/S0735-1097(00)01054-8");

    /// <summary>Maximal heart rate 207 − 0.7 × age.</summary>
    public static readonly Citation Gellish2007 = new("gellish2007",
        "Gellish RL, Goslin BR, Olson RE, et al. Longitudinal modeling of the relationship between age and maximal heart rate. Med Sci "
            + "Sports Exerc 2007;39:822-829.");

    /// <summary>Maximal heart rate in women 206 − 0.88 × age.</summary>
    public static readonly Citation Gulati2010 = new("gulati2010",
        "Gulati M, Shaw LJ, Thisted RA, et al. Heart rate response to exercise stress testing in asymptomatic women: the St. James Women "
            + "Take Heart Project. Circulation 2010;122:130-137.");

    /// <summary>Maximal heart rate 164 − 0.7 × age on a beta-blocker.</summary>
    public static readonly Citation Brawner2004 = new("brawner2004",
        "Brawner CA, Ehrman JK, Schairer JR, et al. Predicting maximum heart rate among patients with coronary heart disease receiving "
            + "beta-adrenergic blockade therapy. Am Heart J 2004;148:910-914.");

    /// <summary>Epley's equation for the one-repetition maximum.</summary>
    public static readonly Citation Epley1985 = new("epley1985",
        "Epley B. Poundage chart. In: Boyd Epley Workout. Lincoln, NE: Body Enterprises; 1985.");

    /// <summary>Brzycki's equation for the one-repetition maximum.</summary>
    public static readonly Citation Brzycki1993 = new("brzycki1993",
        "Brzycki M. Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys Educ Recreat Dance 1993;64(1):88-90.");

    /// <summary>Lander's equation for the one-repetition maximum.</summary>
    public static readonly Citation Lander1985 = new("lander1985",
        "Lander J. Maximums based on reps. NSCA J 1985;6(6):60-61.");

    /// <summary>Lombardi's equation for the one-repetition maximum.</summary>
    public static readonly Citation Lombardi1989 = new("lombardi1989",
        "Lombardi VP. Beginning weight training: the safe and effective way. Dubuque, IA: WC Brown; 1989.");

    /// <summary>O'Conner's equation for the one-repetition maximum.</summary>
    public static readonly Citation Oconner1989 = new("oconner1989",
        "O'Conner B, Simmons J, O'Shea P. Weight training today. St Paul, MN: West; 1989.");

    /// <summary>Wathan's equation for the one-repetition maximum.</summary>
    public static readonly Citation Wathan1994 = new("wathan1994",
        "Wathan D. Load assignment. In: Baechle TR, editor. Essentials of strength training and conditioning. Champaign, IL: Human "
            + "Kinetics; 1994.");

    /// <summary>Mayhew's equation for the one-repetition maximum.</summary>
    public static readonly Citation Mayhew1992 = new("mayhew1992",
        "Mayhew JL, Ball TE, Arnold MD, Bowen JC. Relative muscular endurance performance as a predictor of bench press strength in "
            + "college men and women. J Appl Sport Sci Res 1992;6:200-206.");

    /// <summary>One-repetition-maximum equations in older adults with osteopenia or osteoporosis.</summary>
    public static readonly Citation Sports2024 = new("sports2024",
        "Repetition-based one-repetition-maximum equations in older adults with osteopenia or osteoporosis. Sports (Basel) 2024;12:233.",
        Verified: true);

    /// <summary>Accuracy of one-repetition-maximum equations in older adults.</summary>
    public static readonly Citation Knutzen1999 = new("knutzen1999",
        "Knutzen KM, Brilla LR, Caine D. Validity of 1RM prediction equations for older adults. J Strength Cond Res 1999;13:242-246.");

    /// <summary>Session effort, monotony and strain.</summary>
    public static readonly Citation Foster1998 = new("foster1998",
        "Foster C. Monitoring training in athletes with reference to overtraining syndrome. Med Sci Sports Exerc 1998;30:1164-1168. "
            + "Foster C, Florhaug JA, Franklin J, et al. A new approach to monitoring exercise training. J Strength Cond Res "
            + "2001;15:109-115.");

    /// <summary>Against the acute:chronic workload ratio.</summary>
    public static readonly Citation Impellizzeri2020 = new("impellizzeri2020",
        "Impellizzeri FM, Tenan MS, Kempton T, Novak A, Coutts AJ. Acute:chronic workload ratio: conceptual issues and fundamental "
            + "pitfalls. Int J Sports Physiol Perform 2020;15:907-913.");

    /// <summary>Exposure during whole-body vibration training.</summary>
    public static readonly Citation Abercromby2007 = new("abercromby2007",
        "Abercromby AFJ, Amonette WE, Layne CS, et al. Vibration exposure and biodynamic responses during whole-body vibration training. "
            + "Med Sci Sports Exerc 2007;39:1794-1800.");

    /// <summary>Limits of whole-body vibration exposure.</summary>
    public static readonly Citation Iso2631 = new("iso2631",
        "ISO 2631-1:1997. Mechanical vibration and shock: evaluation of human exposure to whole-body vibration. Directive 2002/44/EC on "
            + "exposure of workers to vibration.");

    /// <summary>Reporting guidelines for whole-body vibration.</summary>
    public static readonly Citation Vanheuvelen2021 = new("vanheuvelen2021",
        "van Heuvelen MJG, Rittweger J, Judex S, et al. Reporting guidelines for whole-body vibration studies in humans, animals and cell "
            + "cultures: a consensus statement from an international group of experts. Biology (Basel) 2021;10:965. PMC8533415.",
        Verified: true);

    /// <summary>Meaningful change in gait speed, SPPB and six-minute walk.</summary>
    public static readonly Citation Perera2006 = new("perera2006",
        "Perera S, Mody SH, Woodman RC, Studenski SA. Meaningful change and responsiveness in common physical performance measures in "
            + "older adults. J Am Geriatr Soc 2006;54:743-749.", Doi: "10.1111/j.1532-5415.2006.00701.x");

    /// <summary>Meaningful change in grip strength.</summary>
    public static readonly Citation Bohannon2019 = new("bohannon2019",
        "Bohannon RW. Minimal clinically important difference for grip strength: a systematic review. J Phys Ther Sci 2019;31:75-78.");
}
