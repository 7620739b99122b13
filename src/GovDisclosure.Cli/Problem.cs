using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>A file that the tool cannot deal with, in words for its user.</summary>
internal sealed class Problem(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;

    /// <summary>The words for an exception that comes of a file and not of a mistake in this program; <see langword="null"/> for others.</summary>
    public static LocalizedText? Describe(Exception exception) =>
        exception switch
        {
            Problem problem => problem.Text,
            FileNotFoundException => Words.FileMissing,
            DirectoryNotFoundException => Words.FolderMissing,
            UnauthorizedAccessException => Words.AccessDenied,
            IOException => new($"读写失败：{exception.Message}", $"Reading or writing failed: {exception.Message}"),
            _ => null,
        };
}
