using System.Collections.Frozen;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules.Document;

/// <summary>总体情况缺少数据: section one states the numbers that a local notice asks for, if the rule set says so.</summary>
/// <remarks>Documents of which table two has none, and a section without text, make no check here.</remarks>
internal sealed class OverviewNumbersRule() : Rule(DocumentRules.OverviewNumbers)
{
    private static readonly ImmutableArray<FormElement> Documents =
        [ActiveDisclosure.RulesIssued.Row, ActiveDisclosure.NormativeDocumentsIssued.Row];

    public override void Check(AnnualReport report, CheckCollector results)
    {
        var narrative = report[ReportSection.Overview];
        if (!results.Settings.OverviewStatesNumbers || NarrativeText.IsBlank(narrative) || NilText.IsNil(report, ReportSection.Overview))
        {
            return;
        }

        var stated = StatedCells(report);
        foreach (var row in Documents)
        {
            Check(report, [.. DocumentCells.Of(row, DocumentAction.None, report.Edition)], stated, results);
        }

        foreach (var topic in NarrativeTopic.OverviewNumbers)
        {
            Judge(TopicNumbers.AreStated(report, topic), FindingValue.Of(topic, report.Edition), results);
        }
    }

    private void Check(AnnualReport report, ImmutableArray<CountCell> cells, FrozenSet<Cell> stated, CheckCollector results)
    {
        ImmutableArray<FindingValue> values = [.. cells.Select(cell => CellFacts.Of(report, cell))];
        if (values.Any(value => value.Value > 0))
        {
            foreach (var cell in cells)
            {
                Judge(stated.Contains(cell), InOverview(cell, report.Edition), results);
            }
        }
        else if (values.RemoveAll(value => value.Value is not null) is { IsEmpty: false } blanks)
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Unknown) { Left = blanks });
        }
    }

    private static FindingValue InOverview(CountCell cell, Edition edition) => new(
        $"{ReportSection.Overview.Code}/{cell.Code}",
        $"{ReportSection.Overview.LabelIn(edition)}/{cell.Row.LabelIn(edition)}{cell.Column.LabelIn(edition)}",
        null);

    private void Judge(bool isStated, FindingValue what, CheckCollector results)
    {
        if (isStated)
        {
            results.Pass();
        }
        else
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [what], State = InputState.Missing });
        }
    }

    // 规章12件 may mean any of three cells, so that it states none of them.
    private static FrozenSet<Cell> StatedCells(AnnualReport report) =>
        StatementReader.Read(report)
            .Where(statement => statement is { Scope: StatementScope.Own, Readings: [[_]] } && statement.Section == ReportSection.Overview)
            .Select(statement => statement.Readings[0][0])
            .ToFrozenSet();
}
