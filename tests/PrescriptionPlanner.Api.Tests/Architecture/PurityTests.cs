using System.Reflection;
using System.Runtime.CompilerServices;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Tests.Architecture;

public sealed class PurityTests
{
    private static readonly Type[] Domain = typeof(Rule).Assembly.GetTypes();

    [Fact]
    public void Domain_EveryType_HasNoClockChanceInputOrFramework() => Assert.Empty(Domain.SelectMany(Impurities));

    [Fact]
    public void Domain_EveryStaticField_IsReadonly() => Assert.Empty(Domain.SelectMany(MutableStatics));

    [Fact]
    public void Domain_EveryPublicProperty_IsFixedOnceMade() => Assert.Empty(Domain.SelectMany(OpenSetters));

    [Theory]
    [InlineData(typeof(ReadsTheClock))]
    [InlineData(typeof(MakesAnId))]
    [InlineData(typeof(ReadsAFile))]
    [InlineData(typeof(ThrowsDice))]
    [InlineData(typeof(ReadsNodaClock))]
    public void Impurities_ImpureType_AreFound(Type impure) => Assert.NotEmpty(Impurities(impure));

    [Fact]
    public void MutableStatics_MadeUpField_IsFound() => Assert.Single(MutableStatics(typeof(Remembers)));

    [Fact]
    public void OpenSetters_MadeUpProperty_IsFound() => Assert.Single(OpenSetters(typeof(CanBeChanged)));

    private static IEnumerable<string> Impurities(Type type) =>
        ReferencedTypes.Of(type).Where(IsImpure).Select(used => $"{type} uses {used}");

    private static bool IsImpure(Type type) =>
        type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(Guid) || type == typeof(Random)
        || type == typeof(Environment) || type == typeof(Console) || type == typeof(TimeProvider)
        || type == typeof(NodaTime.SystemClock) || type == typeof(NodaTime.IClock)
        || In(type, "System.IO") || In(type, "System.Net") || In(type, "System.Threading.Tasks") || In(type, "System.Security.Cryptography")
        || (In(type, "Microsoft") && !type.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool In(Type type, string space) =>
        type.Namespace == space || type.Namespace?.StartsWith(space + ".", StringComparison.Ordinal) == true;

    private static IEnumerable<string> MutableStatics(Type type) =>
        IsGenerated(type)
            ? []
            : type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains("<>", StringComparison.Ordinal))
                .Select(field => $"{type}.{field.Name}");

    private static IEnumerable<string> OpenSetters(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is { IsPrivate: false } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{type}.{property.Name}");

    // Lambdas are kept in static fields that the compiler writes once.
    private static bool IsGenerated(Type type) => type.Name.StartsWith('<');

    private static class ReadsTheClock
    {
        public static long Read() => DateTimeOffset.UnixEpoch.Ticks;
    }

    private static class MakesAnId
    {
        public static string Read() => Guid.NewGuid().ToString();
    }

    private static class ReadsAFile
    {
        public static bool Read() => File.Exists("x");
    }

    private static class ThrowsDice
    {
        public static int Read() => new Random(1).Next();
    }

    private static class ReadsNodaClock
    {
        public static NodaTime.Instant Read(NodaTime.IClock clock) => clock.GetCurrentInstant();
    }

    private static class Remembers
    {
        public static int Calls;

        public static int Call() => ++Calls;
    }

    private sealed class CanBeChanged
    {
        public int Value { get; set; }

        public int Fixed { get; init; }
    }
}
