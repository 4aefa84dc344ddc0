namespace HongLinh.Planning.Text;

/// <content>Percentages that belong to several figures in their order, and multiples of a base.</content>
internal sealed partial class FactReader
{
    // "(+9,6%)", "-4,2% so với cùng kỳ": the written sign is the direction.
    private bool IsSigned(Amount amount) =>
        tokens.IsSign(amount.From, '-') || tokens.IsSign(amount.From - 1, '+') && !tokens.IsNumber(amount.From - 2);

    // "Gấp 1,2 lần", "bằng 1,2 lần" contain the base so often; "tăng 1,2 lần" and "tăng gấp 1,2 lần" may add to it.
    private bool IsMultiple(Fact fact, int lower) =>
        IsTimes(fact.Amount) && !fact.Amount.IsRange && fact.Run.Has(Role.Times | Role.Equal) && !fact.Run.Has(Role.Rise | Role.Fall | Role.More)
        && !Raised.IsIn(tokens, Math.Max(lower, fact.Run.From - 1), fact.Amount.From);

    private static readonly Lexicon<bool> Raised = WordSet.Of("tăng, tăng gấp, cao, cao gấp, thêm");

    // "loại giỏi 412 em, khá 689 em, trung bình 497 em": the last grade is no mean.
    private bool IsGrade(int at, int to) =>
        Grades.Match(tokens, at, to, out _) is var words and > 0 && at + words == to && tokens.IsNumber(to)
        && (tokens[Math.Max(at - 1, 0)].Kind == TokenKind.Sign || tokens.IsWord(at - 1, Keys.And))
        && BetterGrades.IsIn(tokens, Math.Max(0, at - NearGrade), at);

    private const int NearGrade = 12;
    private static readonly Lexicon<bool> Grades = WordSet.Of("trung bình, loại trung bình, mức trung bình, trung bình khá");
    private static readonly Lexicon<bool> BetterGrades = WordSet.Of("khá, giỏi, tốt, xuất sắc");

    // "A 8.412 người, B 1.236 người, lần lượt tăng 3,2% và 14,5% so với cùng kỳ": the first percentage belongs to the first figure.
    private void PutInOrder(List<Fact> facts)
    {
        for (var at = 0; at < facts.Count;)
        {
            var end = facts[at].Run.Has(Role.Respectively) ? EndOfOrder(facts, at) : at;
            if (end - at > 1)
            {
                PutInOrder(facts, at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private int EndOfOrder(List<Fact> facts, int at)
    {
        var isPercentage = IsPercentage(facts[at].Amount);
        var end = at + 1;
        while (end < facts.Count && IsPercentage(facts[end].Amount) == isPercentage && facts[end].Kind != FactKind.Aside
            && IsJoint(facts[end - 1].Amount.To, facts[end].Run.From))
        {
            end++;
        }

        return end;
    }

    private bool IsPercentage(Amount amount) => amount.Unit.IsShare && !IsPoint(amount);

    private bool IsJoint(int from, int to)
    {
        while (from < to && (tokens.IsSign(from, ',') || tokens.IsWord(from, Keys.And) || marks[from] == MarkKind.Base))
        {
            from++;
        }

        return from >= to;
    }

    private static void PutInOrder(List<Fact> facts, int from, int to)
    {
        var against = facts.GetRange(from, to - from).Find(static fact => fact.Against != ComparedWith.Nothing)?.Against ?? ComparedWith.Nothing;
        var isOfPlan = against is ComparedWith.Plan or ComparedWith.OtherPlan;
        // "Thu cân đối và thu bổ sung lần lượt đạt 45 tỷ đồng và 30 tỷ đồng" gives levels.
        var kind = !facts[from].Amount.Unit.IsShare || !isOfPlan && against == ComparedWith.Nothing && facts[from].Sign == 0 ? FactKind.Level
            : isOfPlan ? FactKind.OfPlan : FactKind.Growth;
        if (kind == FactKind.Level && facts.GetRange(from, to - from).Exists(static fact => fact.Kind is not (FactKind.Level or FactKind.Restated)))
        {
            return;
        }

        var sign = 0;
        for (var at = from; at < to; at++)
        {
            // "lần lượt tăng 3,2%, 14,5% và giảm 2,7%": the verb applies until the next one.
            sign = at == from || facts[at].Run.Has(Role.Rise | Role.Fall | Role.Above | Role.Below) ? facts[at].Sign : sign;
            facts[at] = facts[at] with
            {
                Kind = kind,
                Against = against,
                Sign = sign,
                Order = (at - from + 1, to - from),
            };
        }
    }
}
