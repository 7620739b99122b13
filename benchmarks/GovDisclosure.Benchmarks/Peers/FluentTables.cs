using FluentValidation;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>FluentValidation: one rule for each equation, one for each stock, and one a table for blanks and negative numbers.</summary>
/// <remarks>A rule for every cell would be a hundred and sixty rules more; this is the cheapest form that still says what is wrong.</remarks>
internal sealed class FluentTables : AbstractValidator<PlainTables>
{
    public FluentTables()
    {
        RuleFor(report => report.ActiveDisclosure).Must(PlainSums.IsFilled).WithErrorCode("filled");
        RuleFor(report => report.Applications).Must(PlainSums.IsFilled).WithErrorCode("filled");
        RuleFor(report => report.Proceedings).Must(PlainSums.IsFilled).WithErrorCode("filled");
        RuleFor(report => report.ActiveDisclosure.Rules).Must(PlainSums.StockHolds).WithErrorCode("stock");
        RuleFor(report => report.ActiveDisclosure.NormativeDocuments).Must(PlainSums.StockHolds).WithErrorCode("stock");
        RuleFor(report => report.Proceedings.Review).Must(PlainSums.AddsUp).WithErrorCode("results");
        RuleFor(report => report.Proceedings.DirectLitigation).Must(PlainSums.AddsUp).WithErrorCode("results");
        RuleFor(report => report.Proceedings.LitigationAfterReview).Must(PlainSums.AddsUp).WithErrorCode("results");
        foreach (var row in PlainSums.Rows)
        {
            RuleFor(report => report.Applications).Must(table => PlainSums.AddsUp(row(table))).WithErrorCode("applicants");
        }

        foreach (var (_, column) in PlainSums.Columns)
        {
            RuleFor(report => report.Applications).Must(table => PlainSums.OutcomesAddUp(table, column)).WithErrorCode("outcomes");
            RuleFor(report => report.Applications).Must(table => PlainSums.Balances(table, column)).WithErrorCode("balance");
        }
    }
}
