using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Joins the components of one definition into its result: answer, stage, words, what is missing, and why.</summary>
internal static class DefinitionReport
{
    internal static readonly Rule NormalMass = Rule.Policy("SARC-MASS-001",
        "Strength or performance is low although muscle mass is normal: look for other causes, such as pain, arthritis, neurological disease or depression (planner policy, needs a clinician's sign-off).",
        "肌量正常而肌力或躯体功能低下：应查找其他原因，如疼痛、关节炎、神经系统疾病或抑郁（本规划器策略，需临床医师确认）。",
        Citations.Chen2020, Citations.Cruzjentoft2019);

    internal static readonly Rule MethodNotCovered = Rule.Policy("SARC-SCOPE-001",
        "The definition's muscle-mass cut-off is for another measuring method, so muscle mass is left unknown (planner policy, needs a clinician's sign-off).",
        "该定义的肌量切点适用于其他测量方法，因此肌量按未知处理（本规划器策略，需临床医师确认）。");

    internal static readonly Rule CutOffUnset = Rule.Policy("SARC-SCOPE-002",
        "The cut-off for this age and method has not been confirmed in the source and is left unset; the criterion stays unknown (planner policy).",
        "该年龄和测量方法的切点尚未在原文中核实，暂不设定；该标准按未知处理（本规划器策略）。");

    internal static readonly Rule UnableIsPoor = Rule.Policy("SARC-UNABLE-001",
        "A test that the patient was unable to do counts as the poor result; a patient who cannot walk has poor gait (planner policy, needs a clinician's sign-off).",
        "患者无法完成的测试按不良结果计；不能行走者步速按低下计（本规划器策略，需临床医师确认）。");

    internal static readonly Rule AlternativesStrict = Rule.Policy("SARC-OR-001",
        "Where alternative tests are joined by 'or', one normal test does not make the component normal while another has not been done (planner policy, needs a clinician's sign-off).",
        "以“或”连接的备选测试中，只要另一项尚未测量，一项正常不能判定该组成部分正常（本规划器策略，需临床医师确认）。");

    private static readonly Finding NormalMassFinding = new(NormalMass.Id);
    private static readonly Finding MethodNotCoveredFinding = new(MethodNotCovered.Id);
    private static readonly Finding CutOffUnsetFinding = new(CutOffUnset.Id);
    private static readonly Finding UnableFinding = new(UnableIsPoor.Id);
    private static readonly Finding AlternativesFinding = new(AlternativesStrict.Id);

    private static readonly LocalizedText None = new("no sarcopenia", "非肌少症");
    private static readonly LocalizedText PreSarcopenia = new("pre-sarcopenia", "肌少症前期");
    private static readonly LocalizedText Possible = new("possible sarcopenia", "可能肌少症");
    private static readonly LocalizedText Probable = new("probable sarcopenia", "疑似肌少症");
    private static readonly LocalizedText Sarcopenia = new("sarcopenia", "肌少症");
    private static readonly LocalizedText Severe = new("severe sarcopenia", "严重肌少症");
    private static readonly LocalizedText Indeterminate = new("cannot be determined", "无法判定");
    private static readonly LocalizedText AbsentStageOpen = new("no sarcopenia; earlier stage not determined", "非肌少症；早期阶段未能判定");
    private static readonly LocalizedText NotApplicable = new("not applicable at this age", "不适用于该年龄");

    /// <summary>The result of a definition.</summary>
    /// <param name="definition">Which one.</param>
    /// <param name="variant">The selected variant.</param>
    /// <param name="rule">What its algorithm says.</param>
    /// <param name="algorithm">The algorithm.</param>
    /// <param name="mass">Muscle mass; <see langword="null"/> where the definition does not use it.</param>
    /// <param name="strength">Strength; <see langword="null"/> where the definition does not use it.</param>
    /// <param name="performance">Performance; <see langword="null"/> where the definition does not use it.</param>
    /// <param name="sarcopeniaLabel">The definition's own words for sarcopenia, where it has its own.</param>
    public static SarcopeniaResult Of(
        SarcopeniaDefinition definition, string? variant, Rule rule, Algorithm algorithm,
        JudgedComponent? mass, JudgedComponent? strength, JudgedComponent? performance, LocalizedText? sarcopeniaLabel = null)
    {
        var verdict = algorithm(StateOf(mass), StateOf(strength), StateOf(performance));
        var components = new List<ComponentResult>(3);
        if (mass is not null) components.Add(mass.Result);
        if (strength is not null) components.Add(strength.Result);
        if (performance is not null) components.Add(performance.Result);
        var label = verdict.Stage == SarcopeniaStage.Sarcopenia && sarcopeniaLabel is not null ? sarcopeniaLabel : Label(verdict);
        return new SarcopeniaResult(
            definition, variant, verdict.Answer, verdict.Stage, label, components,
            MissingMeasurements.Of(algorithm, mass, strength, performance).Paths(), rule.Id, Findings(verdict, mass, components));
    }

    /// <summary>The words for an answer and stage that all definitions share.</summary>
    public static LocalizedText Label(SarcopeniaVerdict verdict) => verdict.Stage switch
    {
        SarcopeniaStage.None => None,
        SarcopeniaStage.PreSarcopenia => PreSarcopenia,
        SarcopeniaStage.Possible => Possible,
        SarcopeniaStage.Probable => Probable,
        SarcopeniaStage.Sarcopenia => Sarcopenia,
        SarcopeniaStage.Severe => Severe,
        SarcopeniaStage.Indeterminate => verdict.Answer == Answer.Absent ? AbsentStageOpen : Indeterminate,
        SarcopeniaStage.NotApplicable => NotApplicable,
    };

    private static Ternary StateOf(JudgedComponent? component) => component?.State ?? Ternary.NotMeasured;

    private static List<Finding> Findings(
        SarcopeniaVerdict verdict, JudgedComponent? mass, List<ComponentResult> components)
    {
        var findings = new List<Finding>();
        if (mass?.State == Ternary.NotMet && verdict.Stage is SarcopeniaStage.Possible or SarcopeniaStage.Probable)
            findings.Add(NormalMassFinding);
        var unable = false;
        var partly = false;
        foreach (var component in components)
        {
            var (normal, open) = (false, false);
            foreach (var criterion in component.Criteria)
            {
                if (criterion.Reason == UnjudgedReason.MethodNotCovered) findings.Add(MethodNotCoveredFinding);
                if (criterion.Reason == UnjudgedReason.CutOffUnset) findings.Add(CutOffUnsetFinding);
                unable |= criterion.Unable;
                normal |= criterion.State == CriterionState.NotMet;
                open |= criterion.State == CriterionState.NotMeasured;
            }

            partly |= component.State == ComponentState.Unknown && normal && open;
        }

        if (unable) findings.Add(UnableFinding);
        if (partly) findings.Add(AlternativesFinding);
        return findings;
    }
}
