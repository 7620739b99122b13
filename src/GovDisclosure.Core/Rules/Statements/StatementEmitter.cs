using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Makes statements of terms and numbers that belong together, and adds up the parts of a whole.</summary>
internal sealed class StatementEmitter(AnnualReport report, IStatementSink sink)
{
    private const int LongestText = 200;

    private ReportSection? _section;
    private int _paragraph;
    private string _text = "";
    private Breakdown _breakdown;
    private readonly FeeSentence _feeSentence = new();
    private (Frame Frame, Token Number)? _last;
    private (Frame Frame, Token Number)? _lastBefore;
    private LastNumber _lastNumber;
    private LastNumber _numberBefore;
    private readonly RowNumbers _rowNumbers = new();
    private readonly ToldWholes _told = new();
    private readonly OwnNames _own = new(report.Agency);

    /// <summary>The sentence stated numbers of another organ.</summary>
    public bool SpokeOfOthers { get; private set; }

    public Breakdown Breakdown
    {
        get => _breakdown;
        set => _breakdown = value;
    }

    public void Begin(ReportSection? section, int paragraph, string text)
    {
        _section = section;
        _paragraph = paragraph;
        _text = text;
        _feeSentence.Begin(text);
        _breakdown = default;
        _last = null;
        _lastBefore = null;
        _lastNumber = LastNumber.None;
        _numberBefore = LastNumber.None;
        SpokeOfOthers = false;
        _rowNumbers.Forget();
        _told.Forget();
    }

    /// <summary>全市 is the organ itself in the report of the city's government.</summary>
    public bool IsOwnRegion(string word) => _own.IsRegion(word);

    /// <summary>Whether a piece of the text is the name of the organ, or the end of it: 教育局 for 某某市教育局.</summary>
    public bool IsOwnName(int start, int end) => _own.IsName(_text.AsSpan(start, end - start));

    /// <summary>A number was met. Until it is emitted nobody knows what it counts.</summary>
    public void MeetNumber()
    {
        _numberBefore = _lastNumber;
        _lastNumber = LastNumber.Unknown;
    }

    public void Emit(Frame frame, Token number, bool isPart, ref Context context)
    {
        frame.Complete(context, _breakdown.BlocksListed);
        if (frame.Name == Phrases.TotalAmount && !IsNamed(frame, context))
        {
            TakeUnnamed(number, isPart, false, ref context);
            return;
        }

        if (Measure.Of(frame, report.Edition, context, _rowNumbers.RowsAlone) is not { } measure
            || !measure.Accepts(number.Counter)
            || (measure.IsAboutApplications && context.Topic != Topic.Applications)
            || !IsNamed(frame, context)
            || OtherWholes.IsAmongUnknown(frame, measure, _numberBefore))
        {
            context.MeetProceedings(frame.Blocks);
            context.IsPart |= frame.IsReceivedOutcome;
            _breakdown.Spoil(frame.IsReceivedOutcome);
            return;
        }

        if (OtherWholes.IsOfAllCases(_text, frame, measure, number, ref context))
        {
            EndBreakdown();
            (_last, _lastNumber) = (null, LastNumber.Other);
            return;
        }

        context.IsPart |= isPart;
        var scope = context.Scope;
        if (scope == StatementScope.Own && OtherWholes.IsPartAlone(report, _text, _breakdown, frame, measure, number))
        {
            _breakdown.TakeWithin(frame, number);
            (_last, _lastNumber) = (null, LastNumber.Other);
            return;
        }

        var isOfThisYears = OtherWholes.IsOfThisYears(_text, frame, measure, number);
        var start = Math.Min(frame.Start, number.Start);
        sink.Take(Statement(measure, frame.HasTerms ? frame.Name : _text[frame.Start..frame.End], start, Math.Max(frame.End, number.End)) with
        {
            Value = number.Value,
            Step = number.Step,
            IsApproximate = number.IsApproximate,
            Scope = scope,
            MayLack = OtherWholes.MayLack(report, _text, _breakdown, frame, measure, number, isOfThisYears),
            IsAmbiguous = isOfThisYears || measure.IsAmbiguous || frame.IsVague || (frame.Cell is CountCell && number.Counter == Counter.Item),
        });
        if (!isOfThisYears)
        {
            Follow(frame, measure, number, scope, ref context);
            return;
        }

        EndBreakdown();
        (_last, _lastNumber) = (null, LastNumber.Other);
    }

