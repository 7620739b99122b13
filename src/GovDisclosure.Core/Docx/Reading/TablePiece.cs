using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>One table of a document that is a table of the form, or a piece of it.</summary>
internal sealed class TablePiece
{
    private readonly FormLabels _labels;
    private readonly TableShape _shape;
    private readonly ImmutableArray<DataRow>.Builder _rows = ImmutableArray.CreateBuilder<DataRow>();
    private readonly List<TableRemark> _remarks = [];
    private readonly HashSet<WordCell> _judged = new(ReferenceEqualityComparer.Instance);
    private readonly bool _mayCount;
    private ImmutableArray<HeadedColumn> _columns;
    private HeadingRows? _headings;
    private readonly PrintedOrder _order;
    private int _lastColumn;
    private string? _caption;
    private int _gridEnd;

    private TablePiece(FormLabels labels, TableShape shape, TablePiece? before, bool mayCount)
    {
        _labels = labels;
        _shape = shape;
        _mayCount = mayCount;
        _lastColumn = before?._lastColumn ?? -1;
        IsContinued = before is not null;

        // After a page break the table goes on without a heading, in the same columns.
        _columns = before is not null && before._shape.Columns == shape.Columns ? before._columns : [];
        _gridEnd = _columns.IsEmpty ? 0 : before!._gridEnd;
        _order = new PrintedOrder(labels, _remarks);
    }

    public TableShape Shape => _shape;

    /// <summary>Whether another piece of the same table stands before it.</summary>
    public bool IsContinued { get; }

    /// <summary>The first text of the table.</summary>
    public string? FirstText => _shape.Rows.SelectMany(row => row).FirstOrDefault(cell => cell.HasOwnText)?.Cell.Text;

    /// <summary>The rows that hold numbers of the form.</summary>
    public ImmutableArray<DataRow> Rows => _rows.ToImmutable();

    /// <summary>What is to be said of the labels, in reading order.</summary>
    public IReadOnlyList<TableRemark> Remarks => _remarks;

    /// <summary>Labels that were recognised and are not set as the form prints them, with what it prints.</summary>
    public IEnumerable<TableRemark> Misspelt =>
        LabelSpelling.Judge(_labels, _shape).Where(label => !_judged.Contains(label.Cell));

    /// <summary>Reads the labels of a table.</summary>
    /// <param name="labels">The labels to look for.</param>
    /// <param name="shape">The table.</param>
    /// <param name="before">The piece before, or <see langword="null"/>.</param>
    /// <param name="mayCount">Whether the pieces together have as many columns as the form.</param>
    public static TablePiece Read(FormLabels labels, TableShape shape, TablePiece? before, bool mayCount)
    {
        var piece = new TablePiece(labels, shape, before, mayCount);
        foreach (var row in shape.Rows)
        {
            piece.Add(row);
        }

        piece.EndHeadings();
        return piece;
    }

    /// <summary>How many runs of columns of a table are headed by labels of the form.</summary>
    public static int CountColumns(FormLabels labels, TableShape shape)
    {
        var headings = new HeadingRows(labels, shape);
        foreach (var row in shape.Rows.TakeWhile(row => !row.Any(cell => cell.HasOwnText && IsNumber(cell))).Take(HeadingRows.MostRows))
        {
            headings.Add(row);
        }

        return headings.CountKnown();
    }

    private int NumbersStart => _columns.IsEmpty ? 0 : _columns[0].Start;

    private void Add(ImmutableArray<ShapeCell> row)
    {
        if (IsHeading(row))
        {
            if (_headings is { IsFull: true })
            {
                EndHeadings();
            }

            _headings ??= new HeadingRows(_labels, _shape);
            _headings.Add(row);
            return;
        }

        if (row.All(cell => cell.Key.Length == 0) && (_labels.HasRowLabels || (_headings is null && _rows.Count > 0)))
        {
            return;
        }

        if (IsCaption(row))
        {
            EndHeadings();
            NoteTitle(row);
            _caption = row.First(cell => cell.Key.Length > 0).Anchor.Text;
            return;
        }

        var pending = _headings;
        var line = FindLine(row, out var match, out var label);
        if (line is null && pending is { IsFull: false } && GoesOnHeading(row))
        {
            pending.Add(row);
            return;
        }

        EndHeadings();
        if (pending is not null)
        {
            line = FindLine(row, out match, out label);
        }

        if (line is null || _columns.IsEmpty)
        {
            ReportUnread(row, label, line is null);
            return;
        }

        if (match < LabelMatch.Label && label is not null && _judged.Add(label.Anchor))
        {
            _remarks.Add(new(DocumentReadingRules.OfficialLabel, label.Anchor, line.Path[^1].LabelIn(_labels.Edition)));
        }

        NoteOuterLabels(row, line, label);
        _order.Add(line, label ?? row[0]);
        _rows.Add(new DataRow(line, row, _columns, _gridEnd > 0 && row[^1].RowEnd != _gridEnd) { Caption = _caption });
    }

