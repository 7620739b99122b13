using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>A table of one edition, set once: everything but the numbers, and where the numbers go.</summary>
internal sealed class TableTemplate
{
    // Set when they are first asked for: a program that writes one document needs one edition in one layout.
    private static readonly ImmutableArray<Lazy<ImmutableArray<TableTemplate?>>> Templates =
        [.. from layout in PageLayout.All
            from edition in Edition.All
            select new Lazy<ImmutableArray<TableTemplate?>>(() => SetAll(edition, new(layout.TextWidth, layout.TablesStayWhole)))];

    private readonly byte[] _markup;
    private readonly byte[] _shown;
    private readonly ImmutableArray<NumberPlace> _places;

    private TableTemplate(byte[] markup, byte[] shown, ImmutableArray<NumberPlace> places)
    {
        _markup = markup;
        _shown = shown;
        _places = places;
    }

    /// <summary>The table that a section prints in a layout, or <see langword="null"/>.</summary>
    public static TableTemplate? Of(PageLayout layout, Edition edition, ReportSection section) =>
        Templates[(PageLayout.All.IndexOf(layout) * Edition.All.Length) + edition.Index].Value[section.Number - 1];

    /// <summary>The table that a section prints, set for a room of its own, or <see langword="null"/>.</summary>
    public static TableTemplate? Of(TableFit fit, Edition edition, ReportSection section) =>
        StatutoryForm.Of(edition).TableOf(section) is { } table ? Set(table, edition, fit) : null;

    /// <summary>Writes the table with the numbers of a report.</summary>
    public void Write(AnnualReport report, XmlOutput xml)
    {
        var written = 0;
        var shown = 0;
        foreach (var place in _places)
        {
            xml.Markup(_markup.AsSpan(written, place.Offset - written));
            written = place.Offset;
            xml.Visible?.Append(_shown.AsSpan(shown, place.Shown - shown));
            shown = place.Shown;
            if (place.Cell is AmountCell amount)
            {
                WriteAmount(report[amount], amount, place, xml);
            }
            else
            {
                WriteCount(report[(CountCell)place.Cell], place, xml);
            }
        }

        xml.Markup(_markup.AsSpan(written));
        xml.Visible?.Append(_shown.AsSpan(shown));
    }

    private static ImmutableArray<TableTemplate?> SetAll(Edition edition, TableFit fit) =>
        [.. ReportSection.All.Select(section => Of(fit, edition, section))];

    private static TableTemplate Set(FormTable table, Edition edition, TableFit fit)
    {
        using var markup = new MemoryStream();
        using var visible = new VisibleText();
        var places = ImmutableArray.CreateBuilder<NumberPlace>();
        using (var xml = new XmlOutput(markup) { Visible = visible })
        {
            new TableMarkup(TableGrid.Of(table), edition, fit, xml, places).Write();
        }

        return new TableTemplate(markup.ToArray(), visible.Bytes.ToArray(), places.ToImmutable());
    }

    private static void WriteCount(long? count, NumberPlace place, XmlOutput xml)
    {
        if (count is { } number)
        {
            Span<char> digits = stackalloc char[20];
            number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            RunMarkup.Number(digits[..length], place.Width, xml);
        }
    }

    private static void WriteAmount(decimal? amount, AmountCell cell, NumberPlace place, XmlOutput xml)
    {
        if (amount is { } number)
        {
            Span<char> text = stackalloc char[40];
            number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
            if (!cell.HeadingNamesUnit)
            {
                cell.Unit.CopyTo(text[length..]);
                length += cell.Unit.Length;
            }

            RunMarkup.Number(text[..length], place.Width, xml);
        }
    }
}
