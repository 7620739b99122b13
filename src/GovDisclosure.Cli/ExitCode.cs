namespace GovDisclosure.Cli;

/// <summary>The exit codes. They are part of the interface: scripts depend on them.</summary>
internal static class ExitCode
{
    /// <summary>Every report is certified; or everything was converted as it stands.</summary>
    public const int Success = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read or written, or the command line is wrong.</summary>
    public const int Unreadable = 2;

    /// <summary>Stopped by Ctrl+C: 128 and the number of the signal, as shells have it.</summary>
    public const int Cancelled = 130;
}
