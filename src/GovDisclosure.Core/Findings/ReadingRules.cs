namespace GovDisclosure.Findings;

/// <summary>读取规则: the rules for input. Readers apply them; they cannot be switched off.</summary>
/// <remarks>GD9: reading a file.</remarks>
public static class ReadingRules
{
    /// <summary>GD9001 无法解析: the input is empty, truncated or not of the expected format.</summary>
    public static readonly RuleDescriptor Readable = new(
        "GD9001", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("无法解析", "Unreadable"),
        new("文件应当完整并且符合其格式。", "The input must be complete and well-formed."),
        new("请重新导出文件，或者在所示位置修正；其他类型的文件请另存为这种格式。", "Export the file again, or mend it at the place shown; save a file of another kind in this format."));

    /// <summary>GD9002 编码错误: the bytes are not in an encoding of the format.</summary>
    public static readonly RuleDescriptor Decodable = new(
        "GD9002", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("编码错误", "Wrong encoding"),
        new("文件应当使用其格式允许的编码：JSON 为 UTF-8，CSV 为 UTF-8 或者 GB18030。", "The text must be in an encoding of its format: JSON in UTF-8, CSV in UTF-8 or GB18030."),
        new("请另存为 UTF-8 编码后重试；无法解码的文字未被读取。", "Save the file as UTF-8 and try again; text that cannot be decoded was not read."));

    /// <summary>GD9003 名称无法识别: a property, table, row, column or heading is not known.</summary>
    public static readonly RuleDescriptor NameKnown = new(
        "GD9003", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("名称无法识别", "Unknown name"),
        new("名称应当是格式规定的代码或者标签。", "Names must be codes or labels of the form."),
        new("请更正名称，或者删除多余内容；其值未被读取。", "Correct the name or remove it; its value was not read."));

    /// <summary>GD9004 重复给出: a property, table, cell or report is given twice.</summary>
    public static readonly RuleDescriptor GivenOnce = new(
        "GD9004", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("重复给出", "Given twice"),
        new("同一内容只能给出一次。", "Everything must be given once only."),
        new("请删除重复内容；重复的值保留第一次出现的，重复的报告各自读取。", "Remove the repetition; of a value the first was kept, of a report each was read."));

    /// <summary>GD9005 缺少内容: a property, table, row, column or cell is missing.</summary>
    public static readonly RuleDescriptor Present = new(
        "GD9005", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("缺少内容", "Something is missing"),
        new("格式规定的内容不得缺少。", "Nothing that the form prescribes may be missing."),
        new("请补充缺少的内容；缺少的数据按空白处理。", "Add what is missing; missing numbers are read as blank."));

    /// <summary>GD9006 不是整数: a count is not a plain whole number.</summary>
    public static readonly RuleDescriptor CountReadable = new(
        "GD9006", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("不是整数", "Not a whole number"),
        new("件数应当是整数，不带单位、小数、指数和分隔符。", "A count must be a whole number without unit, fraction, exponent or separators."),
        new("请改为整数；该数据按空白处理。", "Enter a whole number; the cell was read as blank."));

    /// <summary>GD9007 不是金额: an amount is not a plain decimal number.</summary>
    public static readonly RuleDescriptor AmountReadable = new(
        "GD9007", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("不是金额", "Not an amount"),
        new("金额应当是十进制数，不带单位、指数和分隔符。", "An amount must be a decimal number without unit, exponent or separators."),
        new("请改为以万元（信息处理费以元）为单位的数；该数据按空白处理。", "Enter a plain number in 万元 (processing fees: in 元); it was read as blank."));

    /// <summary>GD9008 数值超出范围: a number is too great to be held exactly.</summary>
    public static readonly RuleDescriptor NumberInRange = new(
        "GD9008", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("数值超出范围", "Number out of range"),
        new("数值应当在可以精确表示的范围之内。", "Numbers must lie within the range that can be held exactly."),
        new("请核对数值；该数据按空白处理。", "Check the number; it was read as blank."));

