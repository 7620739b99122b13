using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class DateFacts
{
    public static string Text(DateOnly date) => date.ToString(ReportDate.Format, CultureInfo.InvariantCulture);

    public static void Judge(bool holds, DateOnly date, string wanted, RuleDescriptor rule, CheckCollector results)
    {
        if (holds)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(rule, CheckOutcome.Failed)
        {
            Left = [FindingValue.Of(ReportHead.Published)],
            Found = Text(date),
            Wanted = wanted,
        });
    }
}
