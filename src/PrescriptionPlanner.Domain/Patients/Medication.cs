using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Medicines that a history may hold.</summary>
public enum Medication
{
    /// <summary>Beta blocker.</summary>
    [Text("Beta blocker", "")] BetaBlocker,

    /// <summary>Non dihydropyridine calcium blocker (verapamil, diltiazem).</summary>
    [Text("Non dihydropyridine calcium blocker", "")] NonDihydropyridineCalciumBlocker,

    /// <summary>Ivabradine.</summary>
    [Text("Ivabradine", "")] Ivabradine,

    /// <summary>Digoxin.</summary>
    [Text("Digoxin", "")] Digoxin,

    /// <summary>Amiodarone.</summary>
    [Text("Amiodarone", "")] Amiodarone,

    /// <summary>Nitrate.</summary>
    [Text("Nitrate", "")] Nitrate,

    /// <summary>Ace inhibitor or arb.</summary>
    [Text("Ace inhibitor or arb", "")] AceInhibitorOrArb,

    /// <summary>Dihydropyridine calcium blocker.</summary>
    [Text("Dihydropyridine calcium blocker", "")] DihydropyridineCalciumBlocker,

    /// <summary>Alpha blocker.</summary>
    [Text("Alpha blocker", "")] AlphaBlocker,

    /// <summary>Loop diuretic.</summary>
    [Text("Loop diuretic", "")] LoopDiuretic,

    /// <summary>Thiazide.</summary>
    [Text("Thiazide", "")] Thiazide,

    /// <summary>Other antihypertensive.</summary>
    [Text("Other antihypertensive", "")] OtherAntihypertensive,

    /// <summary>Insulin.</summary>
    [Text("Insulin", "")] Insulin,

    /// <summary>Sulfonylurea or glinide.</summary>
    [Text("Sulfonylurea or glinide", "")] SulfonylureaOrGlinide,

    /// <summary>Metformin.</summary>
    [RecordOnly, Text("Metformin", "")] Metformin,

    /// <summary>Sglt2 inhibitor.</summary>
    [Text("Sglt2 inhibitor", "")] Sglt2Inhibitor,

    /// <summary>Glp1 agonist.</summary>
    [Text("Glp1 agonist", "")] Glp1Agonist,

    /// <summary>Anticoagulant warfarin.</summary>
    [Text("Anticoagulant warfarin", "")] AnticoagulantWarfarin,

    /// <summary>Anticoagulant direct.</summary>
    [Text("Anticoagulant direct", "")] AnticoagulantDirect,

    /// <summary>Antiplatelet.</summary>
    [Text("Antiplatelet", "")] Antiplatelet,

    /// <summary>Sedative hypnotic.</summary>
    [Text("Sedative hypnotic", "")] SedativeHypnotic,

    /// <summary>Antipsychotic.</summary>
    [Text("Antipsychotic", "")] Antipsychotic,

    /// <summary>Antidepressant.</summary>
    [Text("Antidepressant", "")] Antidepressant,

    /// <summary>Opioid.</summary>
    [Text("Opioid", "")] Opioid,

    /// <summary>Anticholinergic.</summary>
    [Text("Anticholinergic", "")] Anticholinergic,

    /// <summary>Glucocorticoid (dosePerDay in mg prednisolone, months).</summary>
    [Text("Glucocorticoid", "")] Glucocorticoid,

    /// <summary>Fluoroquinolone.</summary>
    [Text("Fluoroquinolone", "")] Fluoroquinolone,

    /// <summary>Statin.</summary>
    [Text("Statin", "")] Statin,

    /// <summary>Nsaid.</summary>
    [Text("Nsaid", "")] Nsaid,

    /// <summary>Alendronate.</summary>
    [Text("Alendronate", "")] Alendronate,

    /// <summary>Risedronate.</summary>
    [Text("Risedronate", "")] Risedronate,

    /// <summary>Ibandronate oral.</summary>
    [Text("Ibandronate oral", "")] IbandronateOral,

    /// <summary>Other oral bisphosphonate.</summary>
    [Text("Other oral bisphosphonate", "")] OtherOralBisphosphonate,

    /// <summary>Zoledronate.</summary>
    [Text("Zoledronate", "")] Zoledronate,

    /// <summary>Denosumab.</summary>
    [Text("Denosumab", "")] Denosumab,

    /// <summary>Teriparatide or abaloparatide.</summary>
    [Text("Teriparatide or abaloparatide", "")] TeriparatideOrAbaloparatide,

    /// <summary>Romosozumab.</summary>
    [Text("Romosozumab", "")] Romosozumab,

    /// <summary>Raloxifene.</summary>
    [Text("Raloxifene", "")] Raloxifene,

    /// <summary>Hormone therapy.</summary>
    [Text("Hormone therapy", "")] HormoneTherapy,

    /// <summary>Strontium.</summary>
    [Text("Strontium", "")] Strontium,

    /// <summary>Calcitonin.</summary>
    [RecordOnly, Text("Calcitonin", "")] Calcitonin,

    /// <summary>Aromatase inhibitor.</summary>
    [Text("Aromatase inhibitor", "")] AromataseInhibitor,

    /// <summary>Androgen deprivation.</summary>
    [Text("Androgen deprivation", "")] AndrogenDeprivation,

    /// <summary>Calcium supplement.</summary>
    [Text("Calcium supplement", "")] CalciumSupplement,

    /// <summary>Vitamin d supplement.</summary>
    [Text("Vitamin d supplement", "")] VitaminDSupplement,

    /// <summary>Active vitamin d (calcitriol, alfacalcidol).</summary>
    [Text("Active vitamin d", "")] ActiveVitaminD,

    /// <summary>Cinacalcet.</summary>
    [Text("Cinacalcet", "")] Cinacalcet,

    /// <summary>Levothyroxine.</summary>
    [Text("Levothyroxine", "")] Levothyroxine,

    /// <summary>Tetracycline.</summary>
    [Text("Tetracycline", "")] Tetracycline,

    /// <summary>Iron.</summary>
    [Text("Iron", "")] Iron,

    /// <summary>Zinc.</summary>
    [Text("Zinc", "")] Zinc,

    /// <summary>Integrase inhibitor.</summary>
    [Text("Integrase inhibitor", "")] IntegraseInhibitor,

    /// <summary>Orlistat.</summary>
    [Text("Orlistat", "")] Orlistat,

    /// <summary>Bile acid resin.</summary>
    [Text("Bile acid resin", "")] BileAcidResin,

    /// <summary>Enzyme inducing anticonvulsant.</summary>
    [Text("Enzyme inducing anticonvulsant", "")] EnzymeInducingAnticonvulsant,

    /// <summary>Proton pump inhibitor.</summary>
    [Text("Proton pump inhibitor", "")] ProtonPumpInhibitor,

    /// <summary>Lithium.</summary>
    [Text("Lithium", "")] Lithium,

    /// <summary>Methotrexate.</summary>
    [Text("Methotrexate", "")] Methotrexate,

    /// <summary>Nephrotoxic drug.</summary>
    [Text("Nephrotoxic drug", "")] NephrotoxicDrug,

    /// <summary>Fish oil.</summary>
    [RecordOnly, Text("Fish oil", "")] FishOil,

    /// <summary>Creatine.</summary>
    [Text("Creatine", "")] Creatine,

    /// <summary>Protein supplement.</summary>
    [Text("Protein supplement", "")] ProteinSupplement,
}
