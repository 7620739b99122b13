namespace GovDisclosure.Definition;

/// <summary>表二 主动公开政府信息情况: the cells of table two, which reports what was published unasked under 条例第二十条.</summary>
public static class ActiveDisclosure
{
    private static int _counts;
    private static int _changes;
    private static int _amounts;

    // The elements of both editions in printed order: captions, rows, columns.
    private static readonly Heading Stub = new("item", "信息内容");

    private static readonly Heading Item1 = new("item1", "第二十条第（一）项", null, LegalBasis.Item(20, 1));
    private static readonly Heading Issued = new("issued", Printed.Since(Edition.Form2021, "本年制发件数").Also("本年制发数"));
    private static readonly Heading Repealed = new("repealed", Printed.Since(Edition.Form2021, "本年废止件数").Also("本年废止数"));
    private static readonly Heading InForce = new("inForce", Printed.Since(Edition.Form2021, "现行有效件数").Also("现行有效数"));
    private static readonly Heading Created = new("created", Printed.Until(Edition.Form2019, "本年新制作数量"));
    private static readonly Heading Disclosed = new("disclosed", Printed.Until(Edition.Form2019, "本年新公开数量"));
    private static readonly Heading TotalDisclosed = new("totalDisclosed", Printed.Until(Edition.Form2019, "对外公开总数量"));
    private static readonly Heading Rules = new("rules", "规章");
    private static readonly Heading NormativeDocuments = new("normativeDocuments", ((Printed)"行政规范性文件").In(Edition.Form2019, "规范性文件").Also("规范性文件"));

    private static readonly Heading Item5 = new("item5", "第二十条第（五）项", null, LegalBasis.Item(20, 5));
    private static readonly Heading PreviousItems = new("previousItems", Printed.Until(Edition.Form2019, "上一年项目数量"));
    private static readonly Heading ItemChange = new("itemChange", Printed.Until(Edition.Form2019, "本年增/减"));
    private static readonly Heading Decisions = new("decisions", ((Printed)"本年处理决定数量").In(Edition.Form2019, "处理决定数量"));
    private static readonly Heading Licensing = new("licensing", "行政许可");
    private static readonly Heading OtherServices = new("otherServices", Printed.Until(Edition.Form2019, "其他对外管理服务事项"));

    private static readonly Heading Item6 = new("item6", "第二十条第（六）项", null, LegalBasis.Item(20, 6));
    private static readonly Heading Penalty = new("penalty", "行政处罚");
    private static readonly Heading Coercion = new("coercion", "行政强制");

    private static readonly Heading Item8 = new("item8", "第二十条第（八）项", null, LegalBasis.Item(20, 8));
    private static readonly Heading FeeAmountColumn = new("amountWanYuan", Printed.Since(Edition.Form2021, "本年收费金额（单位：万元）"));
    private static readonly Heading AdministrativeFees = new("administrativeFees", "行政事业性收费");

    private static readonly Heading Item9 = new("item9", Printed.Until(Edition.Form2019, "第二十条第（九）项"), null, LegalBasis.Item(20, 9));
    private static readonly Heading Projects = new("projects", Printed.Until(Edition.Form2019, "采购项目数量"));
    private static readonly Heading ProcurementAmountColumn = new("amountWanYuan", Printed.Until(Edition.Form2019, "采购总金额"));
    private static readonly Heading Procurement = new("procurement", Printed.Until(Edition.Form2019, "政府集中采购"));

    /// <summary>规章 本年制发件数: rules issued in the year. 2021 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell RulesIssued = Count(Rules, Issued);

    /// <summary>规章 本年废止件数: rules repealed in the year. 2021 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell RulesRepealed = Count(Rules, Repealed);

    /// <summary>规章 现行有效件数: rules in force at the end of the year. 2021 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell RulesInForce = Count(Rules, InForce);

    /// <summary>规章 本年新制作数量: rules made in the year. 2019 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell RulesCreated = Count(Rules, Created);

    /// <summary>规章 本年新公开数量: rules first published in the year. 2019 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell RulesDisclosed = Count(Rules, Disclosed);

    /// <summary>规章 对外公开总数量: rules published in all. 2019 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell RulesTotalDisclosed = Count(Rules, TotalDisclosed);

    /// <summary>行政规范性文件 本年制发件数: normative documents issued in the year. 2021 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell NormativeDocumentsIssued = Count(NormativeDocuments, Issued);

    /// <summary>行政规范性文件 本年废止件数: normative documents repealed in the year. 2021 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell NormativeDocumentsRepealed = Count(NormativeDocuments, Repealed);

    /// <summary>行政规范性文件 现行有效件数: normative documents in force at the end of the year. 2021 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell NormativeDocumentsInForce = Count(NormativeDocuments, InForce);

