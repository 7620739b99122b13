namespace GovDisclosure.Cli.Output;

/// <summary>Takes the result of a roll-up.</summary>
internal interface IRollUpOutput
{
    void Write(RolledUp result);
}
