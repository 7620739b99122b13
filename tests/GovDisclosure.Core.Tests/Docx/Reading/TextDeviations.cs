using System.Xml.Linq;
using GovDisclosure.Definition;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What people and their programs do to the text of a report, and what they leave in it beside the text.</summary>
internal static class TextDeviations
{
    private static readonly XNamespace Alternatives = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";

    private const string Problems = "五、存在的主要问题及改进情况";
    private const string Body = "全年公开信息28条。";

    public static IEnumerable<Deviation> All() => Titles().Concat(Heads()).Concat(Beside()).Concat(CellDeviations.All());

    private static IEnumerable<Deviation> Titles()
    {
        yield return Of("no-heading-styles", Unstyle);
        yield return Of("title-of-a-variant", body => body.ParagraphWith(Problems).SetText("五、存在问题及改进情况"));
        yield return Of("title-of-other-words", body => body.ParagraphWith(Problems).SetText("五、问题和下一步打算"));
        yield return Of("title-of-other-words-without-style", body =>
        {
            Unstyle(body);
            body.ParagraphWith(Problems).SetText("五、问题和下一步打算");
        });
        yield return Of("title-of-other-words-in-two-lines", body =>
        {
            Unstyle(body);
            body.ParagraphWith(Problems).SetText("五、本机关工作中的不足");
            body.ParagraphWith("五、本机关工作中的不足").Add(new XElement(W + "r", new XElement(W + "br"), new XElement(W + "t", "和今后的打算")));
        });
        yield return Of("title-without-style-among-headings", body => body.ParagraphWith(Problems).Element(W + "pPr")!.Remove());
        yield return Of("section-missing", body =>
        {
            body.ParagraphWith(Problems).ElementsAfterSelf().First().Remove();
            body.ParagraphWith(Problems).Remove();
        });
        yield return Of("section-twice", body => body.ParagraphWith("六、其他需要报告的事项").AddBeforeSelf(new XElement(body.ParagraphWith(Problems)), Paragraph("再次说明。", "BodyText")));
        yield return Of("sections-out-of-order", body =>
        {
            var six = body.ParagraphWith("六、其他需要报告的事项");
            XElement[] moved = [six, six.ElementsAfterSelf().First()];
            body.ParagraphWith(Problems).AddBeforeSelf(moved.Select(element => new XElement(element)));
            foreach (var element in moved)
            {
                element.Remove();
            }
        });
        yield return Of("section-seven", body => body.Elements(W + "p").Last().AddBeforeSelf(Paragraph("七、附件", "Heading1"), Paragraph("附件一份。", "BodyText")));
        yield return Of("subheading-of-the-first-level", body => body.ParagraphWith(Body).AddBeforeSelf(Paragraph("主要做法", "Heading1")));
        yield return Of("headings-numbered-by-the-program", body => Number(body, keepsStyle: true));
        yield return Of("headings-numbered-by-the-program-without-style", body => Number(body, keepsStyle: false));
        yield return Of("table-of-contents", body => body.ParagraphWith("一、总体情况").AddBeforeSelf(
            ReportSection.All.Select(section => Paragraph(section.Label + "\t" + section.Number, "BodyText"))));
    }

