using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>The cells for documents of table two, by what was done with the documents.</summary>
internal static class DocumentCells
{
    private static readonly ImmutableArray<(DocumentAction Action, CountCell Cell)> All =
    [
        (DocumentAction.Issued, ActiveDisclosure.RulesIssued),
        (DocumentAction.Repealed, ActiveDisclosure.RulesRepealed),
        (DocumentAction.InForce, ActiveDisclosure.RulesInForce),
        (DocumentAction.Issued, ActiveDisclosure.RulesCreated),
        (DocumentAction.Issued, ActiveDisclosure.NormativeDocumentsIssued),
        (DocumentAction.Repealed, ActiveDisclosure.NormativeDocumentsRepealed),
        (DocumentAction.InForce, ActiveDisclosure.NormativeDocumentsInForce),
        (DocumentAction.Issued, ActiveDisclosure.NormativeDocumentsCreated),
    ];

    public static bool Any(FormElement row) => All.Any(entry => entry.Cell.Row == row);

    /// <summary>The cells that may be meant: one, or all three where nothing is said about the action.</summary>
    public static IEnumerable<CountCell> Of(FormElement row, DocumentAction action, Edition edition) =>
        All.Where(entry => entry.Cell.Row == row && (action == DocumentAction.None || entry.Action == action) && entry.Cell.Editions.Contains(edition))
            .Select(entry => entry.Cell);
}
