using System.Diagnostics;
using System.Text;

namespace GovDisclosure.Cli.Tests;

/// <summary>What the tool answered.</summary>
public sealed record Answer(int ExitCode, string Out, string Error);

/// <summary>Runs the tool as its users do: in this process, or as one of its own.</summary>
public static class Tool
{
    public static Answer Run(params string[] args) => RunWithInput("", args);

    public static Answer RunWithInput(string input, params string[] args) => Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), args, default);

    public static Answer RunWithInput(Stream input, params string[] args) => Run(input, args, default);

    public static Answer RunCancelled(params string[] args) => Run(Stream.Null, args, new CancellationToken(canceled: true));

    /// <summary>Starts a program of this build with the .NET host, its output redirected.</summary>
    public static Answer Start(string program, IEnumerable<string> args, IReadOnlyDictionary<string, string>? variables = null, string? folder = null)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, program), .. args])
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }

    private static Answer Run(Stream input, string[] args, CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.RunAsync(args, new Terminal(output, error, () => input), cancellation).GetAwaiter().GetResult();
        return new Answer(exitCode, output.ToString(), error.ToString());
    }
}
