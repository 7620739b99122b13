using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Gathers the rows of one report that hold no cell. They may come in any order, because each names its place.</summary>
internal sealed class LongTexts(CsvSource source, LongColumns columns)
{
    private static readonly ImmutableArray<CsvName> ReportRows = [CsvVocabulary.Title, CsvVocabulary.Published];

    // Those of the preface first, then by the number of the section.
    private readonly SortedDictionary<int, Paragraph?>[] _paragraphs = [[], .. ReportSection.All.Select(_ => new SortedDictionary<int, Paragraph?>())];
    private readonly SortedDictionary<int, (int Level, string Label)> _labels = [];
    private readonly SortedDictionary<int, long?> _counts = [];
    private readonly HashSet<CsvName> _given = [];
    private ProcessingFees? _fees;

    /// <summary>Forgets everything, for the next report.</summary>
    public void Clear()
    {
        foreach (var section in _paragraphs)
        {
            section.Clear();
        }

        _labels.Clear();
        _counts.Clear();
        _given.Clear();
        _fees = null;
    }

    /// <summary>Reads a paragraph of a section, or of the preface for <see langword="null"/>.</summary>
    /// <returns>Whether the row names a paragraph.</returns>
    public bool ReadParagraph(ReportSection? section)
    {
        var level = CsvName.Find(CsvVocabulary.Paragraphs, source.Field(columns.Row));
        if (level < 0 || !Paragraph.IsLevel(level))
        {
            return false;
        }

        if (ReadOrdinal() is { } ordinal)
        {
            AddOnce(_paragraphs[section?.Number ?? 0], ordinal, source.Line(columns.Value) is { } text ? new Paragraph(text, level) : null);
        }

        return true;
    }

    /// <summary>Reads a row about the report as a whole: its title or its date.</summary>
    public bool ReadReportRow(AnnualReportBuilder builder)
    {
        switch (CsvName.Find(ReportRows, source.Field(columns.Row)))
        {
            case 0 when IsFirst(CsvVocabulary.Title):
                builder.Title = source.Line(columns.Value);
                return true;
            case 1 when IsFirst(CsvVocabulary.Published):
                builder.Published = source.Date(columns.Value);
                return true;
            case var index:
                return index >= 0;
        }
    }

    /// <summary>Reads the label or the count of a node of the tree of disclosure counts.</summary>
    public bool ReadDisclosure()
    {
        var row = source.Field(columns.Row);
        var level = CsvName.Find(CsvVocabulary.Levels, row) + 1;
        if (level == 0 && CsvName.Find([CsvVocabulary.Count], row) < 0)
        {
            return false;
        }

        if (ReadOrdinal() is { } ordinal)
        {
            if (level == 0)
            {
                AddOnce(_counts, ordinal, source.Count(columns.Value));
            }
            else
            {
                AddOnce(_labels, ordinal, (level, source.Label(source.Line(columns.Value), columns.Value)));
            }
        }

        return true;
    }

    /// <summary>Reads a figure of the fees.</summary>
    public bool ReadFees()
    {
        var index = CsvName.Find(CsvVocabulary.FeeFigures, source.Field(columns.Row));
        if (index < 0)
        {
            return false;
        }

        if (IsFirst(CsvVocabulary.FeeFigures[index]))
        {
            var figure = FeeFigure.All[index];
            _fees ??= new ProcessingFees();
            _fees = figure.IsAmount
                ? _fees.With(figure, source.Amount(columns.Value, CsvVocabulary.FeeSubjects[index]))
                : _fees.With(figure, source.Count(columns.Value, CsvVocabulary.FeeSubjects[index]));
        }

        return true;
    }

    /// <summary>Puts everything into the report.</summary>
    public void Finish(AnnualReportBuilder builder, SourceLocation place)
    {
        builder.Fees = _fees;
        builder.Preface = FinishNarrative(0, CsvVocabulary.Preface.Code, place);
        foreach (var section in ReportSection.All)
        {
            builder[section] = FinishNarrative(section.Number, section.Code, place);
        }

        if (_labels.Count + _counts.Count > 0)
        {
            FinishDisclosures(builder, place);
        }
    }

    private Narrative FinishNarrative(int index, string name, SourceLocation place)
    {
        if (_paragraphs[index].Count == 0)
        {
            return Narrative.Empty;
        }

        RequireAll(_paragraphs[index].Keys, $"{name}/{CsvVocabulary.Paragraph.Code}", place);
        return new Narrative([.. _paragraphs[index].Values.OfType<Paragraph>()]);
    }

    private void FinishDisclosures(AnnualReportBuilder builder, SourceLocation place)
    {
        var level = $"{CsvVocabulary.Disclosures.Code}/{CsvVocabulary.Levels[0].Code[..^1]}";
        var count = $"{CsvVocabulary.Disclosures.Code}/{CsvVocabulary.Count.Code}";
        RequireAll(_labels.Keys, level, place);
        foreach (var ordinal in _counts.Keys.Except(_labels.Keys))
        {
            source.Findings.Add(ReadingRules.Present, place, state: InputState.Missing, wanted: string.Create(CultureInfo.InvariantCulture, $"{level}/{ordinal}"));
        }

        foreach (var ordinal in _labels.Keys.Except(_counts.Keys))
        {
            source.Findings.Add(ReadingRules.Present, place, state: InputState.Missing, wanted: string.Create(CultureInfo.InvariantCulture, $"{count}/{ordinal}"));
        }

        builder.Disclosures = DisclosureLine.ToTree(
            [.. _labels.Select(node => new DisclosureLine(node.Value.Level, node.Value.Label, _counts.GetValueOrDefault(node.Key)))],
            line => source.Findings.Add(
                ReadingRules.ValueValid, place, CsvVocabulary.Levels[line.Level - 1].Code + " " + line.Label, CsvVocabulary.Levels[line.Level - 2].Code));
    }

    /// <summary>Paragraphs and nodes are numbered from 1 without a gap. A gap means that rows were lost.</summary>
    private void RequireAll(IReadOnlyCollection<int> ordinals, string name, SourceLocation place)
    {
        var expected = 1;
        foreach (var ordinal in ordinals)
        {
            if (ordinal != expected)
            {
                var last = ordinal - 1;
                source.Findings.Add(ReadingRules.Present, place, state: InputState.Missing, wanted: string.Create(
                    CultureInfo.InvariantCulture, $"{name}/{expected}{(last > expected ? "–" : "")}{(last > expected ? last : null)}"));
            }

            expected = ordinal + 1;
        }
    }

    private int? ReadOrdinal()
    {
        if (CsvNumber.ReadCount(source.Field(columns.Column), out var ordinal) == CsvNumber.Outcome.Read && ordinal is >= 1 and < int.MaxValue)
        {
            return (int)ordinal;
        }

        source.Findings.Add(ReadingRules.ValueValid, source.Place(columns.Column), source.Quote(columns.Column), "1, 2, 3, …");
        return null;
    }

    private void AddOnce<T>(SortedDictionary<int, T> items, int ordinal, T item)
    {
        if (!items.TryAdd(ordinal, item))
        {
            Repeated();
        }
    }

    private bool IsFirst(CsvName name)
    {
        if (_given.Add(name))
        {
            return true;
        }

        Repeated();
        return false;
    }

    private void Repeated() =>
        source.Findings.Add(ReadingRules.GivenOnce, source.Place(columns.Value), source.Quote(columns.Value));
}
