using System.ComponentModel.DataAnnotations;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The row is filled, and no number is negative.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FilledAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value switch
    {
        PlainDecisions row => PlainSums.IsFilled(row),
        PlainFees row => PlainSums.IsFilled(row),
        _ => false,
    };
}
