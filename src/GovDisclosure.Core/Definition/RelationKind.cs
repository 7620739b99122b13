namespace GovDisclosure.Definition;

/// <summary>The kinds of arithmetic that the form prescribes between its cells.</summary>
public enum RelationKind
{
    /// <summary>总计 column: a row's total is the sum of its six kinds of applicants.</summary>
    ApplicantTotal,

    /// <summary>（七）总计: a column's total is the sum of its outcomes.</summary>
    OutcomeTotal,

    /// <summary>勾稽关系: new applications and those carried in equal those concluded and those carried out.</summary>
    Balance,

    /// <summary>总计 of table four: a proceeding's total is the sum of its four results.</summary>
    ResultTotal,

    /// <summary>现行有效件数: documents in force, less those issued, plus those repealed, cannot be negative.</summary>
    OpeningStock,

    /// <summary>项目数量: the items of the year before, and their change, cannot come to less than zero. 2019 form.</summary>
    ItemStock,

    /// <summary>对外公开总数量: documents disclosed in all are not fewer than those newly disclosed. 2019 form.</summary>
    DisclosedStock,

    /// <summary>结转下年度: applications carried out are not more than those received and carried in.</summary>
    OpenApplications,

    /// <summary>结转下年度: applications carried out are not more than those received, unless one stays open for two years.</summary>
    NewApplications,
}
