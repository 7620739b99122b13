using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>规则目录: every rule that the library applies, with its texts. The first digit of an id tells the group.</summary>
/// <remarks>GD0: any cell; GD1: section one; GD2, GD3, GD4: tables two, three and four; GD9: reading a file.</remarks>
public static class RuleCatalog
{
    private static readonly List<RuleDescriptor> Rules = [];

    /// <summary>GD0001 单元格空白: a cell of the form is blank.</summary>
    public static readonly RuleDescriptor CellFilled = Add(
        "GD0001", RuleClass.Advisory, Severity.Warning,
        new("表格单元格应当逐格填写，空白不等于零。", "Every cell of the tables is filled in; a blank is not zero."),
        new("请填写数据，没有发生的填 0。", "Enter the number; enter 0 if there was none."));

    /// <summary>GD0002 数据为负: a count or an amount is negative.</summary>
    public static readonly RuleDescriptor NotNegative = Add(
        "GD0002", RuleClass.Derived, Severity.Error,
        new("件数、金额不得为负数。", "A count or an amount is not negative."),
        new("请核对台账后改为零或者正数。", "Check the records and enter zero or a positive number."),
        LegalBasis.PrintedForm);

    /// <summary>GD0003 格式版本与年度不符: the edition of the form does not govern the report year.</summary>
    public static readonly RuleDescriptor EditionGovernsYear = Add(
        "GD0003", RuleClass.Derived, Severity.Error,
        new("报告应当使用报告年度对应版本的格式。", "A report is made on the edition of the form that governs its year."),
        new("请改用该年度对应版本的格式重新填报，或者更正报告年度。", "Fill in the form of the right edition, or correct the year."),
        LegalBasis.PrintedForm);

    /// <summary>GD0004 机关或者年度缺失: the report does not say whose it is or which year it is about.</summary>
    public static readonly RuleDescriptor IdentityStated = Add(
        "GD0004", RuleClass.Derived, Severity.Error,
        new("报告应当写明报告机关和报告年度。", "A report names its organ and its year."),
        new("请补充机关全称和报告年度。", "State the full name of the organ and the report year."),
        LegalBasis.Of(49, 50));

    /// <summary>GD1001 分类数量不符: a number of section one is not the sum of its parts.</summary>
    public static readonly RuleDescriptor DisclosurePartsAddUp = Add(
        "GD1001", RuleClass.Derived, Severity.Error,
        new("主动公开信息数量应当等于其各分类数量之和。", "A disclosure count equals the sum of its parts."),
        new("请核对该数量及其各分类数量。", "Check the count and each of its parts."),
        LegalBasis.Item(50, 1));

    /// <summary>GD2001 现行有效件数偏小: more documents were issued than are in force or were repealed.</summary>
    public static readonly RuleDescriptor OpeningStock = Add(
        "GD2001", RuleClass.Advisory, Severity.Warning,
        new("现行有效件数加本年废止件数，不应小于本年制发件数。", "Documents in force plus those repealed are not fewer than those issued."),
        new("请核对现行有效、本年废止和本年制发三个件数。", "Check the numbers in force, repealed and issued."),
        LegalBasis.Item(20, 1));

    /// <summary>GD3001 勾稽关系不符: new and carried in do not equal concluded and carried out.</summary>
    public static readonly RuleDescriptor ApplicationsBalance = Add(
        "GD3001", RuleClass.Mandated, Severity.Error,
        new("本年新收与上年结转之和，应当等于办理结果总计与结转下年度之和。", "New applications and those carried in equal those concluded and those carried out."),
        new("请核对该列的新收、上年结转、总计和结转下年度四个数。", "Check the four numbers of this column."),
        LegalBasis.PrintedForm);

    /// <summary>GD3002 办理结果总计不符: a column's total is not the sum of its outcomes.</summary>
    public static readonly RuleDescriptor OutcomesAddUp = Add(
        "GD3002", RuleClass.Derived, Severity.Error,
        new("（七）总计应当等于该列各项办理结果之和。", "The total of a column is the sum of its outcomes."),
        new("请核对该列总计及其各项办理结果。", "Check the total of this column and each of its outcomes."),
        LegalBasis.PrintedForm);

    /// <summary>GD3003 申请人总计不符: a row's total is not the sum of its kinds of applicants.</summary>
    public static readonly RuleDescriptor ApplicantsAddUp = Add(
        "GD3003", RuleClass.Derived, Severity.Error,
        new("总计列应当等于该行自然人与各类法人或其他组织之和。", "The total of a row is the sum of its six kinds of applicants."),
        new("请核对该行总计及其六类申请人的数。", "Check the total of this row and its six parts."),
        LegalBasis.PrintedForm);

    /// <summary>GD4001 复议诉讼总计不符: a proceeding's total is not the sum of its results.</summary>
    public static readonly RuleDescriptor ResultsAddUp = Add(
        "GD4001", RuleClass.Derived, Severity.Error,
        new("总计应当等于结果维持、结果纠正、其他结果、尚未审结之和。", "The total of a proceeding is the sum of its four results."),
        new("请核对该总计及其四个结果；仅凭本表不能确定是哪一格有误。", "Check the total and its four results; the table alone cannot tell which cell is wrong."),
        LegalBasis.PrintedForm);

    /// <summary>GD9001 无法解析: the input is empty, truncated or not of the expected format.</summary>
    public static readonly RuleDescriptor Readable = Add(
        "GD9001", RuleClass.Derived, Severity.Error,
        new("文件应当完整并且符合其格式。", "The input is complete and well-formed."),
        new("请重新导出文件，或者在所示位置修正。", "Export the file again, or mend it at the place shown."));

