namespace GovDisclosure.Csv;

/// <summary>CSV 名称: how columns and cells are named in a CSV file. Reading takes all of them.</summary>
public enum CsvNames
{
    /// <summary>代码: stable codes, such as <c>applications.granted.naturalPerson</c>.</summary>
    Codes,

    /// <summary>标签: the official labels in Chinese, such as （一）予以公开.</summary>
    Labels,

    /// <summary>代码和标签: codes, with the labels beside them for people. The reader goes by the codes.</summary>
    Both,
}
