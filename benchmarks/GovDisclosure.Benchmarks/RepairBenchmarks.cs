using BenchmarkDotNet.Attributes;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Benchmarks;

/// <summary>Works out which cells of table three are wrong: the equations, the search, the proposals with their certificates.</summary>
[MemoryDiagnoser]
public class RepairBenchmarks
{
    private readonly AnnualReport _clean = SampleReport.Clean;
    private readonly AnnualReport _one = SampleReport.WithOneWrongCell;
    private readonly AnnualReport _two = Change((ApplicationRow.Granted, Applicant.NaturalPerson, 1), (ApplicationRow.NotHeld, Applicant.OtherOrganization, 2));
    private readonly AnnualReport _twoEqual = Change((ApplicationRow.Granted, Applicant.NaturalPerson, 1), (ApplicationRow.Granted, Applicant.Total, 1));
    private readonly AnnualReport _three = Change((ApplicationRow.Granted, Applicant.NaturalPerson, 1), (ApplicationRow.NotHeld, Applicant.OtherOrganization, 2), (ApplicationRow.CarriedOut, Applicant.Total, 3));
    private readonly AnnualReport _four = Change((ApplicationRow.Granted, Applicant.NaturalPerson, 1), (ApplicationRow.NotHeld, Applicant.OtherOrganization, 2), (ApplicationRow.CarriedOut, Applicant.Total, 3), (ApplicationRow.CarriedIn, Applicant.CommercialEnterprise, 4));

    /// <summary>The wrong cells are found, and where there is a choice, it is told.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Agreement.Require(Clean().Status == RepairStatus.NothingToRepair, "the clean report needs no repair");
        Agreement.Require(_one.With(OneWrongCell().Proposals.Single()).Equals(_clean), "one wrong cell is repaired");
        Agreement.Require(_two.With(TwoWrongCells().Proposals.Single()).Equals(_clean), "two wrong cells are repaired");
        Agreement.Require(TwoWrongCellsAmbiguous().Status == RepairStatus.Ambiguous, "equal amounts leave a choice");
        Agreement.Require(ThreeWrongCells().Proposals.Any(proposal => _three.With(proposal).Equals(_clean)), "three wrong cells are found");
        Agreement.Require(FourWrongCells().Status == RepairStatus.NotWithinLimit, "four wrong cells are too many");
    }

    [Benchmark(Baseline = true)]
    public RepairResult OneWrongCell() => ReportRepair.Propose(_one);

    [Benchmark]
    public RepairResult Clean() => ReportRepair.Propose(_clean);

    [Benchmark]
    public RepairResult TwoWrongCells() => ReportRepair.Propose(_two);

    [Benchmark]
    public RepairResult TwoWrongCellsAmbiguous() => ReportRepair.Propose(_twoEqual);

    [Benchmark]
    public RepairResult ThreeWrongCells() => ReportRepair.Propose(_three);

    [Benchmark]
    public RepairResult FourWrongCells() => ReportRepair.Propose(_four);

    private static AnnualReport Change(params (ApplicationRow Row, Applicant Applicant, long Delta)[] changes)
    {
        var builder = SampleReport.Clean.ToBuilder();
        foreach (var (row, applicant, delta) in changes)
        {
            builder[row, applicant] += delta;
        }

        return builder.Build();
    }
}
