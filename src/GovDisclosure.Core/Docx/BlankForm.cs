using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>The form as it is before anybody has filled it in.</summary>
internal static class BlankForm
{
    /// <summary>A report without numbers, with what the form prints where the text goes, or a line for it.</summary>
    public static AnnualReport Of(Edition edition)
    {
        var blank = new AnnualReportBuilder(edition);
        foreach (var section in ReportSection.All.Where(section => StatutoryForm.Of(edition).TableOf(section) is null))
        {
            blank[section] = new Narrative(new Paragraph(section.HintIn(edition) ?? ""));
        }

        return blank.Build();
    }
}
