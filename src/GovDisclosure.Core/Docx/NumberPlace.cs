using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>Where a number goes in a <see cref="TableTemplate"/>.</summary>
/// <param name="Offset">After how many bytes of its markup.</param>
/// <param name="Shown">After how many bytes of what it shows.</param>
/// <param name="Cell">Which number.</param>
/// <param name="Width">How wide it may be, in twips.</param>
internal readonly record struct NumberPlace(int Offset, int Shown, Cell Cell, int Width);
