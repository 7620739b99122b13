using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads the facts that <see cref="FactsPart"/> writes. What is not as it was written is not read at all: then only the page counts.</summary>
internal static class WrittenFactsReader
{
    /// <summary>Whether the element that stands here begins the facts.</summary>
    public static bool IsFacts(XmlPart xml) => xml is { Name: FactsPart.Report, Namespace: FactsPart.Namespace };

    /// <summary>Reads the facts from the element that begins them.</summary>
    /// <returns>The facts, or <see langword="null"/> if they are not as they were written.</returns>
    public static WrittenFacts? Read(XmlPart xml)
    {
        if (ReadHead(xml) is not { } facts)
        {
            return null;
        }

        var narratives = ReportSection.All.Select(_ => WrittenNarrative.Empty).ToArray();
        var disclosures = ImmutableArray.CreateBuilder<DisclosureCount>();
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            switch (xml.Name)
            {
                case FactsPart.Narrative when xml.Attribute(FactsPart.Section) == ReportHead.Preface.Column && ReadNarrative(xml) is { } preface:
                    facts = facts with { Preface = preface };
                    break;
                case FactsPart.Narrative when SectionOf(xml) is { } section && ReadNarrative(xml) is { } narrative:
                    narratives[section.Number - 1] = narrative;
                    break;
                case FactsPart.Disclosure when ReadDisclosure(xml, 1) is { } count:
                    disclosures.Add(count);
                    break;
                case FactsPart.Fees when ReadFees(xml) is { } fees:
                    facts = facts with { Fees = fees };
                    break;
                default:
                    return null;
            }
        }

        return facts with { Narratives = [.. narratives], Disclosures = disclosures.DrainToImmutable() };
    }

    private static WrittenFacts? ReadHead(XmlPart xml)
    {
        var year = Count(xml, ReportHead.Year.Column);
        var date = default(DateOnly);
        return xml.Attribute(FactsPart.Hash) is { } hash
            && Edition.FromCode(xml.Attribute(ReportHead.Edition.Column)) is { } edition
            && AgencyKind.FromCode(xml.Attribute(ReportHead.AgencyKind.Column)) is { } kind
            && Text(xml, ReportHead.AgencyName.Column) is { } agency
            && Text(xml, ReportHead.Title.Column) is { } title
            && year is null or (>= 1 and <= 9999)
            && (xml.Attribute(ReportHead.Published.Column) is not { } published || ReportDate.TryParse(published, out date))
            ? new WrittenFacts
            {
                Hash = hash,
                Marks = Marks(xml),
                Edition = edition,
                Year = (int?)year,
                Agency = new Agency(agency, kind),
                Title = title,
                Published = xml.Attribute(ReportHead.Published.Column) is null ? null : date,
            }
            : null;
    }

    private static ReportSection? SectionOf(XmlPart xml)
    {
        var code = xml.Attribute(FactsPart.Section);
        return ReportSection.All.FirstOrDefault(section => section.Code == code);
    }

    private static WrittenNarrative? ReadNarrative(XmlPart xml)
    {
        if (Count(xml, FactsPart.Paragraphs) is not (> 0 and <= ReadingLimits.Paragraphs and var length))
        {
            return null;
        }

        var stated = ImmutableSortedDictionary.CreateBuilder<int, Paragraph>();
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (Text(xml, FactsPart.Text) is not { } text
                || Count(xml, FactsPart.At) is not { } at || at < 0 || at >= length || stated.ContainsKey((int)at)
                || Count(xml, FactsPart.Level) is not (>= 0 and <= Paragraph.DeepestLevel and var level) || !Paragraph.IsLevel((int)level))
            {
                return null;
            }

            stated.Add((int)at, new Paragraph(text, (int)level));
        }

        return new WrittenNarrative((int)length, stated.ToImmutable());
    }

    private static DisclosureCount? ReadDisclosure(XmlPart xml, int depth)
    {
        var count = Count(xml, FactsPart.Count);
        if (depth > DisclosureCount.MaximumDepth
            || Text(xml, FactsPart.Label) is not { Length: > 0 } label
            || count < CountRange.Least
            || (count is null && xml.Attribute(FactsPart.Count) is not null))
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<DisclosureCount>();
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name != FactsPart.Disclosure || ReadDisclosure(xml, depth + 1) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return new DisclosureCount(label, count, parts.DrainToImmutable());
    }

    private static ProcessingFees? ReadFees(XmlPart xml)
    {
        var fees = ProcessingFees.Nothing;
        foreach (var figure in FeeFigure.All)
        {
            if (xml.Attribute(figure.Column) is not { } text)
            {
                continue;
            }

            if (figure.IsAmount && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            {
                fees = fees.With(figure, amount);
            }
            else if (!figure.IsAmount && Count(xml, figure.Column) is >= CountRange.Least and var count)
            {
                fees = fees.With(figure, count);
            }
            else
            {
                return null;
            }
        }

        return fees;
    }

    // Nothing of the report hangs on them: what is no mark tells nothing.
    private static string Marks(XmlPart xml) => xml.Attribute(FactsPart.Marks) is { } marks && PageMarks.Are(marks) ? marks : "";

    private static long? Count(XmlPart xml, string name) =>
        long.TryParse(xml.Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string? Text(XmlPart xml, string name) =>
        xml.Attribute(name) is { } text && PlainText.IndexOfInvalid(text) < 0 ? text : null;
}
