namespace GovDisclosure.Cli;

/// <summary>What the tool reads from and writes to. Tests put their own in its place.</summary>
/// <param name="Out">Takes results.</param>
/// <param name="Error">Takes what went wrong with the command itself.</param>
/// <param name="OpenInput">Opens standard input.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Func<Stream> OpenInput)
{
    /// <summary>Whether a person looks at <see cref="Out"/>: then lines are as wide as the window.</summary>
    public bool IsScreen { get; init; }

    /// <summary>Whether <see cref="Out"/> may be coloured: a screen, unless the variable NO_COLOR is set.</summary>
    public bool HasColor { get; init; }

    public static Terminal OfProcess()
    {
        var isScreen = !Console.IsOutputRedirected;
        return new Terminal(Console.Out, Console.Error, Console.OpenStandardInput)
        {
            IsScreen = isScreen,
            HasColor = isScreen && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }
}
