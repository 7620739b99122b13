namespace GovDisclosure.Cli.Input;

/// <summary>The formats that the tool knows, by the extension of a file.</summary>
internal enum FileFormat
{
    /// <summary>.json: one report.</summary>
    Json,

    /// <summary>.csv: any number of reports.</summary>
    Csv,

    /// <summary>.docx: one report.</summary>
    Docx,
}
