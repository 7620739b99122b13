namespace GovDisclosure.Docx.Reading;

/// <summary>A place on the blank form that nobody filled in, such as ______年____月____日.</summary>
internal static class FillInPlace
{
    public static bool Is(string text) =>
        text.Contains("___", StringComparison.Ordinal) && text.All(c => c is '_' or '年' or '度' or '月' or '日' || char.IsWhiteSpace(c));
}
