using System.ComponentModel.DataAnnotations;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>In one column, what came in equals what was concluded and what is carried out.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class BalancesAttribute(string column) : ValidationAttribute
{
    private readonly Func<PlainApplicants, long?> _column = PlainSums.Columns[column];

    // Attributes of one type count as one unless they differ here.
    public override object TypeId => this;

    public override bool IsValid(object? value) => value is PlainApplications table && PlainSums.Balances(table, _column);
}