    private void Follow(Frame frame, Measure measure, Token number, StatementScope scope, ref Context context)
    {
        SpokeOfOthers |= scope is StatementScope.OtherOrgan or StatementScope.Region;
        Remember(frame, measure, number, ref context);
        _rowNumbers.Meet(frame, scope);
        if (_breakdown.IsOpen && !_breakdown.TryTake(frame, number, scope))
        {
            EndBreakdown();
        }

        context.SpeakOf(!measure.IsAboutApplications || frame.Columns.IsEmpty ? context.Applicants : _breakdown is { IsOpen: true, IsComplete: true } ? [] : frame.Columns);
        _last = (frame, number);
        _lastNumber = measure.IsAboutApplications && frame.Columns.IsEmpty && scope == StatementScope.Own
            && frame.RowClass is RowClass.None or RowClass.New or RowClass.Received or RowClass.Accepted
                ? LastNumber.NewApplications
                : LastNumber.Other;
    }

    /// <summary>未收到申请: every reading is zero; the usual one is compared.</summary>
    public void EmitNone(Frame frame, int start, Context context)
    {
        if (!frame.MayBeNone)
        {
            return;
        }

        frame.Complete(context, ProceedingBlocks.None);
        if (Measure.Of(frame, report.Edition, new Context(), []) is { } measure && (!measure.IsAboutApplications || context.Topic == Topic.Applications))
        {
            EmitZero(measure with { Rule = NarrativeRules.NoneStated, Readings = [.. measure.Readings.Take(1)], Explanations = [], IsAmbiguous = false }, frame, start, context);
        }
    }

    /// <summary>申请人均为自然人: the other columns are zero. Said of a part, or of what was decided, it is not about all who applied.</summary>
    public void EmitAllAre(Frame frame, int start, Context context)
    {
        if (frame is { HasOnlyColumns: true, IsConflict: false } && context.Topic == Topic.Applications
            && !_breakdown.IsOpen && _lastNumber is LastNumber.None or LastNumber.NewApplications)
        {
            EmitZero(Measure.OthersAreZero(frame), frame, start, context);
        }
    }

    /// <summary>A number whose terms are not known: a part with a name of its own, or something else.</summary>
    public void TakeUnnamed(Token number, bool hasName, bool isFollowedByUnknown, ref Context context)
    {
        if (!_breakdown.IsOpen)
        {
            // The number of an item of a list, and a number that ends a clause alone, change no topic.
            context.Topic = number.Counter == Counter.None || !(hasName || isFollowedByUnknown) ? context.Topic : Topic.Other;
        }
        else if ((hasName || context.IsChannel) && !isFollowedByUnknown)
        {
            _breakdown.TakeNamed(number, context.IsChannel);
        }
        else
        {
            _breakdown.Spoil();
        }
    }

    public void OpenBreakdown(bool isClaimed, ref Context context, bool isBracket = false)
    {
        if (isClaimed && _breakdown.IsOpen && _breakdown.Sum == 0)
        {
            _breakdown.Claim();
            return;
        }

        EndBreakdown();
        if (_last is { } last)
        {
            if (!isClaimed && !_rowNumbers.TryOpen(last.Frame, isBracket, ref context))
            {
                _last = null;
                return;
            }

            _breakdown.Open(last.Frame, last.Number, report.Edition, isClaimed, context.BlocksTold);
        }
    }

