using System.Xml.Linq;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What people and their programs do to the tables of a report, one deviation each. The files under Fixtures/Docx/Deviations are made of them.</summary>
internal static class Deviations
{
    /// <summary>Every deviation by the name of its file.</summary>
    public static IReadOnlyDictionary<string, Deviation> All { get; } = Labels().Concat(Numbers()).Concat(Layouts()).Concat(Extras()).Concat(TextDeviations.All()).Concat(HeadDeviations.All()).Concat(LabelDeviations.All()).Concat(OrderDeviations.All())
        .ToDictionary(deviation => deviation.Name);

    private static IEnumerable<Deviation> Labels()
    {
        yield return Of("labels-cut-over-runs-and-paragraphs", body =>
        {
            foreach (var cell in body.CellsWith("社会公益组织").Concat(body.CellsWith("2.其他法律行政法规禁止公开")))
            {
                var text = cell.Value;
                cell.SetLines(text[..2], text[2..]);
                var run = cell.Descendants(W + "r").Last();
                run.ReplaceWith(Run(text[2..3]), Run(text[3..], new XElement(W + "b")));
            }
        });
        yield return Of("enumeration-comma", body => Relabel(body, text => text.Replace('.', '、')));
        yield return Of("half-width-brackets", body => Relabel(body, text => text.Replace('（', '(').Replace('）', ')')));
        yield return Of("blanks-inside-words", body => Relabel(body, text => string.Join(' ', text.AsEnumerable())));
        yield return Of("kangxi-radicals", body => Relabel(body, text => text.Replace('自', '⾃').Replace('行', '⾏').Replace('人', '⼈').Replace('见', '⻅').Replace('长', '⻓')));
        yield return Of("labels-without-number", body => Relabel(body, text => text.Replace("1.属于国家秘密", "属于国家秘密").Replace("3.其他", "其他").Replace("（七）总计", "总计")));
        yield return Of("group-labels-swapped", body =>
        {
            var (refused, impossible) = (body.CellsWith("（三）不予公开").Single(), body.CellsWith("（四）无法提供").Single());
            refused.SetText("（四）无法提供");
            impossible.SetText("（三）不予公开");
        });
        yield return Of("group-label-of-other-words", body => body.CellsWith("（三）不予公开").Single().SetText("（三）不准公开"));
        yield return Of("group-labels-numbered-otherwise", body =>
        {
            body.CellsWith("（四）无法提供").Single().SetText("（三）无法提供");
            body.CellsWith("（五）不予处理").Single().SetText("不予处理");
        });
        yield return Of("column-group-of-other-words", body => body.CellsWith("法人或其他组织").Single().SetText("外国公民"));
        yield return Of("labels-with-marks-that-no-page-shows", body => Relabel(body, text => text.Replace("规范性", "规\u200B范\u00AD性")));
        yield return Of("labels-shortened", body =>
        {
            body.CellsWith("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请").Single().SetText("1.申请人无正当理由逾期不补正");
            body.CellsWith("行政规范性文件").Single().SetText("规范性文件");
        });
    }

