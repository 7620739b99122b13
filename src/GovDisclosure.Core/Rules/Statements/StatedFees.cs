using System.Buffers;
using System.Numerics;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Fees;

namespace GovDisclosure.Rules.Statements;

/// <summary>What the words of section six say about the processing fees of a report that has no figures on them.</summary>
/// <remarks>It keeps each amount once, and no more than so many: a text that states more of them is not judged to the end.</remarks>
internal sealed class StatedFees(AnnualReport report)
{
    private const FeeFigures AnyAmount = FeeFigures.Notified | FeeFigures.Received;
    private const int MostAmounts = FindingList.Limit;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！!？?");

    private readonly bool _areRead = FeeFigure.All.All(figure => report.Fees?[figure] is null);
    private readonly List<(FeeFigures Figure, Statement Statement)> _amounts = [];
    private readonly HashSet<(FeeFigures Figure, decimal Value)> _seen = [];
    private readonly Statement?[] _of = new Statement?[FeeFigure.All.Length];
    private readonly bool[] _isUnclear = new bool[FeeFigure.All.Length];
    private Statement? _previous;
    private Statement? _total;
    private int _paragraph = -1;
    private bool _tellsOfEarlierYear;

    public void Take(Statement statement)
    {
        if (!_areRead || statement.Fees == FeeFigures.None || !statement.IsComparable || statement.Section != FeeFigure.Section)
        {
            return;
        }

        Settle(statement);
        if (statement.Term != Phrases.TotalAmount)
        {
            Add(statement, statement.Fees);
        }
        else if (_previous?.Fees == FeeFigures.Notices && IsOneSentence(_previous, statement))
        {
            Add(statement, FeeFigures.Notified);
        }
        else
        {
            _total = statement;
        }

        _previous = statement;
    }

    /// <summary>No more will be taken.</summary>
    public void End() => Settle(null);

    /// <summary>Each amount, and the number of notices, by itself. None of them is zero but for the notices.</summary>
    public IEnumerable<FeesInWords> Each()
    {
        foreach (var (figure, statement) in _amounts)
        {
            if (figure != AnyAmount)
            {
                yield return FeesInWords.Of([figure == FeeFigures.Notified ? (FeeFigure.AmountNotified, statement) : (FeeFigure.AmountReceived, statement)]);
            }
            else if (!_seen.Contains((FeeFigures.Notified, statement.Value)) && !_seen.Contains((FeeFigures.Received, statement.Value)))
            {
                // Notified or received, it is an amount by the tariff; that it was received is not said.
                yield return FeesInWords.Of([(FeeFigure.AmountNotified, statement)]);
            }
        }

        if (Single(FeeFigure.NoticesIssued) is { } notices)
        {
            yield return FeesInWords.Of([(FeeFigure.NoticesIssued, notices)]);
        }
    }

    /// <summary>The figures that the section states with one value only, to be compared with each other.</summary>
    public FeesInWords Together() =>
        FeesInWords.Of([.. FeeFigure.All.Where(figure => Single(figure) is not null).Select(figure => (figure, Single(figure)!))]);

    // Notices of the year before explain a difference, so where the words tell of that year the figures are not compared.
    // That there were no notices is a matter of the rule that section six must tell of them.
    private Statement? Single(FeeFigure figure)
    {
        var place = FeeFigure.All.IndexOf(figure);
        return _tellsOfEarlierYear || _isUnclear[place] || _of[place]?.Rule == NarrativeRules.NoneStated ? null : _of[place];
    }

    // 总金额300元，实际收取500元: the total is that of the notices, because the other amount is what was received.
    private void Settle(Statement? next)
    {
        if (_total is { } total)
        {
            _total = null;
            Add(total, next?.Fees == FeeFigures.Received && IsOneSentence(total, next) ? FeeFigures.Notified : total.Fees);
        }
    }

    private void Add(Statement statement, FeeFigures figure)
    {
        if (_paragraph != statement.Paragraph)
        {
            _paragraph = statement.Paragraph;
            _tellsOfEarlierYear |= TellsOfEarlierYear(TextOf(statement));
        }

        if (figure != AnyAmount)
        {
            var place = BitOperations.Log2((uint)figure);
            _isUnclear[place] |= _of[place] is { } other && other.Value != statement.Value;
            _of[place] ??= statement;
        }

        if (figure != FeeFigures.Notices && statement.Value != 0 && _amounts.Count < MostAmounts && _seen.Add((figure, statement.Value)))
        {
            _amounts.Add((figure, statement));
        }
    }

    private bool TellsOfEarlierYear(string text) =>
        Phrases.EarlierYears.Any(word => text.Contains(word, StringComparison.Ordinal))
        || (report.Year is { } year && text.Contains(string.Create(CultureInfo.InvariantCulture, $"{year - 1}年"), StringComparison.Ordinal));

    private bool IsOneSentence(Statement first, Statement next)
    {
        var end = first.Start + first.Length;
        return first.Paragraph == next.Paragraph && end <= next.Start && TextOf(first).AsSpan()[end..next.Start].IndexOfAny(SentenceEnds) < 0;
    }

    private string TextOf(Statement statement) => report[FeeFigure.Section].Paragraphs[statement.Paragraph].Text;
}
