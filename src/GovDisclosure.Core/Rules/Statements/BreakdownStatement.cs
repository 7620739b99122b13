using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>A whole and the sum of the parts that the text lists.</summary>
internal readonly record struct BreakdownStatement(
    decimal Whole, decimal Sum, bool IsComplete, ReportSection? Section, int Paragraph, int Start, string Text)
{
    public bool Holds => IsComplete ? Sum == Whole : Sum <= Whole;
}