    private static IEnumerable<Deviation> Heads()
    {
        yield return Of("preface", body => body.ParagraphWith("一、总体情况").AddBeforeSelf(Paragraph("根据《中华人民共和国政府信息公开条例》，现公布本报告。", "BodyText")));
        yield return Of("preface-of-several-paragraphs", body => body.ParagraphWith("一、总体情况").AddBeforeSelf(
            Paragraph("前言", "Heading2"),
            Paragraph("根据《中华人民共和国政府信息公开条例》第五十条的规定，现公布某市人民政府2024年度政府信息公开工作年度报告。", "BodyText"),
            Paragraph("本报告由六个部分组成，所列数据的统计期限自2024年1月1日起至2024年12月31日止。电子版可在门户网站下载。", "BodyText"),
            Paragraph("联系地址：某市人民路1号，邮政编码：210000，电话：0512-80000000", "BodyText")));
        yield return Of("preface-under-the-name-of-the-organ", body => body.ParagraphWith("2025年1月20日").ReplaceWith(
            Paragraph("某市人民政府 2025年1月20日"), Paragraph("某市人民政府"), Paragraph("现公布本报告。", "BodyText")));
        yield return Of("preface-without-a-title", body => body.Elements(W + "p").First().ReplaceWith(
            Paragraph("某市政府文件"), Paragraph("现公布本报告。", "BodyText")));
        yield return Of("preface-below-a-contents-list", body => body.ParagraphWith("一、总体情况").AddBeforeSelf(
            Paragraph("目  录"), Paragraph("一、总体情况…………1"), Paragraph("二、主动公开政府信息情况\t2"), Paragraph("现公布本报告。", "BodyText")));
        yield return Of("preface-below-a-contents-list-in-full-width", body => body.ParagraphWith("一、总体情况").AddBeforeSelf(
            Paragraph("目\u3000录"),
            Paragraph("一、总体情况．．．．．．１"),
            Paragraph("二、主动公开政府信息情况\u3000\u3000２"),
            Paragraph("三、收到和处理政府信息公开申请情况——３"),
            Paragraph("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况·\u3000·\u3000４５"),
            Paragraph("五、存在的主要问题及改进情况----６７"),
            Paragraph("六、其他需要报告的事项...８９"),
            Paragraph("附件……１０"),
            Paragraph("附表．．．．１１"),
            Paragraph("现公布本报告。", "BodyText")));
        yield return Of("text-before-the-title", body => body.Elements(W + "p").First().AddBeforeSelf(Paragraph("关于公布年度报告的说明。", "BodyText")));
        yield return Of("text-before-a-section-other-than-the-first", body =>
        {
            body.ParagraphWith("一、总体情况").ElementsAfterSelf().Take(2).Remove();
            body.ParagraphWith("一、总体情况").ReplaceWith(Paragraph("现公布本报告。", "BodyText"));
        });
        yield return Of("title-in-three-lines", body =>
        {
            body.Elements(W + "p").First().ReplaceWith(Paragraph("某市人民政府"), Paragraph("2024年度"), Paragraph("政府信息公开工作年度报告"));
        });
        yield return Of("title-with-the-year-first", body => body.Elements(W + "p").First().SetText("二〇二四年某市人民政府政府信息公开工作年度报告"));
        yield return Of("title-missing", body => body.Elements(W + "p").First().Remove());
        yield return Of("year-missing", body => body.Elements(W + "p").First().SetText("某市人民政府政府信息公开工作年度报告"));
        yield return Of("date-below-the-signature", body =>
        {
            body.Elements(W + "p").ElementAt(1).Remove();
            var signature = body.Elements(W + "p").Last();
            signature.ReplaceWith(Paragraph("某市人民政府办公室"), Paragraph("二〇二五年一月二十日"));
        });
        yield return Of("no-signature-and-a-sentence-without-a-stop", body =>
        {
            var signature = body.Elements(W + "p").Last();
            signature.AddBeforeSelf(Paragraph("本年度无其他需要报告的事项", "BodyText"));
            signature.SetText("2025年1月20日");
        });
        yield return Of("no-signature", body => body.Elements(W + "p").Last().Remove());
    }

