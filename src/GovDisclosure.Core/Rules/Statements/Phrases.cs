namespace GovDisclosure.Rules.Statements;

/// <summary>The words of narrative that the form does not print: synonyms of its terms, and the small words between them.</summary>
internal static class Phrases
{
    // 尚在办理中 alone may have ended since; with what follows it is what the form counts.
    private static readonly IEnumerable<string> StillBeingHandled =
        from still in new[] { "尚在", "正在", "仍在", "还在" }
        from handled in new[] { "办理", "办理中", "处理", "处理中" }
        from carried in new[] { "结转下年度", "结转下年", "结转至下年度", "结转到下年度", "结转下一年度", "结转至下一年度", "结转到下一年度" }
        select $"{still}{handled}，{carried}";

    private static readonly string[] Applications =
    [
        "政府信息公开申请", "信息公开申请", "政府信息依申请公开", "依申请公开", "依申请公开申请", "依申请公开事项", "依申请公开件", "依申请件", "公开政府信息申请", "公开申请",
        "政府信息公开申请件", "政府信息公开申请人", "信息公开申请人",
    ];

    private static readonly IEnumerable<string> ApplicationsOfPeople =
        from people in new[] { "群众", "群众的", "公众", "公众的", "社会公众", "市民" }
        from application in Applications
        select people + application;

    // An organ that acts for the government reports what it does so as its own.
    private static readonly IEnumerable<string> ForGovernment =
        from region in new[] { "省", "市", "区", "县", "镇", "乡" }
        from government in new[] { "政府", "人民政府" }
        select $"代表{region}{government}";

