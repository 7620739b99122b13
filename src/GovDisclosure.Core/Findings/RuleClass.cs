namespace GovDisclosure.Findings;

/// <summary>规则类别: where a rule comes from.</summary>
public enum RuleClass
{
    /// <summary>建议: practice or a local rule.</summary>
    Advisory,

    /// <summary>推导: it follows from the printed labels by arithmetic or logic.</summary>
    Derived,

    /// <summary>规定: law, notice or the printed text of the form states it.</summary>
    Mandated,
}
