using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.RealReports;

/// <summary>Texts of published reports, which the repository does not hold.</summary>
internal static class RealText
{
    /// <summary>Looks in the folder that GOVDISCLOSURE_REAL_TEXTS names, then in shared/examples beside or above the checkout.</summary>
    public static string? Find(string fileName)
    {
        var folders = new List<string?> { Environment.GetEnvironmentVariable("GOVDISCLOSURE_REAL_TEXTS") };
        for (var above = new DirectoryInfo(Repository.Root).Parent; above is not null; above = above.Parent)
        {
            folders.Add(Path.Combine(above.FullName, "shared", "examples"));
        }

        var path = folders.OfType<string>().Select(folder => Path.Combine(folder, fileName)).FirstOrDefault(File.Exists);
        return path is null ? null : File.ReadAllText(path);
    }
}