    public static readonly ImmutableArray<(RowClass Class, string[] Words)> Rows =
    [
        (RowClass.New, ["本年新收", "新收", "新收到", "本年度新收", "今年新收"]),
        (RowClass.CarriedIn, ["上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "去年旧存", "上年旧存", "旧存", "上年转入", "上年度转入", "上年遗留", "上年度遗留"]),
        (RowClass.CarriedOut,
        [
            "结转下年继续办理", "结转下年度办理", "结转至下年度继续办理", "结转到下年度继续办理", "结转至下一年度继续办理",
            "结转下年度", "结转下年", "结转至下年度", "结转到下年度", "结转至下一年度", "结转到下一年度", "结转下一年度", "结转次年", "结转至次年", "结转到次年",
            "转下年存案", "转下年度存案", "转下年度", "转下年", "顺延到下年度", "顺延至下年度", "顺延到下一年度", "顺延至下一年度", "顺延至次年", "顺延到次年", "跨年度办理", "跨年办理",
            .. StillBeingHandled,
        ]),
        (RowClass.Carried, ["结转"]),
        (RowClass.Received, ["收到", "接到", "接收"]),
        (RowClass.Accepted, ["受理"]),
        (RowClass.Handled, ["收办", "共收办", "办理", "处理"]),
        (RowClass.Concluded, ["办结", "答复", "结案", "办复", "办理完毕", "办理完结", "处理完毕", "审核答复"]),
    ];

    public static readonly string[] Review = ["复议"];
    public static readonly string[] Litigation = ["诉讼"];
    public static readonly string[] DirectLitigation = ["直接起诉", "直接提起诉讼"];
    public static readonly string[] Upheld = ["维持", "结果为维持"];
    public static readonly string[] Corrected = ["纠正", "结果为纠正"];
    public static readonly string[] OtherResult = ["结果为其他"];
    public static readonly string[] Pending = ["未审结", "正在审理", "仍在审理"];

    public static readonly string[] Organizations = ["法人和其他组织", "法人或者其他组织", "法人及其他组织", "法人、其他组织"];

    public static readonly ImmutableArray<(DocumentAction Action, string[] Words)> Documents =
    [
        (DocumentAction.Issued, ["制发", "制定", "印发", "出台", "发布", "新制发", "新制定", "制定出台", "制定印发", "制定发布", "新制作"]),
        (DocumentAction.Repealed, ["废止"]),
        (DocumentAction.InForce, ["现行有效", "继续有效"]),
    ];

    /// <summary>Words for an action that may also mean something else.</summary>
    public static readonly string[] Vague = ["发布"];

    public static readonly ImmutableArray<(FeeFigures Figure, string[] Words)> Fees =
    [
        (FeeFigures.Notices, ["收费通知", "收费通知书", "信息处理费收费通知", "信息处理费通知"]),
        (FeeFigures.Notified, ["通知金额", "通知收费金额", "应收金额", "应收信息处理费", "收费通知金额", "收费通知总金额", "收费通知的总金额", "通知总金额", "通知的总金额", "通知收取信息处理费"]),
        (FeeFigures.Received, ["实际收取", "实收", "实际收取信息处理费", "实收信息处理费", "实收金额", "收取信息处理费", "收取政府信息公开信息处理费", "实际收取金额", "实际收费"]),
        (FeeFigures.Notified | FeeFigures.Received, ["信息处理费", "信息公开处理费", TotalAmount]),
    ];

    /// <summary>An amount that is that of the notices or that received, as the words around it have it.</summary>
    public const string TotalAmount = "总金额";

    /// <summary>What names the processing fee in a sentence of section six.</summary>
    public static readonly string[] FeeNames = ["处理费", "收费通知", "通知金额", "通知收费"];

    public static readonly string[] EarlierYears = ["上年", "上年度", "去年", "上一年", "上一年度", "往年", "历年", "前年", "此前"];

    /// <summary>A word that alone may name any application, to whatever organ for whatever purpose.</summary>
    public const string BareApplication = "申请";

    private static readonly string[] TheirDepartments = ["及其部门", "及其各部门", "及其工作部门", "及其组成部门", "及部门", "及各部门"];

    /// <summary>With the region before it, all organs of it.</summary>
    public const string EachLevel = "各级";

    /// <summary>Behind 各级 they leave no organ out.</summary>
    public static readonly string[] EachOrgan = ["各部门", "各单位", "各地", .. TheirDepartments];

    /// <summary>More of something, or new applications: 新增政府信息公开申请.</summary>
    public const string Added = "新增";

    /// <summary>Those who apply, for whatever.</summary>
    public static readonly string[] Applicants = ["申请人", "申请者"];

    public static readonly ImmutableArray<(WordKind Kind, string[] Words)> Other =
    [
        (WordKind.Application, [.. Applications, .. ApplicationsOfPeople]),
        (WordKind.Applicants, ["申请主体", "申请人类型", "申请人类别", "申请人身份", "申请人结构"]),
        (WordKind.Connector, ["和", "与", "及", "以及", "或", "或者"]),
        (WordKind.Each, ["均", "各", "皆", "都"]),
        (WordKind.Respectively, ["分别", "分别为", "分别是", "依次为"]),
        (WordKind.Together, ["共", "共计", "总共", "一共", "合计", "总计", "共有"]),
        (WordKind.Cumulative, ["累计", "累积", "累计共"]),
        (WordKind.Among, ["其中", "其中包括", "包括", "包含", "含", "分为"]),
        (WordKind.Disclosure, ["政府信息公开", "信息公开", "政务公开", "政府信息公开类", "信息公开类"]),
        (WordKind.Leading, ["备案", "备案的", "高效", "圆满", "切实", "严格"]),
        (WordKind.Within, ["中", "当中"]),
        (WordKind.Beside, ["另有", "另", "此外", "另外", "其余"]),
        (WordKind.Negation, ["未", "无", "没有", "不存在", "尚无", "暂无", "并无", "未有"]),
        (WordKind.AllAre, ["均为", "均由", "全部为", "全部由", "都是", "全是", "均系", "全部是", "均是"]),
        (WordKind.Own,
        [
            "我局", "我委", "我办", "我厅", "我院", "我中心", "我单位", "我处", "我所", "我馆", "我会", "我部", "我行", "我署",
            "本局", "本委", "本办", "本厅", "本机关", "本单位", "本部门", "本办公室", "本院", "本中心", "全局", "全委", "全厅", "我机关", "本行政机关",
        ]),
        (WordKind.Region,
        [
            "全市", "全区", "全县", "全省", "全州", "全旗", "全镇", "全乡", "全街道", "我市", "我区", "我县", "我省", "我州", "我镇", "我乡", "我街道",
            "本市", "本区", "本县", "本省", "本镇", "本乡", "本街道",
        ]),
        (WordKind.Others,
        [
            "各级", "各地", "各部门", "各单位", "各乡镇", "各镇街", "各街道", "各县区", "各区县", "各科室", "全系统", "下属", "所属", "下级", "基层", "本级", "市本级", "直属",
            "市直", "区直", "县直", "其他部门", "其他单位", "有关部门", "相关部门", "某",
            "市政府", "区政府", "县政府", "省政府", "镇政府", "乡政府", .. TheirDepartments,
        ]),
        (WordKind.Channel,
        [
            "网络", "网上", "网站", "互联网", "在线", "信函", "邮寄", "邮政", "当面", "现场", "传真", "电子邮件", "邮箱", "平台", "窗口", "信箱", "微信", "电话",
            "线上", "线下", "来信", "来访", "书面", "口头", "电子", "纸质", "快递", "挂号信",
        ]),
        (WordKind.ThisYear, ["本年", "本年度", "今年", "报告年度", "报告期内"]),
        (WordKind.WholeYear, ["全年", "全年度", "当年", "年内", "同年"]),
        (WordKind.EarlierYear, [.. EarlierYears, "次年", "明年", "下年度", "下一年度", "下年"]),
        (WordKind.PartOfYear,
        [
            "上半年", "下半年", "前半年", "后半年", "半年", "季度", "月份", "本月", "当月", "上月", "上旬", "中旬", "下旬", "每月", "每年", "每季度", "每周", "每天", "每日",
            "年均", "季均", "月均", "周均", "日均", "人均", "平均", "期间", "时期", "目前", "当前", "至今", "迄今", "近期", "近年", "近年来", "近几年", "近几年来", "多年来", "数年来", "历年来", "长期以来", "一直以来",
        ]),
        (WordKind.Until, ["截至", "截止", "截止到", "截至到"]),
        (WordKind.YearEnd, ["年底", "年末", "期末", "底", "末"]),
        (WordKind.Since, ["以来"]),
        (WordKind.SamePeriod, ["同期"]),
        (WordKind.Change,
        [
            "同比", "环比", "较上年", "较去年", "较上年度", "较上一年", "较上一年度", "比上年", "比去年", "比上年度", "比上一年", "比上一年度", "与上年", "与去年", "相比", "较", "比",
            "增加", "减少", "增长", "下降", "上升", "降低", "提高", "增幅", "降幅", "持平", Added, "多于", "少于",
        ]),
        (WordKind.Approximate,
        [
            "约", "近", "逾", "超", "超过", "大约", "不到", "将近", "接近", "至少", "不少于", "不低于", "多达",
        ]),
        (WordKind.Organ,
        [
            "局", "委", "厅", "办公室", "办", "镇", "乡", "街道", "办公厅", "办事处", "管委会", "委员会", "支队", "大队", "中心", "公司", "学校", "医院", "法院", "检察院", "单位", "部门", "政府",
            "处", "所", "科室", "系统", "站", "村", "社区", "人民政府",
        ]),
        (WordKind.Light,
        [
            "年度", "至", "到", "之",
            "全部", "已", "已经", "及时", "按时", "按期", "依法", "依规", "依法依规", "规范", "妥善", "积极", "认真", "有效", "实际", "有", "为", "是", "系", "属", "属于", "由", "从", "以",
            "经", "被", "因", "的", "了", "并", "且", "而", "也", "还", "在", "于", "内", "对", "予", "作", "作出", "做出", "提出", "提交", "提起", "引起的", BareApplication, .. Applicants,
            "公民", "案件", "案", "件数", "数量", "总数", "总量", "数", "情况", "情形", "事宜", "工作", "方面", "方式", "政府信息", "以上",
            "发生", "产生", "引发", "引起", "导致", "涉及", "出现", "登记", "办理结果", "行政机关", "一审", "决定", "决定数量", "处理决定", "实施", "下达",
            "发出", "发送", "收取", "收费", "费用", "金额", "各类", "同时", "首先", "其次", "最后", "继续", "占", "占比", "来自", "通过", "根据", "按照",
            "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "结果", "结果为", "答复意见", "起诉", "看", "来看",
            .. ForGovernment,
        ]),
    ];
}
