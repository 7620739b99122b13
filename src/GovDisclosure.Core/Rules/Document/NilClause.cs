namespace GovDisclosure.Rules.Document;

/// <summary>What a clause does in a text that may only deny.</summary>
internal enum NilClause
{
    /// <summary>It names something, or numbers it: 改进情况： and （一）.</summary>
    Label,

    /// <summary>It holds no other words than labels and denials do, and is neither.</summary>
    Statement,

    /// <summary>It denies that there is anything.</summary>
    Denial,

    /// <summary>It says something.</summary>
    Text,
}
