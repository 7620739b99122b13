using GovDisclosure.Findings;

namespace GovDisclosure.Csv;

/// <summary>The header of a file: which column holds what, and what is wrong with the header.</summary>
internal sealed class CsvHeader
{
    /// <summary>The columns of the wide layout in the order in which they are written.</summary>
    public static readonly ImmutableArray<CsvName> WideColumns =
    [
        CsvVocabulary.Agency, CsvVocabulary.AgencyKind, CsvVocabulary.Year, CsvVocabulary.Edition,
        CsvVocabulary.Title, CsvVocabulary.Published,
        .. CellNames.Columns,
        CsvVocabulary.Preface,
        .. CsvVocabulary.Sections,
        CsvVocabulary.Disclosures,
        .. CsvVocabulary.FeeColumns,
    ];

    /// <summary>The first of the <see cref="WideColumns"/> that is a cell.</summary>
    public const int FirstCell = 6;

    private const int FirstText = 4;

    private static readonly ImmutableArray<CsvName> AllLongColumns = [.. CsvVocabulary.LongColumns, .. CsvVocabulary.LabelColumns];

    private readonly int[] _places;

    private CsvHeader(CsvLayout layout, int[] places, ImmutableArray<Finding> once, ImmutableArray<Finding> always)
    {
        Layout = layout;
        _places = places;
        Once = once;
        Always = always;
    }

    public CsvLayout Layout { get; }

    /// <summary>What is wrong with columns that concern no report: they are not known.</summary>
    public ImmutableArray<Finding> Once { get; }

    /// <summary>What is wrong with columns that every report needs.</summary>
    public ImmutableArray<Finding> Always { get; }

    /// <summary>Where a column stands in the file, or -1.</summary>
    public int this[CsvName column] => _places[NamesOf(Layout).IndexOf(column)];

    /// <summary>Where the columns stand that say whose report it is.</summary>
    public HeadColumns Head => new(
        this[CsvVocabulary.Agency], this[CsvVocabulary.AgencyKind], this[CsvVocabulary.Year], this[CsvVocabulary.Edition]);

    /// <summary>Where a column of <see cref="WideColumns"/> stands in the file, or -1.</summary>
    public int PlaceOf(int wideColumn) => _places[wideColumn];

    /// <summary>Takes the current record for the header, if it names columns of either layout.</summary>
    /// <returns>The header, or <see langword="null"/> with a finding if the record is none, or if columns are missing without which nothing can be read.</returns>
    public static CsvHeader? Read(CsvSource source)
    {
        source.TakeHeader();
        var wide = Match(source, WideColumns);
        var hasCells = wide.Any(column => column >= FirstCell && column < FirstCell + CellNames.All.Length);
        var columns = hasCells ? wide : Match(source, AllLongColumns);
        ReadOnlySpan<CsvName> needed = hasCells
            ? [CsvVocabulary.Agency, CsvVocabulary.Year]
            : [CsvVocabulary.Agency, CsvVocabulary.Year, CsvVocabulary.Table, CsvVocabulary.Row, CsvVocabulary.Column, CsvVocabulary.Value];
        var header = new Builder(source, hasCells ? CsvLayout.Wide : CsvLayout.Long, columns).Build(needed);
        if (hasCells || header.HasLongKeys)
        {
            return header;
        }

        if (columns.Any(column => column >= 0))
        {
            source.Findings.AddRange(header.Always);
        }
        else
        {
            source.Findings.Add(ReadingRules.Readable, source.RecordPlace, string.Join(',', source.Columns.Take(8)), wanted: Names(CsvVocabulary.LongColumns));
        }

        return null;
    }

    /// <summary>Whether one of the <see cref="WideColumns"/> holds neither a cell nor whose report it is.</summary>
    public static bool IsText(int wideColumn) =>
        wideColumn is >= FirstText and < FirstCell || wideColumn >= FirstCell + CellNames.All.Length;

    private bool HasLongKeys =>
        this[CsvVocabulary.Table] >= 0 && this[CsvVocabulary.Row] >= 0 && this[CsvVocabulary.Column] >= 0 && this[CsvVocabulary.Value] >= 0;

    private static string Names(ImmutableArray<CsvName> names) => string.Join(',', names.Select(name => name.Code));

    private static ImmutableArray<CsvName> NamesOf(CsvLayout layout) => layout == CsvLayout.Wide ? WideColumns : AllLongColumns;

    /// <summary>For each column of the file, the index of its name, or -1.</summary>
    private static int[] Match(CsvSource source, ImmutableArray<CsvName> names)
    {
        var columns = new int[source.Columns.Length];
        var likely = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = CsvName.Find(names, source.Field(i), likely);
            likely = columns[i] + 1;
        }

        return columns;
    }

    private sealed class Builder(CsvSource source, CsvLayout layout, int[] columns)
    {
        private readonly FindingList _once = new();
        private readonly FindingList _always = new();

        public CsvHeader Build(ReadOnlySpan<CsvName> needed)
        {
            var names = NamesOf(layout);
            var places = new int[names.Length];
            Array.Fill(places, -1);
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i] < 0)
                {
                    AddUnknown(i);
                }
                else if (places[columns[i]] >= 0)
                {
                    _always.Add(ReadingRules.GivenOnce, source.Place(i), source.Quote(i));
                }
                else
                {
                    places[columns[i]] = i;
                }
            }

            foreach (var name in needed)
            {
                if (places[names.IndexOf(name)] < 0)
                {
                    _always.Add(ReadingRules.Present, source.RecordPlace, wanted: name.Code, state: InputState.Missing);
                }
            }

            if (source.HeaderCount > columns.Length)
            {
                _always.Add(
                    ReadingRules.WithinLimits,
                    source.RecordPlace,
                    source.HeaderCount.ToString(CultureInfo.InvariantCulture),
                    FindingList.AtMost(columns.Length));
            }

            return new CsvHeader(layout, places, _once.Take(), _always.Take());
        }

        // A column without a name is what spreadsheets leave behind; what stands in it is reported row by row.
        private void AddUnknown(int index)
        {
            if (source.Field(index).ContainsAnyExcept((byte)' '))
            {
                source.AddUnknown(_once, index);
            }
        }
    }
}
