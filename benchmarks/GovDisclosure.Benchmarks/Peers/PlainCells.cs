using System.Reflection;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Fills plain objects from a report and compares them with it. It is used before a measurement, never within one.</summary>
internal static class PlainCells
{
    /// <summary>Sets every number of the report in an object whose properties bear the codes of sections, rows and columns.</summary>
    public static T Fill<T>(AnnualReport report, T target)
        where T : class
    {
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            var (row, property) = Find(target, cell);
            property.SetValue(row, Number(report, cell));
        }

        return target;
    }

    /// <summary>Throws unless the object holds every number of the report.</summary>
    public static void RequireSame(string peer, AnnualReport report, object target)
    {
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            var (row, property) = Find(target, cell);
            var expected = Number(report, cell);
            Agreement.Require(Equals(expected, property.GetValue(row)), $"{peer} reads {cell.Code} as {expected}");
        }
    }

    public static object? Number(AnnualReport report, Cell cell) =>
        cell is AmountCell amount ? (object?)report[amount] : report[(CountCell)cell];

    private static (object Row, PropertyInfo Property) Find(object target, Cell cell)
    {
        var section = Get(target, cell.Section.Code);
        var table = section.GetType().GetProperty("Table")?.GetValue(section) ?? section;
        var row = Get(table, cell.Row.Code);
        return (row, Property(row, cell.Column.Code));
    }

    private static object Get(object target, string code) =>
        Property(target, code).GetValue(target) ?? throw new InvalidOperationException($"{target.GetType().Name} has no '{code}'.");

    private static PropertyInfo Property(object target, string code) =>
        target.GetType().GetProperty(char.ToUpperInvariant(code[0]) + code[1..])
        ?? throw new InvalidOperationException($"{target.GetType().Name} lacks '{code}'.");
}
