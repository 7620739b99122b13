using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Reads the columns of a wide row that hold no cell: narratives, disclosure counts, fees.</summary>
/// <remarks>How they are written: see <see cref="WideField"/>.</remarks>
internal sealed class WideTexts(CsvSource source, CsvHeader header)
{
    // The level, the label and the count of a node, as WideField writes them; the arrow stands for a tab.
    private const string NodeForm = $"1⇥{ValueForms.Text}⇥0";

    private readonly int _preface = header[CsvVocabulary.Preface];
    private readonly ImmutableArray<int> _sections = [.. CsvVocabulary.Sections.Select(name => header[name])];
    private readonly ImmutableArray<int> _fees = [.. CsvVocabulary.FeeColumns.Select(name => header[name])];
    private readonly int _disclosures = header[CsvVocabulary.Disclosures];

    public void Read(AnnualReportBuilder report)
    {
        report.Preface = ReadNarrative(_preface);
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
        foreach (var line in source.Lines(column).Where(line => !FieldText.IsUndecodable(line)))
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
                Invalid(column, parts[0], ValueForms.Level);
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
        foreach (var line in source.Lines(_disclosures))
        {
            var parts = line.Split(WideField.Separator);
            if (parts.Length == 3 && ReadNumber(parts[0]) is >= 1 and <= DisclosureCount.MaximumDepth and var level)
            {
                var label = source.Label(FieldText.IsUndecodable(parts[1]) ? null : source.OneLine(parts[1], _disclosures), _disclosures);
                lines.Add(new DisclosureLine(level, label, ReadCount(parts[2])));
            }
            else
            {
                Invalid(_disclosures, line, NodeForm);
            }
        }

        return DisclosureLine.ToTree(lines, line => Invalid(_disclosures, Digits(line.Level) + " " + line.Label, Digits(line.Level - 1)));
    }

    private ProcessingFees? ReadFees()
    {
        if (!_fees.Any(column => source.Field(column).ContainsAnyExcept((byte)' ')))
        {
            return null;
        }

        var fees = new ProcessingFees();
        for (var i = 0; i < FeeFigure.All.Length; i++)
        {
            var figure = FeeFigure.All[i];
            fees = figure.IsAmount
                ? fees.With(figure, source.Amount(_fees[i + 1], CsvVocabulary.FeeSubjects[i]))
                : fees.With(figure, source.Count(_fees[i + 1], CsvVocabulary.FeeSubjects[i]));
        }

        var stated = source.Field(_fees[0]).Trim((byte)' ');
        if (!stated.IsEmpty && CsvName.Find([CsvVocabulary.Stated], stated) < 0)
        {
            Invalid(_fees[0], source.Quote(_fees[0]), CsvVocabulary.Stated.Code);
        }

        return fees;
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
                source.Findings.Add(ReadingRules.CountReadable, source.Place(_disclosures), text, ValueForms.Count);
                return null;
            default:
                source.Findings.Add(ReadingRules.NumberInRange, source.Place(_disclosures), text, ValueForms.CountRange);
                return null;
        }
    }

    private static int? ReadNumber(string text) =>
        text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Invalid(int column, string found, string wanted) =>
        source.Findings.Add(ReadingRules.ValueValid, source.Place(column), found, wanted);
}
