namespace GovDisclosure.Rules.Statements;

/// <summary>The wholes whose parts were added up last, so that none is told of twice. There are never more of them whose lists are still open.</summary>
internal sealed class ToldWholes
{
    private readonly (int Start, bool IsSettled)[] _wholes = new (int, bool)[8];
    private int _next;

    public void Forget() => Array.Fill(_wholes, (-1, false));

    /// <summary>Takes a whole.</summary>
    /// <param name="start">Where its number begins.</param>
    /// <param name="isSettled">All parts were known, or too great; otherwise some other list may still tell more.</param>
    public void Add(int start, bool isSettled)
    {
        _wholes[_next] = (start, isSettled);
        _next = (_next + 1) % _wholes.Length;
    }

    public bool Contains(int start, bool isComplete) => Array.Exists(_wholes, whole => whole.Start == start && (whole.IsSettled || !isComplete));
}