    private static IEnumerable<Deviation> Numbers()
    {
        yield return Of("numbers-cut-over-runs", body =>
        {
            var paragraph = body.Cell(1, 4, 2).Element(W + "p")!;
            paragraph.Elements(W + "r").Remove();
            paragraph.Add(Run("1"), Run("1", new XElement(W + "b")));
        });
        yield return Number("numbers-with-blanks", "1 234", "12\u00A0345", "\u30001\u2009234\u3000");
        yield return Number("thousands-separators", "1,234", "12，345", "1,23");
        yield return Number("full-width-digits", "１２", "１，２３４", "－５");
        yield return Number("numbers-with-units", "12件", "12 件", "12次");
        yield return Number("numbers-with-remarks", "22（其中修订 16 件）", "22(16)", "22，其中修订16件");
        yield return Number("slashes-and-dashes", "/", "-", "—", "无", "／");
        yield return Number("empty-cells", "", " ", "\u00A0");
        yield return Number("unreadable-numbers", "12abc", "1e3", "3.5", "99999999999999999999", "十二", "12\n34");
        yield return Number("negative-numbers", "-5", "−5", "- 5");
        yield return Of("amount-in-yuan", body => body.Cell(0, 14, 2).SetText("251000元"));
        yield return Of("amount-with-unit", body => body.Cell(0, 14, 2).SetText("25.1万元"));
        yield return Of("amount-under-a-heading-in-yuan", body =>
        {
            body.Cell(0, 13, 2).SetText("本年收费金额（单位：元）");
            body.Cell(0, 14, 2).SetText("251000.5");
        });
        yield return Of("amount-with-its-unit-in-brackets", body => body.Cell(0, 14, 2).SetText("105000（元）"));
        yield return Of("amount-with-another-unit-in-brackets", body => body.Cell(0, 14, 2).SetText("50（单位：千元）"));
        yield return Of("amount-in-a-row-in-yuan", body =>
        {
            body.Cell(0, 13, 2).SetText("本年收费金额");
            body.Cell(0, 14, 1).SetText("行政事业性收费（元）");
            body.Cell(0, 14, 2).SetText("105000");
        });
        yield return Of("amount-in-a-block-in-yuan", body =>
        {
            body.Cell(0, 12, 1).SetText("第二十条第（八）项（单位：元）");
            body.Cell(0, 13, 2).SetText("本年收费金额");
            body.Cell(0, 14, 2).SetText("105000");
        });
        yield return Of("amount-between-two-units", body => body.Cell(0, 14, 1).SetText("行政事业性收费（单位：元）"));
        yield return Number("numbers-with-scales", "25（万）", "25（百件）", "25万", "25（件）");
        yield return Number("numbers-with-remarks-that-contradict", "1288（不含上年3件）", "1288(不包括3)", "1288（其中1300件不计）", "1288（包括1600）", "1288（其中修订1600件）", "1288（其中2023年结转3件）");
        yield return Of("labels-with-remarks-that-say-something-else", body =>
        {
            body.CellsWith("商业企业").Single().SetText("商业企业（上年）");
            body.CellsWith("二、上年结转政府信息公开申请数量").Single().SetText("二、上年结转政府信息公开申请数量（百件）");
        });
        yield return Of("heading-in-hundreds", body => body.CellsWith("申请人情况").Single().SetText("申请人情况（单位：百件）"));
        yield return Of("amount-without-its-unit", Reports.Sample(2019), body => body.Cell(0, 18, 3).SetText("251.5"));
    }

