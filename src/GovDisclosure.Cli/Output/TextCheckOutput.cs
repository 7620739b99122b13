using GovDisclosure.Findings;
using Spectre.Console;

namespace GovDisclosure.Cli.Output;

/// <summary>The results of a check for people: a table of the reports, then the findings on each. Of many reports, those with findings are shown, up to a bound.</summary>
internal sealed class TextCheckOutput(TextOutput output) : ICheckOutput
{
    /// <summary>The most reports in the table.</summary>
    public const int MostRows = 40;

    /// <summary>The most reports whose findings are shown.</summary>
    public const int MostDetails = 20;

    private readonly List<ReportRow> _rows = [];
    private readonly List<ReportDetails> _details = [];
    private readonly int[] _counts = new int[Enum.GetValues<Standing>().Length];
    private string _file = "";
    private int _ofFile;
    private LocalizedText? _fault;
    private int _withDetails;

    private Language Language => output.Language;

    public void BeginFile(string name) => (_file, _ofFile, _fault) = (name, 0, null);

    public void Add(CheckedReport report)
    {
        _ofFile++;
        _fault ??= report.Fault;
        AddRow(ReportRow.Of(_file, report));
        if (report.Standing != Standing.Certified)
        {
            AddDetails(() => ReportDetails.Of(_file, report));
        }
    }

    public void EndFile(LocalizedText? error)
    {
        if (_ofFile > 0 && error == _fault)
        {
            // The report has said it, or there is nothing to say.
            return;
        }

        if (error is not null || _ofFile == 0)
        {
            AddRow(new ReportRow(_file, Standing.Unreadable));
        }

        if (error is not null)
        {
            AddDetails(() => new ReportDetails(_file, null, null) { Error = error });
        }
    }

    public void Add(CheckedSeries series)
    {
        var title = series.Title.In(Language);
        AddRow(ReportRow.Of(title, series));
        if (series.Standing != Standing.Certified)
        {
            AddDetails(() => ReportDetails.Of(title, series));
        }
    }

    public void End(bool areCompared, IReadOnlyList<UnusedWaiver> unused)
    {
        WriteSummary();
        if (!areCompared)
        {
            output.WriteLine(Words.NotCompared.In(Language));
        }

        foreach (var details in _details)
        {
            Write(details);
        }

        if (_withDetails > _details.Count)
        {
            output.WriteLine();
            output.WriteLine(Words.Format(Words.MoreReports, Language, _withDetails - _details.Count));
        }

        WriteUnused(unused);
    }

    private void AddRow(ReportRow row)
    {
        // Rows of accepted reports are shown only if all rows are.
        var kept = _rows.Count(known => known.IsAccepted == row.IsAccepted);
        if (kept < MostRows)
        {
            _rows.Add(row);
        }

        _counts[(int)row.Standing]++;
    }

    private void AddDetails(Func<ReportDetails> details)
    {
        _withDetails++;
        if (_details.Count < MostDetails)
        {
            _details.Add(details());
        }
    }

    private void WriteSummary()
    {
        var total = _counts.Sum();
        List<ReportRow> shown = total <= MostRows ? _rows : [.. _rows.Where(row => !row.IsAccepted)];
        if (shown.Count > 0)
        {
            output.Write(new TextTable<ReportRow>(Language)
                .Text(Words.File, row => Visible.Of(row.File))
                .Text(Words.Agency, row => Visible.Of(row.Agency ?? ""))
                .Number(Words.Year, row => row.Year ?? "")
                .Text(Words.Conclusion, row => new Text(Words.Of(row.Standing).In(Language), StyleOf(row.Standing)))
                .Number(Words.Passed, row => Number.Text(row.Passed))
                .Number(Words.Failed, row => Number.Text(row.Failed))
                .Number(Words.Unknown, row => Number.Text(row.Unknown))
                .Number(Words.Waived, row => row.Waived > 0 ? Number.Text(row.Waived) : "")
                .Of(shown));
        }

        if (total > 1)
        {
            var counts = Enum.GetValues<Standing>().Where(standing => _counts[(int)standing] > 0)
                .Select(standing => $"{Words.Of(standing).In(Language)} {Number.Text(_counts[(int)standing])}");
            var rest = total > shown.Count ? Words.Format(Words.NotListed, Language, total - shown.Count) : "";
            output.WriteLine(Words.Format(Words.Totals, Language, total, string.Join(Language == Language.Chinese ? "，" : ", ", counts)) + rest);
        }
    }

    private void Write(ReportDetails details)
    {
        output.WriteHeading(details.File, details.Agency, details.Year);
        if (details.Error is { } error)
        {
            output.WriteLine(error.In(Language));
        }

        if (details.Located is { } located)
        {
            new TextLocatedOutput(output).Write(located);
        }

        output.WriteFindings(details.Findings);
        if (details.Waived.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(Words.WaivedFindings.In(Language));
            output.WriteCut(
                new TextTable<WaivedFinding>(Language)
                    .Text(Words.Rule, waived => waived.Finding.Rule.Id)
                    .Text(Words.Place, waived => Visible.Of(waived.Finding.Describe(Language).Place))
                    .Text(Words.Stated, waived => Visible.Of(waived.Finding.Describe(Language).Stated))
                    .Text(Words.Expected, waived => Visible.Of(waived.Finding.Describe(Language).Expected))
                    .Text(Words.Reason, waived => Visible.Of(waived.Waiver.Reason))
                    .Text(Words.By, waived => Visible.Of(waived.Waiver.By))
                    .Number(Words.Expires, waived => Words.Date(waived.Waiver.Expires)),
                details.Waived,
                details.WaivedCount);
        }
    }

    private void WriteUnused(IReadOnlyList<UnusedWaiver> unused)
    {
        if (unused.Count == 0)
        {
            return;
        }

        output.WriteHeading(Words.UnusedWaivers.In(Language));
        output.WriteCut(
            new TextTable<UnusedWaiver>(Language)
                .Text(Words.Rule, waiver => waiver.Waiver.Rule)
                .Text(Words.Agency, waiver => Visible.Of(waiver.Waiver.Agency))
                .Number(Words.Year, waiver => Number.Text(waiver.Waiver.Year))
                .Text(Words.BoundTo, waiver => Visible.Of(waiver.BoundTo(Language)))
                .Text(Words.Reason, waiver => Visible.Of(waiver.Waiver.Reason))
                .Text(Words.By, waiver => Visible.Of(waiver.Waiver.By))
                .Number(Words.Expires, waiver => Words.Date(waiver.Waiver.Expires))
                .Text(Words.Cause, waiver => (waiver.IsExpired ? Words.Expired : Words.NoSuchFinding).In(Language)),
            [.. unused.Take(MostRows)],
            unused.Count);
    }

    private static Style StyleOf(Standing standing) =>
        new(standing switch
        {
            Standing.Certified or Standing.Waived => Color.Green,
            Standing.Undetermined => Color.Yellow,
            _ => Color.Red,
        });
}
