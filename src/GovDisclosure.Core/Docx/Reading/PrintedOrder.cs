using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says once of a table that its rows or columns stand in another order than the form prints them.</summary>
/// <param name="labels">The labels of the form.</param>
/// <param name="remarks">Takes what is to be said, with two labels in the order in which the form has them.</param>
internal sealed class PrintedOrder(FormLabels labels, List<TableRemark> remarks)
{
    private readonly bool[] _seen = new bool[labels.Lines.Length];
    private int _last = -1;
    private bool _isTold;

    /// <summary>A row follows. One that was there before is for others to tell.</summary>
    public void Add(FormLine line, ShapeCell label)
    {
        var index = labels.Lines.IndexOf(line);
        if (index < _last && !_seen[index])
        {
            Tell(label.Anchor, line.Path[^1], labels.Lines[_last].Path[^1]);
        }

        _seen[index] = true;
        _last = Math.Max(_last, index);
    }

    /// <summary>Columns follow, from left to right.</summary>
    public void Add(ImmutableArray<HeadedColumn> columns)
    {
        for (var i = 1; i < columns.Length && !_isTold; i++)
        {
            var (left, right) = (columns[i - 1].Path, columns[i].Path);
            if (labels.Columns.IndexOf(right) < labels.Columns.IndexOf(left))
            {
                // The outermost headings that differ are what changed places.
                var depth = 0;
                while (depth < Math.Min(left.Length, right.Length) - 1 && left[depth] == right[depth])
                {
                    depth++;
                }

                Tell(columns[i].Heading, right[depth], left[depth]);
            }
        }
    }

    private void Tell(WordCell cell, FormElement first, FormElement second)
    {
        if (!_isTold)
        {
            _isTold = true;
            remarks.Add(new(DocumentReadingRules.OfficialLayout, cell, $"{first.LabelIn(labels.Edition)}、{second.LabelIn(labels.Edition)}"));
        }
    }
}
