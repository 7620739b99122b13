using BenchmarkDotNet.Running;
using GovDisclosure.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, BenchmarkConfig.For(args));
