namespace GovDisclosure.Definition;

/// <summary>报告要点: something that the text of a section must speak of. The <see cref="FormElement.Label"/> is the term of the notice or the Regulations.</summary>
/// <remarks>The law prescribes the matter, not the words: a text speaks of a topic if it uses any of its <see cref="Words"/>.</remarks>
public sealed class NarrativeTopic : FormElement
{
    private static readonly LegalBasis Overview = LegalBasis.Of([Edition.Form2021.Notice], 50);

    /// <summary>主动公开: what was published unasked; the first of the five aspects of section one. 条例第五十条.</summary>
    public static readonly NarrativeTopic ActiveDisclosure = new(
        ReportSection.Overview, "activeDisclosure", Printed.Since(Edition.Form2021, "主动公开"), Overview,
        ["主动公开", "主动发布", "主动向社会公开"]);

    /// <summary>依申请公开: applications and how they were handled; the second aspect of section one. 条例第五十条.</summary>
    public static readonly NarrativeTopic DisclosureOnRequest = new(
        ReportSection.Overview, "disclosureOnRequest", Printed.Since(Edition.Form2021, "依申请公开"), Overview,
        ["依申请", "公开申请", "申请公开"]);

    /// <summary>政府信息管理: how information is made, examined and kept; the third aspect of section one. 条例第五十条.</summary>
    public static readonly NarrativeTopic InformationManagement = new(
        ReportSection.Overview, "informationManagement", Printed.Since(Edition.Form2021, "政府信息管理"), Overview,
        ["信息管理", "信息资源", "信息公开管理", "信息规范管理", "信息发布管理", "信息审核", "信息审查", "保密审查", "公开审查", "发布审核", "先审查", "三审三校", "属性认定"]);

    /// <summary>政府信息公开平台建设: web sites and other channels; the fourth aspect of section one. 条例第五十条.</summary>
    public static readonly NarrativeTopic PlatformBuilding = new(
        ReportSection.Overview, "platformBuilding", Printed.Since(Edition.Form2021, "政府信息公开平台建设"), Overview,
        ["平台建设", "平台管理", "平台维护", "平台运维", "网站建设", "网站管理", "网站维护", "新媒体", "载体", "专栏", "栏目", "渠道建设", "阵地建设"]);

    /// <summary>监督保障: supervision, training and what secures the work; the fifth aspect of section one. 条例第五十条.</summary>
    public static readonly NarrativeTopic Supervision = new(
        ReportSection.Overview, "supervision", Printed.Since(Edition.Form2021, "监督保障"), Overview,
        ["监督保障", "监督和保障", "监督与保障", "监督检查", "监督考核", "监督指导", "监督评价", "监督评议", "监督机制", "考核", "考评", "组织领导", "组织保障", "保障措施", "业务培训", "责任追究", "问责"]);

    /// <summary>工作考核: the result of the assessment of the work; people's governments report it. 条例第五十条第（四）项.</summary>
    public static readonly NarrativeTopic Assessment = new(
        ReportSection.Overview, "assessment", "工作考核", LegalBasis.Item(50, 4),
        ["考核", "考评", "绩效", "评估", "监测", "测评"]);

    /// <summary>社会评议: what the public says of the work; people's governments report it. 条例第五十条第（四）项.</summary>
    public static readonly NarrativeTopic PublicAppraisal = new(
        ReportSection.Overview, "publicAppraisal", "社会评议", LegalBasis.Item(50, 4),
        ["评议", "评价", "满意度", "第三方", "社会监督", "群众监督"]);

    /// <summary>责任追究: whether anyone was held to account; people's governments report it. 条例第五十条第（四）项.</summary>
    public static readonly NarrativeTopic Accountability = new(
        ReportSection.Overview, "accountability", "责任追究", LegalBasis.Item(50, 4),
        ["追究", "追责", "问责"]);

