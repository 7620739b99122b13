using System.Xml.Linq;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What people do to cells and rows so that what looks like a number, or its place, is not what it seems.</summary>
internal static class CellDeviations
{
    private const string Body = "全年公开信息28条。";
    private const string Last = "六、其他需要报告的事项";

    private static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    public static IEnumerable<Deviation> All() => Formats().Concat(Rows()).Concat(Marks());

    private static IEnumerable<Deviation> Formats()
    {
        yield return Of("struck-out-text", body =>
        {
            body.Cell(1, 4, 2).Element(W + "p")!.AddFirst(Run("30", new XElement(W + "strike")), Run("40", new XElement(W + "dstrike")));
            body.ParagraphWith(Body).AddAfterSelf(new XElement(W + "p", Run("旧的说明。", new XElement(W + "strike"))));
        });
        yield return Of("raised-marks-of-notes", body =>
        {
            body.Cell(1, 4, 2).Element(W + "p")!.Add(Run("1", new XElement(W + "vertAlign", new XAttribute(W + "val", "superscript"))));
            body.ParagraphWith(Body).Add(Run("2", new XElement(W + "vertAlign", new XAttribute(W + "val", "superscript"))));
        });
        yield return Of("hidden-row", body => body.Table(1).Row(4).AddFirst(new XElement(W + "trPr", new XElement(W + "hidden"))));
        yield return Of("leading-zeros", body => body.Cell(1, 4, 2).SetText("003"));
        yield return Of("formulas", body =>
        {
            body.Cell(1, 4, 2).Element(W + "p")!.Add(new XElement(Math + "oMath"));
            body.ParagraphWith(Body).Add(new XElement(Math + "oMath"));
        });
        yield return Of("figure-in-a-circle-of-a-field", body =>
        {
            body.Cell(1, 4, 2).Element(W + "p")!.Add(Field("EQ \\o\\ac(○,5)"));
            body.ParagraphWith(Body).Add(Field("EQ \\f(1,2)"));
        });
        yield return Of("choice-of-a-form-field", body =>
        {
            body.Cell(1, 4, 2).SetText("");
            body.Cell(1, 4, 2).Element(W + "p")!.Add(Field("FORMDROPDOWN"));
        });
        yield return Of("symbol-of-a-font", body => body.ParagraphWith(Body).Add(new XElement(
            W + "r", new XElement(W + "sym", new XAttribute(W + "font", "Wingdings"), new XAttribute(W + "char", "F0FE")))));
    }

    private static IEnumerable<Deviation> Rows()
    {
        yield return Of("missing-first-number-cell", body => body.Cell(1, 4, 2).Remove());
        yield return Of("missing-cell-mid-row", body => body.Cell(1, 6, 5).Remove());
        yield return Of("missing-cell-of-table-two", body => body.Cell(0, 3, 2).Remove());
        yield return Of("missing-cell-of-table-four", body => body.Table(2).Elements(W + "tr").Last().Elements(W + "tc").ElementAt(3).Remove());
        yield return Of("cell-too-many", body => body.Cell(1, 4, 2).AddBeforeSelf(NewCell("5")));
        yield return Of("rows-in-another-order", body =>
        {
            var row = body.Table(1).Row(4);
            row.NextNode!.AddAfterSelf(new XElement(row));
            row.Remove();
        });
        yield return Of("columns-in-another-order", body => Swap(body.CellsWith("科研机构").Single(), body.CellsWith("社会公益组织").Single()));
    }

    private static IEnumerable<Deviation> Marks()
    {
        yield return Of("deleted-end-of-a-paragraph", body =>
        {
            body.ParagraphWith(Body).Element(W + "pPr")!.Add(Mark("del"));
            body.ParagraphWith(Body).AddAfterSelf(Paragraph("另有一句。", "BodyText"));
        });
        yield return Of("inserted-end-of-a-paragraph", body => body.ParagraphWith(Body).Element(W + "pPr")!.Add(Mark("ins")));
        yield return Of("deleted-end-before-a-section-title", body =>
            body.ParagraphWith(Last).ElementsBeforeSelf().Last().Element(W + "pPr")!.Add(Mark("del")));
        yield return Of("deleted-end-of-a-section-title", body => body.ParagraphWith(Last).Element(W + "pPr")!.Add(Mark("moveFrom")));
    }

    private static Deviation Of(string name, Action<XElement> edit) => new(name, Reports.Sample(), HumanDocument.Of(Reports.Sample()).Edit(edit));

    private static void Swap(XElement one, XElement other)
    {
        var text = one.Value;
        one.SetText(other.Value);
        other.SetText(text);
    }

    private static XElement Field(string instruction) => new(
        W + "r",
        new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "begin")),
        new XElement(W + "instrText", instruction),
        new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "end")));

    private static XElement Mark(string kind) => new(
        W + "rPr", new XElement(W + kind, new XAttribute(W + "id", 7), new XAttribute(W + "author", "校对"), new XAttribute(W + "date", "2025-01-10T09:00:00Z")));
}
