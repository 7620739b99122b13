namespace GovDisclosure.Docx;

/// <summary>版式: how the page looks. Texts, tables and their order are the same; the date stands elsewhere.</summary>
public enum ReportDocxLayout
{
    /// <summary>格式文本: as the annex of the notice prints the form. Wide tables, each whole on a page; the date under the title.</summary>
    Form,

    /// <summary>公文: as GB/T 9704-2012 sets an official document. 22 lines of 28 characters a page, page numbers outside; organ and date at the end.</summary>
    OfficialDocument,
}
