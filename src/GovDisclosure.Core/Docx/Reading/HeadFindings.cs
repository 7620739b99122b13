using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>What is to be said of title, date and organ.</summary>
internal static class HeadFindings
{
    private const string DateForm = "yyyy年M月d日";

    /// <summary>Reports what was missing, or was read by a liberty.</summary>
    /// <param name="head">What was read at both ends.</param>
    /// <param name="year">The report year, if any was found.</param>
    /// <param name="title">The title in one line.</param>
    /// <param name="agency">The organ, or an empty string.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Report(ReportHeadText head, int? year, string? title, string agency, FindingList findings)
    {
        var place = head.TitlePlace is { } found ? Places.Of(found) : new SourceLocation();
        if (head.TitleLines is { Length: > 1 } lines)
        {
            findings.Add(DocumentReadingRules.OfficialCharacters, place, Quote.Of(string.Join('\n', lines)), title, FindingValue.Of(ReportHead.Title));
        }

        if (title is null)
        {
            findings.Add(ReadingRules.Present, place, state: InputState.Missing, subject: FindingValue.Of(ReportHead.Title));
        }

        if (head.TitleFacts is { HasTwoYears: true })
        {
            findings.Add(ReadingRules.GivenOnce, place, Quote.Of(title!), subject: FindingValue.Of(ReportHead.Year));
        }
        else if (year is null)
        {
            findings.Add(ReadingRules.Present, place, state: InputState.Missing, subject: FindingValue.Of(ReportHead.Year));
        }

        if (head.TitleFacts is { IsFree: true } free)
        {
            findings.Add(DocumentReadingRules.OfficialLabel, place, Quote.Of(title!), StatutoryForm.Title(free.Agency, free.Year), FindingValue.Of(ReportHead.Title));
        }

        ReportAgency(head, place, agency, findings);
        if (head.OtherDate is { } date)
        {
            findings.Add(ReadingRules.GivenOnce, Places.Of(date), Quote.Of(date.Text), subject: FindingValue.Of(ReportHead.Published));
        }

        foreach (var line in head.NoDates)
        {
            findings.Add(ReadingRules.ValueValid, Places.Of(line), Quote.Of(line.Text), DateForm, FindingValue.Of(ReportHead.Published));
        }

        foreach (var line in head.ClosingLines)
        {
            findings.Add(DocumentReadingRules.WithinSections, Places.Of(line), Quote.Of(line.Text));
        }
    }

    private static void ReportAgency(ReportHeadText head, SourceLocation titlePlace, string agency, FindingList findings)
    {
        if (agency.Length == 0)
        {
            findings.Add(ReadingRules.Present, titlePlace, state: InputState.Missing, subject: FindingValue.Of(ReportHead.AgencyName));
        }
        else if (head is { SignaturePlace: { } place, Signature: { } signature, TitleFacts: { Agency.Length: > 0 } title } && LabelKey.Of(title.Agency) != LabelKey.Of(signature))
        {
            findings.Add(ReadingRules.GivenOnce, Places.Of(place), Quote.Of(place.Text), agency, FindingValue.Of(ReportHead.AgencyName));
        }
    }
}
