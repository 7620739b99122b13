using System.Globalization;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>A bar that shows how far a long job is, on the error output and on a screen only. It is gone when the job is done.</summary>
internal sealed class Progress(Terminal terminal, Language language, long total) : IDisposable
{
    private const int Width = 30;

    private string _shown = "";

    /// <summary>Shows the state of the job.</summary>
    /// <param name="done">How much of the total is done.</param>
    /// <param name="reports">How many reports that were.</param>
    public void Show(long done, long reports)
    {
        if (!terminal.IsErrorScreen)
        {
            return;
        }

        // Nobody reads more than a hundred states of a bar.
        var percent = total > 0 ? (int)(Math.Min(done, total) * 100m / total) : 0;
        var full = percent * Width / 100;
        var count = Words.Format(Words.ReportsRead, language, reports / 100 * 100);
        var line = total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{new string('█', full)}{new string('░', Width - full)} {percent,3} %  {count}")
            : count;
        if (line != _shown)
        {
            terminal.Error.Write('\r' + line);
            _shown = line;
        }
    }

    public void Dispose()
    {
        if (_shown.Length > 0)
        {
            // Chinese characters take two places.
            terminal.Error.Write('\r' + new string(' ', _shown.Length * 2) + '\r');
        }
    }
}
