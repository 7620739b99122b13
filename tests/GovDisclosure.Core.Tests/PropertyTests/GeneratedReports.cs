using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Any report that the model can hold: blanks, negative numbers, extremes, odd text, either edition.</summary>
public readonly record struct AnyReport(AnnualReport Value)
{
    public override string ToString() => ReportDump.Of(Value);
}

/// <summary>A report that breaks no rule: entered cells generated, totals computed, the balance made to hold.</summary>
public readonly record struct CertifiedReport(AnnualReport Value)
{
    public override string ToString() => ReportDump.Of(Value);
}

/// <summary>A certified report in which one cell of table three or four was changed by an amount that is not zero.</summary>
public readonly record struct SpoiledReport(AnnualReport Original, AnnualReport Value, CountCell Cell, long Delta)
{
    public override string ToString() => $"{Cell.Code} changed by {Delta} in {ReportDump.Of(Original)}";
}

/// <summary>A cell of an edition.</summary>
public readonly record struct FormCell(Edition Edition, Cell Cell);

/// <summary>A change of a count, up to ten digits, never zero.</summary>
public readonly record struct NonZeroDelta(long Value);

/// <summary>One line of text that the model can hold, possibly empty or with spaces at its ends.</summary>
public readonly record struct AnyLine(string Value);

/// <summary>An amount with up to 28 digits, possibly negative.</summary>
public readonly record struct AnyAmount(decimal Value);

/// <summary>Certified reports of one organ for years that follow one another, from the 2019 into the 2021 form, each taking over what the last handed on.</summary>
public readonly record struct CertifiedSeries(ImmutableArray<AnnualReport> Values)
{
    public override string ToString() => string.Join("; ", Values.Select(ReportDump.Of));
}

/// <summary>Certified reports of different organs, all of one year.</summary>
public readonly record struct CertifiedChildren(ImmutableArray<AnnualReport> Values)
{
    public override string ToString() => string.Join("; ", Values.Select(ReportDump.Of));
}

/// <summary>Any reports of a few organs and years, so that some come twice and some do not fit together.</summary>
public readonly record struct MixedReports(ImmutableArray<AnnualReport> Values)
{
    public override string ToString() => string.Join("; ", Values.Select(ReportDump.Of));
}
