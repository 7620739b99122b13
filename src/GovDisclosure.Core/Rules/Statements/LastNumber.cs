namespace GovDisclosure.Rules.Statements;

/// <summary>What the last number of the text counted, as far as the words after it depend on that.</summary>
internal enum LastNumber : byte
{
    /// <summary>There was no number yet.</summary>
    None,

    /// <summary>新收, 收到: all new applications.</summary>
    NewApplications,

    /// <summary>Something else that the reader knows: a part of them, or anything else on the form.</summary>
    Other,

    /// <summary>Something that the reader does not know.</summary>
    Unknown,
}
