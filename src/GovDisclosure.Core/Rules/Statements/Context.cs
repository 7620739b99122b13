using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>What the reader carries from clause to clause: the topic, and whom and what period the text speaks of.</summary>
internal struct Context()
{
    public Topic Topic { get; set; }

    /// <summary>The proceeding whose results follow.</summary>
    public ProceedingBlocks Blocks { get; set; }

    /// <summary>The documents of which 制发 and 废止 speak.</summary>
    public FormElement? Document { get; set; }

    /// <summary>The rows of the number whose parts follow.</summary>
    public ImmutableArray<ImmutableArray<ApplicationRow>> Rows { get; set; } = [];

    /// <summary>The kind of applicants that the words before spoke of: 商业企业新收53件，办结53件.</summary>
    public ImmutableArray<Applicant> Applicants { get; private set; } = [];

    public StatementScope Organ { get; set; }

    /// <summary>The years that the text names. With none it speaks of the report year.</summary>
    public Years Years { get; set; }

    public bool IsPartOfYear { get; set; }

    /// <summary>全年, 2024年: the sentence names the report year itself, and not only the day up to which it counts.</summary>
    public bool IsYearNamed { get; set; }

    /// <summary>累计 without the year to which it belongs: the number is that of all years.</summary>
    public bool IsCumulative { get; set; }

    public bool IsChannel { get; set; }

    /// <summary>The sentence speaks of 政府信息公开.</summary>
    public bool IsAboutDisclosure { get; set; }

    /// <summary>The proceedings of which the text has told how many there were of all kinds: 其中涉及政府信息公开的 are those of the form.</summary>
    public ProceedingBlocks AllCases { get; private set; }

    private bool _metCasesTwice;

    /// <summary>The proceedings that the paragraph has told the numbers of: a result behind several may be that of all of them.</summary>
    public ProceedingBlocks BlocksTold { get; private set; }

    /// <summary>Takes how many proceedings there were.</summary>
    public void TellOf(ProceedingBlocks blocks)
    {
        Blocks = blocks;
        BlocksTold |= blocks;
    }

    /// <summary>Takes a number of proceedings of all kinds. Behind two of them nobody knows to which a part belongs.</summary>
    public void MeetAllCases(ProceedingBlocks blocks)
    {
        _metCasesTwice |= AllCases != ProceedingBlocks.None;
        AllCases = _metCasesTwice ? ProceedingBlocks.None : blocks;
    }

    /// <summary>Takes a number of proceedings, compared or not: 办结 behind it is not about applications.</summary>
    public void MeetProceedings(ProceedingBlocks blocks) => Topic = blocks == ProceedingBlocks.None ? Topic : Topic.Proceedings;

    /// <summary>The sentence speaks of the processing fee.</summary>
    public bool IsAboutFees { get; set; }

    /// <summary>Words that the reader does not know describe what is counted: 招生领域收到26件，答复25件.</summary>
    public bool IsPart { get; set; }

    /// <summary>Goes on to the applications of these applicants alone, or of all.</summary>
    public void SpeakOf(ImmutableArray<Applicant> applicants) => Applicants = applicants;

    /// <summary>Goes on to all that the organ or the year counts.</summary>
    public void EndPart()
    {
        IsPart = false;
        Applicants = [];
    }

    public readonly StatementScope Scope =>
        Organ != StatementScope.Own ? Organ
        : IsPart ? StatementScope.Part
        : IsChannel ? StatementScope.Channel
        : Years.AreOther || IsPartOfYear || IsCumulative ? StatementScope.OtherPeriod
        : StatementScope.Own;

    public void EndSentence(bool keepOrgan)
    {
        Document = null;
        Rows = [];
        Years = default;
        IsPartOfYear = false;
        IsYearNamed = false;
        IsCumulative = false;
        IsChannel = false;
        EndPart();
        IsAboutDisclosure = false;
        IsAboutFees = false;
        AllCases = ProceedingBlocks.None;
        _metCasesTwice = false;
        Organ = keepOrgan ? Organ : StatementScope.Own;
    }
}
