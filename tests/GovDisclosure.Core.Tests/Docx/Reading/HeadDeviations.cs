using System.Xml.Linq;
using GovDisclosure.Definition;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>How people number the titles of the sections, name the report, and close it.</summary>
internal static class HeadDeviations
{
    private const string Title = "某市人民政府2024年政府信息公开工作年度报告";
    private const string Problems = "五、存在的主要问题及改进情况";
    private const string Text = "重点领域公开还不够及时。";

    public static IEnumerable<Deviation> All() => Closings().Concat(Numbers()).Concat(Titles());

    private static IEnumerable<Deviation> Closings()
    {
        yield return Closing("line-below-the-date", "某市人民政府", "2025年1月15日", "（此件公开发布）");
        yield return Closing("lines-below-the-date", "某市人民政府办公室", "2025年1月15日", "附件：1.依申请公开流程图", "联系人：张三  联系电话：0512-80000000", "抄送：省政府办公厅，市委办公室。");
        yield return Closing("line-below-the-signature", "2025年1月15日", "某市人民政府", "（此件公开发布）");
        yield return Closing("lines-in-brackets-below-the-date", "某市人民政府", "2025年1月15日", "【此件主动公开】", "〔共印5份〕", "[网络版]", "(此件不加盖印章)");
        yield return Closing("numbered-lines-below-the-date", "某市人民政府", "2025年1月15日", "附件：1.依申请公开流程图", "2.统计表", "3．公开目录", "4、公开指南");
        yield return Closing("organ-and-date-in-one-line", "某市人民政府 2025年1月15日");
        yield return Closing("organ-and-date-in-one-line-above-another", "某市人民政府办公室\u3000\u30002025 年 1 月 15 日", "（此件公开发布）");
        yield return Closing("date-as-people-say-it", "某市人民政府", "2025年1月15号");
        yield return Of("dates-that-differ", body => body.Elements(W + "p").Last().ReplaceWith(Paragraph("某市人民政府"), Paragraph("2025年1月25日")));
        yield return Closing("date-that-is-none", "某市人民政府", "2025年2月30日");
        yield return Of("date-that-is-none-below-the-title", body => body.ParagraphWith("2025年1月20日").SetText("2025年13月20日"));
        yield return Closing("sentences-that-close-like-lines", "全年收到的意见都已答复：", "一是加强培训，二是完善制度，三是接受监督。", "（数据来源为本机关统计台账）");
    }

    private static IEnumerable<Deviation> Numbers()
    {
        yield return Retitled("title-numbered-in-digits", "5.存在的主要问题及改进情况");
        yield return Retitled("title-numbered-in-brackets", "（五）存在的主要问题及改进情况");
        yield return Retitled("title-numbered-as-a-part", "第五部分 存在的主要问题及改进情况");
        yield return Retitled("title-numbered-with-a-comma", "五,存在的主要问题及改进情况");
        yield return Retitled("title-numbered-without-a-mark", "五 存在的主要问题及改进情况");
        yield return Retitled("title-and-text-in-one-paragraph", Problems + "。2024年，" + Text, takesText: true);
        yield return Retitled("title-and-text-in-two-lines", Problems + "\n2024年，" + Text, takesText: true);
        yield return Of("titles-numbered-in-digits", body =>
        {
            foreach (var section in ReportSection.All)
            {
                var title = body.ParagraphWith(section.Label);
                title.Element(W + "pPr")?.Remove();
                title.SetText($"{section.Number}.{section.Label[2..]}");
            }
        });
        yield return Of("headings-and-sentences-that-begin-like-titles", body => body.ParagraphWith("二、主动公开政府信息情况").AddBeforeSelf(
            Paragraph("（一）主动公开"),
            Paragraph("公开各类信息。"),
            Paragraph("（二）主动公开政府信息情况"),
            Paragraph("（三）收到和处理政府信息公开申请情况"),
            Paragraph("收到申请若干件。"),
            Paragraph("存在的主要问题及改进情况。见第五部分。"),
            Paragraph("五是存在的主要问题及改进情况已经报告。"),
            Paragraph("5.存在的主要问题及改进情况已经报告。")));
    }

    private static IEnumerable<Deviation> Titles()
    {
        yield return Named("title-of-a-draft", Title + "（草案）");
        yield return Named("title-that-says-annual-report-in-short", "2024年度某市人民政府信息公开工作年报");
        yield return Named("title-that-says-report-on", "某市人民政府关于2024年政府信息公开工作情况的报告");
        yield return Named("title-of-two-years", "某市人民政府2023年、2024年政府信息公开工作年度报告");
        yield return Of("title-without-style-that-says-report-on", body => body.Elements(W + "p").First().ReplaceWith(
            Paragraph("某市人民政府关于2024年政府信息公开工作情况的报告")));
    }

    private static Deviation Named(string name, string title) => Of(name, body => body.Elements(W + "p").First().SetText(title));

    private static Deviation Closing(string name, params string[] lines) => Of(name, body =>
    {
        body.ParagraphWith("2025年1月20日").Remove();
        body.Elements(W + "p").Last().ReplaceWith(lines.Select(line => Paragraph(line)));
    });

    private static Deviation Retitled(string name, string title, bool takesText = false) => Of(name, body =>
    {
        var paragraph = body.ParagraphWith(Problems);
        paragraph.Element(W + "pPr")?.Remove();
        paragraph.SetText(title);
        if (takesText)
        {
            paragraph.ElementsAfterSelf().First().Remove();
            BreakLines(paragraph);
        }
    });

    private static void BreakLines(XElement paragraph)
    {
        var lines = paragraph.Value.Split('\n');
        paragraph.SetText(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            paragraph.Add(new XElement(W + "r", new XElement(W + "br"), new XElement(W + "t", line)));
        }
    }

    private static Deviation Of(string name, Action<XElement> edit) => new(name, Reports.Sample(), HumanDocument.Of(Reports.Sample()).Edit(edit));
}
