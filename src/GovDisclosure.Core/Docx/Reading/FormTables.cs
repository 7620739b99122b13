using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>Finds among the tables of a document those of the form, by their labels, and tells the edition.</summary>
internal sealed class FormTables
{
    // No page has so many columns; a table that claims to is none of the form.
    private const int MostColumns = 128;

    private readonly Dictionary<WordTable, (ReportSection Section, TableShape Shape)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The edition whose own labels the tables show; <see langword="null"/> if they show none.</summary>
    public Edition? Edition { get; private set; }

    public static FormTables Find(WordDocument document)
    {
        var found = new FormTables();
        HashSet<string>[] votes = [.. Definition.Edition.All.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        string? above = null;
        ReportSection? last = null;
        foreach (var block in document.Blocks)
        {
            if (block is WordParagraph paragraph)
            {
                above = LabelKey.Of(paragraph.Text) is { Length: > 0 } key ? key : above;
            }
            else if (block is WordTable table)
            {
                var shape = TableShape.Of(table, above);
                if (shape.Columns <= MostColumns && Recognise(shape, last) is { } section)
                {
                    found._known.Add(table, (section, shape));
                    last = section;
                    Vote(shape, section, votes);
                }

                above = null;
            }
        }

        var most = votes.Max(vote => vote.Count);
        var best = Definition.Edition.All.Where(edition => votes[edition.Index].Count == most).ToList();
        found.Edition = most > 0 && best.Count == 1 ? best[0] : null;
        return found;
    }

    /// <summary>The section whose table this is, or <see langword="null"/> if it is none of the form.</summary>
    public ReportSection? SectionOf(WordTable table) => _known.TryGetValue(table, out var known) ? known.Section : null;

    /// <summary>The pieces of the table of a section, in the order of the document.</summary>
    public IReadOnlyList<TablePiece> PiecesOf(ReportSection section, Edition edition)
    {
        var labels = FormLabels.Of(edition, section);
        var shapes = _known.Values.Where(known => known.Section == section).Select(known => known.Shape).ToList();
        var mayCount = shapes.Count > 1 && shapes.Sum(shape => TablePiece.CountColumns(labels, shape)) == labels.Columns.Length;
        var pieces = new List<TablePiece>();
        foreach (var shape in shapes)
        {
            pieces.Add(TablePiece.Read(labels, shape, pieces.Count > 0 ? pieces[^1] : null, mayCount));
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
            var isTable = all[0].HasRowLabels ? rows >= 1 && columns >= 1 && rows + columns >= 3 : columns >= 3;

            // A piece without a heading follows the piece that has it.
            isTable |= rows >= 2 && last == section;
            if (isTable && rows + columns > best.Hits)
            {
                best = (section, rows + columns);
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
