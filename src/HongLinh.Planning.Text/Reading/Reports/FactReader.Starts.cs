namespace HongLinh.Planning.Text;

/// <content>Where the words of a further figure begin.</content>
internal sealed partial class FactReader
{
    private int StartOf(Amount last, Amount next, Run run)
    {
        var (before, own) = (tokens.DepthAt(last.From), tokens.DepthAt(next.From));
        // "5 sản phẩm OCOP 3 sao, 1 sản phẩm 4 sao": the class belongs to the product before it.
        var from = last.To;
        while (from < next.From && marks[from] == MarkKind.Label)
        {
            from = Math.Max(from + 1, marks.ToOf(from));
        }

        // "kết nạp 12 đảng viên trong quý I, đạt 30% kế hoạch": a period that closes the words of a figure belongs to it.
        if (from < next.From && marks[from] == MarkKind.Time && marks.ToOf(from) is var past && past < next.From && tokens[past].Kind == TokenKind.Sign)
        {
            from = past;
        }

        // "tiêu hủy 37 con lợn mắc bệnh với trọng lượng 1.856 kg": another measure of the same things.
        var end = run.From + Length(run);
        for (var at = last.To; at + 1 < end; at++)
        {
            if ((tokens.IsWord(at, Keys.With) || tokens.IsWord(at, Keys.On) && !next.Unit.IsCounted)
                && ReportLexicon.Measures.Match(tokens, at + 1, next.From, out _) > 0)
            {
                return tokens.IsWord(at, Keys.On) ? at + 1 : at;
            }
        }

        // "đạt 312 tỷ đồng nhưng thu ngân sách chỉ đạt 12 tỷ đồng": another statement, also without a comma.
        for (var at = last.To; at < run.From && own == before; at++)
        {
            if (ReportContrasts.Length(tokens, at, end) > 0)
            {
                return at;
            }
        }

        // "118 tổ với 716 thành viên": further things that are counted.
        return SumIn(next, last.To) is var sum and >= 0 ? DeedBefore(sum, last.To, before)
            : next.Unit.IsCounted && run.From < next.From && (tokens.IsWord(run.From, Keys.With)
                || !last.Unit.IsCounted && !last.Unit.IsShare && tokens.IsWord(run.From, Keys.For)) ? run.From
            // "4.352,8 m2 đất của 27 hộ"
            : next.Unit.IsCounted && next.Total is null && run.From == next.From && !last.Unit.IsShare && !HasSign(last.To, next.From)
                && ReportLexicon.CountLinks.MatchBefore(tokens, next.From, last.To, out _) > 0 ? next.From
            : splitter.Between(from, Math.Max(run.From, from), own > before ? before + 1 : Math.Min(before, own)) is var split && split >= 0
                && IsForPeople(last, next, split) ? next.From - 1 : split;
    }

    // "bắt 31 đối tượng, thu hồi tài sản trị giá 146 triệu đồng": the sum belongs to what is done after the comma.
    private int DeedBefore(int sum, int from, int depth)
    {
        for (var at = from; at < sum; at++)
        {
            if (tokens.IsSign(at, ',') && tokens.DepthAt(at) == depth && ReportLexicon.MoneyVerbs.Match(tokens, at + 1, sum, out _) is var words and > 0
                && at + 1 + words < sum)
            {
                return at + 1;
            }
        }

        return sum;
    }

    // "6 lớp tập huấn chuyển giao kỹ thuật cho 285 lượt nông dân": the words say what was done for them and are not their name.
    private bool IsForPeople(Amount last, Amount next, int split) =>
        last.Unit.IsCounted && next.Unit.IsCounted && tokens.IsWord(next.From - 1, Keys.For) && !HasSign(last.To, next.From) && !tokens.IsWord(split, Keys.And);

    private bool HasSign(int from, int to)
    {
        while (from < to && tokens[from].Kind != TokenKind.Sign)
        {
            from++;
        }

        return from < to;
    }
}