    private static IEnumerable<Deviation> Layouts()
    {
        yield return Of("missing-merges-empty", body => Unmerge(body, repeat: false));
        yield return Of("missing-merges-repeated", body => Unmerge(body, repeat: true));
        yield return Of("header-split-over-two-rows", body =>
        {
            var row = body.Table(1).Row(3);
            var second = new XElement(row);
            row.AddAfterSelf(second);
            foreach (var (first, below) in row.Elements(W + "tc").Zip(second.Elements(W + "tc")).Where(pair => pair.First.Value.Length > 2))
            {
                var text = first.Value;
                first.SetText(text[..^2]);
                below.SetText(text[^2..]);
            }

            second.CellsWith("其他").Single().SetText("");
        });
        yield return Of("missing-captions", body => body.Table(0).Elements(W + "tr").Where(row => row.Value.StartsWith('第')).Remove());
        yield return Of("missing-header", body => body.Table(1).Elements(W + "tr").Take(3).Remove());
        yield return Of("page-break-with-header-repeated", body => Cut(body, repeatHeader: true, asOneTable: false));
        yield return Of("page-break-without-header", body => Cut(body, repeatHeader: false, asOneTable: false));
        yield return Of("header-repeated-within-the-table", body => Cut(body, repeatHeader: true, asOneTable: true));
        yield return Of("table-two-as-four-tables", body =>
        {
            var rows = body.Table(0).Elements(W + "tr").ToList();
            Divide(body.Table(0), [rows[..4], rows[4..7], rows[7..11], rows[11..]]);
        });
        yield return Of("table-four-as-three-tables", body => ThreeTables(body, captionAbove: false));
        yield return Of("table-four-as-three-tables-with-captions-above", body => ThreeTables(body, captionAbove: true));
        yield return Of("tables-out-of-order", body =>
        {
            var two = body.Table(0);
            body.Table(2).AddAfterSelf(Paragraph(""), new XElement(two));
            two.Remove();
        });
        yield return Of("enumeration-comma-2019", Reports.Sample(2019), body => Relabel(body, text => text.EndsWith("5万元", StringComparison.Ordinal) ? text : text.Replace('.', '、')));
        yield return Of("missing-merges-empty-2019", Reports.Sample(2019), body => Unmerge(body, repeat: false));
        yield return Of("missing-merges-repeated-2019", Reports.Sample(2019), body => Unmerge(body, repeat: true));
        yield return Of("page-break-with-header-repeated-2019", Reports.Sample(2019), body => Cut(body, repeatHeader: true, asOneTable: false));
        yield return Of("page-break-without-header-2019", Reports.Sample(2019), body => Cut(body, repeatHeader: false, asOneTable: false));
        yield return Of("table-four-as-three-tables-2019", Reports.Sample(2019), body => ThreeTables(body, captionAbove: false));
        yield return Of("title-within-the-table", body => body.Table(2).Row(1).AddBeforeSelf(new XElement(W + "tr", NewCell("四、政府信息公开行政复议、行政诉讼情况", 15))));
    }

    private static IEnumerable<Deviation> Extras()
    {
        yield return Of("extra-row", body =>
        {
            var row = body.Table(0).Row(4);
            row.AddAfterSelf(new XElement(row));
            body.Table(0).Row(5).Elements(W + "tc").First().SetText("其他主动公开文件");
        });
        yield return Of("extra-column", body =>
        {
            foreach (var (row, index) in body.Table(2).Elements(W + "tr").Select((row, index) => (row, index)))
            {
                row.Add(NewCell(index == 0 ? "备注" : index == 3 ? "8" : ""));
            }
        });
        yield return Of("subtotal-row", body =>
        {
            var row = body.Table(1).Row(8);
            var subtotal = new XElement(row);
            row.AddBeforeSelf(subtotal);
            subtotal.Elements(W + "tc").ElementAt(2).SetText("小计");
            row.Elements(W + "tc").ElementAt(1).Descendants(W + "vMerge").Single().RemoveAttributes();
            row.Elements(W + "tc").ElementAt(1).SetText("");
        });
        yield return Of("missing-row", body => body.Table(1).Elements(W + "tr").Single(row => row.Value.Contains("2.重复申请")).Remove());
        yield return Of("missing-cell", body => body.Table(1).Row(28).Elements(W + "tc").Last().Remove());
        yield return Of("missing-table", body => body.Table(1).Remove());
        yield return Of("numbers-merged", body =>
        {
            var cells = body.Table(1).Row(4).Elements(W + "tc").Skip(1).Take(2).ToList();
            cells[1].Remove();
            cells[0].Element(W + "tcPr")!.Add(new XElement(W + "gridSpan", new XAttribute(W + "val", 2)));
        });
        yield return Of("other-handling-in-one-row", body =>
        {
            var rows = body.Table(1).Elements(W + "tr").Skip(23).Take(3).ToList();
            rows[1].Remove();
            rows[2].Remove();
            var cells = rows[0].Elements(W + "tc").ToList();
            cells[1].Descendants(W + "vMerge").Remove();
            cells[1].Element(W + "tcPr")!.Add(new XElement(W + "gridSpan", new XAttribute(W + "val", 2)));
            cells[2].Remove();
        });
        yield return Of("form-of-2019-in-a-later-year", Reports.Sample(2020), body => body.Elements(W + "p").First().SetText("某市人民政府2023年政府信息公开工作年度报告"));
        yield return Of("text-under-merged-cells", body =>
        {
            var label = body.Cell(1, 4, 1).Element(W + "tcPr")!;
            label.Element(W + "gridSpan")!.SetAttributeValue(W + "val", 2);
            label.Add(new XElement(W + "hMerge", new XAttribute(W + "val", "restart")));
            var covered = NewCell("99件");
            covered.Element(W + "tcPr")!.Add(new XElement(W + "hMerge"));
            label.Parent!.AddAfterSelf(covered);
            body.Table(1).Descendants(W + "vMerge").First(merge => (string?)merge.Attribute(W + "val") != "restart").Ancestors(W + "tc").First().SetText("旧标签");
        });
        yield return Of("row-twice", body => body.CellsWith("2.重复申请").Single().SetText("1.信访举报投诉类申请"));
        yield return Of("table-twice", body => body.Table(2).AddAfterSelf(Paragraph(""), new XElement(body.Table(2))));
        yield return Of("other-table", body => body.ParagraphWith("全年公开信息28条。").AddAfterSelf(NewTable(["信息类别", "数量"], ["政策文件", "12"], ["行政许可", "16"])));
    }