    // The innermost label decides which row it is. What stands before it must be what the form has around that row.
    private void NoteOuterLabels(ImmutableArray<ShapeCell> row, FormLine line, ShapeCell? label)
    {
        foreach (var outer in row.Where(cell => label is not null && cell.End <= label.Start && cell.Key.Length > 0))
        {
            var (element, match) = line.Path.Select(element => (element, Match: ElementLabels.Of(element).Match(outer.Key))).MaxBy(pair => pair.Match);
            if (match < LabelMatch.Label && _judged.Add(outer.Anchor))
            {
                var wanted = match == LabelMatch.None ? line.Path.SkipLast(1) : [element];
                _remarks.Add(new(DocumentReadingRules.OfficialLabel, outer.Anchor, string.Join('/', wanted.Select(label => label.LabelIn(_labels.Edition)))));
            }
        }
    }

    /// <summary>Whether a row names columns. Words that name rows too count only where numbers stand.</summary>
    private bool IsHeading(ImmutableArray<ShapeCell> row)
    {
        var start = NumbersStart;
        var found = false;
        foreach (var cell in row.Where(cell => cell.HasOwnText))
        {
            if (IsNumber(cell))
            {
                return false;
            }

            found |= _labels.IsColumnLabel(cell.Key)
                && (start > 0 ? cell.Start >= start : !_labels.HasRowLabels || !_labels.IsRowLabel(cell.Key, LabelMatch.Words));
        }

        return found;
    }

    private bool IsCaption(ImmutableArray<ShapeCell> row)
    {
        var texts = row.Where(cell => cell.Key.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(cell => _labels.IsCaption(cell.Key));
    }

    // The title of the section stands above the table, not in it.
    private void NoteTitle(ImmutableArray<ShapeCell> row)
    {
        if (row.FirstOrDefault(cell => cell.HasOwnText && ElementLabels.Of(_labels.Table.Section).Match(cell.Key) >= LabelMatch.Words) is { } title)
        {
            _remarks.Add(new(DocumentReadingRules.OfficialLayout, title.Cell));
        }
    }

    // Between headings and numbers, text without a number goes on heading.
    private static bool GoesOnHeading(ImmutableArray<ShapeCell> row) =>
        row.Any(cell => cell.HasOwnText) && !row.Any(cell => cell.HasOwnText && (IsNumber(cell) || IsMark(cell)));

    private static bool IsNumber(ShapeCell cell) => CellKey.IsNumber(cell.Key);

    private static bool IsMark(ShapeCell cell) => CellKey.IsMark(cell.Key);

    private static int FirstNumber(ImmutableArray<ShapeCell> row)
    {
        for (var i = row.Length - 1; i >= 0; i--)
        {
            if (row[i].Key.Length > 0 && !IsNumber(row[i]) && !IsMark(row[i]))
            {
                return row[i].End;
            }
        }

        return 0;
    }

    private FormLine? FindLine(ImmutableArray<ShapeCell> row, out LabelMatch match, out ShapeCell? label)
    {
        if (!_labels.HasRowLabels)
        {
            (match, label) = (LabelMatch.Label, null);
            return row.Any(cell => cell.HasOwnText && !IsNumber(cell) && !IsMark(cell) && _headings is not null) ? null : _labels.Lines[0];
        }

        var numbersStart = _headings is { } headings ? headings.FirstKnown() ?? FirstNumber(row)
            : _columns.IsEmpty ? FirstNumber(row)
            : NumbersStart;
        var cells = row.Where(cell => cell.Start < numbersStart && cell.Key.Length > 0).ToList();
        List<string> keys = [.. cells.Select(cell => cell.Key)];
        var line = _labels.FindLine(keys, out match, out var key);
        label = cells.Find(cell => cell.Key == key);
        return line;
    }

    private void EndHeadings()
    {
        if (_headings is { } headings)
        {
            _headings = null;
            var columns = headings.Resolve(ref _lastColumn, _mayCount, (rule, cell, wanted) =>
            {
                if (_judged.Add(cell))
                {
                    _remarks.Add(new(rule, cell, wanted));
                }
            });
            if (!_columns.IsEmpty && _rows.Count > 0 && _labels.Table.Blocks.Length == 1 && columns.Length > 0)
            {
                // The headings are there again where a page ended.
                _remarks.Add(new(DocumentReadingRules.OfficialLayout, columns[0].Heading));
            }

            _columns = columns;
            _gridEnd = headings.End;
            _order.Add(columns);
        }
    }

    private void ReportUnread(ImmutableArray<ShapeCell> row, ShapeCell? label, bool isUnknown)
    {
        if ((label ?? row.FirstOrDefault(cell => cell.HasOwnText)) is not { Cell: { } cell })
        {
            return;
        }

        if (!isUnknown)
        {
            // The row is known, but nothing says which column is which.
            _remarks.Add(new(ReadingRules.Present, cell, string.Join('/', _labels.Columns.Select(path => path[^1].LabelIn(_labels.Edition)).Distinct())) { UnreadRow = row });
        }
        else if (label is not null && _labels.Others.Any(other => other.FindLine([label.Key], out _, out _) is not null))
        {
            _remarks.Add(new(ReadingRules.CellOfEdition, cell, _labels.Edition.Code) { UnreadRow = row });
        }
        else if (row.FirstOrDefault(other => other.HasOwnText && IsNumber(other)) is { } number)
        {
            // A row whose label is empty is told at the label.
            var before = row.LastOrDefault(other => other.End <= number.Start);
            _remarks.Add(new(ReadingRules.NameKnown, before is { Key.Length: 0 } ? before.Cell : cell) { UnreadRow = row });
        }
        else
        {
            _remarks.Add(new(DocumentReadingRules.ContentHeld, cell) { UnreadRow = row });
        }
    }
}
