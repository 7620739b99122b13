using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Findings;

/// <summary>Every reader tells a stream that nobody rewound from a file that holds nothing.</summary>
public sealed class EmptyInputTests
{
    public static TheoryData<string, Func<Stream, Finding>> Readers { get; } = new()
    {
        { "JSON", input => Assert.Single(ReportJson.Read(input).Findings) },
        { "CSV", input => Assert.Single(ReportCsv.Read(input).Single().Findings) },
        { "DOCX", input => Assert.Single(ReportDocx.Read(input).Findings) },
        { "profile", input => Assert.Single(RuleSetJson.Read(input).Findings) },
        { "waivers", input => Assert.Single(WaiverJson.Read(input).Findings) },
        { "roll-up", input => Assert.Single(RollUpJson.Read(input).Findings) },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_stream_at_its_end_is_no_empty_file(string format, Func<Stream, Finding> read)
    {
        using var used = new MemoryStream(Encoding.UTF8.GetBytes("{}"));
        used.Position = used.Length;

        Assert.Equal((format, InputState.AtEnd), (format, read(used).State));
        Assert.Equal((format, InputState.Empty), (format, read(new MemoryStream()).State));
    }

    [Fact]
    public void A_file_of_blank_lines_holds_nothing() =>
        Assert.Equal(InputState.Empty, Assert.Single(ReportCsv.Read(new MemoryStream("\n\n"u8.ToArray())).Single().Findings).State);
}
