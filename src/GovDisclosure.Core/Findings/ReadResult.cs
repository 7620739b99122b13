namespace GovDisclosure.Findings;

/// <summary>读取结果: what a reader could read, and what it has to say about the input. Bad input never throws.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
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

    /// <summary>Whether everything was read as it stands: there is a value, and there are no findings.</summary>
    public bool IsComplete => Value is not null && Findings.IsEmpty;
}
