using System.ComponentModel.DataAnnotations;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The outcomes of one column add up to their total.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class OutcomesAddUpAttribute(string column) : ValidationAttribute
{
    private readonly Func<PlainApplicants, long?> _column = PlainSums.Columns[column];

    // Attributes of one type count as one unless they differ here.
    public override object TypeId => this;

    public override bool IsValid(object? value) => value is PlainApplications table && PlainSums.OutcomesAddUp(table, _column);
}
