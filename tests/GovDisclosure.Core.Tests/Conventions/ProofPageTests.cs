using System.Xml.Linq;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The page about proof and its picture are made from the definition and from what the proofs count.</summary>
public class ProofPageTests
{
    [Fact]
    public void The_page_says_what_the_proofs_count() => GeneratedFile.Check("docs/guide/proof.md", ProofPage.Text());

    [Fact]
    public void The_picture_shows_what_the_library_finds() => GeneratedFile.Check("docs/guide/wrong-cell.svg", WrongCellPicture.Draw());

    [Fact]
    public void The_picture_is_well_formed() => Assert.Equal("svg", XDocument.Parse(WrongCellPicture.Draw()).Root!.Name.LocalName);

    [Fact]
    public void The_example_has_one_wrong_cell_and_one_repair_that_gives_back_the_right_report()
    {
        var example = WrongCell.Make();
        Assert.True(ReportChecker.Check(example.Right, RuleSet.Numbers).IsCertified);
        Assert.Equal(RepairStatus.Unique, example.Repair.Status);
        Assert.Equal(example.Right, example.Report.With(example.Repair.Proposals[0]));
        Assert.Equal(SlipKind.DigitsSwapped, example.Repair.Proposals[0].Slip);
    }
}
