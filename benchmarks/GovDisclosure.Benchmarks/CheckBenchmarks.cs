using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using AnnotationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace GovDisclosure.Benchmarks;

/// <summary>Checks all number rules of one report: 39 equations of table three, 3 of table four, 2 stocks, blanks and signs.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly AnnualReport _clean = SampleReport.Clean;
    private readonly AnnualReport _wrong = SampleReport.WithOneWrongCell;
    private readonly PlainTables _tables = PlainCells.Fill(SampleReport.Clean, new PlainTables());
    private readonly ScalarNumbers _numbers = new(SampleReport.Clean);
    private readonly VectorNumbers _vectors = new(SampleReport.Clean);
    private readonly FluentTables _validator = new();

    /// <summary>Every contestant passes the clean report and finds what the wrong cell breaks.</summary>
    [GlobalSetup]
    public void Agree()
    {
        var wrong = PlainCells.Fill(_wrong, new PlainTables());
        Agreement.Require(Ours().IsCertified && OursOneWrongCell().Failed == 2, "ours finds two broken equations");
        Agreement.Require(FluentValidation().IsValid && _validator.Validate(wrong).Errors.Count == 2, "FluentValidation finds two");
        // It does not go on to the columns of a table once it has found a wrong row.
        Agreement.Require(DataAnnotations().Count == 0 && AnnotatedTables.Validate(wrong).Count == 1, "DataAnnotations finds the row");
        Agreement.Require(ScalarLoop() == 0 && new ScalarNumbers(_wrong).CountFailures() == 2, "the scalar loop finds two");
        Agreement.Require(VectorLoop() == 0 && new VectorNumbers(_wrong).CountFailures() == 2, "the vector loop finds two");
    }

    [Benchmark(Baseline = true)]
    public CheckResult Ours() => ReportChecker.Check(_clean, RuleSet.Numbers);

    [Benchmark]
    public CheckResult OursOneWrongCell() => ReportChecker.Check(_wrong, RuleSet.Numbers);

    [Benchmark]
    public ValidationResult FluentValidation() => _validator.Validate(_tables);

    [Benchmark]
    public List<AnnotationResult> DataAnnotations() => AnnotatedTables.Validate(_tables);

    [Benchmark]
    public int ScalarLoop() => _numbers.CountFailures();

    [Benchmark]
    public int VectorLoop() => _vectors.CountFailures();
}
