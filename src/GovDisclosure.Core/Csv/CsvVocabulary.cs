using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>The names in CSV files other than those of cells: columns, and rows that hold no cell.</summary>
internal static class CsvVocabulary
{
    public static readonly CsvName Agency = Of(ReportHead.AgencyName);
    public static readonly CsvName AgencyKind = Of(ReportHead.AgencyKind);
    public static readonly CsvName Year = Of(ReportHead.Year);
    public static readonly CsvName Edition = Of(ReportHead.Edition);
    public static readonly CsvName Title = Of(ReportHead.Title);
    public static readonly CsvName Published = Of(ReportHead.Published);
    public static readonly CsvName Preface = Of(ReportHead.Preface);

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
    public static readonly CsvName Fees = CsvName.Of(FeeFigure.Fees);

    /// <summary>What a finding on the length of a row counts.</summary>
    public static readonly CsvName FieldCount = new("fields", "列数");

    /// <summary>Rows of paragraphs by heading level: body text at 0, headings from 2. Level 1 is the section's own title.</summary>
    public static readonly ImmutableArray<CsvName> Paragraphs =
        [Paragraph, .. Enumerable.Range(1, Model.Paragraph.DeepestLevel).Select(level => Numbered("heading", "标题", level))];

    /// <summary>Rows of disclosure counts by their depth in the tree.</summary>
    public static readonly ImmutableArray<CsvName> Levels =
        [.. Enumerable.Range(1, DisclosureCount.MaximumDepth).Select(level => Numbered("level", "层级", level))];

    /// <summary>The figures of the fees, in the order of their definition.</summary>
    public static readonly ImmutableArray<CsvName> FeeFigures =
        [.. FeeFigure.All.Select(figure => new CsvName(figure.Column, figure.LabelWithUnit))];

    /// <summary>What findings on the figures of the fees cite, in the same order.</summary>
    public static readonly ImmutableArray<FindingValue> FeeSubjects = [.. FeeFigure.All.Select(figure => FindingValue.Of(figure))];

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

    private static CsvName Of(ReportHead head) => new(head.Column, head.Label, head.Aliases.AsSpan());

    private static CsvName Numbered(string code, string label, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(code + digits, label + digits);
    }
}
