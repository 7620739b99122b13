namespace GovDisclosure.Definition;

/// <summary>How well a text agrees with the labels of an element.</summary>
internal enum LabelMatch
{
    /// <summary>It is another label.</summary>
    None,

    /// <summary>It is the beginning of the label, long enough to be no other word.</summary>
    Beginning,

    /// <summary>It is the label but for number, remarks in brackets, punctuation and words that stand for others (see <see cref="LabelVariants"/>).</summary>
    Words,

    /// <summary>It is the label of some edition, or a variant that was seen in published reports.</summary>
    Label,
}
