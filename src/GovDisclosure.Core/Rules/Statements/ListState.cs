namespace GovDisclosure.Rules.Statements;

/// <summary>Where <see cref="ListReader"/> is within a sentence or a bracket: the last number, and the list that is being read.</summary>
internal struct ListState
{
    private enum Gap : byte
    {
        /// <summary>The last number is no whole any more.</summary>
        Lost,

        /// <summary>Nothing stands behind it yet.</summary>
        None,

        /// <summary>Words of its own clause: 60条信息.</summary>
        Clause,

        /// <summary>One mark.</summary>
        Mark,
    }

    private Token _whole;
    private char _wholeCounter;
    private Gap _gap;
    private bool _isWholeClear;
    private ulong _seen;
    private bool _hasTogether;
    private bool _hasRiddle;
    private NumberList _list;
    private char _counter;
    private TokenKind? _separator;
    private bool _isClosed;
    private PartNames _names;
    private bool _isNamed;
    private Token? _number;
    private char _numberCounter;
    private int _deed;
    private bool _hasTail;
    private ListRun _run;

    /// <summary>Where the name of the next part begins.</summary>
    public int ItemStart { get; private set; }

    /// <summary>The state within a bracket. One right behind a number may list its parts.</summary>
    public readonly ListState InBracket(int at)
    {
        var inside = new ListState { ItemStart = at };
        if (_gap == Gap.None)
        {
            (inside._whole, inside._wholeCounter, inside._gap, inside._isWholeClear) = (_whole, _wholeCounter, Gap.None, true);
            inside.Open(ListClaim.Listed);
        }

        return inside;
    }

    /// <summary>其中, 包括, 分别为: the number before it is a whole if it stands right before it.</summary>
    public void OpenBehind(ListClaim claim, int at, StatementEmitter emitter)
    {
        var isAtHead = _list.IsOpen && _list.Count == 0 && !_isNamed && _number is null && !_isClosed;
        if (isAtHead && claim == ListClaim.All && _gap != Gap.Lost)
        {
            // 其中分别为.
            _list.Spoil();
            return;
        }

        Finish(emitter);
        StartItem(at);
        _run.Stop();
        if (_gap != Gap.Lost && _isWholeClear)
        {
            Open(claim);
        }
    }

    public void TakeNumber(Token number, char counter, ReadOnlySpan<char> name)
    {
        if (_number is not null || counter == ' ' || _hasRiddle)
        {
            TakeRiddle();
            _seen |= Bit(number.Counter);
            return;
        }

        _names |= ListWords.NamesIn(name);
        _deed = ListWords.DeedAtEnd(name);
        _number = number;
        _numberCounter = counter;
        if (_list.IsOpen && _isClosed && counter == _counter)
        {
            _list.Doubt();
        }

        var isFirst = (_seen & Bit(number.Counter)) == 0;
        _run.TakeNumber(number, counter, _names, _deed, isFirst && !_list.IsOpen);
        (_whole, _wholeCounter, _gap) = (number, counter, Gap.None);
        _isWholeClear = isFirst || _hasTogether;
        _seen |= Bit(number.Counter);
    }

    public void TakeName(PartNames names)
    {
        _names |= names;
        _isNamed = true;
        _hasTail |= _number is not null;
        _gap = _gap is Gap.None or Gap.Clause ? Gap.Clause : Gap.Lost;
        _run.TakeName();
    }

    public void TakeReceived()
    {
        var run = _run;
        TakeName(PartNames.None);
        _run = run;
        _run.TakeReceived();
    }

    public void TakeLight()
    {
        _gap = _gap is Gap.None or Gap.Clause ? Gap.Clause : Gap.Lost;
        _isNamed = true;
    }

    public void TakeTogether(bool isTotal)
    {
        _hasTogether = true;
        _run.TakeTogether(isTotal && _number is null && !_isNamed);
        CloseList();
        TakeLight();
    }