    private static IEnumerable<Deviation> Beside()
    {
        yield return Of("soft-line-breaks", body => body.ParagraphWith(Body).Element(W + "r")!.AddAfterSelf(new XElement(W + "r", new XElement(W + "br"), new XElement(W + "t", "另有一行。"), new XElement(W + "tab"), new XElement(W + "t", "完。"))));
        yield return Of("indents-of-blanks", body => body.ParagraphWith(Body).SetText("\u3000\u3000" + Body + " "));
        yield return Of("tracked-changes", body =>
        {
            var paragraph = body.Cell(1, 4, 2).Element(W + "p")!;
            var run = paragraph.Element(W + "r")!;
            run.ReplaceWith(
                new XElement(W + "del", Author(1), new XElement(W + "r", new XElement(W + "delText", run.Value))),
                new XElement(W + "ins", Author(2), Run("77")));
        });
        yield return Of("tracked-row", body =>
        {
            var row = body.Table(1).Row(4);
            var inserted = new XElement(row);
            inserted.AddFirst(new XElement(W + "trPr", new XElement(W + "ins", Author(3))));
            row.AddAfterSelf(inserted);
            row.AddFirst(new XElement(W + "trPr", new XElement(W + "del", Author(4))));
            body.Cell(1, 5, 2).SetText("77");
        });
        yield return Of("content-controls", body =>
        {
            var run = body.Cell(1, 4, 2).Descendants(W + "r").First();
            run.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtPr"), new XElement(W + "sdtContent", Run("77"))));
            var section = body.ParagraphWith(Body);
            section.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtPr"), new XElement(W + "sdtContent", new XElement(section))));
        });
        yield return Of("hidden-text", body =>
        {
            body.Cell(1, 4, 2).Element(W + "p")!.Add(Run("00", new XElement(W + "vanish")));
            body.ParagraphWith(Body).Add(Run("内部说明。", new XElement(W + "vanish")));
        });
        yield return Of("nested-table", body => body.Cell(1, 4, 2).AddFirst(NewTable(["自然人", "3"])));
        yield return new("footnotes-in-cells", Reports.Sample(), HumanDocument.Of(Reports.Sample())
            .AddRelated("footnotes", new XElement(W + "footnotes", new XAttribute(XNamespace.Xmlns + "w", W), new XElement(
                W + "footnote", new XAttribute(W + "id", 2), Paragraph("包括上年末收到的3件。"))))
            .Edit(body => body.Cell(1, 4, 2).Element(W + "p")!.Add(
                new XElement(W + "r", new XElement(W + "footnoteReference", new XAttribute(W + "id", 2))))));
        yield return Of("text-box", body => body.ParagraphWith(Body).Add(new XElement(W + "r", Shape("另有说明见附件。"))));
        yield return Of("text-box-of-older-programs", body => body.ParagraphWith(Body).Add(new XElement(W + "r", OldShape("另有说明见附件。"))));
        yield return Of("text-box-in-both-markups", body => body.ParagraphWith(Body).Add(new XElement(W + "r", new XElement(
            Alternatives + "AlternateContent",
            new XElement(Alternatives + "Choice", new XAttribute("Requires", "wps"), Shape("另有说明见附件。")),
            new XElement(Alternatives + "Fallback", OldShape("另有说明见附件。"))))));
        yield return Of("text-box-in-a-cell", body => body.Cell(1, 4, 2).Element(W + "p")!.Add(new XElement(W + "r", Shape("77"))));
        yield return Of("chart", body => body.ParagraphWith(Body).AddAfterSelf(new XElement(W + "p", new XElement(W + "r", new XElement(
            W + "drawing",
            new XElement(
                Drawing + "inline",
                new XElement(Drawing + "docPr", new XAttribute("id", 8), new XAttribute("name", "图表 8"), new XAttribute("descr", "历年申请数量")),
                new XElement(Chart + "chart")))))));
        yield return Of("embedded-files", body =>
        {
            body.ParagraphWith(Body).AddAfterSelf(new XElement(W + "altChunk"));
            body.Cell(1, 4, 2).AddFirst(new XElement(W + "altChunk"));
            body.AddFirst(new XElement(W + "altChunk"));
        });
        yield return Of("picture", body => body.ParagraphWith(Body).AddAfterSelf(new XElement(W + "p", new XElement(W + "r", new XElement(W + "drawing")))));
    }

    private static Deviation Of(string name, Action<XElement> edit) => new(name, Reports.Sample(), HumanDocument.Of(Reports.Sample()).Edit(edit));

    /// <summary>A text box as programs of today write it.</summary>
    private static XElement Shape(string text) => new(
        W + "drawing",
        new XElement(
            Drawing + "anchor",
            new XElement(Drawing + "docPr", new XAttribute("id", 9), new XAttribute("name", "文本框 9")),
            new XElement(Shapes + "wsp", new XElement(Shapes + "txbx", new XElement(W + "txbxContent", Paragraph(text))))));

    /// <summary>A text box as VML has it.</summary>
    private static XElement OldShape(string text) => new(
        W + "pict",
        new XElement(Vml + "shape", new XElement(Vml + "textbox", new XElement(W + "txbxContent", Paragraph(text)))));

    /// <summary>What stands before a title, such as 一、, is no text: the program makes it.</summary>
    private static void Number(XElement body, bool keepsStyle)
    {
        foreach (var section in ReportSection.All)
        {
            var title = body.ParagraphWith(section.Label);
            title.SetText(section.Label[2..]);
            var properties = title.Element(W + "pPr")!;
            if (!keepsStyle)
            {
                properties.Element(W + "pStyle")!.Remove();
            }

            var numbering = new XElement(W + "numPr", new XElement(W + "ilvl", new XAttribute(W + "val", 0)), new XElement(W + "numId", new XAttribute(W + "val", 1)));
            if (properties.Element(W + "pStyle") is { } style)
            {
                style.AddAfterSelf(numbering);
            }
            else
            {
                properties.AddFirst(numbering);
            }
        }
    }

    private static void Unstyle(XElement body)
    {
        foreach (var paragraph in body.Elements(W + "p"))
        {
            paragraph.Element(W + "pPr")?.Remove();
        }
    }

    private static XAttribute[] Author(int id) =>
        [new(W + "id", id), new(W + "author", "校对"), new(W + "date", "2025-01-10T09:00:00Z")];
}
