using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says what a document has beside its text.</summary>
internal static class NoteReader
{
    /// <summary>The rules that are about something beside the text.</summary>
    public static readonly ImmutableArray<RuleDescriptor> Rules =
        [DocumentReadingRules.ContentHeld, DocumentReadingRules.NoTrackedChanges, DocumentReadingRules.NoHiddenText];

    public static void Report(ImmutableArray<WordNote> notes, SourceLocation place, FindingList findings)
    {
        foreach (var note in notes)
        {
            if (RuleOf(note.Kind) is { } rule)
            {
                findings.Add(rule, place, Quote.Of(note.Text.Length > 0 ? note.Text : NameOf(note.Kind)));
            }
        }
    }

    // A content control changes nothing about its text, and its prompt is no text.
    private static RuleDescriptor? RuleOf(WordNoteKind kind) => kind switch
    {
        WordNoteKind.DeletedText or WordNoteKind.InsertedText => DocumentReadingRules.NoTrackedChanges,
        WordNoteKind.HiddenText => DocumentReadingRules.NoHiddenText,
        WordNoteKind.ContentControl or WordNoteKind.Prompt => null,
        _ => DocumentReadingRules.ContentHeld,
    };

    private static string NameOf(WordNoteKind kind) => kind switch
    {
        WordNoteKind.Picture => "[图片]",
        WordNoteKind.Footnote => "[脚注]",
        WordNoteKind.NestedTable => "[嵌套表格]",
        WordNoteKind.TextBox => "[文本框]",
        _ => "",
    };
}
