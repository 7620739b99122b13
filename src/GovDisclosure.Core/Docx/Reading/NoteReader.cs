using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says what a document has beside its text.</summary>
internal static class NoteReader
{
    /// <summary>The rules that are about something beside the text.</summary>
    public static readonly ImmutableArray<RuleDescriptor> Rules =
        [DocumentReadingRules.ContentHeld, DocumentReadingRules.NoTrackedChanges, DocumentReadingRules.NoHiddenText, ReadingRules.WithinLimits];

    /// <summary>Says what there is beside the text of a document that shows just what was written: its tables are those of the form.</summary>
    public static void Report(WordDocument document, Edition edition, FindingList findings)
    {
        var grids = WrittenNumbers.GridsOf(edition);
        foreach (var block in document.Blocks)
        {
            if (block is WordTable table)
            {
                var grid = grids[table.Number - 1];
                Report(table, grid.Table.Section, findings);
                WrittenBlanks.Report(table, grid, edition, findings);
            }
            else if (block is WordParagraph paragraph)
            {
                Report(paragraph.Notes, Places.Of(paragraph), findings);
            }
        }
    }

    /// <summary>Says what there is beside the text of a table.</summary>
    public static void Report(WordTable table, ReportSection? section, FindingList findings)
    {
        if (!table.HasNotes)
        {
            return;
        }

        Report(table.Notes, Places.Of(table, section), findings);
        foreach (var cell in table.Rows.SelectMany(row => row))
        {
            Report(cell.Notes, Places.Of(table, cell, section), findings);
        }
    }

    public static void Report(ImmutableArray<WordNote> notes, SourceLocation place, FindingList findings)
    {
        foreach (var note in notes)
        {
            if (note.Kind == WordNoteKind.More)
            {
                findings.Add(ReadingRules.WithinLimits, place, wanted: FindingList.AtMost(ReadingLimits.Notes));
            }
            else if (RuleOf(note.Kind) is { } rule)
            {
                var hasText = note.Text.Length > 0;
                findings.Add(rule, place, hasText ? Quote.Of(note.Text) : null, state: hasText && !IsNamed(note.Kind) ? null : StateOf(note.Kind));
            }
        }
    }

    // A content control changes nothing about its text, and its prompt is no text.
    private static RuleDescriptor? RuleOf(WordNoteKind kind) => kind switch
    {
        WordNoteKind.DeletedText or WordNoteKind.InsertedText => DocumentReadingRules.NoTrackedChanges,
        WordNoteKind.HiddenText or WordNoteKind.CoveredText => DocumentReadingRules.NoHiddenText,
        WordNoteKind.ContentControl or WordNoteKind.Prompt => null,
        _ => DocumentReadingRules.ContentHeld,
    };

    // Their texts alone do not say what they are.
    private static bool IsNamed(WordNoteKind kind) => kind is WordNoteKind.Symbol or WordNoteKind.Field or WordNoteKind.Footnote;

    private static LocalizedText? StateOf(WordNoteKind kind) => kind switch
    {
        WordNoteKind.Picture => InputState.Picture,
        WordNoteKind.Symbol => InputState.Symbol,
        WordNoteKind.Field => InputState.Field,
        WordNoteKind.SubDocument => InputState.SubDocument,
        WordNoteKind.Formula => InputState.Formula,
        WordNoteKind.DeletedText => InputState.DeletedParagraphEnd,
        WordNoteKind.InsertedText => InputState.InsertedParagraphEnd,
        WordNoteKind.Footnote => InputState.Footnote,
        WordNoteKind.NestedTable => InputState.NestedTable,
        WordNoteKind.TextBox => InputState.TextBox,
        WordNoteKind.EmbeddedFile => InputState.EmbeddedFile,
        _ => null,
    };
}