    /// <summary>规范性文件 本年新制作数量: normative documents made in the year. 2019 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell NormativeDocumentsCreated = Count(NormativeDocuments, Created);

    /// <summary>规范性文件 本年新公开数量: normative documents first published in the year. 2019 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell NormativeDocumentsDisclosed = Count(NormativeDocuments, Disclosed);

    /// <summary>规范性文件 对外公开总数量: normative documents published in all. 2019 form. 条例第二十条第（一）项.</summary>
    public static readonly CountCell NormativeDocumentsTotalDisclosed = Count(NormativeDocuments, TotalDisclosed);

    /// <summary>行政许可 上一年项目数量: kinds of licences in the year before. 2019 form. 条例第二十条第（五）项.</summary>
    public static readonly CountCell LicensingPreviousItems = Count(Licensing, PreviousItems, "项");

    /// <summary>行政许可 本年增/减: change in the kinds of licences, negative for a decrease. 2019 form. 条例第二十条第（五）项.</summary>
    public static readonly CountCell LicensingItemChange = Count(Licensing, ItemChange, "项");

    /// <summary>行政许可 本年处理决定数量: licensing decisions of the year. Both forms. 条例第二十条第（五）项.</summary>
    public static readonly CountCell LicensingDecisions = Count(Licensing, Decisions);

    /// <summary>其他对外管理服务事项 上一年项目数量: kinds of other services in the year before. 2019 form. 条例第二十条第（五）项.</summary>
    public static readonly CountCell OtherServicesPreviousItems = Count(OtherServices, PreviousItems, "项");

    /// <summary>其他对外管理服务事项 本年增/减: change in the kinds of other services, negative for a decrease. 2019 form. 条例第二十条第（五）项.</summary>
    public static readonly CountCell OtherServicesItemChange = Count(OtherServices, ItemChange, "项");

    /// <summary>其他对外管理服务事项 处理决定数量: decisions on other services. 2019 form. 条例第二十条第（五）项.</summary>
    public static readonly CountCell OtherServicesDecisions = Count(OtherServices, Decisions);

    /// <summary>行政处罚 上一年项目数量: kinds of penalties in the year before. 2019 form. 条例第二十条第（六）项.</summary>
    public static readonly CountCell PenaltyPreviousItems = Count(Penalty, PreviousItems, "项");

    /// <summary>行政处罚 本年增/减: change in the kinds of penalties, negative for a decrease. 2019 form. 条例第二十条第（六）项.</summary>
    public static readonly CountCell PenaltyItemChange = Count(Penalty, ItemChange, "项");

    /// <summary>行政处罚 本年处理决定数量: penalty decisions of the year. Both forms. 条例第二十条第（六）项.</summary>
    public static readonly CountCell PenaltyDecisions = Count(Penalty, Decisions);

    /// <summary>行政强制 上一年项目数量: kinds of coercive measures in the year before. 2019 form. 条例第二十条第（六）项.</summary>
    public static readonly CountCell CoercionPreviousItems = Count(Coercion, PreviousItems, "项");

    /// <summary>行政强制 本年增/减: change in the kinds of coercive measures, negative for a decrease. 2019 form. 条例第二十条第（六）项.</summary>
    public static readonly CountCell CoercionItemChange = Count(Coercion, ItemChange, "项");

    /// <summary>行政强制 本年处理决定数量: coercion decisions of the year. Both forms. 条例第二十条第（六）项.</summary>
    public static readonly CountCell CoercionDecisions = Count(Coercion, Decisions);

    /// <summary>行政事业性收费 上一年项目数量: kinds of fees in the year before. 2019 form. 条例第二十条第（八）项.</summary>
    public static readonly CountCell AdministrativeFeesPreviousItems = Count(AdministrativeFees, PreviousItems, "项");

    /// <summary>行政事业性收费 本年增/减: change in the kinds of fees, negative for a decrease. 2019 form. 条例第二十条第（八）项.</summary>
    public static readonly CountCell AdministrativeFeesItemChange = Count(AdministrativeFees, ItemChange, "项");

    /// <summary>行政事业性收费 本年收费金额（单位：万元）: fees charged in the year, in 万元. 2021 form. 条例第二十条第（八）项.</summary>
    public static readonly AmountCell AdministrativeFeesAmount = Amount(AdministrativeFees, FeeAmountColumn, true);

    /// <summary>政府集中采购 采购项目数量: centralised procurement projects. 2019 form. 条例第二十条第（九）项.</summary>
    public static readonly CountCell ProcurementProjects = Count(Procurement, Projects, "项");

    /// <summary>政府集中采购 采购总金额: the total amount of centralised procurement, in 万元. 2019 form, which prints no unit. 条例第二十条第（九）项.</summary>
    public static readonly AmountCell ProcurementAmount = Amount(Procurement, ProcurementAmountColumn, false);

