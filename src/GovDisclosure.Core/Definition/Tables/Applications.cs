namespace GovDisclosure.Definition;

/// <summary>表三 收到和处理政府信息公开申请情况, the columns: who applied. Columns that take numbers are keys; headings group them.</summary>
public sealed class Applicant : FormElement
{
    private static readonly List<Applicant> Columns = [];

    /// <summary>申请人情况: the heading above every column.</summary>
    public static readonly Heading Applicants = new("applicants", "申请人情况");

    /// <summary>自然人: natural persons. 条例第二十七条.</summary>
    public static readonly Applicant NaturalPerson = new("naturalPerson", "自然人", Applicants);

    /// <summary>法人或其他组织: the heading above five kinds of organisations. It has no subtotal on the form. 条例第二十七条.</summary>
    public static readonly Heading Organizations = new("organizations", "法人或其他组织", Applicants);

    /// <summary>商业企业: commercial enterprises.</summary>
    public static readonly Applicant CommercialEnterprise = new("commercialEnterprise", "商业企业", Organizations);

    /// <summary>科研机构: research institutions.</summary>
    public static readonly Applicant ResearchInstitution = new("researchInstitution", "科研机构", Organizations);

    /// <summary>社会公益组织: public welfare organisations.</summary>
    public static readonly Applicant PublicWelfareOrganization = new("publicWelfareOrganization", "社会公益组织", Organizations);

    /// <summary>法律服务机构: legal service institutions.</summary>
    public static readonly Applicant LegalServiceInstitution = new("legalServiceInstitution", "法律服务机构", Organizations);

    /// <summary>其他: other organisations.</summary>
    public static readonly Applicant OtherOrganization = new("otherOrganization", "其他", Organizations);

    /// <summary>总计: the sum of the six kinds of applicants.</summary>
    public static readonly Applicant Total = new("total", "总计", Applicants);

    /// <summary>The seven columns in printed order.</summary>
    public static readonly ImmutableArray<Applicant> All = [.. Columns];

    /// <summary>The six columns that are entered, without the total, in printed order.</summary>
    public static readonly ImmutableArray<Applicant> Entered = [.. All.Where(applicant => applicant != Total)];

    private Applicant(string code, Printed printed, Heading parent)
        : base(code, printed, parent, LegalBasis.Of(27))
    {
        Index = Columns.Count;
        Columns.Add(this);
    }

    internal int Index { get; }
}

/// <summary>表三 收到和处理政府信息公开申请情况, the rows: what became of the applications. Rows that take numbers are keys; headings group them.</summary>
public sealed class ApplicationRow : FormElement
{
    private static readonly List<ApplicationRow> Rows = [];

    /// <summary>一、本年新收政府信息公开申请数量: applications received in the year. 条例第二十七条、第二十九条、第三十一条.</summary>
    public static readonly ApplicationRow NewlyReceived = new("newlyReceived", "一、本年新收政府信息公开申请数量", null, LegalBasis.Of(27, 29, 31));

    /// <summary>二、上年结转政府信息公开申请数量: applications still open at the end of the year before. 条例第三十三条.</summary>
    public static readonly ApplicationRow CarriedIn = new("carriedIn", "二、上年结转政府信息公开申请数量", null, LegalBasis.Of(33));

    /// <summary>三、本年度办理结果: the heading above every outcome. 条例第三十六条至第四十条.</summary>
    public static readonly Heading Outcomes = new("outcomes", "三、本年度办理结果", null, LegalBasis.Of(36, 37, 38, 39, 40));

    /// <summary>（一）予以公开: disclosed. 条例第三十六条第（一）项、第（二）项.</summary>
    public static readonly ApplicationRow Granted = new("granted", "（一）予以公开", Outcomes, LegalBasis.Item(36, 1, 2));

