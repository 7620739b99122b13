using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules;

/// <summary>The rules of the library within one report, in the order in which they are applied.</summary>
internal static class LibraryRules
{
    public static readonly ImmutableArray<Rule> WithinReport =
    [
        new CellFilledRule(),
        new NotNegativeRule(),
        new EditionRule(),
        new IdentityRule(),
        new PublishedOnTimeRule(),
        new PublishedAfterYearRule(),
        new DisclosurePartsRule(),
        new RelationRule(TableRules.OpeningStock, RelationKind.OpeningStock),
        new FeeAmountPrecisionRule(),
        new FeeAmountUnitRule(),
        new RuleMakingPowerRule(),
        new RelationRule(TableRules.ItemsNotNegative, RelationKind.ItemStock),
        new RelationRule(TableRules.DisclosedWithinTotal, RelationKind.DisclosedStock),
        new ProcurementRule(),
        new RelationRule(TableRules.ApplicationsBalance, RelationKind.Balance),
        new RelationRule(TableRules.OutcomesAddUp, RelationKind.OutcomeTotal),
        new RelationRule(TableRules.ApplicantsAddUp, RelationKind.ApplicantTotal),
        new RelationRule(TableRules.CarriedOutWithinOpen, RelationKind.OpenApplications),
        new RelationRule(TableRules.CarriedOutWithinNew, RelationKind.NewApplications),
        new OtherOutcomeShareRule(),
        new SomethingGrantedRule(),
        new RelationRule(TableRules.ResultsAddUp, RelationKind.ResultTotal),
        .. NarrativeRules.All.Select(rule => new NarrativeRule(rule)),
    ];

    /// <summary>The rules about text, which data without text cannot obey.</summary>
    public static readonly ImmutableArray<RuleDescriptor> OfText = [.. NarrativeRules.All];
}
