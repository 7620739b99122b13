namespace GovDisclosure.Findings;

/// <summary>文档读取规则: the rules for documents that people made. A reader takes what it understands and says which liberty it took; the rules cannot be switched off.</summary>
/// <remarks>GD902: reading a DOCX file.</remarks>
public static class DocumentReadingRules
{
    /// <summary>GD9020 数字写法不规范: a number was read that is not written as plain digits.</summary>
    public static readonly RuleDescriptor PlainNumber = new(
        "GD9020", RuleKind.Reading, RuleClass.Advisory, Severity.Warning,
        new("数字写法不规范", "Number not written plainly"),
        new("表格中的数据应当只写半角数字，不带单位、空格、分隔符和说明。", "A cell of a table must hold plain digits only, without unit, blanks, separators or remarks."),
        new("已按所示数值读取，请核对后改写。", "The number shown was read; check it and write it so."));

    /// <summary>GD9021 标签写法不规范: a label was recognised that is not worded as the form prints it.</summary>
    public static readonly RuleDescriptor OfficialLabel = new(
        "GD9021", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("标签写法不规范", "Label worded otherwise"),
        new("表格的行、列名称和标题应当与格式一致。", "Labels of rows and columns and titles must be worded as the form prints them."),
        new("已按所示标签读取，请核对后改用格式规定的文字。", "It was read as the label shown; check it and use the words of the form."));

    /// <summary>GD9022 编排与格式不同: tables, rows, headings or sections are not arranged as the form has them.</summary>
    public static readonly RuleDescriptor OfficialLayout = new(
        "GD9022", RuleKind.Reading, RuleClass.Advisory, Severity.Warning,
        new("编排与格式不同", "Arranged otherwise"),
        new("表格和各部分应当按照格式编排。", "Tables and sections must be arranged as the form has them."),
        new("已按标签和次序辨认，请核对读取结果并按格式调整。", "It was recognised by its labels and their order; check what was read and arrange it as the form has it."));

    /// <summary>GD9023 内容未读取: a picture, another table, a footnote or the like, which a report cannot hold.</summary>
    public static readonly RuleDescriptor ContentHeld = new(
        "GD9023", RuleKind.Reading, RuleClass.Advisory, Severity.Warning,
        new("内容未读取", "Content not read"),
        new("报告数据只包括格式规定的表格和文字，不包括图片、其他表格、文本框和脚注。", "A report must hold the tables of the form and text only: no pictures, other tables, text boxes or footnotes."),
        new("该内容未被读取；如有需要，请改写为正文。", "It was not read; if it matters, write it as text."));

    /// <summary>GD9024 修订未处理: the document has tracked changes that nobody accepted or rejected.</summary>
    public static readonly RuleDescriptor NoTrackedChanges = new(
        "GD9024", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("修订未处理", "Tracked changes left open"),
        new("定稿不得留有未处理的修订。", "A final document must have no tracked changes left open."),
        new("已按接受全部修订后的文字读取，请接受或者拒绝修订后定稿。", "It was read as if all changes were accepted; accept or reject them."));

    /// <summary>GD9025 隐藏文字: the document has text that is formatted as hidden, or that a merged cell covers.</summary>
    public static readonly RuleDescriptor NoHiddenText = new(
        "GD9025", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("隐藏文字", "Hidden text"),
        new("文档不得含有隐藏文字。", "A document must have no hidden text."),
        new("隐藏文字未被读取，请删除或者取消隐藏。", "Hidden text was not read; remove it or show it."));

    /// <summary>GD9026 各部分以外的文字: text stands before the title, in a list of contents, or under a title that is none of the six.</summary>
    public static readonly RuleDescriptor WithinSections = new(
        "GD9026", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("各部分以外的文字", "Text outside the sections"),
        new("标题、日期、前言和落款以外的文字应当属于六个部分之一。", "All text but title, date, preface and signature must belong to one of the six sections."),
        new("该文字未被读取；如有需要，请移入相应部分。", "It was not read; if it matters, move it into a section."));

    /// <summary>GD9027 表式与年度不符: the tables are those of an edition that does not govern the year of the report.</summary>
    public static readonly RuleDescriptor EditionOfYear = new(
        "GD9027", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("表式与年度不符", "Tables of another edition"),
        new("表格应当是适用于报告年度的版本。", "The tables must be those of the edition that governs the report year."),
        new("已按表格所示版本读取，请核对年度，或者改用适用的表格。", "The report was read on the edition of its tables; check the year or use the tables of its edition."));

    /// <summary>GD9028 标签的标点或者字形不同: a label or title was recognised that differs from the form in blanks, punctuation or the form of a character, or is a variant of it.</summary>
    public static readonly RuleDescriptor OfficialCharacters = new(
        "GD9028", RuleKind.Reading, RuleClass.Advisory, Severity.Info,
        new("标签的标点或者字形不同", "Label set otherwise"),
        new("表格的行、列名称和标题，其空格、标点、字形和用语应当与格式一致。", "Labels and titles must have the blanks, the punctuation, the characters and the words that the form prints."),
        new("已按所示标签读取，含义没有疑问；请改用格式规定的写法。", "It was read as the label shown, and its meaning is not in doubt; write it as the form prints it."));

    /// <summary>GD9029 标题没有样式: a title or a heading is told by its words or its number only, because it has no heading style.</summary>
    public static readonly RuleDescriptor HeadingStyle = new(
        "GD9029", RuleKind.Reading, RuleClass.Advisory, Severity.Info,
        new("标题没有样式", "Heading without style"),
        new("各部分标题和小标题应当使用标题样式。", "Titles of sections and headings within them must have a heading style."),
        new("已按文字和序号读作标题，请核对后设置标题样式。", "It was read as a heading by its words or its number; check it and give it a heading style."));

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        PlainNumber,
        OfficialLabel,
        OfficialLayout,
        ContentHeld,
        NoTrackedChanges,
        NoHiddenText,
        WithinSections,
        EditionOfYear,
        OfficialCharacters,
        HeadingStyle,
    ];
}
