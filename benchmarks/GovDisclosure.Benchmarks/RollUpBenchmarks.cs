using BenchmarkDotNet.Attributes;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Benchmarks;

/// <summary>Adds one report to a roll-up: 199 counts and an amount. Every contestant adds the same hundred reports in turn, which fit in the cache as a report does that was just read.</summary>
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private const int Reports = 100;

    private readonly AnnualReport[] _reports = SampleReport.ManyOfNumbers(Reports);
    private readonly PlainTables[] _objects;
    private readonly RollUp _distinct = RollUp.OfDistinct(2024);
    private readonly RollUp _named = new(2024);
    private readonly RollUp _listed;
    private readonly ArrayRow[] _rows;
    private readonly ObjectSums _sums = new();
    private readonly ArraySums _arraySums = new();
    private readonly VectorSums _vectorSums = new();
    private readonly PropertySums _properties = new();

    public RollUpBenchmarks()
    {
        _objects = [.. _reports.Select(report => PlainCells.Fill(report, new PlainTables()))];
        _rows = [.. _reports.Select(ArrayRow.Of)];
        _listed = new RollUp(2024, _reports.Select(report => report.Agency.Name));
    }

    /// <summary>Every contestant comes to the same sums.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Ours();
        OursWithNames();
        OursWithList();
        LoopOverObjects();
        LoopOverArrays();
        VectorsOverArrays();
        LinqOverProperties();
        foreach (var cell in StatutoryForm.Of(Edition.Form2021).Cells)
        {
            var expected = _reports.Sum(report => report[cell]);
            Agreement.Require(_distinct.KnownSum(cell) == expected && _named.KnownSum(cell) == expected && _listed.KnownSum(cell) == expected, $"ours adds {cell.Code}");
            Agreement.Require(_properties.Sum(cell) == expected, $"LINQ adds {cell.Code}");
            Agreement.Require(_sums.Sum(cell) == expected, $"the loop over objects adds {cell.Code}");
            Agreement.Require(_arraySums.Sum(cell) == expected && _vectorSums.Sum(cell) == expected, $"the loops over arrays add {cell.Code}");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public void Ours() => AddAll(_distinct);

    [Benchmark(OperationsPerInvoke = Reports)]
    public void OursWithNames() => AddAll(_named);

    [Benchmark(OperationsPerInvoke = Reports)]
    public void OursWithList() => AddAll(_listed);

    [Benchmark(OperationsPerInvoke = Reports)]
    public void LoopOverObjects()
    {
        foreach (var tables in _objects)
        {
            _sums.Add(tables);
        }
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public void LoopOverArrays()
    {
        foreach (var row in _rows)
        {
            _arraySums.Add(row);
        }
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public void VectorsOverArrays()
    {
        foreach (var row in _rows)
        {
            _vectorSums.Add(row);
        }
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public void LinqOverProperties() => _properties.AddAll(_objects);

    private void AddAll(RollUp rollUp)
    {
        foreach (var report in _reports)
        {
            rollUp.Add(report);
        }
    }
}
