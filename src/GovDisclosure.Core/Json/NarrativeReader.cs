using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads the paragraphs of a section or of the preface.</summary>
internal static class NarrativeReader
{
    private const int Level = 0;

    private static readonly ObjectPlan Paragraph = new([new(JsonNames.Level, IsOptional: true), new(JsonNames.Text)]);

    public static Narrative Read(ref JsonInput input)
    {
        if (!input.TryEnterArray())
        {
            return Narrative.Empty;
        }

        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var i = 0; input.NextItem(i); i++)
        {
            if (ReadParagraph(ref input) is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        return new Narrative(paragraphs.DrainToImmutable());
    }

    private static Paragraph? ReadParagraph(ref JsonInput input)
    {
        if (!input.TryEnterObject(Paragraph))
        {
            return null;
        }

        string? text = null;
        var level = 0;
        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(Paragraph, ref cursor); property >= 0; property = input.NextProperty(Paragraph, ref cursor))
        {
            if (property == Level)
            {
                level = ValueReader.ReadOrdinal(ref input, Model.Paragraph.IsLevel, ValueForms.Level) ?? 0;
            }
            else
            {
                text = ValueReader.ReadText(ref input);
            }
        }

        input.LeaveObject(Paragraph, cursor);
        return text is null ? null : new Paragraph(text, level);
    }
}