    /// <summary>GD9009 版本无法识别: the edition of the form is not known.</summary>
    public static readonly RuleDescriptor EditionKnown = new(
        "GD9009", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("版本无法识别", "Unknown edition"),
        new("格式版本应当是已发布的版本。", "The edition of the form must be one that was issued."),
        new("请更正格式版本；报告按所示版本读取。", "Correct the edition; the report was read on the edition shown."));

    /// <summary>GD9010 值无效: a value has the wrong type or form.</summary>
    public static readonly RuleDescriptor ValueValid = new(
        "GD9010", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("值无效", "Invalid value"),
        new("值应当符合其类型和写法。", "Values must have the right type and form."),
        new("请按所示写法更正；该值未被读取。", "Correct the value as shown; it was not read."));

    /// <summary>GD9011 文字无效: a text holds characters that no format can carry.</summary>
    public static readonly RuleDescriptor TextValid = new(
        "GD9011", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("文字无效", "Invalid text"),
        new("文字应当是单行文本，不含控制字符。", "Text must be one line without control characters."),
        new("请分段并删除控制字符；这些字符已被略去。", "Split it into paragraphs and remove the characters; they were left out."));

    /// <summary>GD9012 不属于该版本: a cell exists in another edition of the form only.</summary>
    public static readonly RuleDescriptor CellOfEdition = new(
        "GD9012", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("不属于该版本", "Cell of another edition"),
        new("数据应当属于报告所用版本的表格。", "Cells must belong to the edition that the report is made on."),
        new("请删除该数据，或者更正格式版本；该数据未被读取。", "Remove the cell or correct the edition; it was not read."));

    /// <summary>GD9013 超出限度: the input is deeper or longer than the reader's documented limits.</summary>
    public static readonly RuleDescriptor WithinLimits = new(
        "GD9013", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("超出限度", "Limit exceeded"),
        new("文件的层次和长度、意见的数量应当在规定限度之内。", "The input, and the number of findings on it, must stay within the documented limits."),
        new("请减少层次或者拆分文件，或者先更正已列出的问题；超出部分未被读取，或者只计数而未列出。", "Flatten or split the input, or mend first what is listed; the rest was not read, or was counted and not listed."));

    /// <summary>GD9014 文档结构不规范: a DOCX file lacks what says where its text is, or says it wrongly.</summary>
    public static readonly RuleDescriptor PackageInOrder = new(
        "GD9014", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("文档结构不规范", "Package out of order"),
        new("文件应当用内容类型和关系指明正文所在的部分。", "A DOCX file must name the part that holds its text, by content types and relationships."),
        new("请用 Word 或者 WPS 打开并另存为 DOCX；正文已按通常位置读取。", "Open the file in Word or WPS and save it as DOCX again; the text was read from where it usually is."));

    /// <summary>GD9015 含有宏: a document may hold macros. They are never run.</summary>
    public static readonly RuleDescriptor WithoutMacros = new(
        "GD9015", RuleKind.Reading, RuleClass.Advisory, Severity.Warning,
        new("含有宏", "Macros"),
        new("报送和公开的文档不应含有宏。", "A document that is submitted or published must hold no macros."),
        new("请另存为不含宏的 DOCX；宏未被运行，文字已读取。", "Save it as DOCX without macros; none was run, and the text was read."));

    /// <summary>GD9016 文档生成后被修改: what a document shows is not what was written with the facts attached to it.</summary>
    public static readonly RuleDescriptor AsWritten = new(
        "GD9016", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("文档生成后被修改", "Changed after it was written"),
        new("文档显示的内容应当与其附带的数据一致。", "What a document shows must agree with the facts attached to it."),
        new("请核对修改之处；以文档显示的内容为准，附带而未显示的主动公开信息数量和信息处理费未读取。", "Check what was changed; what the document shows was taken, and the disclosure counts and fees that are attached and not shown were not read."));

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        Readable,
        Decodable,
        NameKnown,
        GivenOnce,
        Present,
        CountReadable,
        AmountReadable,
        NumberInRange,
        EditionKnown,
        ValueValid,
        TextValid,
        CellOfEdition,
        WithinLimits,
        PackageInOrder,
        WithoutMacros,
        AsWritten,
    ];
}
