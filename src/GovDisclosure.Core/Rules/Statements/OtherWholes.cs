using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Tells what a number is the whole of, where its words alone do not say it.</summary>
internal static class OtherWholes
{
    /// <summary>All lawsuits, where the text goes on to those about disclosure.</summary>
    public static bool IsOfAllCases(string text, Frame frame, Measure measure, Token number, ref Context context)
    {
        if (measure.Rule == NarrativeRules.ProceedingsStated && frame.Result is null && !TextAround.NamesDisclosure(frame.Name) && TextAround.IsOfMoreThanDisclosure(text, number.End))
        {
            context.MeetAllCases(frame.Blocks);
            context.MeetProceedings(frame.Blocks);
            return true;
        }

        return false;
    }

    /// <summary>What a number may lack, all of it or some, because the words name a part: of what was received, what was concluded.</summary>
    public static ImmutableArray<Cell> MayLack(AnnualReport report, string text, in Breakdown breakdown, Frame frame, Measure measure, Token number, bool isOfThisYears)
    {
        var (start, end) = (Math.Min(frame.Start, number.Start), Math.Max(frame.End, number.End));
        if (isOfThisYears || (measure.Rule == NarrativeRules.ConcludedStated && frame is { RowClass: RowClass.Concluded, Columns.IsEmpty: true }
            && (breakdown.IsOfReceived || TextAround.IsWithin(text, frame.Start) || TextAround.IsBesideCarriedIn(text, start, end)
                || (IsWithoutCarriedIn(report, number) && TextAround.IsBesideRest(text, start, end)))))
        {
            return [ApplicationRow.CarriedIn.Of(Applicant.Total)];
        }

        return frame is { RowClass: RowClass.New or RowClass.Received or RowClass.Accepted, Columns.IsEmpty: true } && measure.IsAboutApplications && TextAround.IsAmongConcluded(text, start)
            ? [ApplicationRow.CarriedOut.Of(Applicant.Total)]
            : [];
    }

    /// <summary>What was concluded of this year's applications alone: 本年度答复72件，上年度结转答复7件.</summary>
    public static bool IsOfThisYears(string text, Frame frame, Measure measure, Token number) =>
        measure.Rule == NarrativeRules.ConcludedStated && frame.Columns.IsEmpty
            && TextAround.IsOfThisYearsOnly(text, Math.Min(frame.Start, number.Start), Math.Max(frame.End, number.End));

    private static bool IsWithoutCarriedIn(AnnualReport report, Token number) =>
        report[ApplicationRow.OutcomesTotal, Applicant.Total] - report[ApplicationRow.CarriedIn, Applicant.Total] == number.Value;

    /// <summary>A part of what the text spoke of before, and not all that the form counts by that name, unless it is just as many.</summary>
    public static bool IsPartAlone(AnnualReport report, string text, in Breakdown breakdown, Frame frame, Measure measure, Token number) =>
        (breakdown.MayHold(frame) || (measure.Rule == NarrativeRules.ConcludedStated && frame.Columns.IsEmpty && TextAround.IsWithinCarriedIn(text, frame.Start)))
            && !CellSum.Of(report, measure.Readings).Any(sum => sum.Value == number.Value);

    /// <summary>公开信息1200条，其中规范性文件5件: published, as the number before is.</summary>
    public static bool IsAmongUnknown(Frame frame, Measure measure, LastNumber before) =>
        measure.Rule == NarrativeRules.DocumentsStated && frame.Action == DocumentAction.None && before == LastNumber.Unknown;

    /// <summary>The parts of a number are read as the number itself: if 收到 is new alone, so are its 自然人.</summary>
    public static ImmutableArray<ImmutableArray<ApplicationRow>> RowsThatAgree(AnnualReport report, Frame frame, Measure measure, Token number)
    {
        var sums = CellSum.Of(report, measure.Readings);
        ImmutableArray<ImmutableArray<ApplicationRow>> agree = [.. frame.Rows.Where((_, i) => sums[i].Value == number.Value)];
        return agree.IsEmpty ? frame.Rows : agree;
    }
}