    /// <summary>Something stands here that is no part of a plain list.</summary>
    public void TakeRiddle()
    {
        if (_number is not null || _list.Count == 0)
        {
            _list.Spoil();
        }

        CloseList();
        _hasRiddle = true;
        _gap = Gap.Lost;
        _run.Stop();
    }

    public void TakeColon(int at)
    {
        if (!_isNamed && _number is null)
        {
            // 其中：
            ItemStart = at;
            return;
        }

        _gap = _gap is Gap.None or Gap.Clause ? Gap.Mark : Gap.Lost;
        _run.Stop();
        CloseList();
        StartItem(at);
    }

    /// <summary>A mark, or 和: ends a part.</summary>
    public void Separate(Token mark, StatementEmitter emitter)
    {
        if (mark.Kind is TokenKind.Word or TokenKind.ListMark && _number is null)
        {
            // 网站、公众号60条: still the name.
            TakeName(PartNames.None);
            return;
        }

        if (_list.IsOpen && !_isClosed && _number is null && mark.Kind != TokenKind.Word && _isNamed)
        {
            // 网站60条，均已公开: the list has ended. 其中，市局方面，: nobody knows.
            if (_list.Count == 0)
            {
                _list.Spoil();
            }

            _isClosed = true;
        }

        EndItem(mark.Kind);
        _run.Separate(mark.Kind, _hasTail, emitter);
        _gap = mark.Kind == TokenKind.Comma && _gap is Gap.None or Gap.Clause ? Gap.Mark : Gap.Lost;
        StartItem(mark.End);
    }

    public void EndSentence(Token mark, StatementEmitter emitter)
    {
        var gap = mark.Kind == TokenKind.Stop && _gap is Gap.None or Gap.Clause ? Gap.Mark : Gap.Lost;
        Finish(emitter);
        _run.Separate(mark.Kind, _hasTail, emitter);
        this = new ListState { ItemStart = mark.End, _whole = _whole, _wholeCounter = _wholeCounter, _gap = gap, _isWholeClear = _isWholeClear };
    }

    /// <summary>Ends the list that is being read, and tells of it.</summary>
    public void Finish(StatementEmitter emitter)
    {
        EndItem(TokenKind.End);
        _run.Separate(TokenKind.End, _hasTail, emitter);
        if (_list.IsClear)
        {
            emitter.TakeList(_list);
        }

        _list = default;
    }

    private void Open(ListClaim claim)
    {
        _list = default;
        _list.Open(_whole, claim);
        _counter = _wholeCounter;
        _separator = null;
        _isClosed = false;
    }

    // In a list of its own clause the thing goes on; behind a part it is over.
    private void CloseList() => _isClosed |= _list.IsOpen && _number is null && _list.Count > 0;

    private void EndItem(TokenKind mark)
    {
        if (!_list.IsOpen || _isClosed || _number is not { } number)
        {
            return;
        }

        if (_numberCounter != _counter)
        {
            _isClosed = true;
            if (_list.Count > 0 && _separator == TokenKind.ListMark)
            {
                _list.Spoil();
            }

            return;
        }

        _list.Add(number, _names, _deed);
        if (_hasTail)
        {
            _list.Doubt();
        }

        if (mark is TokenKind.Word or TokenKind.End)
        {
            return;
        }

        _isClosed = _separator == TokenKind.ListMark && mark != TokenKind.ListMark;
        if (_separator is not null && _separator != TokenKind.ListMark && mark == TokenKind.ListMark)
        {
            _list.Spoil();
        }

        _separator ??= mark;
    }

    private void StartItem(int at)
    {
        ItemStart = at;
        _names = PartNames.None;
        _isNamed = false;
        _number = null;
        _deed = 0;
        _hasTail = false;
        _hasTogether = false;
        _hasRiddle = false;
    }

    private static ulong Bit(Counter counter) => 1UL << (int)counter;
}