    /// <summary>存在的主要问题: what is still wanting; the first half of section five. 条例第五十条第（四）项.</summary>
    public static readonly NarrativeTopic MainProblems = new(
        ReportSection.Problems, "mainProblems", "存在的主要问题", LegalBasis.Item(50, 4),
        ["问题", "不足", "短板", "弱项", "差距", "薄弱", "困难", "欠缺", "有待", "不够", "不高", "不强", "不及时", "不到位", "不完善", "不规范", "单一", "滞后", "缺乏", "缺少", "亟待", "仍需", "还需"])
    {
        Names = ["问题", "不足", "不足之处", "短板", "困难", "薄弱环节"],
    };

    /// <summary>改进情况: how it is mended; the second half of section five. 条例第五十条第（四）项.</summary>
    public static readonly NarrativeTopic Improvements = new(
        ReportSection.Problems, "improvements", "改进情况", LegalBasis.Item(50, 4),
        ["改进", "改善", "下一步", "下步", "下阶段", "下一阶段", "接下来", "今后", "明年", "来年", "新的一年", "整改", "措施", "举措", "对策", "将"])
    {
        Names = ["改进", "改进措施", "改进举措", "改进方向", "改进计划", "整改", "整改措施", "改善", "完善", "措施"],
    };

    /// <summary>收取信息处理费情况: whether fees for processing information were charged, a part of section six; "none" will do. 条例第四十二条.</summary>
    public static readonly NarrativeTopic ProcessingFees = new(
        ReportSection.OtherMatters, "processingFees", Printed.Since(Edition.Form2021, "收取信息处理费情况"), LegalBasis.Of([Edition.Form2021.Notice, ProcessingFeeTariff.Document], 42),
        ["处理费", "收费", "收取", "缴费", "费用"]);

    /// <summary>平台公开信息数量: how much was published on web sites and other platforms; local notices ask for it in section one.</summary>
    public static readonly NarrativeTopic PlatformNumbers = new(
        ReportSection.Overview, "platformNumbers", "平台公开信息数量", null,
        ["平台", "网站", "门户", "网页", "新媒体", "微信", "微博", "公众号", "专栏", "专区", "公报"]);

    /// <summary>政策解读数量: how many explanations of policies were published; local notices ask for it in section one.</summary>
    public static readonly NarrativeTopic InterpretationNumbers = new(
        ReportSection.Overview, "interpretationNumbers", "政策解读数量", null,
        ["解读"]);

    /// <summary>回应关切数量: how many concerns of the public were answered; local notices ask for it in section one.</summary>
    public static readonly NarrativeTopic ResponseNumbers = new(
        ReportSection.Overview, "responseNumbers", "回应关切数量", null,
        ["回应", "回复", "答复咨询", "答复留言"]);

    /// <summary>The five aspects of section one, in the order of the notice.</summary>
    public static readonly ImmutableArray<NarrativeTopic> OverviewAspects =
        [ActiveDisclosure, DisclosureOnRequest, InformationManagement, PlatformBuilding, Supervision];

    /// <summary>What only people's governments report, in the order of the Regulations.</summary>
    public static readonly ImmutableArray<NarrativeTopic> GovernmentResults = [Assessment, PublicAppraisal, Accountability];

    /// <summary>The two halves of section five.</summary>
    public static readonly ImmutableArray<NarrativeTopic> ProblemsAndImprovements = [MainProblems, Improvements];

    /// <summary>What local notices ask for numbers of, in section one.</summary>
    public static readonly ImmutableArray<NarrativeTopic> OverviewNumbers = [PlatformNumbers, InterpretationNumbers, ResponseNumbers];

    private NarrativeTopic(ReportSection section, string code, Printed printed, LegalBasis? basis, ImmutableArray<string> words)
        : base(code, printed, null, basis)
    {
        Section = section;
        Words = words;
    }

    /// <summary>The section whose text speaks of it.</summary>
    public ReportSection Section { get; }

    /// <summary>The words by which published texts speak of it, in Chinese.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>What texts call it in short, where they only name it: 问题：无. Empty where no rule asks.</summary>
    internal ImmutableArray<string> Names { get; private init; } = [];
}
