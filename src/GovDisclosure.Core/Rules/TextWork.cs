namespace GovDisclosure.Rules;

/// <summary>How many characters a reader of text looked at, so that tests can see that the work is linear.</summary>
internal sealed class TextWork
{
    public long Characters { get; private set; }

    public void Add(int characters) => Characters += characters;
}
