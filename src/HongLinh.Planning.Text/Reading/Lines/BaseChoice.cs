using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Determines the base that a figure is measured against.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct BaseChoice(TokenList tokens, Marks marks)
{
    private static readonly Lexicon<bool> OverPlan = WordSet.Of("vượt kế hoạch, vượt dự toán, vượt chỉ tiêu, so kế hoạch, so dự toán");
    private static readonly Lexicon<bool> Times = WordSet.Of("lần");
    private static readonly Lexicon<bool> SamePeriod = WordSet.Of("cùng kỳ, cùng thời điểm, cùng thời kỳ");

    // Words for an earlier time other than a year.
    private static readonly Lexicon<bool> EarlierTerms =
        WordSet.Of("đầu nhiệm kỳ, nhiệm kỳ trước, giai đoạn trước, thời kỳ trước, đầu giai đoạn, đầu kỳ, nhiệm kỳ liền trước, cuối nhiệm kỳ trước");

    public PhraseBase? Of(Clause clause, PhraseKind kind)
    {
        var named = Named(clause);
        var isChange = kind == PhraseKind.Growth || kind == PhraseKind.Reduction && !clause.Run.Has(Role.Down);
        return named ?? (isChange ? PhraseBase.SamePeriod : null);
    }

    private PhraseBase? Named(Clause clause)
    {
        var amount = clause.Amount;
        // "vượt từ 3% trở lên dự toán giao"
        var after = amount.To + RunLexicon.After.Match(tokens, amount.To, clause.To, out _);
        if (amount.Unit.IsShare && NonValueLexicon.PlanWords.Match(tokens, after, clause.To, out _) > 0)
        {
            return PhraseBase.OfPlan;
        }

        if (amount.Unit.IsShare && OverPlan.IsIn(tokens, clause.NameFrom, clause.NameTo))
        {
            return PhraseBase.OfPlan;
        }

        for (var at = clause.From; at < clause.To; at = marks[at] == MarkKind.Base ? marks.ToOf(at) : at + 1)
        {
            if (marks[at] == MarkKind.Base)
            {
                return OfWords(marks.FromOf(at), Math.Min(marks.ToOf(at), clause.To));
            }
        }

        if (clause.SharedBase is { To: > 0 } shared)
        {
            return OfWords(shared.From, shared.To);
        }

        // gấp 1,5 lần năm 2020
        return (clause.Run.Has(Role.Times) || Times.Match(tokens, amount.Unit.From, amount.Unit.To, out _) > 0)
            && amount.To < clause.To && marks[amount.To] == MarkKind.Time && HasYear(amount.To, marks.ToOf(amount.To))
            ? PhraseBase.EarlierYear : null;
    }

    private PhraseBase? OfWords(int from, int to) =>
        SamePeriod.IsIn(tokens, from, to) ? PhraseBase.SamePeriod
        : NonValueLexicon.PlanWords.IsIn(tokens, from, to) ? PhraseBase.OfPlan
        : NonValueLexicon.EarlierWords.IsIn(tokens, from, to) || EarlierTerms.IsIn(tokens, from, to) || HasYear(from, to) ? PhraseBase.EarlierYear
        : null;

    private bool HasYear(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (TimeReader.IsYear(tokens, at))
            {
                return true;
            }
        }

        return false;
    }
}
