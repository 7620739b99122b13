using System.ComponentModel.DataAnnotations;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>DataAnnotations: one attribute for each row and one for each equation of a column. The validator does not descend by itself.</summary>
internal static class AnnotatedTables
{
    public static List<ValidationResult> Validate(PlainTables report)
    {
        var results = new List<ValidationResult>();
        Validate(report.ActiveDisclosure, results);
        Validate(report.Applications, results);
        Validate(report.Proceedings, results);
        return results;
    }

    private static void Validate(object table, List<ValidationResult> results) =>
        Validator.TryValidateObject(table, new ValidationContext(table), results, validateAllProperties: true);
}
