using System.Xml.Linq;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The compiler demands that documentation is there; these tests, that it says something.</summary>
public class XmlDocumentationTests
{
    private static readonly List<XElement> Members =
        [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Core.xml")).Descendants("member")];

    [Fact]
    public void Every_member_has_a_summary() =>
        Offenders.None(Members
            .Where(member => member.Element("inheritdoc") is null && !SaysSomething(member.Element("summary")))
            .Select(member => member.Attribute("name")!.Value));

    [Fact]
    public void Every_parameter_result_and_error_is_explained() =>
        Offenders.None(
            from member in Members
            from part in member.Elements()
            where part.Name.LocalName is "param" or "returns" or "exception" or "typeparam" && !SaysSomething(part)
            select $"{member.Attribute("name")!.Value}: {part.Name} {part.Attribute("name")?.Value}");

    private static bool SaysSomething(XElement? text) =>
        text is not null && (text.Elements().Any() || text.Value.Any(char.IsLetter));
}
