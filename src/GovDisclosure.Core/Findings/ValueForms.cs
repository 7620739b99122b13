using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>What a finding says was expected of a value: its form, which needs no translation, never an example that could be taken for the right value.</summary>
internal static class ValueForms
{
    public const string Count = "0, 1, 2, …";
    public const string CountRange = "-9223372036854775807 … 9223372036854775807";
    public const string Amount = "0, 12.5, …";
    public const string AmountRange = "≤ 28 × [0-9]";
    public const string Year = "1 … 9999";
    public const string NumberCheck = "0 … 96";
    public const string Level = "0, 2, 3, 4";
    public const string Text = "\"…\"";
    public const string FilledText = "\"…\" (≥ 1)";
    public const string Flag = "true, false";
    public const string NumberOrBlank = "null, -1, 0, 12.5, …";
    public const string Day = "\"" + Date + "\", 0001-01-01 … 9999-12-31";
    public const string Date = ReportDate.Format;
}
