using System.ComponentModel.DataAnnotations;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The row is filled, no number is negative, and the total is the sum of the others.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RowAddsUpAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value switch
    {
        PlainApplicants row => PlainSums.IsFilled(row) && PlainSums.AddsUp(row),
        PlainResults row => PlainSums.IsFilled(row) && PlainSums.AddsUp(row),
        _ => false,
    };
}
