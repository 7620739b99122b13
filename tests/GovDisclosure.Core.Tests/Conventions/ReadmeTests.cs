using GovDisclosure.Definition;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the README shows is true.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_is_the_one_that_is_compiled() =>
        Assert.Equal(Examples.OfSource("tests/GovDisclosure.Core.Tests/Conventions/ReadmeExample.cs"), Examples.OfPage("README.md"));

    [Fact]
    public void The_example_prints_and_writes_what_it_says()
    {
        using var output = new StringWriter();
        using var json = new MemoryStream();
        using var docx = new MemoryStream();
        new ReadmeExample(output).Run(json, docx);

        var printed = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal("Certified", printed[0]);
        Assert.Equal(["GD3002", "GD3003", "Change"], printed[1..].Select(line => line[..6]));
        Assert.Contains("from 11 to 10", printed[3], StringComparison.Ordinal);
        Assert.Equal(new Agency("某某市人民政府", AgencyKind.PeoplesGovernment), ReportJson.Read(json.ToArray()).Value!.Agency);
        Assert.True(docx.Length > 4000);
    }

    [Fact]
    public void It_fits_a_reader_in_a_hurry() =>
        Assert.InRange(File.ReadLines(Repository.PathOf("README.md")).Count(), 40, 200);
}
