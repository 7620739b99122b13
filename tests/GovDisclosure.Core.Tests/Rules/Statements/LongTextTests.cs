using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>Long and hostile narrative: work and memory grow no faster than the text, and nothing throws.</summary>
public class LongTextTests
{
    private const int Short = 40_000;

    public static TheoryData<string> Patterns { get; } = new(
        "新收政府信息公开申请1件，",
        "其中自然人1件、",
        "新收",
        "新收、",
        "收到办结答复",
        "行政复议和",
        "（",
        "（新收1件",
        "“",
        "《",
        "1",
        "1，234",
        "1-",
        "1.",
        "一",
        "亿",
        "十万",
        "12万亿",
        "某",
        "某局",
        "某某市教育",
        "分别为1件",
        "未收到",
        "均为自然人",
        "约",
        "较上年",
        "2024年",
        "2023年、",
        "2023、",
        "2023—",
        "2022至2024年",
        "1月至",
        "1—9月",
        "三年",
        "（2023年）",
        "去年、今年分别新收1件、",
        "2023年、2024年分别新收政府信息公开申请1件、2件，",
        "分别新收政府信息公开申请1件、2件、",
        "累计新收",
        " ",
        "，",
        "。",
        "收到政府信息公开申请1件（网络1件、",
        "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申");

    [Theory, MemberData(nameof(Patterns))]
    public void Work_and_memory_are_linear_in_the_length_of_one_endless_sentence(string pattern)
    {
        var (shortWork, shortBytes) = Measure(pattern, Short);
        var (longWork, longBytes) = Measure(pattern, 8 * Short);
        Assert.InRange(longWork, 0, (8 * shortWork) + 64);
        Assert.InRange(longBytes, 0, (9 * shortBytes) + 1_000_000);
    }

    /// <summary>The end of a paragraph is looked for once, however many parts a list has; looked for at each, this would take hours.</summary>
    [Fact]
    public void A_list_of_nothing_and_blanks_behind_it_are_read_once()
    {
        var sink = new CountingSink();
        var list = "门户网站：" + new string('、', 1_000_000) + new string(' ', 1_000_000);
        new StatementParser(Tables.With(Tables.Of("bureau"), "通过门户网站公开信息28条，具体如下：¶" + list), sink).ReadReport();
        Assert.Equal(0, sink.Statements);
    }

    [Fact]
    public void Ten_megabytes_are_read_without_keeping_statements()
    {
        var sink = new CountingSink();
        Read("本年新收政府信息公开申请0件，其中自然人0件、法人或其他组织0件，", 3_400_000, sink);
        Assert.InRange(sink.Statements, 300_000, 500_000);
    }

    [Fact]
    public void The_longest_numbers_do_not_throw()
    {
        foreach (var number in new[] { new string('9', 100), "9." + new string('9', 100), new string('亿', 16), "九亿亿亿亿亿", "999999999999999999999999999亿亿", "99999999999999999999999999999", "1,23,4", "1,2345", "0.0000000000000000000000000000001" })
        {
            foreach (var unit in new[] { "件", "元", "万元", "亿元", "" })
            {
                StatementReader.Read(Tables.With(Tables.Of("bureau"), $"新收政府信息公开申请{number}{unit}，行政事业性收费{number}{unit}，其中{number}{unit}。"));
                ReportChecker.Check(Tables.With(Tables.Of("bureau"), $"新收政府信息公开申请{number}{unit}（自然人{number}{unit}、科研机构{number}{unit}），行政事业性收费{number}{unit}。"));
            }
        }
    }

    private static (long Work, long Bytes) Measure(string pattern, int length)
    {
        var sink = new CountingSink();
        var report = ReportOf(pattern, length);
        var parser = new StatementParser(report, sink);
        var before = GC.GetAllocatedBytesForCurrentThread();
        parser.ReadReport();
        return (parser.Work, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Read(string pattern, int length, IStatementSink sink) => new StatementParser(ReportOf(pattern, length), sink).ReadReport();

    private static AnnualReport ReportOf(string pattern, int length)
    {
        var builder = Tables.Of("zero").ToBuilder();
        builder[ReportSection.Applications] = new Narrative(new Paragraph(string.Concat(Enumerable.Repeat(pattern, length / pattern.Length))));
        return builder.Build();
    }

    private sealed class CountingSink : IStatementSink
    {
        public int Statements { get; private set; }

        public void Take(Statement statement) => Statements++;

        public void Take(BreakdownStatement breakdown) => Statements++;
    }
}
