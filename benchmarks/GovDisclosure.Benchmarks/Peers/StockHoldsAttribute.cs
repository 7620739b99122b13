using System.ComponentModel.DataAnnotations;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The row is filled, no number is negative, and what is in force covers what was issued.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StockHoldsAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is PlainDocuments row && PlainSums.IsFilled(row) && PlainSums.StockHolds(row);
}
