namespace GovDisclosure.Tests.Conventions;

/// <summary>Files of the repository that are made from the code: a test fails when one is out of date.</summary>
internal static class GeneratedFile
{
    /// <summary>Whether files are to be written instead of compared.</summary>
    public static bool IsWriting => Environment.GetEnvironmentVariable("GOVDISCLOSURE_WRITE_DOCS") == "1";

    /// <summary>Compares a file with what it should hold, or writes it if GOVDISCLOSURE_WRITE_DOCS is 1.</summary>
    public static void Check(string relativePath, string content)
    {
        var path = Repository.PathOf(relativePath);
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            return;
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == content,
            $"{relativePath} is missing or out of date. Run the tests with GOVDISCLOSURE_WRITE_DOCS=1 and commit what changed.");
    }
}
