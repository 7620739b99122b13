using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>The rows of headings above some rows of numbers, and the columns of the form that they name.</summary>
internal sealed class HeadingRows(FormLabels labels, TableShape shape)
{
    /// <summary>No heading has more rows.</summary>
    public const int MostRows = 8;

    private readonly List<ImmutableArray<ShapeCell>> _rows = [];

    /// <summary>Whether there are more rows than any heading has.</summary>
    public bool IsFull => _rows.Count >= MostRows;

    /// <summary>The column after the last that a row of headings covers.</summary>
    public int End => _rows.Max(row => row.Length == 0 ? 0 : row[^1].RowEnd);

    public void Add(ImmutableArray<ShapeCell> row) => _rows.Add(row);

    /// <summary>Finds the columns.</summary>
    /// <param name="lastColumn">The last column that was found in an earlier piece of the table, or -1. Moves on.</param>
    /// <param name="mayCount">Whether headings that could belong to several columns are told apart by their order alone.</param>
    /// <param name="report">Takes what is to be said of a heading.</param>
    public ImmutableArray<HeadedColumn> Resolve(ref int lastColumn, bool mayCount, Action<RuleDescriptor, WordCell, string?> report)
    {
        var columns = ImmutableArray.CreateBuilder<HeadedColumn>();
        var unknown = new List<(int Start, ShapeCell Cell)>();
        var isFirm = false;
        foreach (var (start, end, cells) in Ranges())
        {
            var match = Match(cells, out var captions);
            var found = match.Columns;
            if (found.IsEmpty)
            {
                unknown.Add((start, Unknown(cells)));
                continue;
            }

            var after = lastColumn;
            var isAmbiguous = found.Length > 1;
            var index = isAmbiguous ? found.FirstOrDefault(candidate => candidate > after, -1) : found[0];
            if (index < 0 || (isAmbiguous && !mayCount && !isFirm))
            {
                unknown.Add((start, Unknown(cells)));
                continue;
            }

            isFirm |= !isAmbiguous;
            lastColumn = index;
            var path = labels.Columns[index];
            foreach (var below in cells.Skip(match.End - captions))
            {
                report(DocumentReadingRules.ContentHeld, below.Anchor, null);
            }

            foreach (var above in cells.Take(Math.Max(0, match.First - captions)).Where(cell => !IsAround(path, cell.Key)))
            {
                report(path.Length > 1 ? DocumentReadingRules.OfficialLabel : DocumentReadingRules.ContentHeld, above.Anchor, path.Length > 1 ? string.Join('/', path.SkipLast(1).Select(element => element.LabelIn(labels.Edition))) : null);
            }

            var leaf = cells[match.End - captions - 1].Anchor;
            if (match.Match < LabelMatch.Label)
            {
                report(DocumentReadingRules.OfficialLabel, leaf, path[^1].LabelIn(labels.Edition));
            }

            if (isAmbiguous || match.End - match.First > 1)
            {
                report(DocumentReadingRules.OfficialLayout, leaf, string.Join('/', path.Select(element => element.LabelIn(labels.Edition))));
            }

            if (columns.Count > 0 && columns[^1] is var before && before.End == start && before.Path == path)
            {
                // The heading is repeated where one merged cell should be.
                columns[^1] = before with { End = end };
            }
            else
            {
                columns.Add(new HeadedColumn(start, end, leaf, path));
            }
        }

        ReportUnknown(unknown, columns.Count == 0 ? 0 : columns[0].Start, report);
        return columns.ToImmutable();
    }

    // Above a heading stands what the form has there, or a caption.
    private bool IsAround(ImmutableArray<FormElement> path, string key) =>
        labels.IsCaption(key) || path.Any(element => ElementLabels.Of(element).Match(key) != LabelMatch.None);

    /// <summary>How many runs of columns have a heading of the form.</summary>
    public int CountKnown() => Ranges().Count(range => !Match(range.Cells, out _).Columns.IsEmpty);

    /// <summary>The first column under a heading of the form, or <see langword="null"/>.</summary>
    public int? FirstKnown() => Ranges().Where(range => !Match(range.Cells, out _).Columns.IsEmpty).Select(range => (int?)range.Start).FirstOrDefault();

    private ColumnMatch Match(List<ShapeCell> cells, out int captions)
    {
        List<string> keys = [.. cells.Select(cell => cell.Key)];
        captions = shape.CaptionAbove is { } caption && labels.IsColumnLabel(caption) ? 1 : 0;
        if (captions > 0)
        {
            keys.Insert(0, shape.CaptionAbove!);
        }

        var match = labels.FindColumns(keys);

        // The paragraph above the table may be what a heading stands under, never a heading itself.
        return match.End > captions ? match : match with { Columns = [] };
    }

    /// <summary>Neighbouring columns under the same cells, with these cells from top to bottom; columns without a heading are left out.</summary>
    private IEnumerable<(int Start, int End, List<ShapeCell> Cells)> Ranges()
    {
        var above = Enumerable.Range(0, shape.Columns).Select(_ => new List<ShapeCell>()).ToArray();
        foreach (var cell in _rows.SelectMany(row => row).Where(cell => cell.Key.Length > 0))
        {
            for (var column = cell.Start; column < cell.End; column++)
            {
                if (above[column].Count == 0 || above[column][^1].Key != cell.Key)
                {
                    above[column].Add(cell);
                }
            }
        }

        for (var start = 0; start < above.Length;)
        {
            var end = start + 1;
            while (end < above.Length && IsSame(above[start], above[end]))
            {
                end++;
            }

            if (above[start].Count > 0)
            {
                yield return (start, end, above[start]);
            }

            start = end;
        }
    }

    // Cells that continue others stand for them.
    private static bool IsSame(List<ShapeCell> one, List<ShapeCell> other) =>
        one.Count == other.Count && !one.Where((cell, i) => !ReferenceEquals(cell.Anchor, other[i].Anchor)).Any();

    // Where the heading of a group is not known, its columns are told once, by that heading; theirs are in order.
    private ShapeCell Unknown(List<ShapeCell> cells) =>
        labels.IsColumnLabel(cells[^1].Key) && cells.FindLast(cell => !labels.IsColumnLabel(cell.Key) && !labels.IsCaption(cell.Key)) is { } group ? group : cells[^1];

    private void ReportUnknown(List<(int Start, ShapeCell Cell)> unknown, int firstColumn, Action<RuleDescriptor, WordCell, string?> report)
    {
        foreach (var (start, cell) in unknown)
        {
            var key = cell.Key;
            if (labels.IsCaption(key) || (start < firstColumn && labels.IsRowLabel(key, LabelMatch.Beginning)))
            {
                continue;
            }

            var other = labels.IsColumnLabel(key) ? null : labels.Others.FirstOrDefault(other => other.IsColumnLabel(key));
            report(other is null ? ReadingRules.NameKnown : ReadingRules.CellOfEdition, cell.Anchor, other is null ? null : labels.Edition.Code);
        }
    }
}
