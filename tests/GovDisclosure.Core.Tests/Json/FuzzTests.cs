using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Json;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Json;

[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class FuzzTests
{
    [Property(MaxTest = 500)]
    public bool Random_bytes_never_throw_and_are_never_certified(byte[] bytes) =>
        !ReportChecker.Check(ReportJson.Read(bytes)).IsCertified;

    [Property(MaxTest = 500)]
    public bool A_damaged_document_never_throws_and_is_certified_only_if_it_reads_as_it_stands(CertifiedReport certified, int seed)
    {
        var random = new Random(seed);
        var bytes = JsonOf.Bytes(certified.Value);
        for (var damage = random.Next(1, 4); damage > 0; damage--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        var read = ReportJson.Read(bytes);
        return !ReportChecker.Check(read).IsCertified || read.IsComplete;
    }

    [Property(MaxTest = 300)]
    public bool A_document_that_was_cut_or_doubled_is_never_certified(CertifiedReport certified, PositiveInt at)
    {
        var bytes = JsonOf.Bytes(certified.Value);
        var cut = at.Get % bytes.Length;
        return !ReportChecker.Check(ReportJson.Read(bytes.AsSpan(0, cut))).IsCertified
            && !ReportChecker.Check(ReportJson.Read([.. bytes, .. bytes[cut..]])).IsCertified;
    }
}
