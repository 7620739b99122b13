namespace GovDisclosure.Rules.Statements;

/// <summary>The word after a number that tells what it counts.</summary>
internal enum Counter : byte
{
    /// <summary>No word; the clause ends after the number.</summary>
    None,

    /// <summary>A word for cases and applications: 件, 宗, 起, 例, 份.</summary>
    Case,

    /// <summary>条: an application, or a piece of information that was published.</summary>
    Entry,

    /// <summary>A word for things in general: 个, 次, 部.</summary>
    Thing,

    /// <summary>项: a matter or a decision.</summary>
    Item,

    /// <summary>元, with or without 万 and 亿.</summary>
    Money,

    /// <summary>Any other word: the number counts something that the form does not know.</summary>
    Other,
}
