namespace GovDisclosure.Definition;

/// <summary>The law that an element of the form or a rule rests on: articles of the Regulations, other documents, or both.</summary>
public sealed class LegalBasis
{
    private LegalBasis(ImmutableArray<LegalArticle> articles, ImmutableArray<string> documents)
    {
        Articles = articles;
        Documents = documents;
    }

    /// <summary>The articles of 《中华人民共和国政府信息公开条例》.</summary>
    public ImmutableArray<LegalArticle> Articles { get; }

    /// <summary>Document numbers of notices and measures, in Chinese, such as 国办公开办函〔2021〕30号.</summary>
    public ImmutableArray<string> Documents { get; }

    /// <summary>The citation in Chinese.</summary>
    public string Chinese => string.Join("；", Sources(
        "《中华人民共和国政府信息公开条例》" + string.Join("、", Articles.Select(article => article.Chinese))));

    /// <summary>The citation in English; document numbers stay Chinese.</summary>
    public string English => string.Join("; ", Sources(
        "Regulations on Open Government Information, " + string.Join(", ", Articles.Select(article => article.English))));

    /// <summary>The law as it applies to one edition: a rule that rests on the printed form rests on the notice of that edition.</summary>
    /// <param name="edition">The edition of the report, or <see langword="null"/> if it is not known.</param>
    /// <returns>The law.</returns>
    public LegalBasis In(Edition? edition) => edition is null || Documents != PrintedForm.Documents ? this
        : Articles.IsEmpty ? Forms[edition.Index]
        : new LegalBasis(Articles, Forms[edition.Index].Documents);

    /// <summary>The citation in Chinese.</summary>
    /// <returns>The citation.</returns>
    public override string ToString() => Chinese;

    internal static LegalBasis Of(params ReadOnlySpan<int> articles) => Of([], articles);

    internal static LegalBasis Of(ImmutableArray<string> documents, params ReadOnlySpan<int> articles)
    {
        var list = ImmutableArray.CreateBuilder<LegalArticle>(articles.Length);
        foreach (var article in articles)
        {
            list.Add(new LegalArticle(article));
        }

        return new LegalBasis(list.MoveToImmutable(), documents);
    }

    internal static LegalBasis Item(int article, params ReadOnlySpan<int> items)
    {
        var list = ImmutableArray.CreateBuilder<LegalArticle>(items.Length);
        foreach (var item in items)
        {
            list.Add(new LegalArticle(article, item));
        }

        return new LegalBasis(list.MoveToImmutable(), []);
    }

    /// <summary>The printed text of the form itself, in every edition.</summary>
    internal static LegalBasis PrintedForm { get; } = Of([.. Edition.All.Select(edition => edition.Notice)]);

    /// <summary>An article, and the printed text of the form in every edition.</summary>
    internal static LegalBasis PrintedFormAnd(int article) => new([new LegalArticle(article)], PrintedForm.Documents);

    private static readonly ImmutableArray<LegalBasis> Forms = [.. Edition.All.Select(edition => Of([edition.Notice]))];

    private ImmutableArray<string> Sources(string articles) =>
        Articles.IsEmpty ? Documents : [articles, .. Documents];
}
