using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>文本规则: the rules for the text of a report: its sections, what they must speak of, and what they must not disclose.</summary>
/// <remarks>GD50: structure and text; GD502: privacy.</remarks>
public static class DocumentRules
{
    /// <summary>GD5001 总体情况缺失: section one has no text. 条例第五十条.</summary>
    public static readonly RuleDescriptor OverviewStated = new(
        "GD5001", RuleKind.Presence, RuleClass.Mandated, Severity.Error,
        new("总体情况缺失", "Section one without text"),
        new("第一部分应当综述本机关贯彻落实条例的情况。", "Section one describes how the organ carried out the Regulations."),
        new("请补写总体情况。", "Write section one."),
        LegalBasis.PrintedForm);

    /// <summary>GD5002 总体情况要点不全: section one does not speak of one of its five aspects. 2021 form. 条例第五十条.</summary>
    public static readonly RuleDescriptor OverviewAspects = new(
        "GD5002", RuleKind.Presence, RuleClass.Mandated, Severity.Warning,
        new("总体情况要点不全", "An aspect of section one is missing"),
        new("总体情况应当包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。", "Section one covers five aspects: disclosure unasked, disclosure on request, management of information, platforms, supervision."),
        new("请补写所缺的方面。", "Write about the aspect that is missing."),
        LegalBasis.Of([Edition.Form2021.Notice], 50))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD5003 考核评议追责结果缺失: a people's government does not report the results of assessment, public appraisal or accountability. 条例第五十条第（四）项.</summary>
    public static readonly RuleDescriptor GovernmentResults = new(
        "GD5003", RuleKind.Presence, RuleClass.Mandated, Severity.Warning,
        new("考核评议追责结果缺失", "A result that governments report is missing"),
        new("各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况。", "A people's government also reports the results of assessment, of public appraisal and of holding to account."),
        new("请在总体情况的监督保障部分补写所缺的结果，没有的写明没有。", "Add the result to section one; say so if there was none."),
        LegalBasis.Item(50, 4));

    /// <summary>GD5004 问题及改进情况缺失: section five is empty or says no more than "none". 条例第五十条第（四）项.</summary>
    public static readonly RuleDescriptor ProblemsStated = new(
        "GD5004", RuleKind.Presence, RuleClass.Mandated, Severity.Error,
        new("问题及改进情况缺失", "Section five without content"),
        new("第五部分应当写明存在的主要问题及改进情况，不得空白，也不得只写“无”。", "Section five states the main problems and how they are mended; it is neither empty nor a mere denial."),
        new("请写明存在的主要问题及改进情况。", "State the main problems and how they are mended."),
        LegalBasis.Item(50, 4));

    /// <summary>GD5005 问题与改进不全: section five states only problems or only improvements. 条例第五十条第（四）项.</summary>
    public static readonly RuleDescriptor ProblemsAndImprovements = new(
        "GD5005", RuleKind.Presence, RuleClass.Mandated, Severity.Warning,
        new("问题与改进不全", "Problems or improvements missing"),
        new("第五部分既要写明存在的主要问题，也要写明改进情况。", "Section five states both the main problems and the improvements."),
        new("请补写所缺的一半。", "Write the half that is missing."),
        LegalBasis.Item(50, 4));

    /// <summary>GD5006 信息处理费情况缺失: section six does not say whether fees for processing information were charged. 2021 form. 条例第四十二条.</summary>
    public static readonly RuleDescriptor FeesStated = new(
        "GD5006", RuleKind.Presence, RuleClass.Mandated, Severity.Warning,
        new("信息处理费情况缺失", "Processing fees not reported"),
        new("收取信息处理费情况应当在第六部分报告，没有收取的写明没有收取。", "Section six reports on the fees for processing information; if none were charged, it says so."),
        new("请在第六部分补写收取信息处理费情况。", "Add a sentence on these fees to section six."),
        LegalBasis.Of([Edition.Form2021.Notice], 42))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD5007 逾期未缴费无对应说明: applications were dropped because a fee was not paid, and section six speaks of no fee. 2021 form. 条例第四十二条.</summary>
    public static readonly RuleDescriptor UnpaidFeesExplained = new(
        "GD5007", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("逾期未缴费无对应说明", "Unpaid fees not explained"),
        new("有申请因逾期未缴费不再处理的，第六部分应当报告收费通知或者收费情况。", "Where applications were dropped because a fee was not paid, section six reports the fee notices or the fees."),
        new("请核对表三该行，并在第六部分写明发出收费通知的情况。", "Check the row of table three, and state the fee notices in section six."),
        LegalBasis.Of([ProcessingFeeTariff.Document], 42))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD5008 六部分不全或者次序有误: a section is missing, is there twice, is none of the six, or stands in the wrong order. 条例第五十条.</summary>
    public static readonly RuleDescriptor SectionsInOrder = new(
        "GD5008", RuleKind.Presence, RuleClass.Mandated, Severity.Error,
        new("六部分不全或者次序有误", "Sections missing, added or in the wrong order"),
        new("报告应当依次包括六个部分，不能遗漏，也不能增加。", "A report has the six sections in their order, none left out and none added."),
        new("请按照格式补齐、删除或者调整。", "Add, remove or move the section as the form has it."),
        LegalBasis.PrintedFormAnd(50));

