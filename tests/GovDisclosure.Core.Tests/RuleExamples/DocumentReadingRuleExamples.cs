using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleDocument;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD902: reading a document that people made.</summary>
internal static class DocumentReadingRuleExamples
{
    public static IEnumerable<Finding> GD9020_fails()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace(Cell("0"), Cell("１2 件"));
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9020_passes()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace(Cell("0"), Cell("12"));
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9021_fails()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace("1.属于国家秘密", "属于国家秘密");
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9021_passes()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024));
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9022_fails()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace("第二十条第（六）项", "");
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9022_passes()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024));
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9023_fails()
    {
        // example: begin
        string table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>政策文件</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace("<w:sectPr", table + "<w:sectPr"));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9023_passes()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace("专栏运行正常", "专栏发布政策文件12件");
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9024_fails()
    {
        // example: begin
        string change = "<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>0</w:t></w:r></w:ins>";
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace(Cell("0"), change));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9024_passes()
    {
        // example: begin
        string accepted = "<w:r><w:t>0</w:t></w:r>";
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace(Cell("0"), accepted));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9025_fails()
    {
        // example: begin
        string hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>5</w:t></w:r>";
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace(Cell("0"), Cell("0") + hidden));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9025_passes()
    {
        // example: begin
        string shown = "<w:r><w:rPr><w:b/></w:rPr><w:t>5</w:t></w:r>";
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace(Cell("0"), shown));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9026_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        ReadResult<AnnualReport> read = FromBody(Paragraph("联系电话见官方网站。") + BodyOf(report));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9026_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        ReadResult<AnnualReport> read = FromBody(BodyOf(report).Replace("申请渠道畅通。", "申请渠道畅通。联系电话见官方网站。"));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9027_fails()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2020)).Replace("档案局2020年", "档案局2024年");
        ReadResult<AnnualReport> read = FromBody(body);                     // the tables are still those of 2020
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9027_passes()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2020)).Replace("档案局2020年", "档案局2019年");
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9028_fails()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace("1.属于国家秘密", "1、属于 国家秘密");
        ReadResult<AnnualReport> read = FromBody(body);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9028_passes()
    {
        // example: begin
        string body = BodyOf(ZeroReport(2024)).Replace("1.属于国家秘密", "1.属于</w:t></w:r><w:r><w:t>国家秘密");
        ReadResult<AnnualReport> read = FromBody(body);                     // cut over two runs, which no page shows
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9029_fails()
    {
        // example: begin
        string heading = Paragraph("（一）主动公开");
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace(Titled("二、"), heading + Paragraph("按时公开。") + Titled("二、")));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9029_passes()
    {
        // example: begin
        string heading = Paragraph("（一）主动公开", style: "Heading2");
        ReadResult<AnnualReport> read = FromBody(BodyOf(ZeroReport(2024)).Replace(Titled("二、"), heading + Paragraph("按时公开。") + Titled("二、")));
        // example: end
        return read.Findings;
    }
}
