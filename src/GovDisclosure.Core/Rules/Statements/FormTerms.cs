using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>The terms that name cells of one edition: every label of the form, and the phrases that mean the same.</summary>
internal static class FormTerms
{
    private const int ShortestLabel = 3;

    private static readonly ImmutableArray<ImmutableArray<ApplicationRow>> New = [[ApplicationRow.NewlyReceived]];
    private static readonly ImmutableArray<ImmutableArray<ApplicationRow>> CarriedIn = [[ApplicationRow.CarriedIn]];
    private static readonly ImmutableArray<ImmutableArray<ApplicationRow>> CarriedOut = [[ApplicationRow.CarriedOut]];
    private static readonly ImmutableArray<ImmutableArray<ApplicationRow>> Concluded = [[ApplicationRow.OutcomesTotal]];
    private static readonly ImmutableArray<ImmutableArray<ApplicationRow>> Received =
        [.. New, [ApplicationRow.NewlyReceived, ApplicationRow.CarriedIn]];

    public static IEnumerable<(string Text, Term Term)> In(Edition edition) =>
    [
        .. Rows(edition),
        .. Columns(edition),
        .. Proceedings(edition),
        .. Disclosure(edition),
        .. Phrases.Fees.SelectMany(fee => fee.Words, (fee, word) => (word, new Term(word) { Fee = fee.Figure, NeedsFeeNamed = !word.Contains("处理费", StringComparison.Ordinal) && fee.Figure != FeeFigures.Notices })),
    ];

    /// <summary>A label as it stands in running text: without its number, and without the note in brackets behind it.</summary>
    public static string Bare(string label)
    {
        var text = label.AsSpan();
        if (text[0] == '（')
        {
            text = text[(text.IndexOf('）') + 1)..];
        }
        else if (text.Length > 2 && text[1] is '、' or '.')
        {
            text = text[2..];
        }

        var note = text.IndexOf('（');
        return (note > 0 ? text[..note] : text).ToString();
    }

    private static IEnumerable<(string Text, Term Term)> Rows(Edition edition)
    {
        var rows = ApplicationRow.All.Where(row => row.Editions.Contains(edition)).ToImmutableArray();
        foreach (var heading in rows.Select(row => row.Parent).OfType<Heading>().Distinct().Where(heading => heading != ApplicationRow.Outcomes))
        {
            ImmutableArray<ApplicationRow> group = [.. rows.Where(row => row.Parent == heading)];
            foreach (var item in Labelled(heading, edition, RowTerm(RowClass.Outcome, [group])))
            {
                yield return item;
            }
        }

        foreach (var row in rows.Where(row => row != ApplicationRow.OutcomesTotal))
        {
            var isOutcome = row.Parent is not null;
            var kind = isOutcome ? RowClass.Outcome
                : row == ApplicationRow.NewlyReceived ? RowClass.New
                : row == ApplicationRow.CarriedIn ? RowClass.CarriedIn
                : RowClass.CarriedOut;
            foreach (var item in Labelled(row, edition, RowTerm(kind, [[row]])))
            {
                yield return item;
            }
        }

        foreach (var (kind, words) in Phrases.Rows)
        {
            foreach (var word in words)
            {
                yield return (word, RowTerm(kind, RowsOf(kind)) with { Name = word });
            }
        }
    }

    private static Term RowTerm(RowClass kind, ImmutableArray<ImmutableArray<ApplicationRow>> rows) => new("")
    {
        RowClass = kind,
        Rows = rows,
        MayFollow = kind is not (RowClass.Received or RowClass.Accepted or RowClass.Handled),
    };

    /// <summary>The lawful readings of a word for rows, the usual one first.</summary>
    public static ImmutableArray<ImmutableArray<ApplicationRow>> RowsOf(RowClass kind) => kind switch
    {
        RowClass.New => New,
        RowClass.CarriedIn => CarriedIn,
        RowClass.CarriedOut => CarriedOut,
        RowClass.Carried => [.. CarriedOut, .. CarriedIn],
        RowClass.Received or RowClass.Accepted => Received,
        RowClass.Handled => [Received[1], .. Concluded, .. New],
        RowClass.Concluded => Concluded,
        _ => [],
    };

