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

    /// <summary>Whether a person looks at <see cref="Error"/>: then progress is shown there.</summary>
    public bool IsErrorScreen { get; init; }

    /// <summary>The day on which a check is made, unless the command line says another.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>The error output in the place of the output. Lines may be as wide as they like.</summary>
    public Terminal ForErrors() => this with { Out = Error, IsScreen = false, HasColor = false };

    public static Terminal OfProcess()
    {
        var isScreen = !Console.IsOutputRedirected;
        return new Terminal(Console.Out, Console.Error, Console.OpenStandardInput)
        {
            IsScreen = isScreen,
            IsErrorScreen = !Console.IsErrorRedirected,
            HasColor = isScreen && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }
}
