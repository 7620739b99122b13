namespace GovDisclosure.Docx.Reading;

/// <summary>Reads tables of the body: rows, and cells with their places in the grid.</summary>
internal sealed class TableReader(XmlPart xml, string word, BlockReader blocks)
{
    private readonly CellText _text = new();
    private readonly TextCollector _tableNotes = new();
    private readonly TextCollector _covered = new();
    private readonly PictureReader _texts = new(xml, word);
    private readonly ImmutableArray<ImmutableArray<WordCell>>.Builder _rows = ImmutableArray.CreateBuilder<ImmutableArray<WordCell>>();
    private readonly ImmutableArray<WordCell>.Builder _cells = ImmutableArray.CreateBuilder<WordCell>();
    private int _totalRows;
    private int _totalCells;
    private int _row;
    private int _number;
    private int _column;
    private int _above;
    private int _headerRows;
    private int _after;
    private bool _isRowDeleted;
    private bool _isRowHidden;
    private bool _isHeader;

    // Elements of other namespaces are of no concern.
    private string Name => xml.Namespace == word ? xml.Name : "";

    /// <summary>Reads the table that stands here.</summary>
    public WordTable Read(int number, BlockState state)
    {
        _row = 0;
        _headerRows = 0;
        ReadRows(state);
        var table = new WordTable(number, _rows.ToImmutable()) { HeaderRows = _headerRows, Notes = _tableNotes.TakeNotes() };
        _rows.Clear();
        return table;
    }

    private void ReadRows(BlockState state)
    {
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            switch (Name)
            {
                case "tr":
                    ReadRow(state);
                    break;
                case "sdtPr":
                    state = WithPrompt(state);
                    break;
                case var wrapper when BlockState.IsWrapper(wrapper):
                    ReadRows(state.Within(wrapper));
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadRow(BlockState state)
    {
        _row++;
        if (blocks.IsFull(++_totalRows, ReadingLimits.Rows))
        {
            xml.Skip();
            return;
        }

        _number = 0;
        _column = 0;
        _above = 0;
        _after = 0;
        _isRowHidden = false;
        _isRowDeleted = state.Text.IsDeleted;
        _isHeader = false;
        ReadCells(state);
        if (_isRowDeleted || _isRowHidden)
        {
            NoteUnread(_isRowDeleted ? WordNoteKind.DeletedText : WordNoteKind.HiddenText);
            _cells.Clear();
            return;
        }

        if (_after > 0 && _cells.Count > 0)
        {
            _cells[^1] = _cells[^1] with { SkippedAfter = _after };
        }

        _headerRows += _isHeader && _headerRows == _rows.Count ? 1 : 0;
        _rows.Add(_cells.ToImmutable());
        _cells.Clear();
    }

    private void ReadCells(BlockState state)
    {
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            switch (Name)
            {
                case "sdtPr":
                    state = WithPrompt(state);
                    break;
                case "trPr":
                    ReadRowProperties(ref state);
                    break;
                case "tc":
                    ReadCell(state);
                    break;
                case var wrapper when BlockState.IsWrapper(wrapper):
                    ReadCells(state.Within(wrapper));
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadRowProperties(ref BlockState state)
    {
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Namespace != word)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "gridBefore":
                    _column = WordValues.Columns(xml, 0);
                    break;
                case "gridAfter":
                    _after = WordValues.Columns(xml, 0);
                    break;
                case "hidden":
                    _isRowHidden = WordValues.IsOn(xml);
                    break;
                case "del":
                    _isRowDeleted = true;
                    break;
                case "ins":
                    state = state with { Text = state.Text with { IsInserted = true } };
                    break;
                case "tblHeader":
                    _isHeader = WordValues.IsOn(xml);
                    break;
                case "trPrChange":
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadCell(BlockState state)
    {
        _number++;
        if (blocks.IsFull(++_totalCells, ReadingLimits.Cells))
        {
            xml.Skip();
            return;
        }

        _text.Begin();
        blocks.Read(state, _text);
        AddCell(_text.Properties, _text.Collector.TakeText(), _text.Collector.TakeNotes());
    }

    private void AddCell(CellProperties properties, string text, ImmutableArray<WordNote> notes)
    {
        if (properties.IsDeleted)
        {
            NoteUnread(WordNoteKind.DeletedText, text);
        }
        else if (properties.ContinuesLeft && _cells.Count > 0)
        {
            // A merged cell that programs of the last century write as several: what the covered ones hold is not shown.
            _cells[^1] = _cells[^1] with { ColumnSpan = _cells[^1].ColumnSpan + properties.Span, Notes = NotesOn(_cells[^1].Notes, notes, text) };
            _column += properties.Span;
        }
        else
        {
            var isCovered = properties.ContinuesAbove && IsBelowCell();
            _cells.Add(new WordCell(_row, _number, _column, properties.Span, isCovered, text, isCovered ? NotesOn([], notes, text) : notes));
            _column += properties.Span;
        }
    }

    /// <summary>Whether a cell of the row above begins in this column. One that continues nothing is shown as a cell of its own.</summary>
    private bool IsBelowCell()
    {
        if (_rows.Count == 0)
        {
            return false;
        }

        // Columns grow from left to right in both rows.
        var row = _rows[^1];
        while (_above < row.Length && row[_above].Column < _column)
        {
            _above++;
        }

        return _above < row.Length && row[_above].Column == _column;
    }

    /// <summary>The notes on a cell that covers another one, or is covered itself.</summary>
    private ImmutableArray<WordNote> NotesOn(ImmutableArray<WordNote> before, ImmutableArray<WordNote> covered, string text)
    {
        if (covered.IsEmpty && string.IsNullOrWhiteSpace(text))
        {
            return before;
        }

        _covered.Note(before);
        _covered.Note(covered);
        if (!string.IsNullOrWhiteSpace(text))
        {
            _covered.Note(WordNoteKind.CoveredText, text);
        }

        return _covered.TakeNotes();
    }

    /// <summary>Reads the properties that stand here.</summary>
    public CellProperties ReadCellProperties()
    {
        var properties = CellProperties.None;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Namespace != word)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "gridSpan":
                    properties = properties with { Span = WordValues.Columns(xml, 1) };
                    break;
                case "vMerge":
                    properties = properties with { ContinuesAbove = xml.Value() is not "restart" };
                    break;
                case "hMerge":
                    properties = properties with { ContinuesLeft = xml.Value() is not "restart" };
                    break;
                case "cellDel":
                    properties = properties with { IsDeleted = true };
                    break;
                case "tcPrChange":
                    xml.Skip();
                    break;
            }
        }

        return properties;
    }

    private BlockState WithPrompt(BlockState state) =>
        state with { Text = state.Text with { IsPrompt = state.Text.IsPrompt || WordValues.IsPrompt(xml) } };

    // What the cells of a row say that is not read.
    private void NoteUnread(WordNoteKind kind)
    {
        foreach (var cell in _cells)
        {
            NoteUnread(kind, cell.Text);
            foreach (var note in cell.Notes.Where(note => note.Kind == kind))
            {
                NoteUnread(kind, note.Text);
            }
        }
    }

    private void NoteUnread(WordNoteKind kind, string text)
    {
        if (text.Length > 0)
        {
            _tableNotes.Note(kind, text, " ");
        }
    }
}
