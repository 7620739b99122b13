using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What a paragraph says, and what there is beside it.</summary>
public sealed class ParagraphReadingTests
{
    [Theory]
    [InlineData("<w:r><w:t>全年</w:t></w:r><w:r><w:t>公开</w:t></w:r>", "全年公开")]
    [InlineData("<w:r><w:t> 前后 </w:t></w:r>", "前后")]
    [InlineData("<w:r><w:t xml:space=\"preserve\"> 前后 </w:t></w:r>", " 前后 ")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">前\n后</w:t></w:r>", "前 后")]
    [InlineData("<w:r><w:t>前</w:t><w:tab/><w:t>后</w:t></w:r>", "前\t后")]
    [InlineData("<w:r><w:t>前</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/><w:t>后</w:t></w:r>", "前\t后")]
    [InlineData("<w:r><w:t>前</w:t><w:br/><w:t>后</w:t><w:cr/></w:r>", "前\n后\n")]
    [InlineData("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/></w:r>", "1\u20112\u00AD")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"0007\"/><w:sym w:char=\"D800\"/><w:sym w:char=\"none\"/></w:r>", "")]
    [InlineData("<w:r><w:t><![CDATA[a<b]]>&amp;&#x4E2D;</w:t></w:r>", "a<b&中")]
    [InlineData("<w:r><w:t>一<!-- 不算 -->二</w:t></w:r>", "一二")]
    [InlineData("<w:hyperlink><w:r><w:t>网站</w:t></w:r></w:hyperlink>", "网站")]
    [InlineData("<w:smartTag><w:smartTag><w:r><w:t>2024年</w:t></w:r></w:smartTag></w:smartTag>", "2024年")]
    [InlineData("<w:customXml><w:r><w:t>一</w:t></w:r></w:customXml>", "一")]
    [InlineData("<w:bdo><w:dir><w:r><w:t>一</w:t></w:r></w:dir></w:bdo>", "一")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>zhèng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>政</w:t></w:r></w:rubyBase></w:ruby></w:r>", "政")]
    [InlineData("<w:proofErr/><w:bookmarkStart w:name=\"x\"/><w:r><w:lastRenderedPageBreak/><w:t>一</w:t></w:r>", "一")]
    [InlineData("", "")]
    public void The_text_is_what_is_shown(string content, string text)
    {
        var paragraph = Read(content);
        Assert.Equal(text, paragraph.Text);
        Assert.Empty(paragraph.Notes);
    }

    [Theory]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>12</w:t></w:r></w:fldSimple>", "12")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText><w:t>旧</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>件</w:t></w:r>", "12件")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF </w:instrText><w:fldChar w:fldCharType=\"begin\"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>内</w:t><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>外</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>", "外")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"end\"/><w:t>一</w:t></w:r>", "一")]
    public void Of_a_field_the_result_counts(string content, string text) => Assert.Equal(text, Read(content).Text);

    [Fact]
    public void A_field_that_never_ends_swallows_no_further_paragraph()
    {
        var read = DocxFile.OfBody("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>").Read();
        Assert.Equal(["", "乙"], read.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("<w:ins><w:r><w:t>增</w:t></w:r></w:ins>", "增", nameof(WordNoteKind.InsertedText), "增")]
    [InlineData("<w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo>", "移", nameof(WordNoteKind.InsertedText), "移")]
    [InlineData("<w:del><w:r><w:delText>删</w:delText></w:r><w:r><w:delText>去</w:delText></w:r></w:del>", "", nameof(WordNoteKind.DeletedText), "删去")]
    [InlineData("<w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:ins>", "", nameof(WordNoteKind.DeletedText), "删")]
    [InlineData("<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>", "", nameof(WordNoteKind.DeletedText), "移")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>", "", nameof(WordNoteKind.HiddenText), "隐")]
    [InlineData("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "", nameof(WordNoteKind.Footnote), "")]
    [InlineData("<w:r><w:endnoteReference w:id=\"1\"/></w:r>", "", nameof(WordNoteKind.Footnote), "")]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr descr=\"机构图\"/><pic/></wp:inline></w:drawing></w:r>", "", nameof(WordNoteKind.Picture), "机构图")]
    [InlineData("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>", "", nameof(WordNoteKind.Picture), "")]
    [InlineData("<w:r><w:object/></w:r>", "", nameof(WordNoteKind.Picture), "")]
    [InlineData("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "", nameof(WordNoteKind.Formula), "")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>", "\uF0B7", nameof(WordNoteKind.Symbol), "F0B7")]
    [InlineData("<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>", "", nameof(WordNoteKind.TextBox), "框")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"数\"/></w:sdtPr><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>", "控", nameof(WordNoteKind.ContentControl), "")]
    public void What_there_is_beside_the_text_is_noted(string content, string text, string kind, string note)
    {
        var paragraph = Read(content);
        Assert.Equal((text, new WordNote(Enum.Parse<WordNoteKind>(kind), note)), (paragraph.Text, Assert.Single(paragraph.Notes)));
    }

    /// <summary>A note is quoted where it is referred to; one that is not there has no text.</summary>
    [Theory]
    [InlineData("footnote", "1", "脚注一")]
    [InlineData("footnote", "2", "")]
    [InlineData("endnote", "1", "尾注一")]
    public void A_footnote_or_endnote_is_quoted(string kind, string id, string note)
    {
        var paragraph = DocxFile.OfBody($"<w:p><w:r><w:t>文</w:t><w:{kind}Reference w:id=\"{id}\"/></w:r></w:p>")
            .With("word/_rels/document.xml.rels", DocxFile.Related(("footnotes", "footnotes.xml"), ("endnotes", "endnotes.xml")))
            .With("word/footnotes.xml", $"<w:footnotes xmlns:w=\"{DocxFile.Word}\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>脚注</w:t></w:r><w:r><w:t>一</w:t></w:r></w:p></w:footnote></w:footnotes>")
            .With("word/endnotes.xml", $"<w:endnotes xmlns:w=\"{DocxFile.Word}\"><w:endnote w:id=\"1\"><w:p><w:r><w:t>尾注一</w:t></w:r></w:p></w:endnote></w:endnotes>")
            .Read().Paragraph;

        Assert.Equal(("文", new WordNote(WordNoteKind.Footnote, note)), (paragraph.Text, Assert.Single(paragraph.Notes)));
    }

    [Fact]
    public void Footnotes_beyond_the_limit_are_told()
    {
        var notes = string.Concat(Enumerable.Range(0, ReadingLimits.Footnotes + 1).Select(id => $"<w:footnote w:id=\"{id}\"/>"));
        var read = DocxFile.OfBody("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .With("word/_rels/document.xml.rels", DocxFile.Related(("footnotes", "footnotes.xml")))
            .With("word/footnotes.xml", $"<w:footnotes xmlns:w=\"{DocxFile.Word}\">{notes}</w:footnotes>")
            .Read();

        Assert.Equal((ReadingRules.WithinLimits, "word/footnotes.xml"), (read.Finding.Rule, read.Finding.Location!.Path));
    }

    /// <summary>A field that shows what its instruction says is named; one that shows nothing, or whose result is there, is not.</summary>
    [Theory]
    [InlineData(" EQ \\o\\ac(○,5) ", "", "EQ \\o\\ac(○,5)")]
    [InlineData("eq \\f(1,2)", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "eq \\f(1,2)")]
    [InlineData("FORMDROPDOWN", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "FORMDROPDOWN")]
    [InlineData("EQ \\f(1,2)", "<w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>½</w:t></w:r>", null)]
    [InlineData("XE \"公开\"", "", null)]
    [InlineData("PAGE", "", null)]
    public void A_field_that_is_shown_and_not_held_is_named(string instruction, string result, string? note)
    {
        var escaped = new System.Xml.Linq.XText(instruction).ToString();
        var run = "<w:r><w:t>共</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>" + escaped + "</w:instrText></w:r>" + result + "<w:r><w:fldChar w:fldCharType=\"end\"/><w:t>件</w:t></w:r>";

        Assert.Equal(note is null ? [] : [new WordNote(WordNoteKind.Field, note)], Read(run).Notes.AsEnumerable());
        Assert.Equal(result.Contains('½', StringComparison.Ordinal) ? "共½件" : "共件", Read(run).Text);
    }

    [Theory]
    [InlineData("<w:r><w:contentPart xmlns:r=\"urn:r\" r:id=\"r1\"/></w:r>", nameof(WordNoteKind.Picture))]
    [InlineData("<w:subDoc xmlns:r=\"urn:r\" r:id=\"r1\"/>", nameof(WordNoteKind.SubDocument))]
    public void What_stands_in_a_part_or_a_file_of_its_own_is_named(string content, string kind) =>
        Assert.Equal([new WordNote(Enum.Parse<WordNoteKind>(kind), "")], Read("<w:r><w:t>文</w:t></w:r>" + content).Notes.AsEnumerable());

    [Fact]
    public void The_prompt_of_a_content_control_is_no_text()
    {
        var paragraph = Read("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击输入</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>件</w:t></w:r>");
        Assert.Equal("件", paragraph.Text);
        Assert.Contains(new WordNote(WordNoteKind.Prompt, "单击输入"), paragraph.Notes);
    }

    [Theory]
    [InlineData("<mc:AlternateContent><mc:Choice><w:r><w:t>新</w:t></w:r></mc:Choice><mc:Choice><w:r><w:t>又</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>", "新")]
    [InlineData("<mc:AlternateContent><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>", "旧")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent><mc:AlternateContent><mc:Choice><w:t>丙</w:t></mc:Choice><mc:Fallback><w:t>丁</w:t></mc:Fallback></mc:AlternateContent></w:r>", "甲丙")]
    public void Of_alternatives_one_is_read(string content, string text) => Assert.Equal(text, Read(content).Text);

    [Theory]
    [InlineData("<w:vanish/>", true)]
    [InlineData("<w:vanish w:val=\"1\"/>", true)]
    [InlineData("<w:vanish w:val=\"0\"/>", false)]
    [InlineData("<w:vanish w:val=\"false\"/>", false)]
    [InlineData("<w:rStyle w:val=\"s\"/>", true)]
    [InlineData("<w:rStyle w:val=\"s\"/><w:vanish w:val=\"off\"/>", false)]
    public void Hidden_text_is_left_out(string properties, bool isHidden)
    {
        var read = DocxFile.OfBody($"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>字</w:t></w:r></w:p>")
            .WithStyles("<w:style w:styleId=\"s\"><w:name w:val=\"secret\"/><w:rPr><w:vanish/></w:rPr></w:style>").Read();
        Assert.Equal(isHidden ? "" : "字", read.Paragraph.Text);
    }

    [Fact]
    public void A_paragraph_whose_end_is_deleted_runs_on_into_the_next()
    {
        var read = DocxFile.OfBody(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>").Read();
        Assert.Equal((2, "前后"), (read.Paragraph.Number, read.Paragraph.Text));
        Assert.Equal([(WordNoteKind.DeletedText, ""), (WordNoteKind.DeletedText, "删")], read.Paragraph.Notes.Select(note => (note.Kind, note.Text)));
    }

    [Fact]
    public void Paragraphs_are_numbered_as_they_stand_wherever_they_stand()
    {
        var read = DocxFile.OfBody(
            "<w:p/><w:sdt><w:sdtContent><w:p><w:r><w:t>二</w:t></w:r></w:p></w:sdtContent></w:sdt><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:customXml><w:p/></w:customXml><mc:AlternateContent><mc:Choice><w:p/></mc:Choice></mc:AlternateContent><w:sectPr/>").Read();
        Assert.Equal([1, 2, 3, 4], read.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(new WordNote(WordNoteKind.ContentControl, ""), Assert.Single(read.Paragraphs[1].Notes));
    }

    [Fact]
    public void Notes_are_few_and_short()
    {
        var deleted = string.Concat(Enumerable.Repeat("<w:del><w:r><w:delText>删去的文字</w:delText></w:r></w:del>", 1000));
        var footnotes = string.Concat(Enumerable.Repeat("<w:r><w:footnoteReference/></w:r>", 1000));
        var notes = Read(deleted + footnotes).Notes;
        Assert.Equal(ReadingLimits.NoteLength, notes[0].Text.Length);
        Assert.Equal(ReadingLimits.Notes, notes.Length);
        Assert.Equal(WordNoteKind.More, notes[^1].Kind);
    }

    [Fact]
    public void A_note_is_never_cut_within_a_character()
    {
        var text = "一" + string.Concat(Enumerable.Repeat("𠮷", ReadingLimits.NoteLength));
        var note = Read($"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>").Notes[0].Text;
        Assert.Equal(text[..(ReadingLimits.NoteLength - 1)], note);
    }

    private static WordParagraph Read(string content) => DocxFile.OfBody($"<w:p>{content}</w:p>").Read().Paragraph;
}
