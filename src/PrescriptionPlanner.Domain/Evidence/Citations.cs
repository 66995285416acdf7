namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>The sources that the planner's rules cite. An entry that could not be checked says so by its verified flag.</summary>
public static class Citations
{
    /// <summary>Binkley N, Buehring B. Beyond FRAX: it's time to consider "sarco-osteopenia". J Clin Densitom 2009;12:413-416.</summary>
    public static readonly Citation Binkley2009 = new("binkley2009", "Binkley N, Buehring B. Beyond FRAX: it's time to consider 'sarco-osteopenia'. J Clin Densitom 2009;12:413-416", Doi: "10.1016/j.jocd.2009.06.004", SeedNumber: "s12");

    /// <summary>Kanis JA; WHO Study Group. Assessment of fracture risk and its application to screening for postmenopausal osteoporosis. Osteoporos Int 1994;4:368-381.</summary>
    public static readonly Citation Who1994 = new("who1994", "Kanis JA; WHO Study Group. Assessment of fracture risk and its application to screening for postmenopausal osteoporosis. Osteoporos Int 1994;4:368-381", Doi: "10.1007/BF01622200", SeedNumber: "s17");

    /// <summary>EWGSOP1. Age Ageing 2010;39:412-423.</summary>
    public static readonly Citation Cruzjentoft2010 = new("cruzjentoft2010", "EWGSOP1. Age Ageing 2010;39:412-423", Doi: "10.1093/ageing/afq034", SeedNumber: "s18");

    /// <summary>IWGS. J Am Med Dir Assoc 2011;12:249-256.</summary>
    public static readonly Citation Fielding2011 = new("fielding2011", "IWGS. J Am Med Dir Assoc 2011;12:249-256", Doi: "10.1016/j.jamda.2011.01.003", SeedNumber: "s23");

    /// <summary>FNIH. J Gerontol A 2014;69:547-558.</summary>
    public static readonly Citation Studenski2014 = new("studenski2014", "FNIH. J Gerontol A 2014;69:547-558", Doi: "10.1093/gerona/glu010", SeedNumber: "s24", Verified: true);

    /// <summary>AWGS 2014. J Am Med Dir Assoc 2014;15:95-101.</summary>
    public static readonly Citation Chen2014 = new("chen2014", "AWGS 2014. J Am Med Dir Assoc 2014;15:95-101", Doi: "10.1016/j.jamda.2013.11.025");

    /// <summary>EWGSOP2. Age Ageing 2019;48:16-31 erratum Age Ageing 2019;48:601.</summary>
    public static readonly Citation Cruzjentoft2019 = new("cruzjentoft2019", "EWGSOP2. Age Ageing 2019;48:16-31 erratum Age Ageing 2019;48:601", Doi: "10.1093/ageing/afy169", SeedNumber: "s19");

    /// <summary>AWGS 2019. J Am Med Dir Assoc 2020;21:300-307.</summary>
    public static readonly Citation Chen2020 = new("chen2020", "AWGS 2019. J Am Med Dir Assoc 2020;21:300-307", Doi: "10.1016/j.jamda.2019.12.012", SeedNumber: "s20", Verified: true);

    /// <summary>SDOC position statements. J Am Geriatr Soc 2020;68:1410-1418.</summary>
    public static readonly Citation Bhasin2020 = new("bhasin2020", "SDOC position statements. J Am Geriatr Soc 2020;68:1410-1418", Doi: "10.1111/jgs.16372", Verified: true);

    /// <summary>GLIS conceptual definition. Age Ageing 2024;53:afae052.</summary>
    public static readonly Citation Kirk2024 = new("kirk2024", "GLIS conceptual definition. Age Ageing 2024;53:afae052", Doi: "10.1093/ageing/afae052");

    /// <summary>AWGS 2025 consensus. Nat Aging 2025.</summary>
    public static readonly Citation Awgs2025 = new("awgs2025", "AWGS 2025 consensus. Nat Aging 2025", Doi: "10.1038/s43587-025-01004-y", Verified: true);

    /// <summary>SARC-F. J Am Med Dir Assoc 2013;14:531-532.</summary>
    public static readonly Citation Malmstrom2013 = new("malmstrom2013", "SARC-F. J Am Med Dir Assoc 2013;14:531-532", Doi: "10.1016/j.jamda.2013.05.018");

