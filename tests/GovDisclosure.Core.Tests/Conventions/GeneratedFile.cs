namespace GovDisclosure.Tests.Conventions;

/// <summary>Files of the repository that are made from the code: a test fails when one is out of date.</summary>
internal static class GeneratedFile
{
    private const string Variable = "GOVDISCLOSURE_WRITE_DOCS";

    /// <summary>Whether files are to be written instead of compared.</summary>
    public static bool IsWriting => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Compares a file with what it should hold, or writes it if GOVDISCLOSURE_WRITE_DOCS is 1.</summary>
    /// <param name="relativePath">The path below the root of the repository, with slashes.</param>
    /// <param name="content">The text that the file must hold, with \n as line end.</param>
    public static void Check(string relativePath, string content)
    {
        var path = Repository.PathOf(relativePath);
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            return;
        }

        var found = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        Assert.True(
            found == content,
            $"{relativePath} {Describe(found, content)} Run '{Variable}=1 dotnet test tests/GovDisclosure.Core.Tests -f net10.0', look at the change and commit the file.");
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
}
