namespace Quickstart;

/// <summary>A case system's summary for a year: for each of its codes, how many applications there were from each kind of applicant.</summary>
/// <param name="Code">A code of the case system; it knows nothing of the statutory form.</param>
/// <param name="Natural">自然人.</param>
/// <param name="Commercial">商业企业.</param>
/// <param name="Research">科研机构.</param>
/// <param name="Welfare">社会公益组织.</param>
/// <param name="Legal">法律服务机构.</param>
/// <param name="Other">其他.</param>
public sealed record LedgerLine(string Code, long Natural, long Commercial, long Research, long Welfare, long Legal, long Other);

/// <summary>The lines of 淮安市人民政府, 2024: the published numbers, under codes that we made up.</summary>
internal static class HuaianLedger
{
    public static readonly LedgerLine[] Lines =
    [
        new("RECEIVED", 3001, 53, 0, 0, 61, 4),
        new("OPEN-AT-START", 34, 0, 0, 0, 0, 0),
        new("A1", 1288, 21, 0, 0, 50, 3),
        new("A2", 447, 7, 0, 0, 0, 0),
        new("N1", 2, 0, 0, 0, 0, 0),
        new("N2", 30, 1, 0, 0, 0, 0),
        new("N3", 5, 0, 0, 0, 0, 0),
        new("N4", 6, 0, 0, 0, 0, 0),
        new("N5", 7, 1, 0, 0, 0, 0),
        new("N6", 12, 0, 0, 0, 0, 0),
        new("N7", 9, 0, 0, 0, 0, 0),
        new("N8", 105, 0, 0, 0, 0, 0),
        new("U1", 746, 12, 0, 0, 10, 1),
        new("U2", 11, 0, 0, 0, 0, 0),
        new("U3", 1, 0, 0, 0, 0, 0),
        new("P1", 56, 6, 0, 0, 0, 0),
        new("P2", 25, 0, 0, 0, 0, 0),
        new("P3", 0, 0, 0, 0, 0, 0),
        new("P4", 0, 0, 0, 0, 0, 0),
        new("P5", 1, 0, 0, 0, 0, 0),
        new("X1", 67, 3, 0, 0, 1, 0),
        new("X2", 6, 0, 0, 0, 0, 0),
        new("X3", 108, 2, 0, 0, 0, 0),
        new("OPEN-AT-END", 103, 0, 0, 0, 0, 0),
    ];
}
