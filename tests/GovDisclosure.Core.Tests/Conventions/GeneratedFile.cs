using System.Text;
using Xunit.Sdk;

namespace GovDisclosure.Tests.Conventions;

/// <summary>A checked-in file that code generates. The variable GOVDISCLOSURE_WRITE_DOCS=1 makes the tests write it instead of comparing it.</summary>
internal static class GeneratedFile
{
    private const string Variable = "GOVDISCLOSURE_WRITE_DOCS";
    private const string SolutionName = "GovDisclosure.Core.sln";

    /// <summary>Fails when the file differs from what the code generates now, and says how to generate it again.</summary>
    /// <param name="relativePath">The path below the root of the repository, with slashes.</param>
    /// <param name="content">The text that the file must hold, with \n as line end.</param>
    public static void Check(string relativePath, string content)
    {
        var path = Path.Combine(Root(), relativePath);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        var found = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (found != content)
        {
            throw new XunitException(
                $"{relativePath} {Describe(found, content)} Run '{Variable}=1 dotnet test tests/GovDisclosure.Core.Tests -f net10.0', look at the change and commit the file.");
        }
    }

    private static string Describe(string? found, string wanted)
    {
        if (found is null)
        {
            return "is missing.";
        }

        var have = found.Split('\n');
        var want = wanted.Split('\n');
        var line = have.Zip(want).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"differs from what the code generates, first in line {line + 1}: it has '{At(have, line)}', the code makes '{At(want, line)}'.";
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of file)";

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionName)))
            {
                return folder.FullName;
            }
        }

        throw new XunitException($"No folder above {AppContext.BaseDirectory} holds {SolutionName}: run the tests inside the repository.");
    }
}
