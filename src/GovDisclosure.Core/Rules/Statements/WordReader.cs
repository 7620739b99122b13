namespace GovDisclosure.Rules.Statements;

/// <summary>Tells the reader of the clause what each known word means for it.</summary>
internal sealed class WordReader(ClauseReader reader, PeriodReader periods, StatementEmitter emitter)
{
    private static readonly Term Added = new(Phrases.Added) { RowClass = RowClass.New, Rows = FormTerms.RowsOf(RowClass.New), MayFollow = true };

    private Token _previous;
    private bool _metChange;
    private bool _mayBeNew;
    private bool _isAllOfOwnRegion;

    /// <summary>The next number is only near to what is meant, because 约 stands before it.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>The next number is where a change began: 由68件上升到83件.</summary>
    public bool IsChange => _previous.Word?.Text is "由" or "从";

    private Clause Clause => reader.Clause;

    public void Begin()
    {
        _previous = default;
        _metChange = false;
        _mayBeNew = false;
        _isAllOfOwnRegion = false;
        IsApproximate = false;
    }

    /// <summary>Remembers the token before the next one.</summary>
    public void Leave(Token token)
    {
        _previous = token;
        _isAllOfOwnRegion &= token.Word?.Kind is WordKind.Others or WordKind.Organ;
        IsApproximate &= token.Word?.Kind == WordKind.Approximate;
        _mayBeNew = token.Word?.Text == Phrases.Added && !_metChange && !reader.MetNumber;
        _metChange = token.Kind != TokenKind.Stop && (_metChange || token.Word?.Kind == WordKind.Change);
    }

    public void Take(Token token, Word word)
    {
        Clause.IsWithin = word.Kind == WordKind.Within;
        switch (word.Kind)
        {
            case WordKind.Light or WordKind.Within:
                Clause.HasBareApplication |= word.Text == Phrases.BareApplication && Clause.HasTerms;
                break;
            case WordKind.Until or WordKind.YearEnd:
                break;
            case WordKind.Disclosure:
                reader.Context.IsAboutDisclosure = true;
                TakePartOfAllCases(token, word);
                break;
            case WordKind.Leading when Clause.HasTerms:
                reader.TakeUnknown();
                break;
            case WordKind.Leading:
                break;
            case WordKind.Connector:
                reader.TakeConnector(token.End, false);
                break;
            case WordKind.Application:
                TakeAdded(token);
                reader.TakeApplication(token, word.Text[^1] is '请' or '件');
                break;
            case WordKind.Applicants:
                reader.EnterApplications();
                break;
            case WordKind.Organ:
                TakeOrgan(token);
                return;
            case WordKind.Term:
                reader.TakeTerm(token, periods.InYear(word.Term!, _previous));
                break;
            default:
                reader.Flush();
                if (!periods.TryTakeWord(word.Kind) && !TakeChannel(word.Kind) && !TakeWhom(word))
                {
                    TakeSign(token, word.Kind);
                }

                break;
        }

        Clause.HasKnownWords = true;
    }

    // 行政诉讼60件，其中涉及政府信息公开20件: the lawsuits that the form counts.
    private void TakePartOfAllCases(Token token, Word word)
    {
        if (reader.Context.AllCases is not ProceedingBlocks.None and var cases && !Clause.HasTerms && Clause.Ready.Count == 0)
        {
            reader.TakeTerm(token, new Term(word.Text) { Blocks = cases, MayFollow = true });
        }
    }

    // 新增政府信息公开申请83件, where nothing is compared with another time.
    private void TakeAdded(Token token)
    {
        if (_mayBeNew && !Clause.HasTerms)
        {
            Clause.IsChange = false;
            reader.TakeTerm(token, Added);
        }
    }

    private bool TakeChannel(WordKind kind)
    {
        reader.Context.IsChannel |= kind == WordKind.Channel;
        return kind == WordKind.Channel;
    }

    private bool TakeWhom(Word word)
    {
        switch (word.Kind)
        {
            case WordKind.Own:
                SetOrgan(StatementScope.Own);
                reader.Context.EndPart();
                Clause.HasOwn = true;
                return true;
            case WordKind.Region or WordKind.Others when Clause.HasOwn || Clause.HasUnknownBeforeTerms:
                // 我局指导各科室: not they act, but the organ.
                reader.TakeUnknown();
                return true;
            case WordKind.Region:
                SetOrgan(emitter.IsOwnRegion(word.Text) ? StatementScope.Own : StatementScope.Region);
                return true;
            case WordKind.Others when IsAllOfOwnRegion(word.Text):
                return true;
            case WordKind.Others:
                SetOrgan(StatementScope.OtherOrgan);
                return true;
            default:
                return false;
        }
    }

