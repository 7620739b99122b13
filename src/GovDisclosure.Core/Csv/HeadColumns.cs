using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>The four columns that say whose report it is and what it is made on; -1 where the file has no such column.</summary>
internal readonly record struct HeadColumns(int Agency, int AgencyKind, int Year, int Edition)
{
    /// <summary>Starts the report that the current record is about.</summary>
    public AnnualReportBuilder Begin(CsvSource source)
    {
        var year = ReadYear(source);
        var edition = ReadEdition(source, year);
        return new AnnualReportBuilder(edition)
        {
            Year = year,
            Agency = new Agency(source.Line(Agency) ?? Model.Agency.Unknown.Name, ReadKind(source)),
        };
    }

    /// <summary>The key of the report that the current record is about. The chance that different keys are alike is one in 2^64.</summary>
    public ulong Key(CsvSource source)
    {
        // FNV-1a: simple, and the same on every machine.
        var hash = 14695981039346656037UL;
        foreach (var b in source.Field(Agency))
        {
            hash = unchecked((hash ^ b) * 1099511628211UL);
        }

        foreach (var b in source.Field(Year))
        {
            hash = unchecked((hash ^ b ^ 0x100) * 1099511628211UL);
        }

        return hash;
    }

    private int? ReadYear(CsvSource source)
    {
        var outcome = CsvNumber.ReadCount(source.Field(Year), out var year);
        if (outcome == CsvNumber.Outcome.Read && year is >= 1 and <= 9999)
        {
            return (int)year;
        }

        if (outcome != CsvNumber.Outcome.Blank)
        {
            source.Findings.Add(ReadingRules.ValueValid, source.Place(Year), source.Quote(Year), ValueForms.Year);
        }

        return null;
    }

    private Edition ReadEdition(CsvSource source, int? year)
    {
        var governing = year is { } known ? Definition.Edition.ForYear(known) : null;
        var fallback = governing ?? Definition.Edition.Latest;
        var field = source.Field(Edition).Trim((byte)' ');
        if (field.IsEmpty)
        {
            if (governing is null)
            {
                source.Findings.Add(ReadingRules.EditionKnown, source.Place(Edition), state: InputState.Missing, wanted: Codes(CsvVocabulary.Editions));
            }

            return fallback;
        }

        var index = CsvName.Find(CsvVocabulary.Editions, field);
        if (index < 0)
        {
            source.Findings.Add(ReadingRules.EditionKnown, source.Place(Edition), source.Quote(Edition), Codes(CsvVocabulary.Editions));
            return fallback;
        }

        return Definition.Edition.All[index];
    }

    private AgencyKind ReadKind(CsvSource source)
    {
        var field = source.Field(AgencyKind).Trim((byte)' ');
        var index = CsvName.Find(CsvVocabulary.AgencyKinds, field);
        if (index < 0 && !field.IsEmpty)
        {
            source.Findings.Add(ReadingRules.ValueValid, source.Place(AgencyKind), source.Quote(AgencyKind), Codes(CsvVocabulary.AgencyKinds));
        }

        return index < 0 ? Definition.AgencyKind.Other : Definition.AgencyKind.All[index];
    }

    private static string Codes(ImmutableArray<CsvName> names) => string.Join('/', names.Select(name => name.Code));
}
