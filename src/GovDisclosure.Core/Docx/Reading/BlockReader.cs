using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads paragraphs and tables, of the body or of a cell.</summary>
internal sealed class BlockReader
{
    // A title is not a sentence.
    private const int LongestTitle = 40;

    private readonly XmlPart _xml;
    private readonly string _word;
    private readonly FindingList _findings;
    private readonly SourceLocation _place;
    private readonly InlineReader _inline;
    private readonly TableReader _tables;
    private readonly PictureReader _pictures;
    private readonly TextCollector _text = new();
    private readonly ImmutableArray<WordBlock>.Builder _blocks = ImmutableArray.CreateBuilder<WordBlock>();
    private ParagraphProperties _last;
    private int _paragraphs;
    private int _tableCount;
    private bool _isFull;

    /// <summary>Makes a reader of one part.</summary>
    /// <param name="xml">The part, which stands at its first element.</param>
    /// <param name="word">The namespace of that element.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="footnotes">The texts of the notes.</param>
    /// <param name="place">The place of the part.</param>
    /// <param name="findings">Where the findings go.</param>
    public BlockReader(XmlPart xml, string word, StyleSheet styles, FootnoteTexts footnotes, SourceLocation place, FindingList findings)
    {
        _xml = xml;
        _word = word;
        _findings = findings;
        _place = place;
        _inline = new InlineReader(xml, word, styles, footnotes);
        _tables = new TableReader(xml, word, this);
        _pictures = new PictureReader(xml, word);
    }

    /// <summary>Reads the body that stands here.</summary>
    public ImmutableArray<WordBlock> ReadBody()
    {
        Read(default, null);
        if (!_text.IsEmpty)
        {
            AddParagraph();
        }

        return _blocks.DrainToImmutable();
    }

    /// <summary>Whether nothing more is read, because there is too much; the first time it says so in a finding.</summary>
    public bool IsFull(int count, int limit)
    {
        if (!_isFull && count > limit)
        {
            _isFull = true;
            _findings.Add(ReadingRules.WithinLimits, _place, wanted: FindingList.AtMost(limit));
        }

        return _isFull;
    }

    /// <summary>Reads what is within the element that stands here.</summary>
    /// <param name="state">What encloses it.</param>
    /// <param name="cell">The text of the cell that it belongs to, or <see langword="null"/> in the body.</param>
    public void Read(BlockState state, CellText? cell)
    {
        var entered = _xml.Enter();
        while (_xml.Next(entered))
        {
            if (_isFull)
            {
                _xml.Skip();
            }
            else if (_xml.Namespace == _word)
            {
                ReadWord(ref state, cell);
            }
            else
            {
                _xml.Skip();
            }
        }
    }

    private void ReadWord(ref BlockState state, CellText? cell)
    {
        switch (_xml.Name)
        {
            case "p":
                ReadParagraph(state, cell);
                break;
            case "tbl":
                ReadTable(state, cell);
                break;
            case "sdtPr":
                state = state with { Text = state.Text with { IsPrompt = state.Text.IsPrompt || WordValues.IsPrompt(_xml) } };
                break;
            case var wrapper when BlockState.IsWrapper(wrapper):
                Read(state.Within(wrapper), cell);
                break;
            case "tcPr" when cell is not null:
                cell.Properties = _tables.ReadCellProperties();
                break;
            case "altChunk":
                NoteEmbedded(cell);
                _xml.Skip();
                break;
            default:
                _xml.Skip();
                break;
        }
    }

    private void ReadParagraph(BlockState state, CellText? cell)
    {
        if (cell is not null)
        {
            cell.BeginParagraph();
            NoteControl(state, cell.Collector);
            cell.EndParagraph(_inline.Read(cell.Collector, state.Text with { IsInCell = true }).RunsOn);
            return;
        }

        if (IsFull(++_paragraphs, ReadingLimits.Paragraphs))
        {
            _xml.Skip();
            return;
        }

        var before = _last;
        var start = _text.Length;
        var notes = _text.NoteCount;
        NoteControl(state, _text);
        _last = _inline.Read(_text, state.Text);
        if ((start > 0 || _last.RunsOn) && _text.Length - start is > 0 and <= LongestTitle && SectionTitle.Of(_text.From(start)).IsKnown)
        {
            AddTitle(start, notes, before);
        }
        else if (!_last.RunsOn)
        {
            AddParagraph();
        }
    }

    // The title of a section stays a paragraph of its own, whatever tracked change runs over its ends: otherwise the section would be lost.
    private void AddTitle(int start, int notes, ParagraphProperties before)
    {
        if (start > 0)
        {
            var (text, own) = (_text.Cut(start), _text.CutNotes(notes));
            _blocks.Add(new WordParagraph(_paragraphs - 1, _text.TakeText(), before.Style.Name, before.Level, _text.TakeNotes()));
            _text.Append(text);
            _text.Note(own);
        }

        AddParagraph();
    }

    private void AddParagraph() =>
        _blocks.Add(new WordParagraph(_paragraphs, _text.TakeText(), _last.Style.Name, _last.Level, _text.TakeNotes()));

    private void ReadTable(BlockState state, CellText? cell)
    {
        if (cell is not null)
        {
            cell.Collector.Note(WordNoteKind.NestedTable, _pictures.ReadText());
            return;
        }

        if (!_text.IsEmpty)
        {
            AddParagraph();
        }

        if (IsFull(++_tableCount, ReadingLimits.Tables))
        {
            _xml.Skip();
            return;
        }

        _blocks.Add(_tables.Read(_tableCount, state));
    }

    // A file within the file, which only a word processor can take apart. In the body it stands below the last paragraph, and in none.
    private void NoteEmbedded(CellText? cell)
    {
        if (cell is not null)
        {
            cell.Collector.Note(WordNoteKind.EmbeddedFile, "");
            return;
        }

        _findings.Add(DocumentReadingRules.ContentHeld, _paragraphs == 0 ? _place : new SourceLocation { Paragraph = _paragraphs }, state: InputState.EmbeddedFile);
    }

    private static void NoteControl(BlockState state, TextCollector text)
    {
        if (state.IsControl)
        {
            text.Note(WordNoteKind.ContentControl, "");
        }
    }
}
