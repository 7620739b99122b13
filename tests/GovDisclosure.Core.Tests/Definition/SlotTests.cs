using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

public class SlotTests
{
    private static readonly List<Cell> Cells = [.. Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Cells).Distinct()];

    [Fact]
    public void No_two_counts_of_any_edition_share_a_slot()
    {
        var slots = Cells.OfType<CountCell>().Select(cell => cell.Slot).ToList();
        Assert.Equal(slots.Count, slots.Distinct().Count());
        Assert.All(slots, slot => Assert.InRange(slot, 0, CellSlots.Counts - 1));
    }

    [Fact]
    public void No_two_amounts_of_any_edition_share_a_slot()
    {
        var slots = Cells.OfType<AmountCell>().Select(cell => cell.Slot).ToList();
        Assert.Equal(slots.Count, slots.Distinct().Count());
        Assert.All(slots, slot => Assert.InRange(slot, 0, CellSlots.Amounts - 1));
    }

    [Fact]
    public void Table_three_fills_whole_vectors_column_by_column()
    {
        Assert.True(ApplicationRow.All.Length <= CellSlots.ApplicationStride);
        Assert.Equal(0, CellSlots.ApplicationStride % 4);
        Assert.All(Applicant.All, applicant => Assert.Equal(
            ApplicationRow.All.Select(row => row.Of(applicant).Slot),
            Enumerable.Range(applicant.Index * CellSlots.ApplicationStride, ApplicationRow.All.Length)));
    }
}