    /// <summary>A bracket behind a number lists its parts. The list around it goes on behind the bracket.</summary>
    public void BeginBracket(bool followsNumber, ref Context context)
    {
        _breakdown = default;
        if (followsNumber)
        {
            OpenBreakdown(false, ref context, true);
        }
    }

    /// <summary>No number that was met is a whole whose parts may follow.</summary>
    public void ForgetWhole() => _last = null;

    public void SpoilBreakdown() => _breakdown.Spoil();

    public void EndBreakdown()
    {
        if (_breakdown.IsComparable)
        {
            var length = Math.Min(_breakdown.End - _breakdown.Start, LongestText);
            sink.Take(new BreakdownStatement(
                _breakdown.Whole, _breakdown.Sum, _breakdown.IsComplete, _section, _paragraph, _breakdown.Start, _text.Substring(_breakdown.Start, length)));
            _told.Add(_breakdown.WholeStart, _breakdown.IsComplete || _breakdown.Sum > _breakdown.Whole);
        }

        _breakdown = default;
    }

    /// <summary>A list of parts of a number that the form need not know.</summary>
    public void TakeList(in NumberList list)
    {
        var statement = new BreakdownStatement(
            list.Whole.Value, list.Sum, list.IsComplete, _section, _paragraph, list.Start, _text.Substring(list.Start, Math.Min(list.End - list.Start, LongestText)));
        if (!_told.Contains(list.Whole.Start, list.IsComplete) && list.Holds == statement.Holds)
        {
            sink.Take(statement);
        }
    }

    /// <summary>Ends a part of a sentence: 新收83件；上年结转7件，已答复7件.</summary>
    public void EndPart()
    {
        EndBreakdown();
        _rowNumbers.EndPart();
    }

    public void EndSentence()
    {
        EndBreakdown();
        _lastBefore = _last;
        _last = null;
        _rowNumbers.EndSentence();
    }

    public void ContinueSentence()
    {
        _last = _lastBefore;
        _rowNumbers.ContinueSentence();
    }

    // 收到行政复议申请 and 实际收取 are about the form only where the sentence speaks of disclosure, or of the fee.
    private bool IsNamed(Frame frame, Context context) =>
        (!frame.IsReceivedProceeding || context.IsAboutDisclosure || _section == ReportSection.Proceedings)
        && (frame.Fee == FeeFigures.None || !frame.NeedsFeeNamed || context.IsAboutFees
            || (_section == FeeFigure.Section && _feeSentence.IsAboutFees(frame.Start)));

    private void Remember(Frame frame, Measure measure, Token number, ref Context context)
    {
        context.IsAboutFees |= frame.Fee != FeeFigures.None;
        if (frame.Blocks != ProceedingBlocks.None)
        {
            context.TellOf(frame.Blocks);
            context.MeetProceedings(frame.Blocks);
        }
        else if (!measure.IsAboutApplications)
        {
            context.Topic = Topic.Other;
            context.Document = frame.Document ?? context.Document;
        }
        else if (!frame.Rows.IsEmpty)
        {
            // 新收83件、上年结转7件，其中自然人67件: of both.
            context.Rows = frame.RowClass is RowClass.CarriedIn or RowClass.CarriedOut or RowClass.Carried ? [] : OtherWholes.RowsThatAgree(report, frame, measure, number);
        }
    }

    private void EmitZero(Measure measure, Frame frame, int start, Context context) =>
        sink.Take(Statement(measure, frame.HasTerms ? frame.Name : _text[frame.Start..frame.End], start, frame.End) with { Scope = context.Scope });

    private Statement Statement(Measure measure, string name, int start, int end) =>
        new(measure.Rule, name, 0, _section, _paragraph, start, _text.Substring(start, Math.Min(end - start, LongestText)))
        {
            Readings = measure.Readings,
            Explanations = measure.Explanations,
            Fees = measure.Fees,
            IsMoney = measure.IsMoney,
        };
}
