using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>数据陈述读取: reads what the narrative of a report states in numbers about the things that the form counts.</summary>
/// <remarks>
/// It knows the labels of the form and the usual words for them, and reads a number only where it understands every word between
/// number and term. What it does not understand it leaves out; it never guesses. Thread-safe; linear in the length of the text.
/// </remarks>
public static class StatementReader
{
    /// <summary>Reads every statement of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The statements in the order of the text, those that are not compared included.</returns>
    public static ImmutableArray<Statement> Read(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var list = new List();
        new StatementParser(report, list).ReadReport();
        return list.Statements.DrainToImmutable();
    }

    private sealed class List : IStatementSink
    {
        public ImmutableArray<Statement>.Builder Statements { get; } = ImmutableArray.CreateBuilder<Statement>();

        public void Take(Statement statement) => Statements.Add(statement);

        public void Take(BreakdownStatement breakdown)
        {
        }
    }
}
