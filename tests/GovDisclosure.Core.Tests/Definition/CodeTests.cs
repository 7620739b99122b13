using GovDisclosure.Definition;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Definition;

/// <summary>Codes are published: files and programs of others hold them.</summary>
public class CodeTests
{
    [Fact]
    public void Every_code_of_both_editions_is_pinned() =>
        PinnedList.Check("codes.txt",
        [
            .. Edition.All.Select(edition => $"edition {edition.Code}"),
            .. AgencyKind.All.Select(kind => $"agencyKind {kind.Code}"),
            .. ReportSection.All.Select(section => $"section {section.Code}"),
            .. Edition.All.SelectMany(ElementsOf).Distinct(),
            .. Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Cells.Select(cell => $"{edition.Code} cell {cell.Code}")),
        ]);

    [Fact]
    public void Codes_are_plain_ascii_words()
    {
        var codes = Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Cells).Select(cell => cell.Code);
        Assert.All(codes, code => Assert.Matches("^[a-z][a-zA-Z]*\\.[a-z][a-zA-Z0-9]*\\.[a-z][a-zA-Z]*$", code));
    }

    [Fact]
    public void Kinds_and_editions_are_found_by_their_codes_compared_exactly()
    {
        Assert.All(AgencyKind.All, kind => Assert.Same(kind, AgencyKind.FromCode(kind.Code)));
        Assert.All(Edition.All, edition => Assert.Same(edition, Edition.FromCode(edition.Code)));
        Assert.Null(AgencyKind.FromCode("Department"));
        Assert.Null(Edition.FromCode("2020"));
        Assert.Null(Edition.FromCode(null));
    }

    private static IEnumerable<string> ElementsOf(Edition edition) =>
        from table in StatutoryForm.Of(edition).Tables
        from block in table.Blocks
        from name in Names(edition, table, block)
        select name;

    private static IEnumerable<string> Names(Edition edition, FormTable table, FormBlock block)
    {
        if (block.Caption is { } caption)
        {
            yield return $"{edition.Code} caption {table.Section.Code}/{caption.Code}";
        }

        foreach (var (kind, paths) in new[] { ("row", block.Rows), ("column", block.Columns) })
        {
            foreach (var path in paths.Where(path => path.Length > 0))
            {
                yield return $"{edition.Code} {kind} {table.Section.Code}/{string.Join('/', path.Select(element => element.Code))}";
            }
        }
    }
}
