namespace GovDisclosure.Rules.Repair;

/// <summary>修复凭证: what a proposal does to the equations, with the sums after the change, so that anybody can verify it by adding up.</summary>
/// <remarks>Together the three lists are all equations that a changed cell takes part in, in the order of the form. Every other equation keeps its sums.</remarks>
public sealed class RepairCertificate
{
    internal RepairCertificate(
        ImmutableArray<CheckedRelation> mended, ImmutableArray<CheckedRelation> kept, ImmutableArray<CheckedRelation> undecided)
    {
        Mended = mended;
        Kept = kept;
        Undecided = undecided;
    }

    /// <summary>The equations that failed or, for a blank that is filled, could not be decided, and that hold after the change.</summary>
    public ImmutableArray<CheckedRelation> Mended { get; }

    /// <summary>The equations that held before and hold after the change, because the changes cancel out in them.</summary>
    public ImmutableArray<CheckedRelation> Kept { get; }

    /// <summary>The equations that cannot be decided, before or after, because they touch a blank cell. They speak neither for nor against the proposal.</summary>
    public ImmutableArray<CheckedRelation> Undecided { get; }
}
