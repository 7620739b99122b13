using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Reads what <see cref="RollUpWriter"/> writes, with properties in any order. It believes nothing: what contradicts itself is a finding, and then the roll-up is of no use.</summary>
internal static class RollUpReader
{
    private const int LastYear = 9999;

    private static readonly string Years = string.Create(CultureInfo.InvariantCulture, $"{Edition.All[0].FirstYear} … {LastYear}");

    /// <summary>Reads a roll-up; <see langword="null"/> if so much is wrong that the rest cannot be read.</summary>
    public static RollUp? Read(ConfigurationValue file)
    {
        var properties = file.AllProperties().ToDictionary(StringComparer.Ordinal);
        if (!IsOfThisVersion(file, properties))
        {
            return null;
        }

        foreach (var (name, value) in properties.Where(property => !RollUpProperty.All.Contains(property.Key)))
        {
            value.ReportName(name, string.Join(", ", RollUpProperty.All));
        }

        var missing = RollUpProperty.All.Except([RollUpProperty.List, RollUpProperty.Children, RollUpProperty.Unnamed]).Where(name => !properties.ContainsKey(name)).ToList();
        missing.ForEach(file.ReportMissing);
        if (missing.Count > 0 || ReadYear(properties) is not { } year || ChildNamesReader.ReadStart(file, properties) is not { } names)
        {
            return null;
        }

        var rollUp = new RollUp(year, names);
        if (properties[RollUpProperty.Reports].Count() is not { } reports)
        {
            return null;
        }

        rollUp.Reports = Math.Min(reports, RollUp.MostReports);
        ChildNamesReader.ReadChildren(properties, rollUp);
        ReadRefused(properties[RollUpProperty.Refused], rollUp);
        if (reports > RollUp.MostReports || rollUp.Seen > RollUp.MostReports)
        {
            var most = string.Create(CultureInfo.InvariantCulture, $"≤ {RollUp.MostReports}");
            properties[RollUpProperty.Reports].Report(ReadingRules.NumberInRange, most);
            return null;
        }

        ReadCells(properties[RollUpProperty.Cells], rollUp);
        return rollUp;
    }

    // A later version may have other properties, which must not be taken for mistakes.
    private static bool IsOfThisVersion(ConfigurationValue file, Dictionary<string, ConfigurationValue> properties)
    {
        if (!properties.TryGetValue(RollUpProperty.Version, out var version))
        {
            file.ReportMissing(RollUpProperty.Version);
            return false;
        }

        var number = version.Integer();
        if (number is not (null or RollUpProperty.CurrentVersion))
        {
            version.Report(RollUpProperty.CurrentVersion.ToString(CultureInfo.InvariantCulture));
        }

        return number == RollUpProperty.CurrentVersion;
    }

    // The edition follows from the year; if a later form governs the year, the older sums are not those of its cells.
    private static int? ReadYear(Dictionary<string, ConfigurationValue> properties)
    {
        var (year, edition) = (properties[RollUpProperty.Year], properties[RollUpProperty.Edition]);
        if (year.Integer() is not { } number || edition.Text() is not { } code)
        {
            return null;
        }

        if (number > LastYear || Edition.ForYear(number) is not { } governing)
        {
            year.Report(Years);
            return null;
        }

        if (code != governing.Code)
        {
            edition.Report(Edition.FromCode(code) is null ? ReadingRules.EditionKnown : ReadingRules.ValueValid, governing.Code);
            return null;
        }

        return number;
    }

    private static void ReadRefused(ConfigurationValue value, RollUp rollUp)
    {
        var kinds = RollUpProperty.RefusedBy(rollUp);
        var properties = value.Properties([.. kinds.Select(kind => kind.Name)]);
        foreach (var (name, reports) in kinds)
        {
            if (!properties.TryGetValue(name, out var refused))
            {
                continue;
            }

            if (reports == rollUp.Unexpected && !rollUp.Children.HasList)
            {
                // Without a list every child is expected.
                refused.ReportName(name, RollUpProperty.Listed);
            }
            else
            {
                NamedReportsReader.Read(refused, reports, RollUp.MostReports);
            }
        }
    }

    private static void ReadCells(ConfigurationValue value, RollUp rollUp)
    {
        var form = StatutoryForm.Of(rollUp.Edition);
        var cells = value.AllProperties().ToDictionary(StringComparer.Ordinal);
        foreach (var (code, cell) in cells.Where(cell => form.FindCell(cell.Key) is null))
        {
            if (Edition.All.Any(edition => StatutoryForm.Of(edition).FindCell(code) is not null))
            {
                cell.Report(ReadingRules.CellOfEdition, rollUp.Edition.Code);
            }
            else
            {
                cell.ReportName(code, form.Cells[0].Code + ", …");
            }
        }

        if (!value.IsObject)
        {
            return;
        }

        foreach (var cell in form.Cells)
        {
            if (cells.TryGetValue(cell.Code, out var sum))
            {
                CellSumReader.Read(sum, cell, rollUp);
            }
            else
            {
                value.ReportMissing(cell.Code);
            }
        }
    }
}
