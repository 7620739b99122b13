namespace GovDisclosure.Rules.Statements;

/// <summary>An entry of the lexicon.</summary>
/// <param name="Text">The word as it stands in a text.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Term">The term of the form, if it is one.</param>
internal sealed record Word(string Text, WordKind Kind, Term? Term = null);
