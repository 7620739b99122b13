using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>What the footnotes and endnotes of a document say, for findings to quote. The parts are read when the first reference asks for them.</summary>
internal sealed class FootnoteTexts(WordPackage package, string word, FindingList findings)
{
    private readonly Dictionary<string, string> _footnotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _endnotes = new(StringComparer.Ordinal);
    private bool _isRead;

    /// <summary>The beginning of the note that a reference names, or an empty text if the document has none.</summary>
    /// <param name="isEndnote">Whether it is an endnote.</param>
    /// <param name="id">The id that the reference names.</param>
    public string Of(bool isEndnote, string? id)
    {
        if (!_isRead)
        {
            _isRead = true;
            Read(package.FootnotesPart, "footnote", _footnotes);
            Read(package.EndnotesPart, "endnote", _endnotes);
        }

        return id is not null && (isEndnote ? _endnotes : _footnotes).TryGetValue(id, out var text) ? text : "";
    }

    private void Read(string? part, string name, Dictionary<string, string> texts)
    {
        using var xml = part is null ? null : package.Open(part);
        if (xml is null)
        {
            return;
        }

        var picture = new PictureReader(xml, word);
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Namespace != word || xml.Name != name || xml.OwnAttribute("id") is not { } id)
            {
                continue;
            }

            if (texts.Count == ReadingLimits.Footnotes)
            {
                findings.Add(ReadingRules.WithinLimits, new SourceLocation(part), wanted: FindingList.AtMost(ReadingLimits.Footnotes));
                return;
            }

            texts.TryAdd(id, TextCollector.Clip(picture.ReadText()).Trim());
        }
    }
}