    /// <summary>SARC-CalF. J Am Med Dir Assoc 2016;17:1136-1141.</summary>
    public static readonly Citation Barbosasilva2016 = new("barbosasilva2016", "SARC-CalF. J Am Med Dir Assoc 2016;17:1136-1141", Doi: "10.1016/j.jamda.2016.08.004");

    /// <summary>Ishii screening score. Geriatr Gerontol Int 2014;14 Suppl 1:93-101.</summary>
    public static readonly Citation Ishii2014 = new("ishii2014", "Ishii screening score. Geriatr Gerontol Int 2014;14 Suppl 1:93-101", Doi: "10.1111/ggi.12197");

    /// <summary>Osteosarcopenia in community elders. pubmed 26273298.</summary>
    public static readonly Citation Wang2015 = new("wang2015", "Osteosarcopenia in community elders. pubmed 26273298", SeedNumber: "s13", Verified: true);

    /// <summary>Osteosarcopenia after hip fracture: 28.7 % prevalence, 1-year mortality 15.1 %. J Bone Metab 2018;25:1-7.</summary>
    public static readonly Citation Yoo2018 = new("yoo2018", "Osteosarcopenia after hip fracture: 28.7 % prevalence, 1-year mortality 15.1 %. J Bone Metab 2018;25:1-7", SeedNumber: "s16");

    /// <summary>Fathi M et al. Bone-turnover markers in osteosarcopenia, 400 older people. 2021.</summary>
    public static readonly Citation Fathi2021 = new("fathi2021", "Fathi M et al. Bone-turnover markers in osteosarcopenia, 400 older people. 2021", SeedNumber: "s21");

    /// <summary>Poggiogalle E et al. IGF-1 in osteosarcopenia, 87 people. 2019.</summary>
    public static readonly Citation Poggiogalle2019 = new("poggiogalle2019", "Poggiogalle E et al. IGF-1 in osteosarcopenia, 87 people. 2019", SeedNumber: "s22");

    /// <summary>Moderate-intensity aerobic exercise and muscle quality in older adults. Transl Sports Med 2019;2:109-119 (PMC6518946).</summary>
    public static readonly Citation Brightwell2019 = new("brightwell2019", "Moderate-intensity aerobic exercise and muscle quality in older adults. Transl Sports Med 2019;2:109-119 (PMC6518946)", Doi: "10.1002/tsm2.70", SeedNumber: "s69", Verified: true);

    /// <summary>Resistance training at 20, 40, 60, 80 % 1RM. Eur J Sport Sci 2018;18:772-780 (pubmed 29564973).</summary>
    public static readonly Citation Lasevicius2018 = new("lasevicius2018", "Resistance training at 20, 40, 60, 80 % 1RM. Eur J Sport Sci 2018;18:772-780 (pubmed 29564973)", Doi: "10.1080/17461391.2018.1450898", SeedNumber: "s78", Verified: true);

    /// <summary>von Stengel S et al. Power against strength training and bone. J Appl Physiol 2005;99:181-188 (pubmed 15746294).</summary>
    public static readonly Citation Vonstengel2005 = new("vonstengel2005", "von Stengel S et al. Power against strength training and bone. J Appl Physiol 2005;99:181-188 (pubmed 15746294)", SeedNumber: "s79", Verified: true);

    /// <summary>von Stengel S et al. Power against strength training and bone, two years. Br J Sports Med 2007;41:649-655 (PMC2465172).</summary>
    public static readonly Citation Vonstengel2007 = new("vonstengel2007", "von Stengel S et al. Power against strength training and bone, two years. Br J Sports Med 2007;41:649-655 (PMC2465172)", Verified: true);

    /// <summary>HIICT against MICT in middle-aged and older women. Int J Environ Res Public Health 2019;16:4205 (PMC6862704).</summary>
    public static readonly Citation Ballestagarcia2019 = new("ballestagarcia2019", "HIICT against MICT in middle-aged and older women. Int J Environ Res Public Health 2019;16:4205 (PMC6862704)", SeedNumber: "s86", Verified: true);

