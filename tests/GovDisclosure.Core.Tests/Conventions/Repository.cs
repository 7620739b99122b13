namespace GovDisclosure.Tests.Conventions;

/// <summary>The checkout that the tests were built from, found by its solution file.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    /// <summary>Every C# file under a folder, without what the build generates.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovDisclosure.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No GovDisclosure.Core.sln above {start}: run the tests within a checkout.");
    }
}
