using System.Xml.Linq;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Blocks, groups and columns that changed places, with their numbers; and rows and tables that lost what names them.</summary>
internal static class OrderDeviations
{
    public static IEnumerable<Deviation> All()
    {
        yield return Of("blocks-of-table-two-in-another-order", body =>
        {
            var rows = body.Table(0).Elements(W + "tr").ToList();
            var block = rows[4..7];
            block.ForEach(row => row.Remove());
            body.Table(0).Add(block);
        });
        yield return Of("columns-of-table-two-in-another-order", body =>
        {
            foreach (var row in body.Table(0).Elements(W + "tr").Skip(1).Take(3))
            {
                MoveLast(row, row.Elements(W + "tc").ElementAt(2));
            }
        });
        yield return Of("lawsuits-of-table-four-in-another-order", body =>
        {
            var table = body.Table(2);
            MoveLast(table.Row(2), body.CellsWith("未经复议直接起诉").Single());
            MoveLast(table.Row(4), [.. table.Row(4).Elements(W + "tc").Skip(5).Take(5)]);
        });
        yield return Of("pieces-of-a-divided-table-in-another-order", body =>
        {
            var table = body.Table(1);
            var rows = table.Elements(W + "tr").ToList();
            foreach (var merge in rows[15].Descendants(W + "vMerge"))
            {
                merge.SetAttributeValue(W + "val", "restart");
            }

            XElement Piece(IEnumerable<XElement> of) => new(
                W + "tbl", table.Elements().Where(element => element.Name != W + "tr"), rows[..3].Concat(of).Select(row => new XElement(row)));
            table.ReplaceWith(Piece(rows[15..]), Paragraph(""), Piece(rows[3..15]));
        });
        yield return Of("row-without-a-label", body => body.Cell(1, 4, 1).SetText(""));
        yield return Of("row-of-a-group-without-a-label", body => body.CellsWith("2.重复申请").Single().SetText(""));
        yield return Of("table-four-deleted-in-a-tracked-change", body =>
        {
            foreach (var row in body.Table(2).Elements(W + "tr"))
            {
                row.AddFirst(new XElement(W + "trPr", new XElement(
                    W + "del", new XAttribute(W + "id", 7), new XAttribute(W + "author", "校对"), new XAttribute(W + "date", "2025-01-10T09:00:00Z"))));
            }
        });
        yield return Of("table-four-with-its-groups-as-rows", body =>
        {
            string[] groups = ["行政复议", "未经复议直接起诉", "复议后起诉"];
            string[] results = ["", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
            var numbers = body.Table(2).Elements(W + "tr").Last().Elements(W + "tc").Select(cell => cell.Value).ToArray();
            body.Table(2).ReplaceWith(NewTable([results, .. groups.Select((group, index) => new[] { group }.Concat(numbers.Skip(5 * index).Take(5)).ToArray())]));
        });
    }

    private static Deviation Of(string name, Action<XElement> edit) => new(name, Reports.Sample(), HumanDocument.Of(Reports.Sample()).Edit(edit));

    private static void MoveLast(XElement row, params XElement[] cells)
    {
        foreach (var cell in cells)
        {
            cell.Remove();
            row.Add(cell);
        }
    }
}
