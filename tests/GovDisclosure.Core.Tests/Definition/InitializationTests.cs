using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>Static objects that refer to each other can be initialised in a circle and then hold nulls. Each type is tried first, in a fresh copy of the library.</summary>
public class InitializationTests
{
    private static readonly string Library = typeof(Edition).Assembly.Location;

    private static readonly string[] Names =
    [
        .. typeof(Edition).Assembly.GetTypes()
            .Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters)
            .Where(type => type.Namespace is "GovDisclosure.Definition" or "GovDisclosure.Model" or "GovDisclosure.Findings" or "GovDisclosure.Rules" or "GovDisclosure.Rules.Repair")
            .Select(type => type.FullName!),
    ];

    public static TheoryData<string> Types { get; } = new(Names);

    [Theory, MemberData(nameof(Types))]
    public void The_type_can_be_the_first_to_be_initialised(string name)
    {
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            var library = context.LoadFromAssemblyPath(Library);
            Assert.NotSame(typeof(Edition).Assembly, library);
            RuntimeHelpers.RunClassConstructor(library.GetType(name, throwOnError: true)!.TypeHandle);
            var types = library.GetTypes().Where(type => Names.Contains(type.FullName));
            Assert.Empty(types.SelectMany(Holes));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The static fields of a type that hold nothing, or a list with nothing in it.</summary>
    private static IEnumerable<string> Holes(Type type)
    {
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.IsLiteral && field.IsInitOnly)
            .Where(field => field.GetValue(null) is not { } value || HasHole(value))
            .Select(field => $"{type.Name}.{field.Name}");
    }

    private static bool HasHole(object value) =>
        value is ICollection { Count: > 0 } items && items.Cast<object?>().Any(item => item is null);
}
