using System.Text;

namespace GovDisclosure.Cli;

/// <summary>The process: it lends its console to <see cref="CommandLine"/> and ends with its exit code.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        // The words are Chinese on every machine, whatever code page its console starts with.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.RunAsync(args, Terminal.OfProcess());
    }
}
