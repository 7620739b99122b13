using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Reads what a written roll-up says of one cell, and whether so many reports can have this sum.</summary>
internal static class CellSumReader
{
    // Of an Int128, with a sign.
    private const int MostDigits = 40;

    public static void Read(ConfigurationValue value, Cell cell, RollUp rollUp)
    {
        var properties = value.Properties(RollUpProperty.Sum, RollUpProperty.Blank, RollUpProperty.Negative);
        if (!properties.TryGetValue(RollUpProperty.Sum, out var sum))
        {
            if (value.IsObject)
            {
                value.ReportMissing(RollUpProperty.Sum);
            }

            return;
        }

        if (properties.TryGetValue(RollUpProperty.Blank, out var blank))
        {
            NamedReportsReader.Read(blank, rollUp.Notes.BlanksOf(cell), rollUp.Reports);
        }

        var stated = rollUp.Reports - rollUp.BlanksIn(cell);
        if (properties.TryGetValue(RollUpProperty.Negative, out var negative))
        {
            if (cell.IsSigned)
            {
                negative.ReportName(RollUpProperty.Negative, RollUpProperty.Sum);
            }
            else
            {
                NamedReportsReader.Read(negative, rollUp.Notes.NegativesOf(cell), stated, cell is CountCell);
            }
        }

        var negatives = rollUp.NegativesIn(cell)?.Count ?? 0;
        var (mostPositive, mostNegative) = cell.IsSigned ? (stated, stated) : (stated - negatives, negatives);
        if (cell is CountCell)
        {
            ReadSum(sum, rollUp.Counts, cell.Slot, mostPositive, mostNegative);
        }
        else
        {
            ReadSum(sum, rollUp.Amounts[cell.Slot], mostPositive, mostNegative);
        }
    }

    private static void ReadSum(ConfigurationValue value, CountSums counts, int slot, long positives, long negatives)
    {
        if (value.NumberText(ValueForms.Count) is not { } text)
        {
            return;
        }

        if (text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            value.Report(ReadingRules.CountReadable, ValueForms.Count);
            return;
        }

        var least = -(Int128)negatives * long.MaxValue;
        var greatest = (Int128)positives * long.MaxValue;
        if (text.Length <= MostDigits
            && Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sum)
            && sum >= least && sum <= greatest)
        {
            counts.Add(slot, sum);
        }
        else
        {
            value.Report(ReadingRules.NumberInRange, string.Create(CultureInfo.InvariantCulture, $"{least} … {greatest}"));
        }
    }

    private static void ReadSum(ConfigurationValue value, AmountSum amounts, long positives, long negatives)
    {
        if (value.NumberText(ValueForms.Amount) is not { } text)
        {
            return;
        }

        if (text.AsSpan().ContainsAny('e', 'E'))
        {
            value.Report(ReadingRules.AmountReadable, ValueForms.Amount);
        }
        else if (!amounts.TryAdd(text, positives, negatives))
        {
            value.Report(ReadingRules.NumberInRange, ValueForms.AmountRange);
        }
    }
}
