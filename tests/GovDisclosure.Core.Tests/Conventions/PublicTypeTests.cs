using System.Reflection;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What a user of the library sees keeps the same manners everywhere. A failure lists the offenders.</summary>
public class PublicTypeTests
{
    private static readonly Type[] PublicTypes = [.. typeof(AnnualReport).Assembly.GetExportedTypes()];

    /// <summary>How the names of types end that a user sets up.</summary>
    private static readonly string[] SetUp = ["Options", "Settings", "Deadlines", "AnnualDate", "RuleSet", "WaiverSet", "Waiver", "WaivedValue"];

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        Offenders.None(PublicTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract));

    [Fact]
    public void Only_the_builder_can_be_changed() =>
        Offenders.None(
            from type in PublicTypes
            where type != typeof(AnnualReportBuilder)
            from property in type.GetProperties()
            let setter = property.SetMethod
            where setter is { IsPublic: true } && !IsInit(setter)
            select $"{type}.{property.Name}");

    [Fact]
    public void No_public_field_can_be_changed() =>
        Offenders.None(PublicTypes
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName));

    /// <summary>Whoever appends to a document of the Open XML SDK has it already. No other type of a package is asked of anybody.</summary>
    [Fact]
    public void No_type_of_a_package_appears_in_a_public_member() =>
        Offenders.None(
            from type in PublicTypes
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where Mentioned(member).Any(used => used != typeof(DocumentFormat.OpenXml.Packaging.WordprocessingDocument) && used.Namespace is { } name
                && (name.StartsWith("CsvHelper", StringComparison.Ordinal) || name.StartsWith("DocumentFormat", StringComparison.Ordinal)))
            select $"{type}.{member.Name}");

    [Fact]
    public void Options_are_sealed_records_with_at_most_six_members() =>
        Assert.All(PublicTypes.Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal)), type =>
        {
            Assert.True(type.IsSealed && type.GetMethod("<Clone>$") is not null, $"{type} is no sealed record.");
            Assert.InRange(type.GetProperties().Length, 1, 6);
        });

    /// <summary>What a user sets up, keeps and reads again is compared by what it says.</summary>
    [Fact]
    public void Settings_and_sets_of_rules_and_waivers_are_equal_by_value() =>
        Offenders.None(
            from type in PublicTypes
            where !type.IsEnum && SetUp.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))
            where !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) || type.GetMethod("op_Equality") is null
            select type.Name);

    [Fact]
    public void Options_tell_what_is_used_where_none_are_given() =>
        Assert.All(PublicTypes.Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal)), type =>
            Assert.IsType(type, type.GetField("Default", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)));

    [Fact]
    public void A_stream_is_called_input_or_output() =>
        Offenders.None(
            from type in PublicTypes
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            from parameter in method.GetParameters()
            where parameter.ParameterType == typeof(Stream)
            where !NamesOfStreams(method.Name).Contains(parameter.Name)
            select $"{type.Name}.{method.Name}: {parameter.Name}");

    private static string[] NamesOfStreams(string verb) => verb switch
    {
        "Read" => ["input"],
        "Annotate" => ["input", "output"],
        _ => ["output"],
    };

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
