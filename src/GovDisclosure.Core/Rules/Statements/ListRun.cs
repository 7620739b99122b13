namespace GovDisclosure.Rules.Statements;

/// <summary>Parts before their whole: 信函3件、网络6件，共收到申请9件; 100元、200元，合计300元.</summary>
internal struct ListRun
{
    private enum Place : byte
    {
        Nowhere,

        /// <summary>Among the parts.</summary>
        Parts,

        /// <summary>Behind the comma that ends them.</summary>
        Comma,

        /// <summary>Behind 共.</summary>
        Together,

        /// <summary>Behind the whole; any word more would make another thing of it.</summary>
        Whole,
    }

    private Place _place;
    private NumberList _list;
    private char _counter;
    private bool _mayGoOn;
    private bool _isReceived;

    public void Stop() => _place = Place.Nowhere;

    public void TakeNumber(Token number, char counter, PartNames names, int deed, bool isFirst)
    {
        if (isFirst && !names.HasFlag(PartNames.Deed))
        {
            _place = Place.Parts;
            _counter = counter;
            _isReceived = false;
            _list.OpenBefore(number);
            _list.Add(number, names, deed);
        }
        else if (_place == Place.Parts && _mayGoOn && counter == _counter && !names.HasFlag(PartNames.Deed))
        {
            _list.Add(number, names, deed);
        }
        else if (_place == Place.Together && counter == _counter && (!_isReceived || _list.AreDisjoint))
        {
            _list.Close(number);
            _place = Place.Whole;
        }
        else
        {
            Stop();
        }

        _mayGoOn = false;
    }

    public void TakeName() => _place = _place is Place.Comma or Place.Together or Place.Whole ? Place.Nowhere : _place;

    public void TakeReceived() => _isReceived |= _place == Place.Together;

    public void TakeTogether(bool isTotal) => _place = _place == Place.Comma && isTotal ? Place.Together : Place.Nowhere;

    /// <summary>Ends a part, the parts, or the whole.</summary>
    public void Separate(TokenKind mark, bool hasTail, StatementEmitter emitter)
    {
        if (_place == Place.Whole && !hasTail && _list.IsClear)
        {
            emitter.TakeList(_list);
        }

        _mayGoOn = mark is TokenKind.ListMark or TokenKind.Word;
        _place = _place != Place.Parts || hasTail ? Place.Nowhere
            : _mayGoOn ? Place.Parts
            : mark == TokenKind.Comma && _list.Count > 1 ? Place.Comma
            : Place.Nowhere;
    }
}