    private static Deviation Of(string name, Action<XElement> edit) => Of(name, Reports.Sample(), edit);

    private static Deviation Of(string name, AnnualReport report, Action<XElement> edit) => new(name, report, HumanDocument.Of(report).Edit(edit));

    /// <summary>Texts in the cells of the first rows of table three under 自然人.</summary>
    private static Deviation Number(string name, params string[] texts) => Of(name, body =>
    {
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            var cell = body.Table(1).Row(4 + index).Elements(W + "tc").Reverse().ElementAt(6);
            cell.SetLines(text.Split('\n'));
        }
    });

    private static void Relabel(XElement body, Func<string, string> change)
    {
        foreach (var cell in body.Descendants(W + "tc").Where(cell => cell.Value.Length > 0 && change(cell.Value) != cell.Value && !char.IsDigit(cell.Value[^1])))
        {
            cell.SetText(change(cell.Value));
        }
    }

    private static void Unmerge(XElement body, bool repeat)
    {
        foreach (var table in body.Elements(W + "tbl"))
        {
            table.Unmerge(repeat);
        }
    }

    private static void Cut(XElement body, bool repeatHeader, bool asOneTable)
    {
        var table = body.Table(1);
        var rows = table.Elements(W + "tr").ToList();
        var header = repeatHeader ? rows[..3].ConvertAll(row => new XElement(row)) : [];

        // The program that cut the table begins its merged cells again.
        foreach (var merge in rows[15].Descendants(W + "vMerge"))
        {
            merge.SetAttributeValue(W + "val", "restart");
        }

        if (asOneTable)
        {
            rows[15].AddBeforeSelf(header);
        }
        else
        {
            Divide(table, [rows[..15], [.. header, .. rows[15..]]]);
        }
    }

    private static void Divide(XElement table, List<List<XElement>> pieces)
    {
        foreach (var piece in pieces)
        {
            table.AddBeforeSelf(new XElement(W + "tbl", table.Elements().Where(element => element.Name != W + "tr"), piece.Select(row => new XElement(row))), Paragraph(""));
        }

        table.Remove();
    }

    private static void ThreeTables(XElement body, bool captionAbove)
    {
        var table = body.Table(2);
        string[] captions = ["行政复议", "未经复议直接起诉", "复议后起诉"];
        string[] results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        var numbers = table.Elements(W + "tr").Last().Elements(W + "tc").Select(cell => cell.Value).ToArray();
        foreach (var (caption, index) in captions.Select((caption, index) => (caption, index)))
        {
            var piece = NewTable(results, numbers[(5 * index)..(5 * index + 5)]);
            if (!captionAbove)
            {
                piece.Row(1).AddBeforeSelf(new XElement(W + "tr", NewCell(caption, 5)));
            }

            table.AddBeforeSelf(captionAbove ? Paragraph(caption) : null, piece, captionAbove ? null : Paragraph(""));
        }

        table.Remove();
    }
}
