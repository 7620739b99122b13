using System.Buffers;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Writes a narrative or a tree of disclosure counts into one field of a wide row.</summary>
/// <remarks>
/// A line holds one paragraph or one node. A paragraph is its text; a heading, and an empty paragraph, has its level and a tab
/// before the text. A node is its depth, its label and its count with tabs between, before its parts. Texts of a report hold
/// neither line breaks nor tabs, so that nothing can be mistaken.
/// </remarks>
internal sealed class WideField
{
    public const char Separator = '\t';

    private readonly ArrayBufferWriter<char> _text = new();

    /// <summary>The field of a narrative; valid until the next one.</summary>
    public ReadOnlySpan<char> Of(Narrative narrative)
    {
        Start();
        foreach (var paragraph in narrative.Paragraphs)
        {
            StartLine();
            if (paragraph.Level > 0 || paragraph.Text.Length == 0)
            {
                Append(paragraph.Level);
                Append(Separator);
            }

            _text.Write(paragraph.Text);
        }

        return Guarded();
    }

    /// <summary>The field of a tree of disclosure counts; valid until the next one.</summary>
    public ReadOnlySpan<char> Of(ImmutableArray<DisclosureCount> disclosures)
    {
        Start();
        Append(disclosures, 1);
        return Guarded();
    }

    private void Append(ImmutableArray<DisclosureCount> parts, int level)
    {
        foreach (var part in parts)
        {
            StartLine();
            Append(level);
            Append(Separator);
            _text.Write(part.Label);
            Append(Separator);
            if (part.Count is { } count)
            {
                Append(count);
            }

            Append(part.Parts, level + 1);
        }
    }

    // The first character is an apostrophe, in case that the text needs its guard.
    private void Start()
    {
        _text.Clear();
        Append('\'');
    }

    private ReadOnlySpan<char> Guarded() => _text.WrittenSpan[(FormulaGuard.IsRisky(_text.WrittenSpan[1..]) ? 0 : 1)..];

    private void StartLine()
    {
        if (_text.WrittenCount > 1)
        {
            Append('\n');
        }
    }

    private void Append(char c)
    {
        _text.GetSpan(1)[0] = c;
        _text.Advance(1);
    }

    private void Append(long number)
    {
        number.TryFormat(_text.GetSpan(20), out var written, provider: CultureInfo.InvariantCulture);
        _text.Advance(written);
    }
}