    /// <summary>Stocks at the end of one year are where the next starts.</summary>
    internal static ImmutableArray<YearRelation> AcrossYears() =>
    [
        new(YearRelationKind.DocumentsInForce, [RulesInForce, RulesRepealed], [RulesIssued], [RulesInForce]),
        new(YearRelationKind.DocumentsInForce, [NormativeDocumentsInForce, NormativeDocumentsRepealed], [NormativeDocumentsIssued], [NormativeDocumentsInForce]),
        new(YearRelationKind.Items, [LicensingPreviousItems], [], [LicensingPreviousItems, LicensingItemChange]),
        new(YearRelationKind.Items, [OtherServicesPreviousItems], [], [OtherServicesPreviousItems, OtherServicesItemChange]),
        new(YearRelationKind.Items, [PenaltyPreviousItems], [], [PenaltyPreviousItems, PenaltyItemChange]),
        new(YearRelationKind.Items, [CoercionPreviousItems], [], [CoercionPreviousItems, CoercionItemChange]),
        new(YearRelationKind.Items, [AdministrativeFeesPreviousItems], [], [AdministrativeFeesPreviousItems, AdministrativeFeesItemChange]),
    ];

    internal static FormTable In(Edition edition)
    {
        ImmutableArray<FormBlock> blocks =
        [
            .. Block(edition, Item1,
                RulesIssued, RulesRepealed, RulesInForce,
                RulesCreated, RulesDisclosed, RulesTotalDisclosed,
                NormativeDocumentsIssued, NormativeDocumentsRepealed, NormativeDocumentsInForce,
                NormativeDocumentsCreated, NormativeDocumentsDisclosed, NormativeDocumentsTotalDisclosed),
            .. Block(edition, Item5,
                LicensingPreviousItems, LicensingItemChange, LicensingDecisions,
                OtherServicesPreviousItems, OtherServicesItemChange, OtherServicesDecisions),
            .. Block(edition, Item6,
                PenaltyPreviousItems, PenaltyItemChange, PenaltyDecisions,
                CoercionPreviousItems, CoercionItemChange, CoercionDecisions),
            .. Block(edition, Item8,
                AdministrativeFeesPreviousItems, AdministrativeFeesItemChange, AdministrativeFeesAmount),
            .. Block(edition, Item9,
                ProcurementProjects, ProcurementAmount),
        ];
        ImmutableArray<CellRelation> stocks =
        [
            new(RelationKind.OpeningStock, [RulesInForce, RulesRepealed], [RulesIssued]),
            new(RelationKind.OpeningStock, [NormativeDocumentsInForce, NormativeDocumentsRepealed], [NormativeDocumentsIssued]),
            new(RelationKind.DisclosedStock, [RulesTotalDisclosed], [RulesDisclosed]),
            new(RelationKind.DisclosedStock, [NormativeDocumentsTotalDisclosed], [NormativeDocumentsDisclosed]),
            new(RelationKind.ItemStock, [LicensingPreviousItems, LicensingItemChange], []),
            new(RelationKind.ItemStock, [OtherServicesPreviousItems, OtherServicesItemChange], []),
            new(RelationKind.ItemStock, [PenaltyPreviousItems, PenaltyItemChange], []),
            new(RelationKind.ItemStock, [CoercionPreviousItems, CoercionItemChange], []),
            new(RelationKind.ItemStock, [AdministrativeFeesPreviousItems, AdministrativeFeesItemChange], []),
        ];
        return new FormTable(
            ReportSection.ActiveDisclosure,
            blocks,
            [.. stocks.Where(stock => stock.Left[0].Editions.Contains(edition))]);
    }

    private static ImmutableArray<FormBlock> Block(Edition edition, Heading caption, params ReadOnlySpan<Cell> all)
    {
        var cells = all.ToArray().Where(cell => cell.Editions.Contains(edition)).ToImmutableArray();
        return cells.IsEmpty
            ? []
            : [new FormBlock(
                caption,
                Stub,
                [.. cells.Select(cell => cell.Row).Distinct().Select(row => row.Path)],
                [.. cells.Select(cell => cell.Column).Distinct().Select(column => column.Path)],
                cells)];
    }

    private static CountCell Count(Heading row, Heading column, string unit = "件")
    {
        var isSigned = column == ItemChange;
        var slot = isSigned ? CellSlots.ItemChanges + _changes++ : CellSlots.ActiveDisclosure + _counts++;
        return new(ReportSection.ActiveDisclosure, row, column, slot, row.Editions.Intersect(column.Editions), unit)
        {
            IsSigned = isSigned,
            MayOverlap = row == Rules || row == NormativeDocuments || column == PreviousItems,
        };
    }

    private static AmountCell Amount(Heading row, Heading column, bool headingNamesUnit) =>
        new(ReportSection.ActiveDisclosure, row, column, _amounts++, row.Editions.Intersect(column.Editions))
        {
            HeadingNamesUnit = headingNamesUnit,
        };
}
