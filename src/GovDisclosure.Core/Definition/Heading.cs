namespace GovDisclosure.Definition;

/// <summary>A printed heading: a caption, or a label that encloses or names rows or columns but is no key to cells by itself.</summary>
public sealed class Heading : FormElement
{
    internal Heading(string code, Printed printed, Heading? parent = null, LegalBasis? basis = null)
        : base(code, printed, parent, basis)
    {
    }
}