    /// <summary>Jump-based aquatic HIIT after menopause. Rejuvenation Res 2018;21:535-540 (pubmed 29886815).</summary>
    public static readonly Citation Aboarrage2018 = new("aboarrage2018", "Jump-based aquatic HIIT after menopause. Rejuvenation Res 2018;21:535-540 (pubmed 29886815)", SeedNumber: "s87", Verified: true);

    /// <summary>Tai Chi and whole-body vibration in very old sarcopenic men. Eur J Ageing 2019;16:273-282.</summary>
    public static readonly Citation Zhu2019 = new("zhu2019", "Tai Chi and whole-body vibration in very old sarcopenic men. Eur J Ageing 2019;16:273-282", SeedNumber: "s90");

    /// <summary>Vibration plus calcium and vitamin D after menopause. J Manipulative Physiol Ther 2020.</summary>
    public static readonly Citation Eldeeb2020 = new("eldeeb2020", "Vibration plus calcium and vitamin D after menopause. J Manipulative Physiol Ther 2020", SeedNumber: "s92");

    /// <summary>Low-intensity vibration meta-analysis. J Orthop Surg Res 2016;11:24.</summary>
    public static readonly Citation Ma2016 = new("ma2016", "Low-intensity vibration meta-analysis. J Orthop Surg Res 2016;11:24", Doi: "10.1186/s13018-016-0357-2", SeedNumber: "s93");

    /// <summary>Seed review, reference 75: elastic-band training in 60 healthy women aged 60 to 65.</summary>
    public static readonly Citation S75 = new("s75", "Seed review, reference 75: elastic-band training in 60 healthy women aged 60 to 65", SeedNumber: "s75");

    /// <summary>Seed review, reference 76: elastic-band training in 60 care-home residents with sarcopenia.</summary>
    public static readonly Citation S76 = new("s76", "Seed review, reference 76: elastic-band training in 60 care-home residents with sarcopenia", SeedNumber: "s76");

    /// <summary>Seed review, reference 77: resistance training and muscle fibres in 22 men aged 71.</summary>
    public static readonly Citation S77 = new("s77", "Seed review, reference 77: resistance training and muscle fibres in 22 men aged 71", SeedNumber: "s77");

    /// <summary>Seed review, reference 80: four resistance loads and bone density in 53 people aged 51 to 70.</summary>
    public static readonly Citation S80 = new("s80", "Seed review, reference 80: four resistance loads and bone density in 53 people aged 51 to 70", SeedNumber: "s80");

    /// <summary>Seed review, reference 89: high-intensity intervals in sedentary female students.</summary>
    public static readonly Citation S89 = new("s89", "Seed review, reference 89: high-intensity intervals in sedentary female students", SeedNumber: "s89");

    /// <summary>Seed review, reference 94: 40 Hz whole-body vibration in 49 older adults.</summary>
    public static readonly Citation S94 = new("s94", "Seed review, reference 94: 40 Hz whole-body vibration in 49 older adults", SeedNumber: "s94");

    /// <summary>FrOST: high-intensity resistance training in osteosarcopenic men. J Bone Miner Res 2020;35:1634-1644 Front Sports Act Living 2020;2:4 (PMC7468852).</summary>
    public static readonly Citation Kemmler2020 = new("kemmler2020", "FrOST: high-intensity resistance training in osteosarcopenic men. J Bone Miner Res 2020;35:1634-1644 Front Sports Act Living 2020;2:4 (PMC7468852)", Doi: "10.1002/jbmr.3999", Verified: true);

    /// <summary>LIFTMOR. J Bone Miner Res 2018;33:211-220 (pubmed 28975661).</summary>
    public static readonly Citation Watson2018 = new("watson2018", "LIFTMOR. J Bone Miner Res 2018;33:211-220 (pubmed 28975661)", Doi: "10.1002/jbmr.3284", Verified: true);

    /// <summary>Too Fit To Fracture. Osteoporos Int 2014;25:821-835.</summary>
    public static readonly Citation Giangregorio2014 = new("giangregorio2014", "Too Fit To Fracture. Osteoporos Int 2014;25:821-835", Doi: "10.1007/s00198-013-2523-2");

    /// <summary>Strong, Steady and Straight. Br J Sports Med 2022;56:837-846.</summary>
    public static readonly Citation Brookewavell2022 = new("brookewavell2022", "Strong, Steady and Straight. Br J Sports Med 2022;56:837-846", Doi: "10.1136/bjsports-2021-104634");

