namespace GovDisclosure.Rules.Statements;

/// <summary>Takes what the parser reads, one by one, so that a long text needs no list.</summary>
internal interface IStatementSink
{
    void Take(Statement statement);

    void Take(BreakdownStatement breakdown);
}
