namespace GovDisclosure.Cli.Output;

/// <summary>Takes the result of a repair.</summary>
internal interface IRepairOutput
{
    void Write(Repaired repaired);
}
