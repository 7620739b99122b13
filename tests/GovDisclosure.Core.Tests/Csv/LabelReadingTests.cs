using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Csv;

/// <summary>Files that name columns and rows by label are read, however the labels are printed.</summary>
public class LabelReadingTests
{
    private static readonly AnnualReport Report = CsvFile.Sample();
    private static readonly string Long = CsvFile.WriteText(CsvFile.Plain with { Names = CsvNames.Labels }, Report);
    private static readonly string Wide = CsvFile.WriteText(CsvFile.PlainWide with { Names = CsvNames.Labels }, Report);

    [Theory]
    [InlineData("1.属于国家秘密", "1、属于国家秘密")]
    [InlineData("1.属于国家秘密", "1．属于 国家秘密")]
    [InlineData("1.属于国家秘密", "１.属于国家\u3000秘密")]
    [InlineData("（一）予以公开", "(一)予以公开")]
    [InlineData("危及“三安全一稳定”", "危及\"\"三安全一稳定\"\"")]
    [InlineData("危及“三安全一稳定”", "危及「三安全一稳定」")]
    [InlineData("商业企业", "商 业 企 业")]
    [InlineData("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正")]
    [InlineData("行政规范性文件", "规范性文件")]
    [InlineData("3.其他", "3.其它")]
    [InlineData("（七）总计", "（七）合计")]
    [InlineData("总计", "合计")]
    [InlineData("现行有效件数", "现行有效数")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议及行政诉讼情况")]
    [InlineData("本年处理决定数量", "处理决定数量")]
    [InlineData("1.属于国家秘密", "stateSecret")]
    public void A_label_is_known_in_all_its_forms(string official, string printed)
    {
        Assert.Contains(official, Long, StringComparison.Ordinal);
        var quoted = printed.Contains('"', StringComparison.Ordinal) ? $"\"{{0}}{printed}{{1}}\"" : $"{{0}}{printed}{{1}}";
        foreach (var file in new[] { Long, Wide })
        {
            var lines = file.Split("\r\n").Select(line => string.Join(',', line.Split(',').Select(field =>
            {
                var at = field.IndexOf(official, StringComparison.Ordinal);
                return at < 0 || field.Contains('\t', StringComparison.Ordinal) || field.StartsWith('"')
                    ? field
                    : quoted.Replace("{0}", field[..at], StringComparison.Ordinal).Replace("{1}", field[(at + official.Length)..], StringComparison.Ordinal);
            })));
            if (printed == "stateSecret" && file == Wide)
            {
                continue;
            }

            Assert.Equal(Report, CsvFile.ReadOne(string.Join("\r\n", lines)));
        }
    }

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("(三)不予公开/1、属于国家秘密")]
    [InlineData("（三）不予公开／１.属于国家秘密")]
    public void A_column_may_name_the_group_of_its_row_or_not(string printed)
    {
        const string Official = "（三）不予公开/1.属于国家秘密";
        Assert.Contains(Official, Wide, StringComparison.Ordinal);
        Assert.Equal(Report, CsvFile.ReadOne(Wide.Replace(Official, printed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_cell_is_found_by_its_labels_of_each_edition_that_prints_it()
    {
        foreach (var edition in Edition.All)
        {
            foreach (var cell in StatutoryForm.Of(edition).Cells)
            {
                var column = System.Text.Encoding.UTF8.GetBytes(cell.LabelIn(edition));
                Assert.Equal(cell, CellNames.All[CsvName.Find(CellNames.Columns, column)]);
                Assert.Equal(
                    cell,
                    CellNames.Find(
                        cell.Section,
                        System.Text.Encoding.UTF8.GetBytes(cell.Row.LabelIn(edition)),
                        System.Text.Encoding.UTF8.GetBytes(cell.Column.LabelIn(edition)),
                        out _));
            }
        }
    }

    [Fact]
    public void No_two_columns_of_a_layout_can_be_mistaken_for_each_other()
    {
        foreach (var columns in new[] { CsvHeader.WideColumns, [.. CsvVocabulary.LongColumns, .. CsvVocabulary.LabelColumns] })
        {
            Assert.All(columns, column =>
            {
                foreach (var name in new[] { column.Code, column.Label, " " + column.Label + "\u3000" })
                {
                    Assert.Equal(column, columns[CsvName.Find(columns, System.Text.Encoding.UTF8.GetBytes(name))]);
                }
            });
        }
    }

    [Fact]
    public void Names_stand_in_files_without_quotes()
    {
        // The reader recognises expected rows by their bytes, which holds only for names that need no quotes.
        Assert.All(
            Edition.All.SelectMany(edition => LongRow.Of(edition)).SelectMany(row => row.Codes.Concat(row.Labels)),
            name => Assert.False(name.AsSpan().ContainsAny(",\"\r\n"u8)));
    }

    [Fact]
    public void No_name_can_be_taken_for_a_formula()
    {
        // Names are written without the guard that texts have.
        Assert.All(
            CsvHeader.WideColumns.Concat(CsvVocabulary.LongColumns).Concat(CsvVocabulary.LabelColumns)
                .SelectMany(name => new[] { name.Code, name.Label }),
            name => Assert.False(FormulaGuard.IsRisky(name)));
        Assert.All(
            Edition.All.SelectMany(edition => LongRow.Of(edition)).SelectMany(row => row.Codes.Concat(row.Labels)),
            name => Assert.False(FormulaGuard.IsRisky(System.Text.Encoding.UTF8.GetString(name))));
    }
}
