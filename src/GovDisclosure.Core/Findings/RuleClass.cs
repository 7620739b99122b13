namespace GovDisclosure.Findings;

/// <summary>规则类别: where a rule comes from.</summary>
public enum RuleClass
{
    /// <summary>建议: practice or a local rule.</summary>
    Advisory,

    /// <summary>推导: it follows by arithmetic or logic from the printed labels, from the law or a notice, or from what a sum, a report or a file is.</summary>
    Derived,

    /// <summary>规定: law, notice or the printed text of the form states it.</summary>
    Mandated,
}