    /// <summary>（二）部分公开: disclosed in part; such an application is counted here only. 条例第三十七条.</summary>
    public static readonly ApplicationRow PartlyGranted = new("partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", Outcomes, LegalBasis.Of(37));

    /// <summary>（三）不予公开: the heading above eight grounds of refusal. 条例第三十六条第（三）项.</summary>
    public static readonly Heading Denied = new("denied", "（三）不予公开", Outcomes, LegalBasis.Item(36, 3));

    /// <summary>1.属于国家秘密: refused as a state secret. 条例第十四条.</summary>
    public static readonly ApplicationRow StateSecret = new("stateSecret", "1.属于国家秘密", Denied, LegalBasis.Of(14));

    /// <summary>2.其他法律行政法规禁止公开: refused because another law or administrative regulation forbids it. 条例第十四条.</summary>
    public static readonly ApplicationRow ProhibitedByLaw = new("prohibitedByLaw", "2.其他法律行政法规禁止公开", Denied, LegalBasis.Of(14));

    /// <summary>3.危及“三安全一稳定”: refused for national, public or economic security or social stability. 条例第十四条.</summary>
    public static readonly ApplicationRow SecurityAndStability = new("securityAndStability", "3.危及“三安全一稳定”", Denied, LegalBasis.Of(14));

    /// <summary>4.保护第三方合法权益: refused to protect the rights of a third party. 条例第十五条、第三十二条.</summary>
    public static readonly ApplicationRow ThirdPartyRights = new("thirdPartyRights", "4.保护第三方合法权益", Denied, LegalBasis.Of(15, 32));

    /// <summary>5.属于三类内部事务信息: refused as internal affairs: personnel, logistics, work flow. 条例第十六条.</summary>
    public static readonly ApplicationRow InternalAffairs = new("internalAffairs", "5.属于三类内部事务信息", Denied, LegalBasis.Of(16));

    /// <summary>6.属于四类过程性信息: refused as information of a process: discussions, drafts, letters of consultation, requests for instructions. 条例第十六条.</summary>
    public static readonly ApplicationRow ProcessInformation = new("processInformation", "6.属于四类过程性信息", Denied, LegalBasis.Of(16));

    /// <summary>7.属于行政执法案卷: refused as a file of administrative enforcement. 条例第十六条.</summary>
    public static readonly ApplicationRow EnforcementFile = new("enforcementFile", "7.属于行政执法案卷", Denied, LegalBasis.Of(16));

    /// <summary>8.属于行政查询事项: refused because a special way of inquiry exists. 条例第三十六条第（七）项.</summary>
    public static readonly ApplicationRow AdministrativeInquiry = new("administrativeInquiry", "8.属于行政查询事项", Denied, LegalBasis.Item(36, 7));

    /// <summary>（四）无法提供: the heading above three reasons why nothing could be provided.</summary>
    public static readonly Heading Unavailable = new("unavailable", "（四）无法提供", Outcomes);

    /// <summary>1.本机关不掌握相关政府信息: the organ does not hold the information. 条例第三十六条第（四）项、第（五）项.</summary>
    public static readonly ApplicationRow NotHeld = new("notHeld", "1.本机关不掌握相关政府信息", Unavailable, LegalBasis.Item(36, 4, 5));

    /// <summary>2.没有现成信息需要另行制作: the information would have to be made. 条例第三十八条.</summary>
    public static readonly ApplicationRow RequiresCreation = new("requiresCreation", "2.没有现成信息需要另行制作", Unavailable, LegalBasis.Of(38));

    /// <summary>3.补正后申请内容仍不明确: the application stayed unclear after correction. 条例第三十条.</summary>
    public static readonly ApplicationRow StillUnclear = new("stillUnclear", "3.补正后申请内容仍不明确", Unavailable, LegalBasis.Of(30));

    /// <summary>（五）不予处理: the heading above five kinds of applications that are not processed.</summary>
    public static readonly Heading NotProcessed = new("notProcessed", "（五）不予处理", Outcomes);

