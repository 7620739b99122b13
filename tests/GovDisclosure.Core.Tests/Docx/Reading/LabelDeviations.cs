using System.Xml.Linq;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Words and numbers that people put in the place of those in a label.</summary>
internal static class LabelDeviations
{
    public static IEnumerable<Deviation> All()
    {
        yield return Relabelled("label-of-other-in-another-character", "3.其他", "3.其它");
        yield return Relabelled("label-of-the-total-in-other-words", "总计", "合计");
        yield return Relabelled("label-of-the-total-row-in-other-words", "（七）总计", "（七）合计");
        yield return Relabelled("label-of-a-number-in-short", "现行有效件数", "现行有效数");
        yield return Relabelled("label-numbered-in-a-circle", "2.重复申请", "②重复申请");
        yield return Relabelled("label-numbered-without-a-point", "2.重复申请", "2重复申请");
    }

    private static Deviation Relabelled(string name, string printed, string label) => new(name, Reports.Sample(), HumanDocument.Of(Reports.Sample()).Edit(body =>
    {
        foreach (var cell in body.CellsWith(printed).ToList())
        {
            cell.SetText(label);
        }
    }));
}
