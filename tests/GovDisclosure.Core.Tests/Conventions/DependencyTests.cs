using System.Reflection;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>
/// The direction of dependencies as the compiled library has it. The source text is searched as well (<see cref="SourceTests"/>);
/// here a name counts even if it is written without its namespace, as a sibling namespace allows.
/// </summary>
public class DependencyTests
{
    private static readonly Dictionary<string, int> Height = new()
    {
        ["GovDisclosure.Definition"] = 0,
        ["GovDisclosure.Model"] = 1,
        ["GovDisclosure.Findings"] = 2,
        ["GovDisclosure.Rules"] = 3,
        ["GovDisclosure.Json"] = 3,
        ["GovDisclosure.Csv"] = 3,
        ["GovDisclosure.Docx"] = 3,
    };

    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Types_use_only_types_of_their_own_namespace_or_of_one_further_down() =>
        Offenders.None(
            from type in typeof(AnnualReport).Assembly.GetTypes()
            where Height.ContainsKey(Part(type))
            from used in UsedBy(type).SelectMany(Unwrap).Distinct()
            where Part(used) != Part(type) && Height.TryGetValue(Part(used), out var height) && height >= Height[Part(type)]
            select $"{type} uses {used}");

    [Fact]
    public void Every_namespace_of_the_library_has_its_place() =>
        Offenders.None(typeof(AnnualReport).Assembly.GetTypes()
            .Select(Part)
            .Where(name => name.StartsWith("GovDisclosure", StringComparison.Ordinal) && !Height.ContainsKey(name))
            .Distinct());

    // The part of the library that a type belongs to: the first two words of its namespace.
    private static string Part(Type type) => string.Join('.', (type.Namespace ?? "").Split('.').Take(2));

    private static IEnumerable<Type> UsedBy(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetFields(All).Select(field => field.FieldType),
        .. type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(UsedBy),
    ];

    private static IEnumerable<Type> UsedBy(MethodBase method) =>
    [
        .. method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes,
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
    ];

    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.HasElementType)
        {
            return Unwrap(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Prepend(type) : [type];
    }
}