    /// <summary>ESSA position on exercise in osteoporosis. J Sci Med Sport 2017;20:438-445 (pubmed 27840033).</summary>
    public static readonly Citation Beck2017 = new("beck2017", "ESSA position on exercise in osteoporosis. J Sci Med Sport 2017;20:438-445 (pubmed 27840033)", Verified: true);

    /// <summary>NSCA position: resistance training for older adults. J Strength Cond Res 2019;33:2019-2052.</summary>
    public static readonly Citation Fragala2019 = new("fragala2019", "NSCA position: resistance training for older adults. J Strength Cond Res 2019;33:2019-2052", Doi: "10.1519/JSC.0000000000003230");

    /// <summary>ICFSR consensus on exercise in older adults. J Nutr Health Aging 2021;25:824-853.</summary>
    public static readonly Citation Izquierdo2021 = new("izquierdo2021", "ICFSR consensus on exercise in older adults. J Nutr Health Aging 2021;25:824-853", Doi: "10.1007/s12603-021-1665-8");

    /// <summary>Global consensus on optimal exercise in older adults (ICFSR). J Nutr Health Aging 2025;29:100401.</summary>
    public static readonly Citation Izquierdo2025 = new("izquierdo2025", "Global consensus on optimal exercise in older adults (ICFSR). J Nutr Health Aging 2025;29:100401");

    /// <summary>Progression models in resistance training. Med Sci Sports Exerc 2009;41:687-708.</summary>
    public static readonly Citation Acsm2009 = new("acsm2009", "Progression models in resistance training. Med Sci Sports Exerc 2009;41:687-708", Doi: "10.1249/MSS.0b013e3181915670");

    /// <summary>Quantity and quality of exercise. Med Sci Sports Exerc 2011;43:1334-1359.</summary>
    public static readonly Citation Garber2011 = new("garber2011", "Quantity and quality of exercise. Med Sci Sports Exerc 2011;43:1334-1359", Doi: "10.1249/MSS.0b013e318213fefb");

    /// <summary>Pre-participation screening. Med Sci Sports Exerc 2015;47:2473-2479.</summary>
    public static readonly Citation Riebe2015 = new("riebe2015", "Pre-participation screening. Med Sci Sports Exerc 2015;47:2473-2479", Doi: "10.1249/MSS.0000000000000664");

    /// <summary>Resistance exercise in cardiovascular disease (AHA). Circulation 2007;116:572-584.</summary>
    public static readonly Citation Williams2007 = new("williams2007", "Resistance exercise in cardiovascular disease (AHA). Circulation 2007;116:572-584", Doi: "10.1161/CIRCULATIONAHA.107.185214");

    /// <summary>Physical activity and diabetes (ADA). Diabetes Care 2016;39:2065-2079.</summary>
    public static readonly Citation Colberg2016 = new("colberg2016", "Physical activity and diabetes (ADA). Diabetes Care 2016;39:2065-2079", Doi: "10.2337/dc16-1728");

    /// <summary>Vivifrail practical guide and passports (functional classes A to D, with +).</summary>
    public static readonly Citation Vivifrail = new("vivifrail", "Vivifrail practical guide and passports (functional classes A to D, with +)");

    /// <summary>Heart rate reserve. Ann Med Exp Biol Fenn 1957;35:307-315.</summary>
    public static readonly Citation Karvonen1957 = new("karvonen1957", "Heart rate reserve. Ann Med Exp Biol Fenn 1957;35:307-315");

    /// <summary>208 − 0.7 × age. J Am Coll Cardiol 2001;37:153-156.</summary>
    public static readonly Citation Tanaka2001 = new("tanaka2001", "208 − 0.7 × age. J Am Coll Cardiol 2001;37:153-156", Doi: "10.1016/S0735-1097(00");

    /// <summary>Gellish RL et al. Maximal heart rate 207 − 0.7 × age. Med Sci Sports Exerc 2007;39:822-829.</summary>
    public static readonly Citation Gellish2007 = new("gellish2007", "Gellish RL et al. Maximal heart rate 207 − 0.7 × age. Med Sci Sports Exerc 2007;39:822-829");

