namespace GovDisclosure.Rules.Statements;

/// <summary>Hands on what a clause says when it ends: the numbers of a list of years, that there was none, or a number without terms.</summary>
internal sealed class ClauseEnds(StatementEmitter emitter)
{
    /// <summary>Ends a clause whose numbers that found their terms are handed on already.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="organAtStart">Whom the text spoke of where the clause began.</param>
    /// <param name="context">What the text is about.</param>
    public void End(Clause clause, StatementScope organAtStart, ref Context context)
    {
        var isClear = !clause.HasUnknownBeforeTerms && !clause.HasUnknownAfterTerms && clause.Number is null;
        if (clause.IsByYear)
        {
            EmitByYear(clause, ref context);
        }
        else if (isClear && clause.HasTerms && clause.IsNegated)
        {
            foreach (var item in clause.TakeItems())
            {
                emitter.EmitNone(item, clause.SignStart, context with { Years = context.Years.OfEach });
            }
        }
        else if (isClear && clause is { IsAllAre: true, IsRest: false, ListLength: 0 })
        {
            emitter.EmitAllAre(clause.Current, clause.SignStart, context with { Years = context.Years.OfEach });
        }
        else if (clause.Number is { } number)
        {
            emitter.TakeUnnamed(number, clause.HasUnknownBeforeTerms || context.Organ != organAtStart, clause.IsNumberFollowedByUnknown, ref context);
        }
    }

    /// <summary>Hands on a number with its terms, as one of the years that it is about.</summary>
    public void Emit(Clause clause, Frame frame, Token number, Years years, ref Context context)
    {
        var named = context.Years;
        context.Years = years;
        emitter.Emit(frame, number, clause.HasUnknownBeforeTerms, ref context);
        context.Years = named;
    }

    // 2023年、2024年分别收到申请68件、83件: the numbers belong to the years one by one, or nobody knows to which.
    private void EmitByYear(Clause clause, ref Context context)
    {
        var years = context.Years;
        if (!clause.HasTerms || clause.HasUnknownAfterTerms || !years.PairWith(clause.YearNumbers.Count))
        {
            return;
        }

        for (var place = 0; place < clause.YearNumbers.Count; place++)
        {
            Emit(clause, clause.Current, clause.YearNumbers[place], years.At(place), ref context);
        }

        emitter.ForgetWhole();
    }
}
