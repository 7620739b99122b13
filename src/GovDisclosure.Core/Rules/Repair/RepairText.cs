using System.Text;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Repair;

/// <summary>Makes sentences of proposals.</summary>
internal static class RepairText
{
    public static string Describe(RepairProposal proposal, Language language) =>
        language == Language.Chinese ? Chinese(proposal) : English(proposal);

    private static string Chinese(RepairProposal proposal)
    {
        var text = new StringBuilder("建议将");
        for (var i = 0; i < proposal.Changes.Length; i++)
        {
            var change = proposal.Changes[i];
            text.Append(i == 0 ? "" : "，");
            text.Append(CultureInfo.InvariantCulture, $"“{change.Cell.LabelIn(proposal.Edition)}”由{(change.Found is { } found ? Number(found) : "空白")}改为{Number(change.Proposed)}");
        }

        text.Append(CultureInfo.InvariantCulture, $"（{Name(proposal.Slip).Chinese}）。改后{proposal.Certificate.Mended.Length}个原不成立的等式成立。");
        return proposal.Slip == SlipKind.BlankFilled ? text.Replace("原不成立", "原无法判断").ToString() : text.ToString();
    }

    private static string English(RepairProposal proposal)
    {
        var text = new StringBuilder("Change ");
        for (var i = 0; i < proposal.Changes.Length; i++)
        {
            var change = proposal.Changes[i];
            text.Append(i == 0 ? "" : ", ");
            text.Append(CultureInfo.InvariantCulture, $"'{change.Cell.LabelIn(proposal.Edition)}' ({change.Cell.Code}) from {(change.Found is { } found ? Number(found) : "blank")} to {Number(change.Proposed)}");
        }

        var mended = proposal.Certificate.Mended.Length;
        var before = proposal.Slip == SlipKind.BlankFilled ? "could not be decided" : "failed";
        return text.Append(CultureInfo.InvariantCulture, $" ({Name(proposal.Slip).English}). Then {mended} {(mended == 1 ? "equation that " + before + " holds" : "equations that " + before + " hold")}.").ToString();
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static LocalizedText Name(SlipKind slip) => slip switch
    {
        SlipKind.TotalFollows => new("合计随之错误", "total computed from a wrong cell"),
        SlipKind.Sign => new("正负号错误", "wrong sign"),
        SlipKind.DigitsSwapped => new("数字颠倒", "digits swapped"),
        SlipKind.DigitMissing => new("漏写数字", "digit missing"),
        SlipKind.DigitDoubled => new("重复数字", "digit doubled"),
        SlipKind.CellSplit => new("一个数拆成两格", "one number split over two cells"),
        SlipKind.CellsJoined => new("两个数并成一格", "two numbers joined in one cell"),
        SlipKind.RowShifted => new("整行错位", "row shifted"),
        SlipKind.ColumnShifted => new("整列错位", "column shifted"),
        SlipKind.CellsSwapped => new("两格互换", "two cells swapped"),
        SlipKind.DigitMistaken => new("写错数字", "digit mistaken"),
        SlipKind.DigitAdded => new("多写数字", "digit added"),
        SlipKind.BlankFilled => new("填补空白", "blank filled"),
        _ => new("原因不明", "no known slip"),
    };
}