    /// <summary>1.信访举报投诉类申请: petitions, reports and complaints in the form of an application. 条例第三十九条.</summary>
    public static readonly ApplicationRow PetitionOrComplaint = new("petitionOrComplaint", "1.信访举报投诉类申请", NotProcessed, LegalBasis.Of(39));

    /// <summary>2.重复申请: repeated applications. 条例第三十六条第（六）项.</summary>
    public static readonly ApplicationRow RepeatedApplication = new("repeatedApplication", "2.重复申请", NotProcessed, LegalBasis.Item(36, 6));

    /// <summary>3.要求提供公开出版物: requests for public publications. 条例第三十九条.</summary>
    public static readonly ApplicationRow PublicPublication = new("publicPublication", "3.要求提供公开出版物", NotProcessed, LegalBasis.Of(39));

    /// <summary>4.无正当理由大量反复申请: many repeated applications without good reason. 条例第三十五条.</summary>
    public static readonly ApplicationRow ExcessiveApplications = new("excessiveApplications", "4.无正当理由大量反复申请", NotProcessed, LegalBasis.Of(35));

    /// <summary>5.要求行政机关确认或重新出具已获取信息: requests to confirm or issue again what was already obtained.</summary>
    public static readonly ApplicationRow ConfirmOrReissue = new("confirmOrReissue", "5.要求行政机关确认或重新出具已获取信息", NotProcessed, null);

    /// <summary>（六）其他处理: the heading above three other ends of a procedure. 2021 form.</summary>
    public static readonly Heading OtherHandlingGroup = new("otherHandlingGroup", Printed.Since(Edition.Form2021, "（六）其他处理"), Outcomes);

