using System.Reflection;
using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Tests.Architecture;

public sealed class NamingTests
{
    private static readonly Assembly[] Assemblies = [typeof(Rule).Assembly, typeof(PlannerStore).Assembly, typeof(Program).Assembly];

    private static readonly Regex Empty = new("(Manager|Helpers?|Utils?|Utility|Utilities|Processor|Service|Dto|Impl|Base)$");

    [Fact]
    public void TypeNames_AllOfThem_SayWhatTheThingIs() => Assert.Empty(Types().Where(type => SaysNothing(type.Name)).Select(type => type.FullName));

    [Fact]
    public void Interfaces_AllOfThem_HaveAtLeastTwoImplementations() =>
        Assert.Empty(Types().Where(type => type.IsInterface && Implementations(type, Types()) < 2).Select(type => type.FullName));

    [Theory]
    [InlineData("PlanManager", true)]
    [InlineData("LoadHelpers", true)]
    [InlineData("PlanDto", true)]
    [InlineData("LadderBase`1", true)]
    [InlineData("HeartRateBasis", false)]
    [InlineData("ServiceTests", false)]
    public void SaysNothing_Name_IsJudged(string name, bool saysNothing) => Assert.Equal(saysNothing, SaysNothing(name));

    [Fact]
    public void Implementations_MadeUpInterface_AreCounted() => Assert.Equal(1, Implementations(typeof(IMadeUp), [typeof(IMadeUp), typeof(MadeUp)]));

    private static bool SaysNothing(string name) => Empty.IsMatch(name.Split('`')[0]);

    private static int Implementations(Type contract, IEnumerable<Type> types) =>
        types.Count(type => !type.IsInterface && type.GetInterfaces().Any(own => (own.IsGenericType ? own.GetGenericTypeDefinition() : own) == contract));

    // What compilers and source generators add does not follow our naming, nor does it have to.
    private static IEnumerable<Type> Types() => Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && type.Namespace?.StartsWith("PrescriptionPlanner", StringComparison.Ordinal) == true);

    private interface IMadeUp;

    private sealed class MadeUp : IMadeUp;
}
