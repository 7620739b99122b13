using System.Reflection;
using CsvHelper;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Fills flat records from reports and compares them. It is used before a measurement, never within one.</summary>
internal static class PlainRows
{
    public static PlainRow Of(AnnualReport report)
    {
        var row = new PlainRow
        {
            Agency = report.Agency.Name,
            AgencyKind = report.Agency.Kind.Code,
            Year = report.Year,
            Edition = report.Edition.Code,
        };
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            PropertyOf(cell).SetValue(row, PlainCells.Number(report, cell));
        }

        return row;
    }

    /// <summary>Throws unless the row holds every number of the report.</summary>
    public static void RequireSame(string peer, AnnualReport report, PlainRow row)
    {
        var expected = Of(report);
        Agreement.Require(
            typeof(PlainRow).GetProperties().All(property => Equals(property.GetValue(expected), property.GetValue(row))),
            $"{peer} reads every number");
    }

    private static PropertyInfo PropertyOf(Cell cell) =>
        typeof(PlainRow).GetProperties().Single(property => property.GetCustomAttribute<CsvColumnAttribute>()?.Name == cell.Code);
}
