using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Styles are known by their names, because every program numbers their ids as it likes.</summary>
public sealed class StyleReadingTests
{
    [Theory]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"Heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>", "heading 1", 1)]
    [InlineData("<w:style w:styleId=\"2\"><w:name w:val=\"正文缩进\"/></w:style>", "正文缩进", 0)]
    [InlineData("<w:style w:styleId=\"2\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"3\"/></w:style><w:style w:styleId=\"3\"><w:name w:val=\"base\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>", "mine", 3)]
    [InlineData("<w:style w:styleId=\"2\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"3\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style><w:style w:styleId=\"3\"><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>", "mine", 0)]
    [InlineData("<w:style w:styleId=\"2\"><w:name w:val=\"a\"/><w:basedOn w:val=\"3\"/></w:style><w:style w:styleId=\"3\"><w:name w:val=\"b\"/><w:basedOn w:val=\"2\"/></w:style>", "a", 0)]
    [InlineData("<w:style w:styleId=\"2\"><w:name w:val=\"a\"/><w:basedOn w:val=\"2\"/></w:style>", "a", 0)]
    [InlineData("<w:latentStyles><w:lsdException w:name=\"Normal\"/></w:latentStyles><w:style w:styleId=\"2\"><w:name w:val=\"first\"/></w:style><w:style w:styleId=\"2\"><w:name w:val=\"second\"/></w:style>", "first", 0)]
    [InlineData("", "2", 0)]
    public void A_style_gives_its_name_and_level(string styles, string name, int level)
    {
        var paragraph = DocxFile.OfBody("<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr></w:p>").WithStyles(styles).Read().Paragraph;
        Assert.Equal((name, level), (paragraph.StyleName, paragraph.Level));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("8", 9)]
    [InlineData("9", 0)]
    [InlineData("-1", 1)]
    [InlineData("99999999999", 0)]
    [InlineData("one", 0)]
    public void A_paragraph_states_a_level_of_its_own(string stated, int level) =>
        Assert.Equal(level, DocxFile.OfBody($"<w:p><w:pPr><w:outlineLvl w:val=\"{stated}\"/></w:pPr></w:p>").Read().Paragraph.Level);

    [Fact]
    public void A_paragraph_without_a_style_has_none() =>
        Assert.Equal("", DocxFile.OfBody("<w:p/>").WithStyles("<w:style w:default=\"1\" w:styleId=\"1\"><w:name w:val=\"Normal\"/></w:style>").Read().Paragraph.StyleName);

    [Fact]
    public void The_properties_before_a_tracked_change_do_not_count() =>
        Assert.Equal(2, DocxFile.OfBody("<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:pPrChange><w:pPr><w:outlineLvl w:val=\"5\"/></w:pPr></w:pPrChange></w:pPr></w:p>").Read().Paragraph.Level);

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    public void A_style_is_found_however_long_its_id_is(int length)
    {
        foreach (var id in new[] { new string('a', length), new string('a', length - 2) + "𠮷", new string('a', length - 1) + "𠮷" })
        {
            var paragraph = DocxFile.OfBody($"<w:p><w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr></w:p>")
                .WithStyles($"<w:style w:styleId=\"{id}\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>").Read().Paragraph;
            Assert.Equal(("heading 1", 1), (paragraph.StyleName, paragraph.Level));
        }
    }

    private const string Struck = "<w:style w:styleId=\"2\"><w:rPr><w:strike/></w:rPr></w:style>";
    private const string Raised = "<w:style w:styleId=\"2\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";
    private const string Based = "<w:style w:styleId=\"3\"><w:basedOn w:val=\"2\"/></w:style>";

    /// <summary>A style strikes out, raises and hides as the format of the text itself does, which counts before it.</summary>
    [Theory]
    [InlineData(Struck, "2", "", nameof(WordNoteKind.HiddenText))]
    [InlineData(Struck + Based, "3", "", nameof(WordNoteKind.HiddenText))]
    [InlineData(Struck, "2", "<w:strike w:val=\"0\"/>", null)]
    [InlineData("<w:style w:styleId=\"2\"><w:rPr><w:dstrike/></w:rPr></w:style>", "2", "", nameof(WordNoteKind.HiddenText))]
    [InlineData("<w:style w:styleId=\"2\"><w:rPr><w:strike w:val=\"false\"/></w:rPr></w:style>", "2", "", null)]
    [InlineData("<w:style w:styleId=\"2\"><w:rPr><w:vanish/></w:rPr></w:style>", "2", "", nameof(WordNoteKind.HiddenText))]
    [InlineData(Raised, "2", "", nameof(WordNoteKind.RaisedText))]
    [InlineData(Raised + Based, "3", "", nameof(WordNoteKind.RaisedText))]
    [InlineData(Raised, "2", "<w:vertAlign w:val=\"baseline\"/>", null)]
    public void What_a_style_takes_out_of_a_cell_is_no_part_of_its_number(string styles, string style, string direct, string? note)
    {
        foreach (var (ofParagraph, ofRun) in new[] { ($"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>", ""), ("", $"<w:rStyle w:val=\"{style}\"/>") })
        {
            var cell = Assert.Single(Assert.Single(DocxFile
                .OfBody($"<w:tbl><w:tr><w:tc><w:p>{ofParagraph}<w:r><w:rPr>{ofRun}{direct}</w:rPr><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                .WithStyles(styles).Read().Table.Rows));

            Assert.Equal(note is null ? "7" : "", cell.Text);
            Assert.Equal(note is null ? [] : [new WordNote(Enum.Parse<WordNoteKind>(note), "7")], cell.Notes.AsEnumerable());
        }
    }

    [Fact]
    public void The_properties_of_a_style_before_a_tracked_change_do_not_count()
    {
        const string Style = "<w:style w:styleId=\"2\"><w:name w:val=\"mine\"/><w:pPr><w:outlineLvl w:val=\"1\"/><w:pPrChange><w:pPr><w:outlineLvl w:val=\"5\"/></w:pPr></w:pPrChange></w:pPr>"
            + "<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr></w:style>";
        var paragraph = DocxFile.OfBody("<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>").WithStyles(Style).Read().Paragraph;
        Assert.Equal(("正文", 2), (paragraph.Text, paragraph.Level));
    }
}
