using System.Reflection;
using GovDisclosure.Findings;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>An example of a rule: a method of this folder, the lines of it that the page of the rule shows, and what it finds.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Code">The lines between the two comments, without their common indentation.</param>
/// <param name="Run">Runs the example.</param>
internal sealed record RuleExample(string Id, string Code, Func<IReadOnlyList<Finding>> Run)
{
    private const string Folder = "tests/GovDisclosure.Core.Tests/RuleExamples";

    private static readonly Dictionary<string, string> Sources = Repository.SourceFiles(Folder)
        .SelectMany(ShownCode)
        .ToDictionary(shown => shown.Method, shown => shown.Code);

    private static readonly Dictionary<string, MethodInfo> Methods = typeof(RuleExample).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(RuleExample).Namespace && type.Name.EndsWith("RuleExamples", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .ToDictionary(method => method.Name);

    /// <summary>The names of all examples, such as GD3001_fails.</summary>
    public static IReadOnlyCollection<string> Names => Methods.Keys;

    public static RuleExample Fails(string id) => Find(id, "_fails");

    public static RuleExample Passes(string id) => Find(id, "_passes");

    private static RuleExample Find(string id, string ending)
    {
        Assert.True(Methods.TryGetValue(id + ending, out var method), $"No class under {Folder} has a method {id}{ending}.");
        Assert.True(Sources.TryGetValue(id + ending, out var code), $"{id}{ending} has no '// example: begin' and '// example: end'.");
        return new RuleExample(id, code, () => [.. (IEnumerable<Finding>)method.Invoke(null, null)!]);
    }

    private static IEnumerable<(string Method, string Code)> ShownCode(string path)
    {
        string? method = null;
        List<string>? shown = null;
        foreach (var line in File.ReadLines(Repository.PathOf(path)))
        {
            switch (line.Trim())
            {
                case ['p', 'u', 'b', 'l', 'i', 'c', ' ', ..] declaration when declaration.EndsWith("()", StringComparison.Ordinal):
                    method = declaration[(declaration.LastIndexOf(' ') + 1)..^2];
                    break;
                case "// example: begin":
                    shown = [];
                    break;
                case "// example: end":
                    yield return (method!, Dedent(shown!));
                    shown = null;
                    break;
                default:
                    shown?.Add(line);
                    break;
            }
        }
    }

    private static string Dedent(List<string> lines)
    {
        var indentation = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indentation..] : line));
    }
}