    /// <summary>GD5009 部分标题不规范: the title of a section is not worded as the form prints it.</summary>
    public static readonly RuleDescriptor SectionTitles = new(
        "GD5009", RuleKind.Agreement, RuleClass.Mandated, Severity.Warning,
        new("部分标题不规范", "Title of a section is worded otherwise"),
        new("各部分标题应当与格式一致。", "The titles of the sections are those of the form."),
        new("请改用格式规定的标题。", "Use the title of the form."),
        LegalBasis.PrintedForm);

    /// <summary>GD5010 引用其他版本通知: the text cites the notice of an edition that does not govern the report.</summary>
    public static readonly RuleDescriptor NoticeOfEdition = new(
        "GD5010", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("引用其他版本通知", "Cites the notice of another edition"),
        new("报告引用的格式通知应当是适用于本年度的通知。", "A report cites the notice that issued the form for its year."),
        new("请改为本年度适用的通知文号。", "Cite the notice that governs the year."),
        LegalBasis.PrintedForm);

    /// <summary>GD5012 文中数字空缺: a counter word follows a gap in which a number should stand.</summary>
    public static readonly RuleDescriptor NoGapForNumber = new(
        "GD5012", RuleKind.Absence, RuleClass.Advisory, Severity.Warning,
        new("文中数字空缺", "A number is left out in the text"),
        new("文中的数量不得留空。", "No number is left blank in the text."),
        new("请补填数字，没有发生的填 0。", "Enter the number; enter 0 if there was none."));

    /// <summary>GD5013 总体情况过长: section one is longer than a local rule allows. Only if the rule set says how long it may be.</summary>
    public static readonly RuleDescriptor OverviewLength = new(
        "GD5013", RuleKind.Range, RuleClass.Advisory, Severity.Info,
        new("总体情况过长", "Section one too long"),
        new("总体情况的字数不应超过当地规定的上限。", "Section one is not longer than the local rule allows."),
        new("请精简总体情况。", "Shorten section one."))
    {
        Settings = ["LongestOverview"],
    };

    /// <summary>GD5014 统计期限年度有误: the text states another year as the period of the report.</summary>
    public static readonly RuleDescriptor PeriodOfYear = new(
        "GD5014", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("统计期限年度有误", "Period of another year"),
        new("文中的统计期限应当是报告年度的1月1日至12月31日。", "The period stated in the text is 1 January to 31 December of the report year."),
        new("请核对是否沿用了其他年度的文字。", "Check whether text of another year was left in."));

    /// <summary>GD5015 总体情况要点过多: section one has aspects numbered beyond the five that the notice names. 2021 form.</summary>
    public static readonly RuleDescriptor NoFurtherAspects = new(
        "GD5015", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("总体情况要点过多", "More than five aspects in section one"),
        new("总体情况为五个方面，不能遗漏，也不宜泛化。", "Section one has five aspects; none is left out and none is added."),
        new("请考虑将增加的内容并入五个方面。", "Consider moving what was added into one of the five."),
        LegalBasis.Of([Edition.Form2021.Notice], 50))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD5016 总体情况缺少数据: section one does not state a number that a local notice asks for. Only if the rule set says so. 2021 form.</summary>
    public static readonly RuleDescriptor OverviewNumbers = new(
        "GD5016", RuleKind.Presence, RuleClass.Advisory, Severity.Info,
        new("总体情况缺少数据", "A number of section one is missing"),
        new("总体情况应当写明当地要求的数据。", "Section one states the numbers that the local notice asks for."),
        new("请补写所缺的数据。", "Add the number."))
    {
        Editions = EditionRange.From(Edition.Form2021),
        Settings = ["OverviewStatesNumbers"],
    };