    /// <summary>Gulati M et al. Maximal heart rate in women 206 − 0.88 × age. Circulation 2010;122:130-137.</summary>
    public static readonly Citation Gulati2010 = new("gulati2010", "Gulati M et al. Maximal heart rate in women 206 − 0.88 × age. Circulation 2010;122:130-137");

    /// <summary>164 − 0.7 × age on beta-blockade. Am Heart J 2004;148:910-914.</summary>
    public static readonly Citation Brawner2004 = new("brawner2004", "164 − 0.7 × age on beta-blockade. Am Heart J 2004;148:910-914");

    /// <summary>Epley B. Poundage chart. Boyd Epley Workout 1985.</summary>
    public static readonly Citation Epley1985 = new("epley1985", "Epley B. Poundage chart. Boyd Epley Workout 1985");

    /// <summary>Brzycki M. Strength testing: predicting a one-rep max from reps-to-fatigue. 1993.</summary>
    public static readonly Citation Brzycki1993 = new("brzycki1993", "Brzycki M. Strength testing: predicting a one-rep max from reps-to-fatigue. 1993");

    /// <summary>Lander J. Maximums based on reps. 1985.</summary>
    public static readonly Citation Lander1985 = new("lander1985", "Lander J. Maximums based on reps. 1985");

    /// <summary>Lombardi VP. Beginning weight training. 1989.</summary>
    public static readonly Citation Lombardi1989 = new("lombardi1989", "Lombardi VP. Beginning weight training. 1989");

    /// <summary>O'Conner B et al. Weight training today. 1989.</summary>
    public static readonly Citation Oconner1989 = new("oconner1989", "O'Conner B et al. Weight training today. 1989");

    /// <summary>Wathan D. Load assignment. Essentials of strength training and conditioning. 1994.</summary>
    public static readonly Citation Wathan1994 = new("wathan1994", "Wathan D. Load assignment. Essentials of strength training and conditioning. 1994");

    /// <summary>Mayhew JL et al. Relative muscular endurance and bench press strength. 1992.</summary>
    public static readonly Citation Mayhew1992 = new("mayhew1992", "Mayhew JL et al. Relative muscular endurance and bench press strength. 1992");

    /// <summary>Reynolds JM et al. Prediction of one-repetition maximum from multiple repetitions. J Strength Cond Res 2006.</summary>
    public static readonly Citation Reynolds2006 = new("reynolds2006", "Reynolds JM et al. Prediction of one-repetition maximum from multiple repetitions. J Strength Cond Res 2006");

    /// <summary>Repetition-based 1RM equations in older adults with osteopenia or osteoporosis. Sports 2024;12:233.</summary>
    public static readonly Citation Sports2024 = new("sports2024", "Repetition-based 1RM equations in older adults with osteopenia or osteoporosis. Sports 2024;12:233", Verified: true);

    /// <summary>1RM equations in older adults. J Strength Cond Res 1999;13:242-246.</summary>
    public static readonly Citation Knutzen1999 = new("knutzen1999", "1RM equations in older adults. J Strength Cond Res 1999;13:242-246");

    /// <summary>Session RPE, monotony, strain. Med Sci Sports Exerc 1998;30:1164-1168; J Strength Cond Res 2001;15:109-115.</summary>
    public static readonly Citation Foster1998 = new("foster1998", "Session RPE, monotony, strain. Med Sci Sports Exerc 1998;30:1164-1168; J Strength Cond Res 2001;15:109-115");

    /// <summary>Against acute:chronic workload ratio. Int J Sports Physiol Perform 2020;15:907-913.</summary>
    public static readonly Citation Impellizzeri2020 = new("impellizzeri2020", "Against acute:chronic workload ratio. Int J Sports Physiol Perform 2020;15:907-913");

    /// <summary>Vibration exposure during whole-body vibration training. Med Sci Sports Exerc 2007;39:1794-1800.</summary>
    public static readonly Citation Abercromby2007 = new("abercromby2007", "Vibration exposure during whole-body vibration training. Med Sci Sports Exerc 2007;39:1794-1800");

    /// <summary>ISO 2631-1:1997; Directive 2002/44/EC.</summary>
    public static readonly Citation Iso2631 = new("iso2631", "ISO 2631-1:1997; Directive 2002/44/EC");

