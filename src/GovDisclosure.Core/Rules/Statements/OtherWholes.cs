using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Tells what a number is the whole of, where its words alone do not say it.</summary>
internal static class OtherWholes
{
    /// <summary>All lawsuits, where the text goes on to those about disclosure; or what was concluded of this year's applications alone.</summary>
    public static bool IsOne(string text, Frame frame, Measure measure, Token number, ref Context context)
    {
        if (measure.Rule == NarrativeRules.ProceedingsStated && frame.Result is null && !TextAround.NamesDisclosure(frame.Name) && TextAround.IsOfMoreThanDisclosure(text, number.End))
        {
            context.MeetAllCases(frame.Blocks);
            return true;
        }

        return measure.Rule == NarrativeRules.ConcludedStated && frame.Columns.IsEmpty
            && TextAround.IsOfThisYearsOnly(text, Math.Min(frame.Start, number.Start), Math.Max(frame.End, number.End));
    }

    /// <summary>The parts of a number are read as the number itself: if 收到 is new alone, so are its 自然人.</summary>
    public static ImmutableArray<ImmutableArray<Definition.ApplicationRow>> RowsThatAgree(AnnualReport report, Frame frame, Measure measure, Token number)
    {
        var sums = CellSum.Of(report, measure.Readings);
        ImmutableArray<ImmutableArray<Definition.ApplicationRow>> agree = [.. frame.Rows.Where((_, i) => sums[i].Value == number.Value)];
        return agree.IsEmpty ? frame.Rows : agree;
    }
}
