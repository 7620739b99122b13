using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>The labels of one table of the form in one edition, to be found in a document. They come from the grid by which tables are written.</summary>
internal sealed class FormLabels
{
    private const int LongestUnit = 2;

    // Into so many cells, one above the other, a heading may be divided.
    private const int MostJoined = 3;

    private static readonly ImmutableArray<FormLabels> All =
        [.. from edition in Edition.All from table in StatutoryForm.Of(edition).Tables select new FormLabels(edition, TableGrid.Of(table))];

    private readonly ImmutableArray<FormLine> _lines;
    private readonly HashSet<string> _printed;

    private FormLabels(Edition edition, TableGrid grid)
    {
        Edition = edition;
        Table = grid.Table;
        HasRowLabels = grid.LabelColumns > 0;
        _lines = [.. Table.Blocks.SelectMany(block => block.Rows.Select((_, index) => new FormLine(block, index)))];
        Columns = [.. Table.Blocks.SelectMany(block => block.Columns).DistinctBy(path => string.Join('/', path))];
        Captions =
        [
            .. grid.Cells.Where(cell => cell.Kind == GridCellKind.Caption).Select(cell => cell.Label!),
            .. Table.Blocks.Select(block => block.Stub).OfType<FormElement>().Distinct(),
            Table.Section,
        ];
        _printed = new HashSet<string>(
            _lines.SelectMany(line => line.Path).Concat(Columns.SelectMany(path => path)).Select(element => LabelKey.Of(element.LabelIn(edition))),
            StringComparer.Ordinal);
        RowElements = [.. _lines.SelectMany(line => line.Path).Distinct()];
        ColumnElements = [.. Columns.SelectMany(path => path).Distinct()];
    }

    public Edition Edition { get; }

    public FormTable Table { get; }

    /// <summary>Whether rows have labels. Table four has one row and needs none.</summary>
    public bool HasRowLabels { get; }

    /// <summary>The columns of all blocks, each once, in printed order.</summary>
    public ImmutableArray<ImmutableArray<FormElement>> Columns { get; }

    /// <summary>Captions, corners and the title: what stands around rows and columns.</summary>
    public ImmutableArray<FormElement> Captions { get; }

    public ImmutableArray<FormElement> RowElements { get; }

    public ImmutableArray<FormElement> ColumnElements { get; }

    public ImmutableArray<FormLine> Lines => _lines;

    public static FormLabels Of(Edition edition, ReportSection section) =>
        All.First(labels => labels.Edition == edition && labels.Table.Section == section);

    /// <summary>The same table in the other editions.</summary>
    public IEnumerable<FormLabels> Others => All.Where(labels => labels.Table.Section == Table.Section && labels.Edition != Edition);

    /// <summary>Whether an element stands in the table.</summary>
    public bool Prints(FormElement element) => RowElements.Contains(element) || ColumnElements.Contains(element) || Captions.Contains(element);

    /// <summary>Whether the edition prints a label in just these words.</summary>
    public bool IsPrinted(string key) => _printed.Contains(key);

    /// <summary>Whether a text is a caption, the corner or the title of the table: nothing that needs to be read.</summary>
    public bool IsCaption(string key) =>
        ElementLabels.WordsOf(key) is var words && ElementLabels.MatchAny(key, words) && Captions.Any(caption => ElementLabels.Of(caption).Match(key, words) >= LabelMatch.Words);

    /// <summary>Whether a text stands somewhere above the numbers.</summary>
    public bool IsColumnLabel(string key) => IsColumnLabel(key, ElementLabels.WordsOf(key));

    /// <summary>Whether a text stands somewhere in the label columns, or begins so.</summary>
    public bool IsRowLabel(string key, LabelMatch least) =>
        ElementLabels.WordsOf(key) is var words && ElementLabels.MatchAny(key, words) && RowElements.Any(row => ElementLabels.Of(row).Match(key, words) >= least);

    /// <summary>The row that labels name, from the outermost inwards.</summary>
    /// <param name="keys">The keys of the labels.</param>
    /// <param name="match">How well the innermost agrees.</param>
    /// <param name="key">The key that names the row.</param>
    public FormLine? FindLine(IReadOnlyList<string> keys, out LabelMatch match, out string key)
    {
        string[] words = [.. keys.Select(ElementLabels.WordsOf)];
        for (var last = keys.Count - 1; last >= 0; last--)
        {
            key = keys[last];
            var known = !ElementLabels.MatchAny(key, words[last]) ? [] : _lines.Select(line => (Line: line, Match: ElementLabels.Of(line.Path[^1]).Match(keys[last], words[last]))).Where(line => line.Match != LabelMatch.None).ToList();
            if (known.Count == 0)
            {
                // A unit may stand between label and numbers; any other word names another row.
                if (key.Length <= LongestUnit || CellKey.IsNumber(key))
                {
                    continue;
                }

                break;
            }

            var best = known.Max(line => line.Match);
            match = best;
            known.RemoveAll(line => line.Match < best);
            if (known.Count > 1)
            {
                known.RemoveAll(line => !IsWithin(line.Line.Path, keys, words, last));
            }

            return known.Count == 1 ? known[0].Line : null;
        }

        (match, key) = (LabelMatch.None, keys.Count > 0 ? keys[^1] : "");
        return null;
    }

    /// <summary>The columns that a run of headings from top to bottom can name.</summary>
    /// <param name="keys">The keys of the headings.</param>
    public ColumnMatch FindColumns(IReadOnlyList<string> keys)
    {
        string[] words = [.. keys.Select(ElementLabels.WordsOf)];
        for (var end = keys.Count; end > 0; end--)
        {
            for (var first = end - 1; first >= Math.Max(0, end - MostJoined); first--)
            {
                var leaf = first == end - 1 ? keys[first] : string.Concat(keys.Skip(first).Take(end - first));
                var leafWords = first == end - 1 ? words[first] : ElementLabels.WordsOf(leaf);
                if (!ElementLabels.MatchAny(leaf, leafWords))
                {
                    continue;
                }

                var known = Columns
                    .Select((path, index) => (Index: index, Match: ElementLabels.Of(path[^1]).Match(leaf, leafWords)))
                    .Where(column => column.Match >= (end - first > 1 ? LabelMatch.Label : LabelMatch.Beginning))
                    .ToList();
                if (known.Count > 0)
                {
                    var best = known.Max(column => column.Match);
                    known.RemoveAll(column => column.Match < best || !MayBeUnder(Columns[column.Index], keys, words, first));
                    return new ColumnMatch([.. known.Select(column => column.Index)], best, first, end);
                }
            }
        }

        return new ColumnMatch([], LabelMatch.None, 0, 0);
    }

    private static bool IsWithin(ImmutableArray<FormElement> path, IReadOnlyList<string> keys, string[] words, int last) =>
        Enumerable.Range(0, last).Any(i => path.Any(element => ElementLabels.Of(element).Match(keys[i], words[i]) != LabelMatch.None));

    // Headings above must not be those of another column; one that is none of the form says nothing.
    private bool MayBeUnder(ImmutableArray<FormElement> path, IReadOnlyList<string> keys, string[] words, int first) =>
        Enumerable.Range(0, first).All(i =>
            path.Any(element => ElementLabels.Of(element).Match(keys[i], words[i]) != LabelMatch.None) || !IsColumnLabel(keys[i], words[i]));

    private bool IsColumnLabel(string key, string words) =>
        ElementLabels.MatchAny(key, words) && ColumnElements.Any(element => ElementLabels.Of(element).Match(key, words) != LabelMatch.None);
}
