using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Rows and cells of a table, with their places in the grid.</summary>
public sealed class TableReadingTests
{
    [Fact]
    public void A_cell_tells_row_number_column_and_span()
    {
        var table = Read(
            Row(Cell("甲", "<w:gridSpan w:val=\"2\"/>"), Cell("乙")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("丙") + Cell("丁") + "</w:tr>");
        Assert.Equal(
            [(1, 1, 0, 2, "甲"), (1, 2, 2, 1, "乙"), (2, 1, 1, 1, "丙"), (2, 2, 2, 1, "丁")],
            table.Rows.SelectMany(row => row).Select(cell => (cell.Row, cell.Number, cell.Column, cell.ColumnSpan, cell.Text)));
    }

    [Fact]
    public void A_merged_cell_begins_once_and_continues_below()
    {
        var table = Read(
            Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>")), Row(Cell("", "<w:vMerge/>")), Row(Cell("", "<w:vMerge w:val=\"continue\"/>")), Row(Cell("乙")));
        Assert.Equal([false, true, true, false], table.Rows.Select(row => row[0].ContinuesAbove));
    }

    [Fact]
    public void Cells_merged_in_the_old_way_are_one_cell()
    {
        var row = Read(Row(Cell("甲", "<w:hMerge w:val=\"restart\"/>"), Cell("不显示", "<w:hMerge/>"), Cell("乙"))).Rows[0];
        Assert.Equal([(1, 0, 2, "甲"), (3, 2, 1, "乙")], row.Select(cell => (cell.Number, cell.Column, cell.ColumnSpan, cell.Text)));
        Assert.Equal(new WordNote(WordNoteKind.CoveredText, "不显示"), Assert.Single(row[0].Notes));
        Assert.Empty(row[1].Notes);
    }

    [Fact]
    public void The_notes_of_covered_cells_stay_with_the_cell_that_covers_them()
    {
        const string Picture = "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p><w:r><w:pict/></w:r></w:p></w:tc>";
        var cell = Read(Row(Cell("甲", "<w:hMerge w:val=\"restart\"/>"), Picture, Cell(" ", "<w:hMerge/>"), Cell("丙", "<w:hMerge/>"))).Rows[0][0];
        Assert.Equal([WordNoteKind.Picture, WordNoteKind.CoveredText], cell.Notes.Select(note => note.Kind));
        var covered = Read(Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>")), Row(Picture.Replace("hMerge", "vMerge", StringComparison.Ordinal))).Rows[1][0];
        Assert.Equal([WordNoteKind.Picture], covered.Notes.Select(note => note.Kind));
        var many = Read(Row([Cell("甲"), .. Enumerable.Repeat(Picture, ReadingLimits.Notes + 9)])).Rows[0][0].Notes;
        Assert.Equal((ReadingLimits.Notes, WordNoteKind.More), (many.Length, many[^1].Kind));
    }

    [Fact]
    public void Text_under_a_cell_merged_downwards_is_noted_where_it_stands()
    {
        var table = Read(Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Cell("1")), Row(Cell("不显示", "<w:vMerge/>"), Cell("2")), Row(Cell("", "<w:vMerge/>"), Cell("3")));
        Assert.Equal(new WordNote(WordNoteKind.CoveredText, "不显示"), Assert.Single(table.Rows[1][0].Notes));
        Assert.True(table.Rows[1][0].ContinuesAbove);
        Assert.Empty(table.Rows[2][0].Notes);
    }

    [Fact]
    public void A_cell_that_continues_nothing_is_a_cell_of_its_own()
    {
        var table = Read(Row(Cell("甲", "<w:vMerge/>"), Cell("1")), Row(Cell("宽", "<w:gridSpan w:val=\"2\"/>")), Row(Cell("1"), Cell("乙", "<w:vMerge/>")));
        Assert.All(table.Rows.SelectMany(row => row), cell => Assert.False(cell.ContinuesAbove));
        Assert.All(table.Rows.SelectMany(row => row), cell => Assert.Empty(cell.Notes));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-7", 1)]
    [InlineData("2147483648", ReadingLimits.Columns)]
    [InlineData("many", 1)]
    public void A_span_stays_within_the_limits(string stated, int span) =>
        Assert.Equal(span, Read(Row(Cell("甲", $"<w:gridSpan w:val=\"{stated}\"/>"))).Rows[0][0].ColumnSpan);

    [Fact]
    public void Paragraphs_of_a_cell_are_divided_by_line_ends()
    {
        var cell = Read("<w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>二</w:t></w:r></w:p><w:p><w:r><w:t>三</w:t></w:r></w:p></w:tc><w:tc/></w:tr>").Rows[0];
        Assert.Equal(["一\n\n二三", ""], cell.Select(each => each.Text));
    }

    [Fact]
    public void A_nested_table_is_noted_and_not_mixed_in()
    {
        var cell = Read(Row("<w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc>")).Rows[0][0];
        Assert.Equal("外\n", cell.Text);
        Assert.Equal(new WordNote(WordNoteKind.NestedTable, "内"), Assert.Single(cell.Notes));
    }

    [Fact]
    public void A_deleted_row_is_noted_and_not_counted()
    {
        var table = Read(
            Row(Cell("甲")),
            "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>数</w:t></w:r></w:p></w:tc></w:tr>",
            Row(Cell("乙")));
        Assert.Equal([(1, "甲"), (3, "乙")], table.Rows.Select(row => (row[0].Row, row[0].Text)));
        Assert.Equal(new WordNote(WordNoteKind.DeletedText, "数 旧"), Assert.Single(table.Notes));
    }

    [Fact]
    public void An_inserted_row_is_read_and_noted()
    {
        var cell = Read("<w:tr><w:trPr><w:ins/></w:trPr>" + Cell("新") + "</w:tr>").Rows[0][0];
        Assert.Equal(("新", new WordNote(WordNoteKind.InsertedText, "新")), (cell.Text, Assert.Single(cell.Notes)));
    }

    [Fact]
    public void A_deleted_cell_is_noted_and_not_counted()
    {
        var table = Read(Row(Cell("甲"), Cell("旧", "<w:cellDel/>"), Cell("乙")));
        Assert.Equal([(1, 0), (3, 1)], table.Rows[0].Select(cell => (cell.Number, cell.Column)));
        Assert.Equal(new WordNote(WordNoteKind.DeletedText, "旧"), Assert.Single(table.Notes));
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read_and_noted()
    {
        var table = Read($"<w:sdt><w:sdtContent>{Row(Cell("甲"))}</w:sdtContent></w:sdt>", $"<w:tr><w:sdt><w:sdtContent>{Cell("乙")}</w:sdtContent></w:sdt>{Cell("丙")}</w:tr>");
        Assert.Equal(["甲", "乙", "丙"], table.Rows.SelectMany(row => row).Select(cell => cell.Text));
        Assert.Equal([1, 1, 0], table.Rows.SelectMany(row => row).Select(cell => cell.Notes.Count(note => note.Kind == WordNoteKind.ContentControl)));
    }

    [Fact]
    public void The_prompt_of_a_control_around_a_cell_is_no_text()
    {
        var cell = Read($"<w:tr><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Cell("单击输入")}</w:sdtContent></w:sdt></w:tr>").Rows[0][0];
        Assert.Equal("", cell.Text);
        Assert.Contains(new WordNote(WordNoteKind.Prompt, "单击输入"), cell.Notes);
    }

    [Fact]
    public void Header_rows_are_counted_at_the_top_only()
    {
        const string Header = "<w:trPr><w:tblHeader/></w:trPr>";
        Assert.Equal(2, Read($"<w:tr>{Header}{Cell("一")}</w:tr>", $"<w:tr>{Header}{Cell("二")}</w:tr>", Row(Cell("三")), $"<w:tr>{Header}{Cell("四")}</w:tr>").HeaderRows);
    }

    [Fact]
    public void Tables_are_numbered_and_nested_ones_are_not()
    {
        var nested = $"<w:tbl>{Row($"<w:tc><w:tbl>{Row(Cell("内"))}</w:tbl><w:p/></w:tc>")}</w:tbl>";
        Assert.Equal([1, 2], DocxFile.OfBody(nested + "<w:p/>" + nested).Read().Tables.Select(table => table.Number));
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private static WordTable Read(params string[] rows) => DocxFile.OfBody($"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>").Read().Table;
}
