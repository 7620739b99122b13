using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Reads the columns of a wide row that hold no cell: narratives, disclosure counts, fees.</summary>
/// <remarks>How they are written: see <see cref="WideField"/>.</remarks>
internal sealed class WideTexts(CsvSource source, CsvHeader header)
{
    private readonly ImmutableArray<int> _sections = [.. CsvVocabulary.Sections.Select(name => header[name])];
    private readonly ImmutableArray<int> _fees = [.. CsvVocabulary.FeeColumns.Select(name => header[name])];
    private readonly int _disclosures = header[CsvVocabulary.Disclosures];

    public void Read(AnnualReportBuilder report)
    {
        foreach (var section in ReportSection.All)
        {
            report[section] = ReadNarrative(_sections[section.Number - 1]);
        }

        report.Disclosures = ReadDisclosures();
        report.Fees = ReadFees();
    }

    private Narrative ReadNarrative(int column)
    {
        if (source.Field(column).IsEmpty)
        {
            return Narrative.Empty;
        }

        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var line in LinesOf(column))
        {
            var parts = line.Split(WideField.Separator, 2);
            if (parts.Length == 1)
            {
                paragraphs.Add(new Paragraph(source.OneLine(line, column)));
            }
            else if (ReadNumber(parts[0]) is { } level && Paragraph.IsLevel(level))
            {
                paragraphs.Add(new Paragraph(source.OneLine(parts[1], column), level));
            }
            else
            {
                Invalid(column, parts[0], "0/2/3/4");
                paragraphs.Add(new Paragraph(PlainText.Clean(line)));
            }
        }

        return new Narrative(paragraphs.DrainToImmutable());
    }

    private ImmutableArray<DisclosureCount> ReadDisclosures()
    {
        if (source.Field(_disclosures).IsEmpty)
        {
            return [];
        }

        var lines = new List<DisclosureLine>();
        foreach (var line in LinesOf(_disclosures))
        {
            var parts = line.Split(WideField.Separator);
            if (parts.Length == 3 && ReadNumber(parts[0]) is >= 1 and <= DisclosureCount.MaximumDepth and var level)
            {
                var label = source.Label(source.OneLine(parts[1], _disclosures), _disclosures);
                lines.Add(new DisclosureLine(level, label, ReadCount(parts[2])));
            }
            else
            {
                Invalid(_disclosures, line, "1⇥名称/label⇥12");
            }
        }

        return DisclosureLine.ToTree(lines, line => Invalid(_disclosures, Digits(line.Level) + " " + line.Label, Digits(line.Level - 1)));
    }

    private ProcessingFees? ReadFees()
    {
        var stated = source.Field(_fees[0]).Trim((byte)' ');
        var fees = new ProcessingFees
        {
            NoticesIssued = source.Count(_fees[1]),
            AmountNotified = source.Amount(_fees[2]),
            AmountReceived = source.Amount(_fees[3]),
        };
        if (!stated.IsEmpty)
        {
            if (CsvName.Find([CsvVocabulary.Stated], stated) < 0)
            {
                Invalid(_fees[0], source.Quote(_fees[0]), CsvVocabulary.Stated.Code);
            }

            return fees;
        }

        return _fees.Any(column => source.Field(column).ContainsAnyExcept((byte)' ')) ? fees : null;
    }

    private long? ReadCount(string text)
    {
        switch (CsvNumber.ReadCount(System.Text.Encoding.UTF8.GetBytes(text), out var count))
        {
            case CsvNumber.Outcome.Read:
                return count;
            case CsvNumber.Outcome.Blank:
                return null;
            case CsvNumber.Outcome.NotANumber:
                source.Findings.Add(ReadingRules.CountReadable, source.Place(_disclosures), text, "12");
                return null;
            default:
                source.Findings.Add(ReadingRules.NumberInRange, source.Place(_disclosures), text, CsvSource.CountRange);
                return null;
        }
    }

    private static int? ReadNumber(string text) =>
        text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Lines that are empty hold nothing: an empty paragraph is written with its level.
    private string[] LinesOf(int column) =>
        source.Text(column).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private void Invalid(int column, string found, string wanted) =>
        source.Findings.Add(ReadingRules.ValueValid, source.Place(column), found, wanted);
}
