using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>Where a number goes in a <see cref="TableTemplate"/>: after how many bytes, which one, and how wide it may be in twips.</summary>
internal readonly record struct NumberPlace(int Offset, Cell Cell, int Width);
