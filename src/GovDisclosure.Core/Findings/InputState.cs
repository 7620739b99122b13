namespace GovDisclosure.Findings;

/// <summary>输入状态: what was found where there is no text to quote.</summary>
public static class InputState
{
    /// <summary>空文件: the input holds nothing at all.</summary>
    public static readonly LocalizedText Empty = new("空文件", "empty file");

    /// <summary>流已在末尾: nothing is left in the stream, because it was written or read before. Set its position to 0.</summary>
    public static readonly LocalizedText AtEnd = new("流已在末尾，请先将 Position 设为 0", "the stream stands at its end; set its Position to 0");

    /// <summary>非 Word 文档: a ZIP package that holds no text of Word, such as a workbook or an OpenDocument file.</summary>
    public static readonly LocalizedText OtherPackage = new("ZIP 文件，但不是 Word 文档", "a ZIP file, but no Word document");

    /// <summary>文件结束: the input ends where more must follow.</summary>
    public static readonly LocalizedText End = new("文件结束", "end of file");

    /// <summary>缺少: something that must be there is not.</summary>
    public static readonly LocalizedText Missing = new("缺少", "missing");

    /// <summary>空白: a cell that holds nothing.</summary>
    public static readonly LocalizedText Blank = new("空白", "blank");

    /// <summary>附带的数据被修改: a document shows what was written, and the facts attached to it are no longer those of then.</summary>
    public static readonly LocalizedText FactsChanged = new(
        "各单元格和段落与写入时相同，附带的数据被修改", "every cell and paragraph is as it was written; the attached facts were changed");

    /// <summary>改动处无法确定: a document no longer shows what was written, and no cell or paragraph tells where.</summary>
    public static readonly LocalizedText ChangedSomewhere = new(
        "显示的内容与附带的校验值不符，从各单元格和段落看不出改动之处", "what is shown does not have the attached checksum, and no cell or paragraph tells what was changed");

    /// <summary>加密文件: the input cannot be read without a password.</summary>
    public static readonly LocalizedText Encrypted = new("加密文件", "encrypted file");

    /// <summary>旧版 Word 文件: a binary file of Word 97 to 2003 (<c>.doc</c>), whatever its name ends with. Word saves it as DOCX.</summary>
    public static readonly LocalizedText OldWordDocument = new("旧版 Word 文件（.doc）", "Word 97-2003 file (.doc)");

    /// <summary>RTF 文件: rich text.</summary>
    public static readonly LocalizedText RichText = new("RTF 文件", "RTF file");

    /// <summary>PDF 文件: pages for print.</summary>
    public static readonly LocalizedText Pdf = new("PDF 文件", "PDF file");

    /// <summary>网页文件: HTML, or a web page saved in one file.</summary>
    public static readonly LocalizedText WebPage = new("网页文件", "web page");

    /// <summary>内容损坏: the content is not what was written; its checksum says so.</summary>
    public static readonly LocalizedText Damaged = new("内容损坏", "damaged content");

    /// <summary>含宏文档: a document that may hold macros. They are never run.</summary>
    public static readonly LocalizedText Macros = new("含宏文档", "macro-enabled document");

    /// <summary>图片: a picture, which a report cannot hold.</summary>
    public static readonly LocalizedText Picture = new("图片", "picture");

    /// <summary>域: a field of Word that shows what its instruction says, such as a figure in a circle.</summary>
    public static readonly LocalizedText Field = new("域", "field");

    /// <summary>子文档: a document that stands in a file of its own, and that the text refers to.</summary>
    public static readonly LocalizedText SubDocument = new("子文档", "subdocument");

    /// <summary>无法加入批注: a package that is read, and that cannot be written again with comments, because a part or a relationship of it is broken.</summary>
    public static readonly LocalizedText NotWritable = new("文件包中有部件或者关系损坏，无法加入批注", "a part or a relationship of the package is broken, so that no comments can be added");

    /// <summary>公式: a formula set as one.</summary>
    public static readonly LocalizedText Formula = new("公式", "formula");

    /// <summary>符号字体字符: a character whose meaning only its font knows.</summary>
    public static readonly LocalizedText Symbol = new("符号字体字符", "character of a symbol font");

    /// <summary>脚注: a footnote or an endnote; what it says is quoted.</summary>
    public static readonly LocalizedText Footnote = new("脚注", "footnote");

    /// <summary>嵌套表格: a table within a cell of a table.</summary>
    public static readonly LocalizedText NestedTable = new("嵌套表格", "nested table");

    /// <summary>文本框: a text box without text.</summary>
    public static readonly LocalizedText TextBox = new("文本框", "text box");

    /// <summary>嵌入的文件: a file within a document, which a word processor shows as a part of its text (<c>w:altChunk</c>).</summary>
    public static readonly LocalizedText EmbeddedFile = new("嵌入的文件", "embedded file");

    /// <summary>删除的段落标记: a tracked deletion of the end of a paragraph.</summary>
    public static readonly LocalizedText DeletedParagraphEnd = new("删除的段落标记", "deleted end of a paragraph");

    /// <summary>插入的段落标记: a tracked insertion of the end of a paragraph.</summary>
    public static readonly LocalizedText InsertedParagraphEnd = new("插入的段落标记", "inserted end of a paragraph");
}