    private static IEnumerable<(string Text, Term Term)> Columns(Edition edition)
    {
        foreach (var applicant in Applicant.Entered)
        {
            foreach (var item in Labelled(applicant, edition, new Term("") { Columns = [applicant], MayFollow = true }))
            {
                yield return item;
            }
        }

        ImmutableArray<Applicant> organizations = [.. Applicant.Entered.Where(applicant => applicant.Parent == Applicant.Organizations)];
        foreach (var word in Phrases.Organizations.Prepend(Applicant.Organizations.LabelIn(edition)))
        {
            yield return (word, new Term(word) { Columns = organizations, MayFollow = true });
        }
    }

    private static IEnumerable<(string Text, Term Term)> Proceedings(Edition edition)
    {
        var blocks = new (FormElement Element, ProceedingBlocks Blocks, string[] Words)[]
        {
            (Proceeding.Review, ProceedingBlocks.Review, Phrases.Review),
            (Proceeding.Litigation, ProceedingBlocks.Litigation, Phrases.Litigation),
            (Proceeding.DirectLitigation, ProceedingBlocks.Direct, Phrases.DirectLitigation),
            (Proceeding.LitigationAfterReview, ProceedingBlocks.AfterReview, []),
        };
        var results = new (CaseResult Result, string[] Words)[]
        {
            (CaseResult.Upheld, Phrases.Upheld),
            (CaseResult.Corrected, Phrases.Corrected),
            (CaseResult.OtherResult, Phrases.OtherResult),
            (CaseResult.Pending, Phrases.Pending),
        };
        return
        [
            .. blocks.SelectMany(block => Named(block.Element, edition, block.Words, new Term("") { Blocks = block.Blocks, MayFollow = true })),
            .. results.SelectMany(result => Named(result.Result, edition, result.Words, new Term("") { Result = result.Result, MayFollow = true })),
        ];
    }

    private static IEnumerable<(string Text, Term Term)> Disclosure(Edition edition)
    {
        foreach (var block in StatutoryForm.Of(edition).TableOf(ReportSection.ActiveDisclosure)!.Blocks)
        {
            foreach (var row in block.Cells.GroupBy(cell => cell.Row))
            {
                var own = DocumentCells.Any(row.Key) ? new Term("") { Document = row.Key }
                    : DecisionOf(row) is { } cell ? new Term("") { Cell = cell }
                    : null;
                foreach (var item in own is null ? [] : Named(row.Key, edition, [], own))
                {
                    yield return item;
                }
            }
        }

        foreach (var (action, words) in Phrases.Documents)
        {
            foreach (var word in words)
            {
                yield return (word, new Term(word) { Action = action, IsVague = Phrases.Vague.Contains(word) });
            }
        }
    }

    // What narrative states about licences, penalties and coercion are decisions; about fees, the amount.
    private static Cell? DecisionOf(IEnumerable<Cell> row) =>
        row.FirstOrDefault(cell => cell.Column == ActiveDisclosure.LicensingDecisions.Column
            || cell == ActiveDisclosure.AdministrativeFeesAmount);

    private static IEnumerable<(string Text, Term Term)> Named(FormElement element, Edition edition, string[] words, Term term) =>
        [.. Labelled(element, edition, term), .. words.Select(word => (word, term with { Name = word }))];

    private static IEnumerable<(string Text, Term Term)> Labelled(FormElement element, Edition edition, Term term) =>
        element.Aliases.Add(element.LabelIn(edition))
            .Select(Bare)
            .SelectMany(label => new[] { label, label.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal) })
            .Distinct()
            .Where(label => label.Length >= ShortestLabel || DocumentCells.Any(element))
            .Select(label => (label, term with { Name = label }));
}
