using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads the fees of section six.</summary>
internal static class FeesReader
{
    private static readonly ObjectPlan Fees = new([.. FeeFigure.All.Select(
        (figure, i) => new PropertyPlan(JsonNames.FeeFigures[i], Subject: FindingValue.Of(figure)))]);

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
            var figure = FeeFigure.All[property];
            fees = figure.IsAmount
                ? fees.With(figure, ValueReader.ReadAmount(ref input))
                : fees.With(figure, ValueReader.ReadCount(ref input));
        }

        input.LeaveObject(Fees, cursor);
        return fees;
    }
}
