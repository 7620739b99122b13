namespace GovDisclosure.Cli.Output;

/// <summary>How a report or a file stands after the check, best first.</summary>
internal enum Standing
{
    Certified,
    Waived,
    Undetermined,
    Rejected,
    Unreadable,
}
