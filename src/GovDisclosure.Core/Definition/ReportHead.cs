namespace GovDisclosure.Definition;

/// <summary>What a report says about itself before its six sections: whose it is, the year, the form, the title, the date and the preface.</summary>
internal sealed class ReportHead : FormElement
{
    /// <summary>报告机关: the organ that reports, by its name and its kind. 条例第四十九条.</summary>
    public static readonly Heading Agency = new("agency", "报告机关", basis: LegalBasis.Of(49));

    /// <summary>报告机关: the full name of the organ.</summary>
    public static readonly ReportHead AgencyName = new("name", "agency", ((Printed)"报告机关").Also("机关"), Agency);

    /// <summary>机关类别: the kind of organ, on which the date of publication depends.</summary>
    public static readonly ReportHead AgencyKind = new("kind", "agencyKind", "机关类别", Agency);

    /// <summary>报告年度: the year that the report is about.</summary>
    public static readonly ReportHead Year = new("year", "year", ((Printed)"报告年度").Also("年度"));

    /// <summary>格式版本: the edition of the form.</summary>
    public static readonly ReportHead Edition = new("edition", "edition", ((Printed)"格式版本").Also("版本"));

    /// <summary>标题: the title as printed.</summary>
    public static readonly ReportHead Title = new("title", "title", "标题");

    /// <summary>发布日期: the date of publication. 条例第四十九条.</summary>
    public static readonly ReportHead Published = new("published", "published", "发布日期");

    /// <summary>前言: the text between the title and section one: what is published, the period, where it can be had. No law asks for it.</summary>
    public static readonly ReportHead Preface = new("preface", "preface", "前言", isOfLaw: false);

    private ReportHead(string code, string column, Printed printed, Heading? parent = null, bool isOfLaw = true)
        : base(code, printed, parent, isOfLaw ? LegalBasis.Of(49) : null) =>
        Column = column;

    /// <summary>The code where all these stand side by side, as columns do.</summary>
    public string Column { get; }

    /// <summary>The code with that of the heading before it, joined by a full stop.</summary>
    public string FullCode => Parent is null ? Code : $"{Parent.Code}.{Code}";
}