    /// <summary>GD5017 前言列举的部分不符: the preface names more or fewer of the six sections than it says there are.</summary>
    public static readonly RuleDescriptor PrefaceParts = new(
        "GD5017", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("前言列举的部分不符", "The preface names other parts than it announces"),
        new("前言列举的部分应当与其所称的部分数量一致。", "The preface names as many sections as it says the report has."),
        new("请补写或者删除所列部分，或者更正数量。", "Add or remove the section, or correct the number."));

    /// <summary>GD5018 前言缺少查询方式: the preface does not say where the report can be had, nor an address or a telephone.</summary>
    public static readonly RuleDescriptor PrefaceContact = new(
        "GD5018", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("前言缺少查询方式", "The preface does not say where the report can be had"),
        new("前言一般写明报告的查阅、下载途径或者联系地址、电话。", "A preface usually says where the report can be read, or gives an address or a telephone."),
        new("请考虑补写查阅途径或者联系方式。", "Consider adding where the report can be had, or whom to ask."));

    /// <summary>GD5019 文中报告年度有误: the title, the preface or a section calls this report that of another year.</summary>
    public static readonly RuleDescriptor ReportOfYear = new(
        "GD5019", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("文中报告年度有误", "Report of another year in the text"),
        new("标题和文中公布的年度报告应当是报告年度的报告。", "The report that the title names and the text publishes is that of the report year."),
        new("请核对是否沿用了其他年度的文字。", "Check whether text of another year was left in."));

    /// <summary>GD5021 公开身份证号码: a text to be published holds the identity number of a person. 条例第十五条.</summary>
    public static readonly RuleDescriptor NoIdentityNumber = new(
        "GD5021", RuleKind.Absence, RuleClass.Mandated, Severity.Error,
        new("公开身份证号码", "Identity number in the text"),
        new("公开的文本不得含有公民身份号码。", "A text to be published holds no identity number of a person."),
        new("请删除该号码，或者隐去其中数位。", "Remove the number or hide digits of it."),
        LegalBasis.Of(15))
    {
        HidesNumber = true,
    };

    /// <summary>GD5022 公开手机号码: a text to be published holds a mobile number. 条例第十五条.</summary>
    public static readonly RuleDescriptor NoMobileNumber = new(
        "GD5022", RuleKind.Absence, RuleClass.Advisory, Severity.Warning,
        new("公开手机号码", "Mobile number in the text"),
        new("公开的文本一般不应含有个人手机号码。", "A text to be published usually holds no mobile number of a person."),
        new("请核对是否为个人号码；联系方式请改用办公电话。", "Check whether it belongs to a person; state an office telephone instead."),
        LegalBasis.Of(15))
    {
        HidesNumber = true,
    };

    /// <summary>GD5023 公开银行卡号: a text to be published holds the number of a bank card or account. 条例第十五条.</summary>
    public static readonly RuleDescriptor NoBankCardNumber = new(
        "GD5023", RuleKind.Absence, RuleClass.Mandated, Severity.Error,
        new("公开银行卡号", "Bank card number in the text"),
        new("公开的文本不得含有个人银行卡号、账号。", "A text to be published holds no bank card or account number of a person."),
        new("请删除该号码，或者隐去其中数位。", "Remove the number or hide digits of it."),
        LegalBasis.Of(15))
    {
        HidesNumber = true,
    };

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        OverviewStated,
        OverviewAspects,
        GovernmentResults,
        ProblemsStated,
        ProblemsAndImprovements,
        FeesStated,
        UnpaidFeesExplained,
        SectionsInOrder,
        SectionTitles,
        NoticeOfEdition,
        NoGapForNumber,
        OverviewLength,
        PeriodOfYear,
        NoFurtherAspects,
        OverviewNumbers,
        PrefaceParts,
        PrefaceContact,
        ReportOfYear,
        NoIdentityNumber,
        NoMobileNumber,
        NoBankCardNumber,
    ];
}
