using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Document;
using GovDisclosure.Rules.Fees;
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
        new PublishedByLocalDateRule(),
        new DisclosurePartsRule(),
        new RelationRule(TableRules.OpeningStock, RelationKind.OpeningStock),
        new FeeAmountPrecisionRule(),
        new FeeAmountUnitRule(),
        new FeeAmountWholeYuanRule(),
        new RuleMakingPowerRule(),
        new RelationRule(TableRules.ItemsNotNegative, RelationKind.ItemStock),
        new RelationRule(TableRules.DisclosedWithinTotal, RelationKind.DisclosedStock),
        new ProcurementRule(),
        new EnforcementDecisionsRule(),
        new RelationRule(TableRules.ApplicationsBalance, RelationKind.Balance),
        new RelationRule(TableRules.OutcomesAddUp, RelationKind.OutcomeTotal),
        new RelationRule(TableRules.ApplicantsAddUp, RelationKind.ApplicantTotal),
        new RelationRule(TableRules.CarriedOutWithinOpen, RelationKind.OpenApplications),
        new RelationRule(TableRules.CarriedOutWithinNew, RelationKind.NewApplications),
        new OtherOutcomeShareRule(),
        new SomethingGrantedRule(),
        new RelationRule(TableRules.ResultsAddUp, RelationKind.ResultTotal),
        new SectionStatedRule(DocumentRules.OverviewStated, ReportSection.Overview, denialWillDo: true),
        new TopicsRule(DocumentRules.OverviewAspects, NarrativeTopic.OverviewAspects),
        new TopicsRule(DocumentRules.GovernmentResults, NarrativeTopic.GovernmentResults, governmentsOnly: true),
        new SectionStatedRule(DocumentRules.ProblemsStated, ReportSection.Problems, denialWillDo: false),
        new TopicsRule(DocumentRules.ProblemsAndImprovements, NarrativeTopic.ProblemsAndImprovements),
        new FeesStatedRule(),
        new UnpaidFeesRule(),
        new OtherNoticeRule(),
        new NumberGapRule(),
        new OverviewLengthRule(),
        new ReportPeriodRule(),
        new ExtraAspectRule(),
        new OverviewNumbersRule(),
        new PrefacePartsRule(),
        new PrefaceContactRule(),
        new ReportOfYearRule(),
        new PersonalNumberRule(DocumentRules.NoIdentityNumber, new IdentityNumber()),
        new PersonalNumberRule(DocumentRules.NoMobileNumber, new MobileNumber()),
        new PersonalNumberRule(DocumentRules.NoBankCardNumber, new BankCardNumber()),
        .. NarrativeRules.All.Select(rule => new NarrativeRule(rule)),
        new WithinAdministrativeFeesRule(),
        new FeesNeedApplicationsRule(),
        new MultipleOfTenRule(),
        new ReceivedWithinNotifiedRule(),
        new FeeNoticesRule(),
    ];

    /// <summary>The rules about text, which data without text cannot obey.</summary>
    public static readonly ImmutableArray<RuleDescriptor> OfText =
        [.. DocumentRules.All, .. NarrativeRules.All, SeriesRules.ProblemsRepeated, SeriesRules.GrowthRateStated, SeriesRules.TextsSimilar, RollUpRules.TextsOfOneOrgan];
}
