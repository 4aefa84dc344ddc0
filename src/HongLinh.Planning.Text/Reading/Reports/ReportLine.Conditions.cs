namespace HongLinh.Planning.Text;

/// <content>Figures that say which things are counted.</content>
internal sealed partial class ReportLine
{
    // "Tiếp tục vận động 100% hộ dân trong 6 tháng cuối năm": what is still to be done in a period that has not begun.
    private bool IsAhead(int from, int figure, int after, int to) =>
        _own is not null && (_times.Next(after, to) ?? _times.Next(from, figure) ?? _times.Current) is { } mention && mention.Period.FirstDay > _own.LastDay
        && (mention.From < figure && Ahead.IsIn(_tokens, from, figure) || ReportLexicon.Continuations.IsIn(_tokens, from, figure))
        && !Reached.IsIn(_tokens, from, figure);

    // "Dự kiến tháng 7 tổ chức 02 hội nghị"
    private static readonly Lexicon<bool> Ahead = WordSet.Of("dự kiến, dự tính, sẽ, kế hoạch, phương hướng");

    private static readonly Lexicon<bool> Reached = WordSet.Of("đã, ước, kết quả");

    // Words directly after a figure say what was counted. If the name leaves them out, it may be the name of something else.
    private void DoubtNames()
    {
        foreach (var draft in _drafts)
        {
            var (from, to) = draft.Object;
            if (draft is not { HasFigure: true, Name: { } name } || from >= to || ReportLexicon.Attendances.Match(_tokens, from, to, out _) == to - from)
            {
                continue;
            }

            var span = _tokens.SpanOf(from, to);
            if (!name.Spans.Any(known => known.Start < span.End && span.Start < known.End))
            {
                _findings.Add(FindingCode.NameDoubtful, from, to, $"{name.Text} ... {_tokens.Words(from, to)}");
            }
        }
    }

    private static bool IsLike(Amount one, Amount other) => one.Unit.IsShare == other.Unit.IsShare && one.Unit.IsMoney == other.Unit.IsMoney;

    // If nothing separates two figures, one of them is a condition of the other: "Có 5 xã đạt 19/19 tiêu chí".
    private bool IsCondition(List<Fact> facts, int index, Clause clause, bool isParted, out bool isFirst)
    {
        isFirst = false;
        if (index == 0 || _current is not { } current || !MayHaveCondition(facts[index - 1], facts[index], current))
        {
            return false;
        }

        var (last, next) = (facts[index - 1], facts[index]);
        // "09 chi bộ với 231 đảng viên", "01 lớp cho 54 học viên": both are counted. "Trong 14 chỉ tiêu, có 9 chỉ tiêu đạt" counts the whole and a part.
        if (next.Amount.Unit.IsCounted && next.Run.From < next.Amount.From
            && (_tokens.IsWord(next.Run.From, Keys.With)
                || _tokens.IsWord(next.Run.From, Keys.For) && !last.Amount.Unit.IsShare && !next.Run.Has(Role.Bound))
            // "Thu hồi 4.352,8 m2 đất của 27 hộ", "246 hội viên sinh hoạt tại 8 chi hội"
            || next.Amount.Unit.IsCounted && !last.Amount.Unit.IsShare && next.Run.From == next.Amount.From && next.Amount.Total is null
                && ReportLexicon.CountLinks.MatchBefore(_tokens, next.Amount.From, last.Amount.To, out _) > 0
            // "Vận động 19 hộ hiến 2.340 m2 đất": what they give is no condition of who gives.
            || Givings.MatchBefore(_tokens, next.Amount.From, last.Amount.To, out _) > 0
            || Givings.MatchBefore(_tokens, next.Run.From, last.Amount.To, out _) > 0
            || ReportLexicon.OfWhole.MatchBefore(_tokens, last.Amount.From, Math.Max(0, current.From), out _) > 0)
        {
            return false;
        }

        var first = ClauseOf(last, current.From, clause.Amount.From);
        var second = (next.Amount, next.Run);
        var isOne = _facts.SumIn(next.Amount, last.Amount.To) < 0 && (!isParted || _conditions.IsOne(first, second, last.Amount.To));
        _conditionsOfCurrent += isOne ? 1 : 0;
        // "mô hình có thu nhập trên 100 triệu đồng": the figure is not a result but says which things are counted.
        var isBoundOnly = next.Run.Bound != Role.None && !next.Run.Has(Role.Reach | Role.Is | Role.Move);
        isFirst = isOne && !isBoundOnly && _conditions.IsTheFirst(first, second);
        return isOne;
    }

    private static readonly Lexicon<bool> Givings = WordSet.Of(
        "phục vụ, thu hút, hiến, hiến tặng, tự nguyện hiến, đóng góp, góp, ủng hộ, quyên góp, tặng, trao, trồng, nuôi, vay, nhận, mua, lắp đặt, "
        + "xây dựng, vay vốn, trả nợ, nộp");

    // A figure with many conditions takes no more of them; otherwise the time would grow with the square of their number.
    private bool MayHaveCondition(Fact last, Fact next, FigureDraft current) =>
        _conditionsOfCurrent < MostConditions && current.To == last.Amount.To && last.Kind is FactKind.Level or FactKind.Remainder
            && next.Kind == FactKind.Level
        && _tokens.DepthAt(next.Amount.From) == _tokens.DepthAt(last.Amount.From);
}