    /// <summary>Reporting guidelines for whole-body vibration (PMC8533415).</summary>
    public static readonly Citation Vanheuvelen2021 = new("vanheuvelen2021", "Reporting guidelines for whole-body vibration (PMC8533415)", Verified: true);

    /// <summary>Meaningful change in gait speed, SPPB, 6MWD. J Am Geriatr Soc 2006;54:743-749.</summary>
    public static readonly Citation Perera2006 = new("perera2006", "Meaningful change in gait speed, SPPB, 6MWD. J Am Geriatr Soc 2006;54:743-749", Doi: "10.1111/j.1532-5415.2006.00701.x");

    /// <summary>Minimal clinically important difference for grip strength. J Phys Ther Sci 2019;31:75-78.</summary>
    public static readonly Citation Bohannon2019 = new("bohannon2019", "Minimal clinically important difference for grip strength. J Phys Ther Sci 2019;31:75-78");

    /// <summary>PROT-AGE. J Am Med Dir Assoc 2013;14:542-559.</summary>
    public static readonly Citation Bauer2013 = new("bauer2013", "PROT-AGE. J Am Med Dir Assoc 2013;14:542-559", Doi: "10.1016/j.jamda.2013.05.021", SeedNumber: "s95");

    /// <summary>ESPEN geriatrics guideline. Clin Nutr 2022;41:958-989.</summary>
    public static readonly Citation Volkert2022 = new("volkert2022", "ESPEN geriatrics guideline. Clin Nutr 2022;41:958-989", Doi: "10.1016/j.clnu.2022.01.024");

    /// <summary>KDIGO CKD guideline. Kidney Int 2024;105(4S):S117-S314.</summary>
    public static readonly Citation Kdigo2024 = new("kdigo2024", "KDIGO CKD guideline. Kidney Int 2024;105(4S):S117-S314", Doi: "10.1016/j.kint.2023.10.018");

    /// <summary>Chinese dietary reference intakes (2013 edition).</summary>
    public static readonly Citation Chinadri = new("chinadri", "Chinese dietary reference intakes (2013 edition)", SeedNumber: "s97");

    /// <summary>Chinese expert consensus on sarco-osteoporosis, 2022 (calcium 1.2 g/d, 500 mg a dose).</summary>
    public static readonly Citation Consensus2022 = new("consensus2022", "Chinese expert consensus on sarco-osteoporosis, 2022 (calcium 1.2 g/d, 500 mg a dose)", SeedNumber: "s98");

    /// <summary>Chinese consensus on nutrition and exercise in osteoporosis, 2025;41(5):355-364.</summary>
    public static readonly Citation Consensus2025 = new("consensus2025", "Chinese consensus on nutrition and exercise in osteoporosis, 2025;41(5):355-364");

    /// <summary>Dietary reference intakes for calcium and vitamin D, 2011.</summary>
    public static readonly Citation Iom2011 = new("iom2011", "Dietary reference intakes for calcium and vitamin D, 2011", Verified: true);

    /// <summary>Holick MF et al. Endocrine Society vitamin D guideline. J Clin Endocrinol Metab 2011;96:1911-1930.</summary>
    public static readonly Citation Holick2011 = new("holick2011", "Holick MF et al. Endocrine Society vitamin D guideline. J Clin Endocrinol Metab 2011;96:1911-1930");

    /// <summary>Demay MB et al. Endocrine Society vitamin D guideline. J Clin Endocrinol Metab 2024;109:1907-1947.</summary>
    public static readonly Citation Demay2024 = new("demay2024", "Demay MB et al. Endocrine Society vitamin D guideline. J Clin Endocrinol Metab 2024;109:1907-1947");

    /// <summary>Creatine and bone, two-year trial. Med Sci Sports Exerc 2023;55:1750-1760.</summary>
    public static readonly Citation Chilibeck2023 = new("chilibeck2023", "Creatine and bone, two-year trial. Med Sci Sports Exerc 2023;55:1750-1760");

    /// <summary>Seed review (in Chinese): osteosarcopenia, its signalling pathways, and exercise to prevent and treat it.</summary>
    public static readonly Citation OsReview = new("osReview", "Seed review (in Chinese): osteosarcopenia, its signalling pathways, and exercise to prevent and treat it");
}
