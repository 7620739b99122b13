using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads the fees of section six.</summary>
internal static class FeesReader
{
    private const int NoticesIssued = 0;
    private const int AmountNotified = 1;

    private static readonly ObjectPlan Fees = new([new(JsonNames.NoticesIssued), new(JsonNames.AmountNotifiedYuan), new(JsonNames.AmountReceivedYuan)]);

    public static ProcessingFees? Read(ref JsonInput input)
    {
        if (!input.TryEnterObject(Fees))
        {
            return null;
        }

        var fees = new ProcessingFees();
        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(Fees, ref cursor); property >= 0; property = input.NextProperty(Fees, ref cursor))
        {
            fees = property switch
            {
                NoticesIssued => fees with { NoticesIssued = ValueReader.ReadCount(ref input) },
                AmountNotified => fees with { AmountNotified = ValueReader.ReadAmount(ref input) },
                _ => fees with { AmountReceived = ValueReader.ReadAmount(ref input) },
            };
        }

        input.LeaveObject(Fees, cursor);
        return fees;
    }
}
