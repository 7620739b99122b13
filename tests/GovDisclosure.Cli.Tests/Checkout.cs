namespace GovDisclosure.Cli.Tests;

/// <summary>Files of the repository that the tests run in.</summary>
internal static class Checkout
{
    public static string PathOf(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovDisclosure.Core.sln")))
            {
                return Path.Combine([folder.FullName, .. parts]);
            }
        }

        throw new InvalidOperationException("Run the tests within a checkout.");
    }
}
