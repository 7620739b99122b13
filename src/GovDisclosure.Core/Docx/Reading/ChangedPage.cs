using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says what a document shows that is not what was written with the facts attached to it: the first difference, and how many others there are.</summary>
internal static class ChangedPage
{
    private static readonly SourceLocation AttachedPart = new(FactsPart.Name);

    /// <summary>The finding on a document that was changed, or whose facts were.</summary>
    public static Finding Describe(WordDocument document, WrittenFacts facts)
    {
        var paragraphs = Paragraphs(document, facts, out var more);
        var cells = Cells(document, facts).ToList();
        var differences = cells.Concat(paragraphs).ToList();
        if (differences.Count == 0)
        {
            var state = facts.Hash == WrittenReport.HashOf(document) ? InputState.FactsChanged : InputState.ChangedSomewhere;
            return Finding(AttachedPart, null, null, state, null);
        }

        var (place, found, wanted, subject) = differences[0];
        return Finding(place, found.Length > 0 ? Quote.Of(found) : null, wanted, State(found, differences.Count - 1, more), subject);
    }

    private static Finding Finding(SourceLocation place, string? found, string? wanted, LocalizedText? state, FindingValue? subject) =>
        new(ReadingRules.AsWritten, CheckOutcome.Failed) { Location = place, Found = found, Wanted = wanted, State = state, Left = subject is null ? [] : [subject] };

    private static LocalizedText? State(string found, int others, LocalizedText? more)
    {
        LocalizedText?[] all =
        [
            found.Length == 0 ? InputState.Blank : null,
            others > 0 ? new(string.Create(CultureInfo.InvariantCulture, $"另有 {others} 处不同"), string.Create(CultureInfo.InvariantCulture, $"{others} other places differ")) : null,
            more,
        ];
        var told = all.OfType<LocalizedText>().ToList();
        return told.Count == 0 ? null : new(string.Join("，", told.Select(text => text.Chinese)), string.Join(", ", told.Select(text => text.English)));
    }

    private static IEnumerable<Difference> Cells(WordDocument document, WrittenFacts facts)
    {
        var grids = WrittenNumbers.GridsOf(facts.Edition);
        var numbers = StatutoryForm.Of(facts.Edition).Cells;
        var texts = facts.Numbers.Split(FactsPart.Divider);
        if (texts.Length != numbers.Length)
        {
            return [];
        }

        var tables = document.Blocks.OfType<WordTable>().ToList();
        var written = numbers.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second);
        return tables.Count == grids.Length
            ? tables.Zip(grids).SelectMany(pair => Cells(pair.First, pair.Second, facts.Edition, written))
            : [new Difference(tables.Count > 0 ? Places.Of(tables[^1]) : AttachedPart, Counted(tables.Count, "个表格"), Counted(grids.Length, "个表格"), null)];
    }

    private static IEnumerable<Difference> Cells(WordTable table, TableGrid grid, Edition edition, Dictionary<Cell, string> written)
    {
        var cells = table.Rows.SelectMany(row => row).Where(cell => !cell.ContinuesAbove).ToList();
        var places = grid.Rows.SelectMany((row, index) => row.Where(place => place.Row == index)).ToList();
        if (cells.Count != places.Count)
        {
            return [new Difference(Places.Of(table, grid.Table.Section), Counted(cells.Count, "个单元格"), Counted(places.Count, "个单元格"), null)];
        }

        return cells.Zip(places)
            .Select(pair => (Cell: pair.First, pair.Second.Number, Shown: VisibleText.Normalize(pair.First.Text), Wanted: Wanted(pair.Second, edition, written)))
            .Where(cell => cell.Shown != VisibleText.Normalize(cell.Wanted))
            .Select(cell => new Difference(
                Places.Of(table, cell.Cell, grid.Table.Section),
                cell.Cell.Text,
                cell.Wanted.Length > 0 ? cell.Wanted : InputState.Blank.Chinese,
                cell.Number is { } number ? FindingValue.Of(number, edition) : null));
    }

    private static string Wanted(GridCell place, Edition edition, Dictionary<Cell, string> written)
    {
        if (place.Number is not { } number)
        {
            return place.Label?.LabelIn(edition) ?? "";
        }

        var text = written[number];
        return text.Length > 0 && number is AmountCell { HeadingNamesUnit: false } amount ? text + amount.Unit : text;
    }

    private static List<Difference> Paragraphs(WordDocument document, WrittenFacts facts, out LocalizedText? more)
    {
        more = null;
        List<string> written = [.. facts.Marks.Chunk(ParagraphMarks.Length).Select(mark => new string(mark))];
        if (written.Count == 0)
        {
            return [];
        }

        using var visible = new VisibleText();
        WrittenReport.Append(visible, document);
        var marks = ParagraphMarks.Of(visible.Bytes);
        var shown = document.Blocks.OfType<WordParagraph>().Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).ToList();
        if (marks.Count == written.Count)
        {
            return [.. shown.Where((_, index) => marks[index] != written[index]).Select(Of)];
        }

        // Where one is missing or added, all that follow have moved: only the first that differs says something.
        more = new(
            $"写入时有{Counted(written.Count, "段文字")}，现有{Counted(marks.Count, "段")}",
            string.Create(CultureInfo.InvariantCulture, $"{written.Count} paragraphs were written, {marks.Count} are shown"));
        var first = marks.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        return [first < shown.Count ? Of(shown[first]) : new Difference(AttachedPart, "", null, null)];
    }

    private static Difference Of(WordParagraph paragraph) => new(Places.Of(paragraph), paragraph.Text, null, null);

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count}{what}");

    /// <summary>A place that shows something else than was written; what was written in a paragraph is not attached.</summary>
    private sealed record Difference(SourceLocation Place, string Found, string? Wanted, FindingValue? Subject);
}