    // 全市各级行政机关, 全市各级各部门 in the report of the city are the city; 全市各县区 are not.
    private bool IsAllOfOwnRegion(string word)
    {
        _isAllOfOwnRegion = (_previous.Word is { Kind: WordKind.Region } region && emitter.IsOwnRegion(region.Text) && word == Phrases.EachLevel)
            || (_isAllOfOwnRegion && Phrases.EachOrgan.Contains(word));
        return _isAllOfOwnRegion;
    }

    private void TakeSign(Token token, WordKind kind)
    {
        switch (kind)
        {
            case WordKind.Each:
                Clause.IsEach = true;
                break;
            case WordKind.Together:
                Clause.IsTogether = true;
                break;
            case WordKind.Cumulative:
                Clause.IsTogether = true;
                reader.Context.IsCumulative |= !reader.Context.IsYearNamed;
                break;
            case WordKind.AllAre:
                EnterApplicationsBehindApplicants();
                Clause.IsEach = true;
                Clause.IsAllAre = !Clause.HasTerms && Clause.Number is null;
                Clause.SignStart = token.Start;
                break;
            case WordKind.Respectively when reader.Context.Years.Count > 1:
                Clause.IsByYear = true;
                break;
            case WordKind.Respectively when Clause.ListLength > 0 && !Clause.Current.IsEmpty:
                Clause.IsRespectively = true;
                break;
            case WordKind.Respectively:
                Clause.IsRespectivelyAlone = true;
                emitter.OpenBreakdown(true, ref reader.Context);
                break;
            case WordKind.Among:
                reader.EndClause(token.End);
                if (_previous.Kind == TokenKind.Stop)
                {
                    reader.ContinueSentence();
                }

                emitter.OpenBreakdown(false, ref reader.Context);
                reader.Settle();
                break;
            case WordKind.Beside:
                reader.EndClause(token.End);
                emitter.EndBreakdown();
                Clause.IsRest = true;
                break;
            case WordKind.Negation when !Clause.HasTerms && Clause.Number is null:
                Clause.IsNegated = true;
                Clause.SignStart = token.Start;
                break;
            case WordKind.Negation:
                Clause.HasUnknownAfterTerms = true;
                break;
            case WordKind.Change:
                Clause.IsChange = true;
                break;
            case WordKind.Approximate:
                IsApproximate = true;
                break;
        }
    }

    // 申请人全部为自然人.
    private void EnterApplicationsBehindApplicants()
    {
        if (Phrases.Applicants.Contains(_previous.Word?.Text))
        {
            reader.EnterApplications();
        }
    }

    // 局 after a name at the head of a clause names the organ that the clause is about.
    private void TakeOrgan(Token token)
    {
        if (_isAllOfOwnRegion && _previous.Word is { Kind: WordKind.Others or WordKind.Organ } && token.Word!.Text is "政府" or "人民政府" or "部门" or "单位")
        {
            // 全市各级政府.
            return;
        }

        var isAfterName = _previous.Kind == TokenKind.Word && _previous.End == token.Start && _previous.Word!.Kind is WordKind.Region or WordKind.Others or WordKind.Own;
        var isSubject = Clause is { HasKnownWords: false, HasTerms: false, Number: null, HasUnknownBeforeTerms: true };
        if (isAfterName || isSubject)
        {
            reader.Flush();
            SetOrgan(emitter.IsOwnName(isAfterName && !Clause.HasUnknownBeforeTerms ? _previous.Start : Clause.Start, token.End) ? StatementScope.Own : StatementScope.OtherOrgan);
        }
        else
        {
            reader.TakeUnknown();
        }
    }

    private void SetOrgan(StatementScope organ)
    {
        reader.Context.Organ = organ;
        if (Clause.HasTerms)
        {
            Clause.HasUnknownAfterTerms = true;
        }
        else
        {
            Clause.HasUnknownBeforeTerms = false;
        }
    }
}
