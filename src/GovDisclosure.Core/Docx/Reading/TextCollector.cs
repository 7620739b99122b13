using System.Text;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Collects the text of a paragraph or cell, and the notes on it.</summary>
internal sealed class TextCollector
{
    private readonly StringBuilder _text = new();
    private readonly List<WordNote> _notes = [];
    private string? _single;

    public bool IsEmpty => _single is null && _text.Length == 0;

    /// <summary>How long the text is so far.</summary>
    public int Length => _single?.Length ?? _text.Length;

    /// <summary>How many notes there are so far.</summary>
    public int NoteCount => _notes.Count;

    /// <summary>A text cut to the length of a note.</summary>
    public static string Clip(string text) => PlainText.Beginning(text, ReadingLimits.NoteLength);

    public void Append(string text)
    {
        // Most texts come in one piece, which need not be copied.
        if (IsEmpty)
        {
            _single = text.Length > 0 ? text : null;
            return;
        }

        _text.Append(_single).Append(text);
        _single = null;
    }

    /// <summary>Adds a note. Notes of a kind that follow one another and have a text are one note.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="separator">What stands between the text and one that it follows.</param>
    public void Note(WordNoteKind kind, string text, string separator = "")
    {
        if (_notes.Count > 0 && _notes[^1] is { } last && last.Kind == kind && text.Length > 0 && last.Text.Length > 0)
        {
            if (last.Text.Length < ReadingLimits.NoteLength)
            {
                _notes[^1] = last with { Text = Clip(last.Text + separator + Clip(text)) };
            }
        }
        else if (_notes.Count < ReadingLimits.Notes)
        {
            _notes.Add(new WordNote(kind, Clip(text)));
        }
        else
        {
            _notes[^1] = new WordNote(WordNoteKind.More, "");
        }
    }

    /// <summary>Adds notes that were made elsewhere.</summary>
    public void Note(ImmutableArray<WordNote> notes)
    {
        foreach (var note in notes)
        {
            Note(note.Kind, note.Text);
        }
    }

    /// <summary>The end of the text.</summary>
    public string From(int start) => _single?[start..] ?? _text.ToString(start, _text.Length - start);

    /// <summary>Hands over the end of a text that came in pieces, and keeps what stands before it.</summary>
    public string Cut(int start)
    {
        var end = From(start);
        _text.Length = start;
        return end;
    }

    /// <summary>Hands over the last notes, and keeps those before them.</summary>
    public ImmutableArray<WordNote> CutNotes(int start)
    {
        ImmutableArray<WordNote> notes = [.. _notes.Skip(start)];
        _notes.RemoveRange(start, _notes.Count - start);
        return notes;
    }

    /// <summary>Hands over the text and starts again.</summary>
    public string TakeText()
    {
        var text = _single ?? _text.ToString();
        _single = null;
        _text.Clear();
        return text;
    }

    /// <summary>Hands over the notes and starts again.</summary>
    public ImmutableArray<WordNote> TakeNotes()
    {
        if (_notes.Count == 0)
        {
            return [];
        }

        ImmutableArray<WordNote> notes = [.. _notes];
        _notes.Clear();
        return notes;
    }
}