    /// <summary>1.申请人无正当理由逾期不补正: the applicant did not correct the application in time. 2021 form. 条例第三十条.</summary>
    public static readonly ApplicationRow CorrectionOverdue = new(
        "correctionOverdue",
        Printed.Since(Edition.Form2021, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请").Also("1.逾期不补正"),
        OtherHandlingGroup,
        LegalBasis.Of(30));

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用: the applicant did not pay the information processing fee in time. 2021 form. 条例第四十二条, 国办函〔2020〕109号.</summary>
    public static readonly ApplicationRow FeeUnpaid = new(
        "feeUnpaid",
        Printed.Since(Edition.Form2021, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请").Also("2.逾期不缴费"),
        OtherHandlingGroup,
        LegalBasis.Of([ProcessingFeeTariff.Document], 42));

    /// <summary>3.其他: any other end, such as an application withdrawn. 2021 form.</summary>
    public static readonly ApplicationRow OtherOutcome = new("otherOutcome", Printed.Since(Edition.Form2021, "3.其他"), OtherHandlingGroup, null);

    /// <summary>（六）其他处理: any other end of a procedure, in one row. 2019 form.</summary>
    public static readonly ApplicationRow OtherHandling = new("otherHandling", Printed.Until(Edition.Form2019, OtherHandlingGroup.Label), Outcomes, null);

    /// <summary>（七）总计: the sum of all outcomes.</summary>
    public static readonly ApplicationRow OutcomesTotal = new("outcomesTotal", "（七）总计", Outcomes, null);

    /// <summary>四、结转下年度继续办理: applications still open at the end of the year. 条例第三十三条.</summary>
    public static readonly ApplicationRow CarriedOut = new("carriedOut", "四、结转下年度继续办理", null, LegalBasis.Of(33));

    /// <summary>The rows of both editions in printed order; see <see cref="FormElement.Editions"/>.</summary>
    public static readonly ImmutableArray<ApplicationRow> All = [.. Rows];

    private static readonly Heading Stub = new("balance", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", null, LegalBasis.PrintedForm);

    private static readonly ImmutableArray<CountCell> Cells = [.. All.SelectMany(row => Applicant.All, NewCell)];

    private ApplicationRow(string code, Printed printed, Heading? parent, LegalBasis? basis)
        : base(code, printed, parent, basis)
    {
        Index = Rows.Count;
        Rows.Add(this);
    }

    internal int Index { get; }

    /// <summary>The cell of this row for one kind of applicant.</summary>
    /// <param name="applicant">The column.</param>
    /// <returns>The cell.</returns>
    public CountCell Of(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return Cells[(Index * CellSlots.ApplicationColumns) + applicant.Index];
    }

    internal static int Slot(ApplicationRow row, Applicant applicant) =>
        (applicant.Index * CellSlots.ApplicationStride) + row.Index;

    /// <summary>The outcome rows of an edition that are entered: all rows under 三 but the total.</summary>
    internal static ImmutableArray<ApplicationRow> OutcomesIn(Edition edition) =>
        [.. All.Where(row => row.Path[0] == Outcomes && row != OutcomesTotal && row.Editions.Contains(edition))];

    /// <summary>What one year carries out, the next carries in.</summary>
    internal static ImmutableArray<YearRelation> AcrossYears() =>
    [
        .. new[] { Applicant.Total }.Concat(Applicant.Entered).Select(applicant => new YearRelation(
            applicant == Applicant.Total ? YearRelationKind.CarriedTotal : YearRelationKind.CarriedByApplicant,
            [CarriedIn.Of(applicant)],
            [],
            [CarriedOut.Of(applicant)])),
    ];

    /// <summary>（六）其他处理: one row of the 2019 form counts what three rows of the 2021 form count.</summary>
    internal static ImmutableArray<ComparableCells> DividedCells() =>
        [.. Applicant.All.Select(applicant => new ComparableCells(
            [OtherHandling.Of(applicant)],
            [CorrectionOverdue.Of(applicant), FeeUnpaid.Of(applicant), OtherOutcome.Of(applicant)]))];

    internal static FormTable In(Edition edition)
    {
        ImmutableArray<ApplicationRow> rows = [.. All.Where(row => row.Editions.Contains(edition))];
        var outcomes = OutcomesIn(edition);
        var block = new FormBlock(
            null,
            Stub,
            [.. rows.Select(row => row.Path)],
            [.. Applicant.All.Select(column => column.Path)],
            [.. rows.SelectMany(row => Applicant.All, (row, applicant) => row.Of(applicant))]);
        return new FormTable(
            ReportSection.Applications,
            [block],
            [
                .. rows.Select(row => new CellRelation(
                    RelationKind.ApplicantTotal,
                    [row.Of(Applicant.Total)],
                    [.. Applicant.Entered.Select(row.Of)])),
                .. Applicant.All.Select(applicant => new CellRelation(
                    RelationKind.OutcomeTotal,
                    [OutcomesTotal.Of(applicant)],
                    [.. outcomes.Select(row => row.Of(applicant))])),
                .. Applicant.All.Select(applicant => new CellRelation(
                    RelationKind.Balance,
                    [NewlyReceived.Of(applicant), CarriedIn.Of(applicant)],
                    [OutcomesTotal.Of(applicant), CarriedOut.Of(applicant)])),
                .. Applicant.All.Select(applicant => new CellRelation(
                    RelationKind.OpenApplications,
                    [NewlyReceived.Of(applicant), CarriedIn.Of(applicant)],
                    [CarriedOut.Of(applicant)])),
                .. Applicant.All.Select(applicant => new CellRelation(
                    RelationKind.NewApplications,
                    [NewlyReceived.Of(applicant)],
                    [CarriedOut.Of(applicant)])),
            ]);
    }

    private static CountCell NewCell(ApplicationRow row, Applicant applicant) =>
        new(ReportSection.Applications, row, applicant, Slot(row, applicant), row.Editions)
        {
            IsTotal = row == OutcomesTotal || applicant == Applicant.Total,
        };
}
