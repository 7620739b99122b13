namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The three tables of a report in plain objects, as an application without this library would write them.</summary>
public class PlainTables
{
    public PlainActiveDisclosure ActiveDisclosure { get; set; } = new();

    public PlainApplications Applications { get; set; } = new();

    public PlainProceedings Proceedings { get; set; } = new();
}
