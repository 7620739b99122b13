namespace GovDisclosure.Docx.Reading;

/// <summary>What a drawing holds.</summary>
/// <param name="BoxText">The beginning of the text in its text boxes, or <see langword="null"/> if it has none.</param>
/// <param name="IsPicture">Whether it holds a picture, chart or embedded object.</param>
/// <param name="Description">How it is described for people who cannot see it.</param>
internal readonly record struct Picture(string? BoxText, bool IsPicture, string Description);
