using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>The names in CSV files that the form does not print: columns, and rows that hold no cell.</summary>
internal static class CsvVocabulary
{
    public static readonly CsvName Agency = new("agency", "报告机关", "机关");
    public static readonly CsvName AgencyKind = new("agencyKind", "机关类别");
    public static readonly CsvName Year = new("year", "报告年度", "年度");
    public static readonly CsvName Edition = new("edition", "格式版本", "版本");
    public static readonly CsvName Title = new("title", "标题");
    public static readonly CsvName Published = new("published", "发布日期");

    // Columns of the long layout.
    public static readonly CsvName Table = new("table", "表");
    public static readonly CsvName Row = new("row", "行");
    public static readonly CsvName Column = new("column", "列");
    public static readonly CsvName Value = new("value", "数据", "值");
    public static readonly CsvName TableLabel = new("tableLabel", "表名");
    public static readonly CsvName RowLabel = new("rowLabel", "行名");
    public static readonly CsvName ColumnLabel = new("columnLabel", "列名");

    // Rows of the long layout that hold no cell.
    public static readonly CsvName Report = new("report", "报告");
    public static readonly CsvName Paragraph = new("paragraph", "段落");
    public static readonly CsvName Disclosures = new("disclosures", "主动公开信息数量");
    public static readonly CsvName Count = new("count", "数量");
    public static readonly CsvName Fees = new("fees", "信息处理费");
    public static readonly CsvName NoticesIssued = new("noticesIssued", "发出收费通知件数");
    public static readonly CsvName AmountNotified = new("amountNotified", "收费通知总金额（元）");
    public static readonly CsvName AmountReceived = new("amountReceived", "实际收取总金额（元）");

    /// <summary>Rows of paragraphs by heading level: body text at 0, headings from 2. Level 1 is the section's own title.</summary>
    public static readonly ImmutableArray<CsvName> Paragraphs =
        [Paragraph, .. Enumerable.Range(1, Model.Paragraph.DeepestLevel).Select(level => Numbered("heading", "标题", level))];

    /// <summary>Rows of disclosure counts by their depth in the tree.</summary>
    public static readonly ImmutableArray<CsvName> Levels =
        [.. Enumerable.Range(1, DisclosureCount.MaximumDepth).Select(level => Numbered("level", "层级", level))];

    /// <summary>The figures of the fees: how many notices, the amount notified, the amount received.</summary>
    public static readonly ImmutableArray<CsvName> FeeFigures = [NoticesIssued, AmountNotified, AmountReceived];

    /// <summary>The columns of the wide layout for the fees. The first says that figures are stated, even if all of them are blank.</summary>
    public static readonly ImmutableArray<CsvName> FeeColumns =
        [Fees, .. FeeFigures.Select(figure => new CsvName($"{Fees.Code}.{figure.Code}", $"{Fees.Label}/{figure.Label}"))];

    /// <summary>What the first column of the fees holds if figures are stated.</summary>
    public static readonly CsvName Stated = new("stated", "有");

    /// <summary>The columns of the long layout, in the order in which they are written.</summary>
    public static readonly ImmutableArray<CsvName> LongColumns = [Agency, AgencyKind, Year, Edition, Table, Row, Column, Value];

    /// <summary>The columns that stand beside the codes of the long layout for people.</summary>
    public static readonly ImmutableArray<CsvName> LabelColumns = [TableLabel, RowLabel, ColumnLabel];

    public static readonly ImmutableArray<CsvName> Sections = [.. ReportSection.All.Select(CsvName.Of)];

    public static readonly ImmutableArray<CsvName> AgencyKinds = [.. Definition.AgencyKind.All.Select(CsvName.Of)];

    public static readonly ImmutableArray<CsvName> Editions =
        [.. Definition.Edition.All.Select(edition => new CsvName(edition.Code, edition.Notice))];

    private static CsvName Numbered(string code, string label, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(code + digits, label + digits);
    }
}
