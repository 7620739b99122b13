using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Tests;

/// <summary>What section six says of the fees is judged in every format, with figures or without.</summary>
public sealed class FeesInWordsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.json", "GD6103", "发出收费通知1件，通知金额455元，实际收取0元。")]
    [InlineData("a.docx", "GD6103", "发出收费通知1件，通知金额455元，实际收取0元。")]
    [InlineData("a.docx", "GD6104", "发出收费通知2件，总金额300元，实际收取信息处理费500元。")]
    [InlineData("a.docx", "GD6101", "实际收取信息处理费20000元。")]
    [InlineData("a.docx", null, "发出收费通知9件，总金额900元，实际收取信息处理费300元。")]
    public void A_wrong_amount_is_found_after_conversion(string name, string? rule, string text)
    {
        var source = _folder.Json("source.json", Reports.Changed(report =>
        {
            report.Fees = null;
            report[ActiveDisclosure.AdministrativeFeesAmount] = rule == "GD6101" ? 0 : 3.65m;
            report[ReportSection.OtherMatters] = Narrative.FromText(text);
        }));
        Assert.Equal(0, Tool.Run("convert", source, _folder[name]).ExitCode);

        var answer = Tool.Run("check", _folder[name]);

        Assert.Equal(rule is null ? 0 : 1, answer.ExitCode);
        if (rule is null)
        {
            Assert.DoesNotMatch("GD61", answer.Out);
        }
        else
        {
            Assert.Contains(rule, answer.Out, StringComparison.Ordinal);
        }
    }
}