    /// <summary>GD9002 编码错误: the bytes are in no encoding that the reader knows.</summary>
    public static readonly RuleDescriptor Decodable = Add(
        "GD9002", RuleClass.Derived, Severity.Error,
        new("文件应当使用 UTF-8 或者 GB18030 编码。", "The text is encoded in UTF-8 or GB18030."),
        new("请另存为 UTF-8 编码后重试。", "Save the file as UTF-8 and try again."));

    /// <summary>GD9003 名称无法识别: a property, table, row, column or heading is not known.</summary>
    public static readonly RuleDescriptor NameKnown = Add(
        "GD9003", RuleClass.Derived, Severity.Error,
        new("名称应当是格式规定的代码或者标签。", "Names are codes or labels of the form."),
        new("请更正名称，或者删除多余内容；其值未被读取。", "Correct the name or remove it; its value was not read."));

    /// <summary>GD9004 重复: a property, table, cell or report is given twice.</summary>
    public static readonly RuleDescriptor GivenOnce = Add(
        "GD9004", RuleClass.Derived, Severity.Error,
        new("同一内容只能给出一次。", "Everything is given once."),
        new("请删除重复内容；保留的是第一次出现的值。", "Remove the repetition; the first value was kept."));

    /// <summary>GD9005 缺少内容: a property, table, row, column or cell is missing.</summary>
    public static readonly RuleDescriptor Present = Add(
        "GD9005", RuleClass.Derived, Severity.Error,
        new("格式规定的内容不得缺少。", "Nothing that the form prescribes is missing."),
        new("请补充缺少的内容；缺少的数据按空白处理。", "Add what is missing; missing numbers are read as blank."));

    /// <summary>GD9006 不是整数: a count is not a plain whole number.</summary>
    public static readonly RuleDescriptor CountReadable = Add(
        "GD9006", RuleClass.Derived, Severity.Error,
        new("件数应当是整数，不带单位、小数、指数和分隔符。", "A count is a whole number without unit, fraction, exponent or separators."),
        new("请改为整数；该数据按空白处理。", "Enter a whole number; the cell was read as blank."));

    /// <summary>GD9007 不是金额: an amount is not a plain decimal number.</summary>
    public static readonly RuleDescriptor AmountReadable = Add(
        "GD9007", RuleClass.Derived, Severity.Error,
        new("金额应当是十进制数，不带单位、指数和分隔符。", "An amount is a decimal number without unit, exponent or separators."),
        new("请改为以万元（信息处理费以元）为单位的数；该数据按空白处理。", "Enter a plain number in 万元 (processing fees: in 元); it was read as blank."));

    /// <summary>GD9008 数值超出范围: a number is too great to be held exactly.</summary>
    public static readonly RuleDescriptor NumberInRange = Add(
        "GD9008", RuleClass.Derived, Severity.Error,
        new("数值应当在可以精确表示的范围之内。", "Numbers lie within the range that can be held exactly."),
        new("请核对数值；该数据按空白处理。", "Check the number; it was read as blank."));

    /// <summary>GD9009 版本无法识别: the edition of the form is not known.</summary>
    public static readonly RuleDescriptor EditionKnown = Add(
        "GD9009", RuleClass.Derived, Severity.Error,
        new("格式版本应当是已发布的版本。", "The edition of the form is one that was issued."),
        new("请更正格式版本；报告按所示版本读取。", "Correct the edition; the report was read on the edition shown."));

    /// <summary>GD9010 值无效: a value has the wrong type or form.</summary>
    public static readonly RuleDescriptor ValueValid = Add(
        "GD9010", RuleClass.Derived, Severity.Error,
        new("值应当符合其类型和写法。", "Values have the right type and form."),
        new("请按所示写法更正；该值未被读取。", "Correct the value as shown; it was not read."));

    /// <summary>GD9011 文字无效: a text holds characters that no format can carry.</summary>
    public static readonly RuleDescriptor TextValid = Add(
        "GD9011", RuleClass.Derived, Severity.Error,
        new("文字应当是单行文本，不含控制字符。", "Text is one line without control characters."),
        new("请分段并删除控制字符；这些字符已被略去。", "Split it into paragraphs and remove the characters; they were left out."));

    /// <summary>GD9012 不属于该版本: a cell exists in another edition of the form only.</summary>
    public static readonly RuleDescriptor CellOfEdition = Add(
        "GD9012", RuleClass.Derived, Severity.Error,
        new("数据应当属于报告所用版本的表格。", "Cells belong to the edition that the report is made on."),
        new("请删除该数据，或者更正格式版本；该数据未被读取。", "Remove the cell or correct the edition; it was not read."));

    /// <summary>GD9013 超出限度: the input is deeper or longer than the reader's documented limits.</summary>
    public static readonly RuleDescriptor WithinLimits = Add(
        "GD9013", RuleClass.Derived, Severity.Error,
        new("文件的层次和长度应当在规定限度之内。", "The input stays within the documented limits."),
        new("请减少层次或者拆分文件；超出部分未被读取。", "Flatten or split the input; the rest was not read."));

    /// <summary>Every rule, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All = [.. Rules];

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, compared exactly.</param>
    /// <returns>The rule, or <see langword="null"/> when the library has none of that id.</returns>
    public static RuleDescriptor? Find(string? id) => All.FirstOrDefault(rule => rule.Id == id);

    private static RuleDescriptor Add(
        string id, RuleClass @class, Severity severity, LocalizedText statement, LocalizedText remedy, LegalBasis? basis = null)
    {
        var rule = new RuleDescriptor(id, @class, severity, statement, remedy, basis);
        Rules.Add(rule);
        return rule;
    }
}
