using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>Finds among the tables of a document those of the form, by their labels, and tells the edition.</summary>
internal sealed class FormTables
{
    // No page has so many columns; a table that claims to is none of the form.
    private const int MostColumns = 128;

    private const int LongestCaption = 40;

    private readonly Dictionary<WordTable, (ReportSection Section, TableShape Shape)> _known = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<WordParagraph> _captions = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FormElement> _shown = [];

    /// <summary>The edition whose own labels the tables show; <see langword="null"/> if they show none.</summary>
    public Edition? Edition { get; private set; }

    public static FormTables Find(WordDocument document)
    {
        var found = new FormTables();
        HashSet<string>[] votes = [.. Definition.Edition.All.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        WordParagraph? above = null;
        ReportSection? last = null;
        foreach (var block in document.Blocks)
        {
            if (block is WordParagraph paragraph)
            {
                above = string.IsNullOrWhiteSpace(paragraph.Text) ? above : paragraph;
            }
            else if (block is WordTable table)
            {
                var caption = above is not null && above.Text.Length <= LongestCaption ? LabelKey.Of(above.Text) : null;
                var shape = TableShape.Of(table, caption);
                if (shape.Columns <= MostColumns && Recognise(shape, last) is { } section)
                {
                    found._known.Add(table, (section, shape));
                    last = section;
                    Vote(shape, section, votes);
                    found._shown.UnionWith(KeysOf(shape).SelectMany(key => ElementLabels.Find(key)));
                    if (caption is not null && FormLabels.Of(Definition.Edition.Latest, section).IsColumnLabel(caption))
                    {
                        found._captions.Add(above!);
                    }
                }

                above = null;
            }
        }

        var most = votes.Max(vote => vote.Count);
        var best = Definition.Edition.All.Where(edition => votes[edition.Index].Count == most).ToList();
        found.Edition = most > 0 && best.Count == 1 ? best[0] : null;
        return found;
    }

    /// <summary>Whether a label stands in a table of the form.</summary>
    public bool Shows(FormElement element) => _shown.Contains(element);

    /// <summary>Whether a paragraph is the caption of the table below it.</summary>
    public bool IsCaption(WordParagraph paragraph) => _captions.Contains(paragraph);

    /// <summary>The section whose table this is, or <see langword="null"/> if it is none of the form.</summary>
    public ReportSection? SectionOf(WordTable table) => _known.TryGetValue(table, out var known) ? known.Section : null;

    /// <summary>The tables of the form, read on an edition, by their number; see <see cref="WordTable.Number"/>.</summary>
    public Dictionary<int, TablePiece> PiecesOf(Edition edition)
    {
        var pieces = new Dictionary<int, TablePiece>();
        foreach (var table in _known.Values.GroupBy(known => known.Section, known => known.Shape))
        {
            var labels = FormLabels.Of(edition, table.Key);
            var mayCount = table.Skip(1).Any() && table.Sum(shape => TablePiece.CountColumns(labels, shape)) == labels.Columns.Length;
            TablePiece? before = null;
            foreach (var shape in table)
            {
                before = TablePiece.Read(labels, shape, before, mayCount);
                pieces.Add(shape.Table.Number, before);
            }
        }

        return pieces;
    }

    private static ReportSection? Recognise(TableShape shape, ReportSection? last)
    {
        (ReportSection? Section, int Hits) best = (null, 0);
        var shown = KeysOf(shape).SelectMany(key => ElementLabels.Find(key)).ToHashSet();
        foreach (var section in ReportSection.All.Where(section => StatutoryForm.Of(Definition.Edition.Latest).TableOf(section) is not null))
        {
            var all = Definition.Edition.All.Select(edition => FormLabels.Of(edition, section)).ToList();
            var rows = CountLabels(shown, all.SelectMany(labels => labels.RowElements));
            var columns = CountLabels(shown, all.SelectMany(labels => labels.ColumnElements));
            var captions = CountLabels(shown, all.SelectMany(labels => labels.Captions));
            var isTable = all[0].HasRowLabels ? rows >= 1 && columns >= 1 && rows + columns + captions >= 3 : columns >= 3;

            // A piece without a heading follows the piece that has it.
            isTable |= rows >= 2 && last == section;
            if (isTable && rows + columns + captions > best.Hits)
            {
                best = (section, rows + columns + captions);
            }
        }

        return best.Section;
    }

    // Each element counts once: words such as 其他 and 总计 stand in many tables.
    private static int CountLabels(HashSet<FormElement> shown, IEnumerable<FormElement> elements) => elements.Distinct().Count(shown.Contains);

    private static IEnumerable<string> KeysOf(TableShape shape) => shape.Rows
        .SelectMany(row => row)
        .Where(cell => cell.HasOwnText && !CellKey.IsNumber(cell.Key))
        .Select(cell => cell.Key)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Notes the labels that are printed in one edition only.</summary>
    private static void Vote(TableShape shape, ReportSection section, HashSet<string>[] votes)
    {
        foreach (var key in KeysOf(shape))
        {
            var editions = Definition.Edition.All.Where(edition => FormLabels.Of(edition, section).IsPrinted(key)).ToList();
            if (editions.Count == 1)
            {
                votes[editions[0].Index].Add(key);
            }
        }
    }
}
