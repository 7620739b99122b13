using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The documentation file of the library: what the source says about a member, as plain text.</summary>
internal static partial class XmlDocumentation
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Core.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The summary of a value of an enumeration.</summary>
    public static string SummaryOf(Enum value) => Summary($"F:{value.GetType().FullName}.{value}");

    /// <summary>The summary of a property.</summary>
    public static string SummaryOf(Type type, string property) => Summary($"P:{type.FullName}.{property}");

    private static string Summary(string member)
    {
        var text = new StringBuilder();
        foreach (var node in Members[member].Element("summary")!.Nodes())
        {
            text.Append(node is XElement element
                ? element.Attribute("langword")?.Value ?? element.Attribute("cref")?.Value.Split('.')[^1] ?? element.Value
                : node.ToString());
        }

        return WhiteSpace().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
