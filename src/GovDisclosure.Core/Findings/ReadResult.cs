using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>读取结果: what a reader could read, and what it has to say about the input. Bad input never throws.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly ImmutableArray<DocumentTitle>? _titles;

    /// <summary>Makes a result.</summary>
    /// <param name="value">What could be read, or <see langword="null"/> for nothing at all.</param>
    /// <param name="findings">Everything that was wrong with the input, in the order of the input.</param>
    public ReadResult(T? value, ImmutableArray<Finding> findings)
    {
        Value = value;
        Findings = findings.IsDefault ? [] : findings;
    }

    /// <summary>What could be read; <see langword="null"/> if nothing could. What could not be read in it is blank.</summary>
    public T? Value { get; }

    /// <summary>Everything that was wrong with the input, in the order of the input.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// 各部分标题: the titles of the sections as the input has them, in its order; <see langword="null"/> where the input is no document and
    /// has none, as JSON and CSV. A report always has its six sections; whether the document had them is told by these.
    /// </summary>
    public ImmutableArray<DocumentTitle>? Titles
    {
        get => _titles;
        init => _titles = value is { IsDefault: true } ? null : value;
    }

    /// <summary>
    /// 格式中断: the finding that says where the input ceases to be of its format, because it is cut off or its syntax is broken;
    /// <see langword="null"/> if it is of its format to its end. What <see cref="Value"/> holds then was read as far as that was possible, and what
    /// is blank in it may have been stated in the rest, which nobody can read. Checkers apply no rule to it.
    /// </summary>
    public Finding? Fault { get; init; }

    /// <summary>
    /// Whether everything was read as it stands: there is a value, there are no findings but warnings of settings without effect (GD9036), and a document has the titles of the six
    /// sections in their order, worded as the form has them.
    /// </summary>
    public bool IsComplete => Value is not null && Findings.All(finding => finding.Rule.LeavesNothingOut) && (Titles is not { } titles || AreOfForm(titles));

    private static bool AreOfForm(ImmutableArray<DocumentTitle> titles) =>
        titles.Length == ReportSection.All.Length
        && titles.Zip(ReportSection.All).All(pair => SectionTitle.Of(pair.First.Text) is { IsOfForm: true } title && title.Section == pair.Second);
}
