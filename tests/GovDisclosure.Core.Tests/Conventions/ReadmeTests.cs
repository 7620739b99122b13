using GovDisclosure.Json;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the README shows is true.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Lines("README.md");

    [Fact]
    public void The_example_is_the_one_that_is_compiled()
    {
        var source = Lines("tests/GovDisclosure.Core.Tests/Conventions/ReadmeExample.cs");
        var compiled = Between(source, "// README: begin\n", "        // README: end").Split('\n').Select(line => line.Length > 8 ? line[8..] : "");
        Assert.Equal(string.Join('\n', compiled).TrimEnd(), Between(Readme, "```csharp\n", "```").TrimEnd());
    }

    [Fact]
    public void The_example_runs_and_writes_what_it_says()
    {
        using var json = new MemoryStream();
        using var docx = new MemoryStream();
        ReadmeExample.Run(json, docx);
        Assert.Equal("某某市人民政府", ReportJson.Read(json.ToArray()).Value!.Agency.Name);
        Assert.True(docx.Length > 4000);
    }

    [Fact]
    public void It_fits_a_reader_in_a_hurry() => Assert.InRange(Readme.Split('\n').Length, 40, 200);

    private static string Lines(string path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
