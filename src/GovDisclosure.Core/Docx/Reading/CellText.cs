namespace GovDisclosure.Docx.Reading;

/// <summary>Collects the paragraphs of a cell.</summary>
internal sealed class CellText
{
    private bool _hasParagraph;
    private bool _runsOn;

    public TextCollector Collector { get; } = new();

    /// <summary>What the cell says about itself.</summary>
    public CellProperties Properties { get; set; }

    public void BeginParagraph()
    {
        if (_hasParagraph && !_runsOn)
        {
            Collector.Append("\n");
        }

        _hasParagraph = true;
    }

    /// <summary>A paragraph ends.</summary>
    /// <param name="runsOn">Whether the next paragraph follows in the same line.</param>
    public void EndParagraph(bool runsOn) => _runsOn = runsOn;

    /// <summary>Begins another cell. The last one was taken.</summary>
    public void Begin()
    {
        _hasParagraph = false;
        _runsOn = false;
        Properties = CellProperties.None;
    }
}
