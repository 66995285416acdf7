using System.Reflection;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Evidence;

public class VocabularyTests
{
    public static TheoryData<Type> ListsWithTexts()
    {
        var lists = new TheoryData<Type>();
        foreach (var type in typeof(TextAttribute).Assembly.GetTypes())
            if (type.IsEnum && Members(type).Any(member => member.IsDefined(typeof(TextAttribute))))
                lists.Add(type);
        return lists;
    }

    [Theory]
    [MemberData(nameof(ListsWithTexts))]
    public void Text_AnyMemberOfAListWithTexts_IsInBothLanguages(Type type) => Assert.All(Members(type), member =>
    {
        var text = member.GetCustomAttribute<TextAttribute>()?.Text;
        Assert.True(text is not null, $"{type.Name}.{member.Name} has no text.");
        Bilingual.Check(text, $"{type.Name}.{member.Name}");
    });

    [Theory]
    [MemberData(nameof(ListsWithTexts))]
    public void Text_TwoMembersOfAList_AreToldApartInBothLanguages(Type type)
    {
        var texts = Members(type).Select(member => member.GetCustomAttribute<TextAttribute>()!.Text).ToList();
        Assert.Equal(texts.Count, texts.Select(text => text.English).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(texts.Count, texts.Select(text => text.SimplifiedChinese).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(typeof(Condition), 92)]
    [InlineData(typeof(Symptom), 37)]
    [InlineData(typeof(Medication), 62)]
    [InlineData(typeof(Procedure), 17)]
    [InlineData(typeof(FractureSite), 20)]
    [InlineData(typeof(Equipment), 33)]
    [InlineData(typeof(AdverseEvent), 32)]
    public void CodesOf_ClosedListOfTheContract_HasEveryCode(Type type, int codes) =>
        Assert.Equal(codes, Vocabulary.CodesOf(type).Count);

    [Fact]
    public void CodesOf_Condition_AreCamelCaseInTheOrderOfDeclaration()
    {
        var codes = Vocabulary.CodesOf(typeof(Condition));
        Assert.Equal("myocardialInfarction", codes[0].Code);
        Assert.Equal("acuteInflammation", codes[^1].Code);
        Assert.Equal(new LocalizedText("Myocardial infarction", "心肌梗死"), codes[0].Text);
    }

    [Fact]
    public void CodesOf_Medication_SpellsDigitsAsOnTheWire() =>
        Assert.Contains(Vocabulary.CodesOf(typeof(Medication)), code => code.Code == "sglt2Inhibitor");

    [Fact]
    public void CodesOf_AnyList_MarksTheCodesThatNoRuleReads() => Assert.All(Vocabulary.Types, type =>
        Assert.Equal(
            Members(type).Where(member => member.IsDefined(typeof(RecordOnlyAttribute))).Select(member => member.Name),
            Vocabulary.CodesOf(type).Zip(Members(type)).Where(pair => pair.First.RecordOnly).Select(pair => pair.Second.Name)));

    [Fact]
    public void CodesOf_ListWithoutTexts_IsRefused() =>
        Assert.Throws<KeyNotFoundException>(() => Vocabulary.CodesOf(typeof(Language)));

    [Fact]
    public void TextOf_Code_IsTheTextBesideIt() =>
        Assert.Equal(new LocalizedText("Whole-body vibration", "全身振动训练"), Vocabulary.TextOf(Modality.WholeBodyVibration));

    [Fact]
    public void Types_EveryListWithTexts_AreNamedOnce()
    {
        Assert.Equal(ListsWithTexts().Count, Vocabulary.Types.Count);
        Assert.Equal(Vocabulary.Types.Count, Vocabulary.Types.Select(type => type.Name).Distinct().Count());
    }

    private static FieldInfo[] Members(Type type) => type.GetFields(BindingFlags.Static | BindingFlags.Public);
}
