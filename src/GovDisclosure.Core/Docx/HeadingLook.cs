namespace GovDisclosure.Docx;

/// <summary>How the headings of a level are set, beside what they share with the text.</summary>
internal readonly record struct HeadingLook(Func<FontSet, Typeface> Face, bool IsBold);
