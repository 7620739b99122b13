using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Proofs;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the page of the guide about proof. Every figure in it is counted when it is made.</summary>
internal static class ProofPage
{
    public static string Text()
    {
        var example = WrongCell.Make();
        var row = example.Repair.Failed[0];
        var column = example.Repair.Failed[1];
        var proposal = example.Repair.Proposals.Single();
        var change = proposal.Changes.Single();
        var cell = $"{change.Cell.Row.Label}, {change.Cell.Column.Label}";
        var latest = TableThree.Of(Edition.Latest);
        return FormattableString.Invariant($$"""
            # How a wrong cell is found, and why you can rely on it

            Table three has {{latest.Cells.Length}} numbers. They are not free: the form says how they add up. So most numbers are said more than once, and a mistake gives itself away. This page explains what follows from that, without mathematics. It is made by a program that counts every figure in it; see the end.

            ## The sums of the form

            | | {{Heads(edition => $"{edition.Code} form")}} |
            |---|{{Heads(_ => "---")}}|
            | numbers in table three | {{Heads(edition => Number(TableThree.Of(edition).Cells.Length))}} |
            | rows: 总计 is the sum of the six kinds of applicants | {{Heads(edition => Count(edition, RelationKind.ApplicantTotal))}} |
            | columns: （七）总计 is the sum of the outcomes | {{Heads(edition => Count(edition, RelationKind.OutcomeTotal))}} |
            | columns: 第一项加第二项之和，等于第三项加第四项之和 | {{Heads(edition => Count(edition, RelationKind.Balance))}} |
            | sums in all | {{Heads(edition => Number(TableThree.Of(edition).Relations.Length))}} |
            | of these say something of their own | {{Heads(edition => Number(TableThree.Of(edition).WholeMatrix().Rank))}} |
            | numbers that can be chosen freely | {{Heads(edition => Number(TableThree.Of(edition).WholeMatrix().Kernel.Count))}} |

            Two sums say nothing new: both belong to the 总计 column. If all rows and all other columns add up, the last column does as well.

            ## One wrong number

            ![One wrong cell: the sum of its row and the sum of its column fail](wrong-cell.svg)

            In the picture everything is right but one number. {{cell}} says {{change.Found}}.

            - The sum of its row fails: the total says {{row.Left}}, the parts make {{row.Right}}.
            - The sum of its column fails: the total says {{column.Left}}, the parts make {{column.Right}}.
            - All other sums hold.

            It is like a seat in a theatre: the row and the number of the seat are enough. The wrong number stands where the two sums cross. And both differ by the same amount, {{Number(row.Right - row.Left)}}, so the number must be {{change.Proposed}}.

            This works for every cell, also for totals:

            - each of the {{latest.Cells.Length}} cells breaks its own set of sums, and no two cells the same set. {{Touching(latest, 2)}} cells break two sums, the {{Touching(latest, 3)}} cells of （七）总计 break three;
            - so one wrong number is always found, whatever it says, and the right number is known.

            ## Two wrong numbers

            Two wrong numbers never look like one, and never hide each other. If they are wrong by **different** amounts, both are always found and corrected: only one pair of cells explains what fails. If they are wrong by the **same** amount (both too great, or one as much too great as the other is too small), there may be a choice. Then the library offers every pair that explains all failed sums, and says *ambiguous*. It lists them all, the most plausible first, unless `ReportRepairOptions.MaxProposals` asks for fewer; `RepairResult.CandidateCount` says how many there are. The search looks at less than {{Number(ReportRepairOptions.ProposalLimit)}} sets of cells, whatever the numbers are, so there are never more proposals.

            All pairs of cells, tried one by one:

            | | {{Heads(edition => $"{edition.Code} form")}} |
            |---|{{Heads(_ => "---")}}|
            | pairs of cells | {{Heads(edition => Number(PatternTests.Counts(TableThree.Of(edition)).Pairs))}} |
            | known from the list of failed sums alone | {{Heads(edition => Number(PatternTests.Counts(TableThree.Of(edition)).Decided))}} |
            | corrected if the amounts differ | {{Heads(edition => Number(CorrectedPairs.Unequal.Count(edition).Unique))}} |
            | corrected if both are wrong by the same amount in the same direction | {{Heads(edition => Number(CorrectedPairs.Equal.Count(edition).Unique))}} |
            | corrected if they are wrong by the same amount in opposite directions | {{Heads(edition => Number(CorrectedPairs.Opposite.Count(edition).Unique))}} |
            | most proposals for one pair | {{Heads(edition => Number(CorrectedPairs.All.Max(pairs => pairs.Count(edition).Longest)))}} |

            In all of them the true pair is among the proposals.

            ## Three wrong numbers

            Three wrong numbers never go unseen either. But they can look like one: if three corners of a rectangle are wrong by the same amount, the fourth corner alone explains what fails. The library proposes the smallest set of cells, so it proposes the fourth corner. A proposal is a proposal: look at the source before you accept it.

            ## More than three

            Often a wrong number is entered in an outcome, and a spreadsheet adds up from it: then the total of the row, （七）总计 of the column and （七）总计 of all are wrong too, four cells that fit each other. Only the balances of two columns fail. One number and its total in 一, 二 or 四 would mend them, so these three pairs are the proposals, and the truth is not among them. The list of failed sums is right in any case. Use the proposals as places where to begin to look.

            If no set of three cells explains what fails, the library says so and proposes nothing.

            ## What no sum can see

            Take two outcomes and two kinds of applicants. Move one case of a natural person from the first outcome to the second, and one case of an enterprise from the second to the first. Every sum is as before. No check of one table can see this; only the case files can.

            That is the smallest error that stays invisible: **four** numbers, the corners of a rectangle, all wrong by the same amount. Every set of one, two, three and four cells was looked at:

            | | {{Heads(edition => $"{edition.Code} form")}} |
            |---|{{Heads(_ => "---")}}|
            | invisible errors in one, two or three cells | {{Heads(edition => Number(Enumerable.Range(1, 3).Sum(size => InvisibleErrors.OfSize(TableThree.Of(edition), size).Count())))}} |
            | sets of four cells | {{Heads(edition => Number(Fours(TableThree.Of(edition).Cells.Length)))}} |
            | sets of four cells with an invisible error | {{Heads(edition => Number(TableThree.Of(edition).InvisibleFours.Count))}} |
            | of these in two of the outcomes | {{Heads(edition => Number(TableThree.Of(edition).InvisibleInOutcomes))}} |
            | of these in two of the rows 一、二 and 四 | {{Heads(edition => Number(TableThree.Of(edition).InvisibleInBalance))}} |

            All of these are rectangles, and there are two families of them. Two outcomes meet in two columns as above. So do two of the rows 一、二 and 四: an application moved from new to carried in for a natural person, and the other way for an enterprise, changes no balance and no total. A rectangle of an outcome and one of these rows is seen, for only the outcome is part of （七）总计. One in 一、二 and 四 is seen with the report of the year before or after at hand (GD7002), unless that has the same mistake.

            ## Tables two and four

            Table four has one sum for each proceeding. It shows that one of five numbers is wrong, and it cannot show which. The library says so and proposes nothing. Table two has no sum at all.

            ## Blank cells

            A blank is not zero. A sum with a blank in it can be neither right nor wrong; it is left out. With fewer sums, more sets of cells may explain what fails; then all of them are offered, be they hundreds.

            If no sum of table three fails and a sum has exactly one blank, the sum says what the blank must hold. The library offers that as a proposal. If two sums say different things about one blank, or the number would be negative, it offers nothing for that cell.

            ## What a proposal is

            A proposal names at most three cells, with the number that was found and the number that would be right. It is never applied by itself. It carries a certificate: every sum that a changed cell takes part in, with both sides after the change. To verify it you need no program, only addition. In the example:

            > {{proposal.ToString(Language.English)}}

            {{Certificate(proposal)}}

            Where there are several proposals, plausible slips come first: a digit missing or doubled, digits swapped, `1` and `2` in two cells for `12`, numbers shifted along a row or column, a wrong sign, a total that was computed from the wrong number. The order is an opinion; that each proposal mends every failed sum is not.

            A shift is a proposal only if it changes no more than three cells, as every proposal: one number that stands one place over changes two cells, two different numbers side by side change three. A **whole** row is more. Five different numbers, each one column over, change six cells, and the sums of six columns fail. No change of up to three cells mends them, so the library says `{{nameof(RepairStatus.NotWithinLimit)}}` and proposes nothing. The shift does not go unseen: every column that it changed is on the list of failed sums, while the sum of the row holds. `SlipTests` has the shifts that are proposed and the whole row that is not.

            ```csharp
            RepairResult repair = ReportRepair.Propose(report);
            Console.WriteLine(repair.Status);               // Unique, Ambiguous, CannotLocate, …
            foreach (RepairProposal proposal in repair.Proposals)
            {
                Console.WriteLine(proposal.ToString(Language.English));
            }
            ```

            `report.With(proposal)` makes a repaired copy. The report itself stays as it is.

            ## Why you can believe this

            The claims are not samples. The number of cells is small, so a program looks at every cell, every pair, every three and every four. Amounts can be anything, so there it computes with exact fractions, not with examples. The programs are tests in `tests/GovDisclosure.Core.Tests/Proofs`. They read the sums from the same definition that the library uses, and run with all other tests before a change is accepted. What the library proposes for many generated reports is verified by a second, simple program that only adds up (`CertificateChecker`), and compared with a third that tries every set of up to three cells (`ExhaustiveSearch`); these reports are samples.

            """).ReplaceLineEndings("\n");
    }

    private static string Heads(Func<Edition, string> value) => string.Join(" | ", Edition.All.Reverse().Select(value));

    private static string Count(Edition edition, RelationKind kind) =>
        Number(TableThree.Of(edition).Relations.Count(relation => relation.Kind == kind));

    private static int Touching(TableThree table, int equations) =>
        table.Patterns.Count(pattern => ulong.PopCount(pattern) == (ulong)equations);

    private static string Certificate(RepairProposal proposal) => string.Join('\n', proposal.Certificate.Mended.Select(equation =>
        $"- {equation.Relation.Left[0].Row.Label}, {equation.Relation.Left[0].Column.Label}: {Number(equation.Left)} = {Number(equation.Right)}"));

    private static decimal Fours(decimal cells) => cells * (cells - 1) * (cells - 2) * (cells - 3) / 24;

    private static string Number(decimal? value) => value!.Value.ToString("#,0", CultureInfo.InvariantCulture);
}
