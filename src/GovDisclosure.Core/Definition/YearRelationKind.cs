namespace GovDisclosure.Definition;

/// <summary>The kinds of arithmetic between the reports of two years that follow one another.</summary>
public enum YearRelationKind
{
    /// <summary>总计 of 上年结转: what is carried in equals what the year before carried out.</summary>
    CarriedTotal,

    /// <summary>上年结转 of one kind of applicant: what is carried in equals what the year before carried out.</summary>
    CarriedByApplicant,

    /// <summary>现行有效件数: documents in force follow from those of the year before, those issued and those repealed. 2021 form.</summary>
    DocumentsInForce,

    /// <summary>上一年项目数量: the items of the year before are what its report started from, and its change. 2019 form.</summary>
    Items,
}
