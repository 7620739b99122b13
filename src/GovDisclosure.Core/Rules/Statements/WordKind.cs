namespace GovDisclosure.Rules.Statements;

/// <summary>What a known word does in a clause.</summary>
internal enum WordKind : byte
{
    /// <summary>A term of the form, such as 新收.</summary>
    Term,

    /// <summary>政府信息公开申请: what the terms of table three are about.</summary>
    Application,

    /// <summary>申请主体: who applied, of which the columns of table three tell.</summary>
    Applicants,

    /// <summary>A word that changes nothing, such as 共 or 按期.</summary>
    Light,

    /// <summary>政府信息公开: what the report is about.</summary>
    Disclosure,

    /// <summary>备案: harmless before a term, but behind one it tells of something else.</summary>
    Leading,

    /// <summary>和, 及: joins terms to a list.</summary>
    Connector,

    /// <summary>均, 各: the number holds for each term of the list.</summary>
    Each,

    /// <summary>分别: one number for each term of the list, or every part of a whole.</summary>
    Respectively,

    /// <summary>共: the number is the sum over the list.</summary>
    Together,

    /// <summary>累计: the sum over the list, or over all years.</summary>
    Cumulative,

    /// <summary>其中: parts of the number before follow.</summary>
    Among,

    /// <summary>未, 没有: none.</summary>
    Negation,

    /// <summary>均为, 全部由: all are of the kind that follows.</summary>
    AllAre,

    /// <summary>我局: the organ itself.</summary>
    Own,

    /// <summary>全市: the whole region.</summary>
    Region,

    /// <summary>下属: other organs.</summary>
    Others,

    /// <summary>网络: one way in which applications come.</summary>
    Channel,

    /// <summary>本年.</summary>
    ThisYear,

    /// <summary>全年: the whole of the year that the text speaks of.</summary>
    WholeYear,

    /// <summary>上年.</summary>
    EarlierYear,

    /// <summary>上半年: a part of a year, or a mean; or up to now, whenever that is.</summary>
    PartOfYear,

    /// <summary>截至: what follows is the day up to which the numbers count.</summary>
    Until,

    /// <summary>年底: a day, not the year.</summary>
    YearEnd,

    /// <summary>以来: since what stands before it.</summary>
    Since,

    /// <summary>同期: the same time of another year.</summary>
    SamePeriod,

    /// <summary>同比, 增加: numbers up to the end of the clause are changes.</summary>
    Change,

    /// <summary>约: the number is only near to what is meant.</summary>
    Approximate,

    /// <summary>局: ends the name of an organ.</summary>
    Organ,

    /// <summary>中: parts of what stands before it follow.</summary>
    Within,

    /// <summary>另有: what follows is no part of what came before.</summary>
    Beside,
}
