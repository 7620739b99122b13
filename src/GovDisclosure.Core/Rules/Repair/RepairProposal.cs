using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Repair;

/// <summary>修复方案: a set of cells and the values that they should have. A proposal changes nothing; <see cref="ApplyTo"/> makes a changed copy.</summary>
public sealed class RepairProposal
{
    internal RepairProposal(Edition edition, int rank, SlipKind slip, ImmutableArray<CellChange> changes, RepairCertificate certificate)
    {
        Edition = edition;
        Rank = rank;
        Slip = slip;
        Changes = changes;
        Certificate = certificate;
    }

    /// <summary>格式版本: the edition of the form that the cells belong to.</summary>
    public Edition Edition { get; }

    /// <summary>排序: the place among the proposals of one result; 1 is the most plausible.</summary>
    public int Rank { get; }

    /// <summary>差错类型: the slip that explains the whole proposal; if several explain it together, the least plausible of them.</summary>
    public SlipKind Slip { get; }

    /// <summary>修改: the cells that change, in printed order.</summary>
    public ImmutableArray<CellChange> Changes { get; }

    /// <summary>修复凭证: the equations that the proposal mends, with their sums.</summary>
    public RepairCertificate Certificate { get; }

    /// <summary>Makes a copy of the report in which the cells of this proposal have the proposed values. The report itself stays as it is.</summary>
    /// <param name="report">The report that the proposal was made for.</param>
    /// <returns>The repaired copy.</returns>
    /// <exception cref="ArgumentException">The report is on another edition, or a cell no longer has the value that was found.</exception>
    public AnnualReport ApplyTo(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Edition != Edition)
        {
            throw new ArgumentException($"The proposal is for the {Edition.Code} form, the report is on the {report.Edition.Code} form.", nameof(report));
        }

        var builder = report.ToBuilder();
        foreach (var change in Changes)
        {
            if (builder[change.Cell] != change.Found)
            {
                throw new ArgumentException($"'{change.Cell.Code}' no longer has the value that the proposal was made for. Ask for a new proposal.", nameof(report));
            }

            builder[change.Cell] = change.Proposed;
        }

        return builder.BuildOnce();
    }

    /// <summary>The proposal as a sentence: which cells, what was found, what is proposed, and why.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, without a line break.</returns>
    public string ToString(Language language) => RepairText.Describe(this, language);

    /// <summary>The proposal in Chinese.</summary>
    /// <returns>The text, without a line break.</returns>
    public override string ToString() => ToString(Language.Chinese);
}
