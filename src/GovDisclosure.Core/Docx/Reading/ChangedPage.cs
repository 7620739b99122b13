using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says what a document shows that is not what was written with the facts attached to it: the first difference, and how many others there are at least.</summary>
internal static class ChangedPage
{
    private static readonly SourceLocation AttachedPart = new(FactsPart.Name);

    /// <summary>The finding on a document that was changed, or whose facts were.</summary>
    public static Finding Describe(WordDocument document, WrittenFacts facts)
    {
        using var visible = new VisibleText();
        WrittenReport.Append(visible, document);
        var paragraphs = Paragraphs(document, facts, visible, out var more);
        var differences = Cells(document, facts, visible).Concat(paragraphs).ToList();
        if (differences.Count == 0)
        {
            var state = facts.Hash == visible.Hash() ? InputState.FactsChanged : InputState.ChangedSomewhere;
            return Finding(new PageDifference(AttachedPart), state);
        }

        return Finding(differences[0], State(differences[0], differences.Count - 1, more));
    }

    private static Finding Finding(PageDifference told, LocalizedText? state) => new(ReadingRules.AsWritten, CheckOutcome.Failed)
    {
        Location = told.Place,
        Found = told.Found is { Length: > 0 } found ? Quote.Of(found) : null,
        Wanted = told.Wanted,
        State = state,
        Left = told.Subject is { } subject ? [subject] : [],
    };

    // A mark may be equal by chance, so there may be more.
    private static LocalizedText? State(PageDifference told, int others, LocalizedText? more)
    {
        LocalizedText?[] all =
        [
            told.Found is { Length: 0 } ? InputState.Blank : null,
            told.Means,
            others > 0 ? Text($"另有至少 {others} 处不同", $"at least {others} other {(others == 1 ? "place differs" : "places differ")}") : null,
            more,
        ];
        var parts = all.OfType<LocalizedText>().ToList();
        return parts.Count == 0 ? null : new(string.Join("，", parts.Select(text => text.Chinese)), string.Join(", ", parts.Select(text => text.English)));
    }

    private static IEnumerable<PageDifference> Cells(WordDocument document, WrittenFacts facts, VisibleText visible)
    {
        var shown = Marks(xml => PageMarks.WriteLines(visible.Bytes, facts.Edition, xml));
        if (facts.Marks.Length < shown.Length)
        {
            return [];
        }

        var grids = WrittenNumbers.GridsOf(facts.Edition);
        var tables = document.Blocks.OfType<WordTable>().ToList();
        var numbers = new ChangedNumbers(facts.Marks, shown, facts.Edition);
        return tables.Count == grids.Length
            ? tables.Zip(grids).SelectMany((pair, index) => Cells(pair.First, pair.Second, index, numbers, facts.Edition))
            : [new PageDifference(
                tables.Count > 0 ? Places.Of(tables[^1]) : AttachedPart,
                Means: Text($"现有 {tables.Count} 个表格，写入时有 {grids.Length} 个", $"tables shown: {tables.Count}, written: {grids.Length}"))];
    }

    private static IEnumerable<PageDifference> Cells(WordTable table, TableGrid grid, int index, ChangedNumbers numbers, Edition edition)
    {
        var section = grid.Table.Section;
        var (shown, written) = (table.Shown.Count(), grid.Shown.Count());
        return shown == written
            ? Labels(table, grid, edition).Concat(numbers.In(table, grid, index)).OrderBy(told => told.Place.Line).ThenBy(told => told.Place.Column)
            : [new PageDifference(
                Places.Of(table, section),
                Means: Text($"现有 {shown} 个单元格，写入时有 {written} 个", $"cells shown: {shown}, written: {written}"))];
    }

    // The definition knows what is no number.
    private static IEnumerable<PageDifference> Labels(WordTable table, TableGrid grid, Edition edition) =>
        table.Shown.Zip(grid.Shown)
            .Where(pair => pair.Second is { Number: null, Label: not null })
            .Select(pair => (Cell: pair.First, Label: pair.Second.Label!.LabelIn(edition)))
            .Where(pair => VisibleText.Normalize(pair.Cell.Text) != VisibleText.Normalize(pair.Label))
            .Select(pair => new PageDifference(Places.Of(table, pair.Cell, grid.Table.Section), pair.Cell.Text, pair.Label));

    private static IEnumerable<PageDifference> Paragraphs(WordDocument document, WrittenFacts facts, VisibleText visible, out LocalizedText? more)
    {
        more = null;
        var written = facts.Marks.Chunk(PageMarks.Length).Skip(MarkedLines.Of(facts.Edition).Count).Select(mark => new string(mark)).ToList();
        if (written.Count == 0)
        {
            return [];
        }

        var marks = Marks(xml => PageMarks.WriteParagraphs(visible.Bytes, xml)).Chunk(PageMarks.Length).Select(mark => new string(mark)).ToList();
        var shown = document.Blocks.OfType<WordParagraph>().Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).ToList();
        if (marks.Count == written.Count)
        {
            return shown.Where((_, index) => marks[index] != written[index]).Select(Of);
        }

        // Where one is missing or added, all that follow have moved: only the first that differs says something.
        more = Text($"现有 {marks.Count} 段文字，写入时有 {written.Count} 段", $"paragraphs shown: {marks.Count}, written: {written.Count}");
        var first = marks.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        return [first < shown.Count ? Of(shown[first]) : new PageDifference(AttachedPart)];
    }

    // What a writer would attach to the page as it is shown.
    private static string Marks(Action<XmlOutput> write)
    {
        using var marks = new MemoryStream();
        using (var xml = new XmlOutput(marks))
        {
            write(xml);
        }

        return Encoding.ASCII.GetString(marks.GetBuffer(), 0, (int)marks.Length);
    }

    private static PageDifference Of(WordParagraph paragraph) => new(Places.Of(paragraph), paragraph.Text);

    private static LocalizedText Text(FormattableString chinese, FormattableString english) =>
        new(FormattableString.Invariant(chinese), FormattableString.Invariant(english));
}
