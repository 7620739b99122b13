using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Repair;

/// <summary>修复方案: a set of cells and the values that they should have. A proposal changes nothing; <see cref="ReportRepair.With"/> makes a changed copy.</summary>
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

    /// <summary>Whether the proposal mends what a finding is about: an equation that fails or, for a blank that is filled, cannot be decided.</summary>
    /// <param name="finding">A finding of a check of the same report.</param>
    /// <returns><see langword="true"/> if the equation holds after the change.</returns>
    public bool Mends(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        foreach (var mended in Certificate.Mended)
        {
            if (mended.IsSubjectOf(finding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The proposal as a sentence: which cells, what was found, what is proposed, and why.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, without a line break.</returns>
    public string ToString(Language language) => RepairText.Describe(this, language);

    /// <summary>The proposal in Chinese.</summary>
    /// <returns>The text, without a line break.</returns>
    public override string ToString() => ToString(Language.Chinese);
}
