using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Tables that obey every rule: what is entered is generated, what follows from it is computed.</summary>
internal static class CertifiedNumbers
{
    public static Gen<AnnualReportBuilder> Of(Edition edition)
    {
        var length = StatutoryForm.Of(edition).Cells.Length;
        return
            from huge in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
            from counts in (huge ? Values.HugeCount : Values.LawfulCount).ArrayOf(length)
            from changes in Gen.Choose(-1000, 1000).ArrayOf(length)
            from amounts in Values.LawfulAmount.ArrayOf(length)
            select Fill(edition, counts, changes, amounts);
    }

    private static AnnualReportBuilder Fill(Edition edition, long[] counts, int[] changes, decimal[] amounts)
    {
        var builder = new AnnualReportBuilder(edition);
        var form = StatutoryForm.Of(edition);
        for (var i = 0; i < form.Cells.Length; i++)
        {
            switch (form.Cells[i])
            {
                case AmountCell amount:
                    builder[amount] = amounts[i];
                    break;
                case CountCell count:
                    builder[count] = count.IsSigned ? changes[i] : counts[i];
                    break;
            }
        }

        foreach (var stock in form.Relations.Where(relation => relation.Kind is RelationKind.OpeningStock or RelationKind.ItemStock or RelationKind.DisclosedStock))
        {
            builder[stock.Left[0]] += Math.Max(0, stock.Right.Sum(cell => builder[cell]!.Value) - stock.Left.Sum(cell => builder[cell]!.Value));
        }

        if (edition == Edition.Form2019)
        {
            builder[ActiveDisclosure.ProcurementAmount] = builder[ActiveDisclosure.ProcurementProjects] == 0 ? 0 : builder[ActiveDisclosure.ProcurementAmount] + 1;
        }

        builder.ComputeTotals();
        foreach (var applicant in Applicant.Entered)
        {
            Balance(builder, applicant);
        }

        return builder.ComputeTotals();
    }

    /// <summary>At least as many are carried out as were carried in and not concluded; what is newly received then follows.</summary>
    public static void Balance(AnnualReportBuilder builder, Applicant applicant)
    {
        var concluded = builder[ApplicationRow.OutcomesTotal, applicant]!.Value;
        var carriedIn = builder[ApplicationRow.CarriedIn, applicant]!.Value;
        var carriedOut = builder[ApplicationRow.CarriedOut, applicant]!.Value + Math.Max(0, carriedIn - concluded);
        builder[ApplicationRow.CarriedOut, applicant] = carriedOut;
        builder[ApplicationRow.NewlyReceived, applicant] = concluded + carriedOut - carriedIn;
    }
}
