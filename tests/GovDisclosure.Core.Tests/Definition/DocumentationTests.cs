using System.Reflection;
using System.Xml.Linq;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>IntelliSense teaches the form: what stands for something printed says first how it is printed.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Core.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "");

    public static IEnumerable<object[]> Fields { get; } =
    [
        .. from type in typeof(Edition).Assembly.GetTypes()
           where type.Namespace == "GovDisclosure.Definition"
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           let label = LabelOf(field.GetValue(null))
           where label is not null
           select new object[] { $"F:{type.FullName}.{field.Name}", label },
    ];

    /// <summary>The label stands before the first colon; a long one may end where a bracket or a comma (、) follows.</summary>
    [Theory, MemberData(nameof(Fields))]
    public void The_summary_begins_with_the_label(string member, string label)
    {
        var heading = Summaries[member].Split(':')[0];
        Assert.True(
            label == heading || (label.StartsWith(heading, StringComparison.Ordinal) && label[heading.Length] is '（' or '、'),
            $"{member} begins with '{heading}', but the label is '{label}'.");
    }

    private static string? LabelOf(object? value) => value switch
    {
        Edition edition => edition.Notice,
        Cell cell => LabelOf(cell),
        FormElement element => element.Label,
        _ => null,
    };

    private static string LabelOf(Cell cell)
    {
        var edition = Edition.All.Last(cell.Editions.Contains);
        return $"{cell.Row.LabelIn(edition)} {cell.Column.LabelIn(edition)}";
    }
}
