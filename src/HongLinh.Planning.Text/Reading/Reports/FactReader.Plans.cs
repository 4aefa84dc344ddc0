namespace HongLinh.Planning.Text;

/// <content>Figures of the plan: stated, assigned or still to be reached.</content>
internal sealed partial class FactReader
{
    /// <summary>Whether a figure belongs to the plan: "Dự toán thu ngân sách là 192,5 tỷ đồng", "phải đạt 192,5 tỷ đồng".</summary>
    /// <param name="from">The start of the words of the figure.</param>
    /// <param name="fact">The figure.</param>
    /// <param name="isFirst">Whether this is the first figure.</param>
    public bool StatesPlan(int from, Fact fact, bool isFirst)
    {
        var opens = isFirst && ReportLexicon.PlanOpeners.Match(tokens, from, fact.Amount.From, out _) > 0
            && (ReportLexicon.NoPlanOpeners.Match(tokens, from, fact.Amount.From, out _) == 0 || GivenTo.IsIn(tokens, from, fact.Amount.From))
            && !ReportLexicon.Results.IsIn(tokens, from, fact.Amount.From);
        // "Theo kế hoạch, năm 2023 xã phải kết nạp 10 đảng viên"
        opens &= ReportLexicon.According.Match(tokens, from, fact.Amount.From, out _) == 0 || ReportLexicon.Musts.IsIn(tokens, from, fact.Amount.From);
        // "Kế hoạch vốn năm 2023 là 294 tỷ đồng" says the plan, "kế hoạch vốn giải ngân đạt" does not; "Đề nghị UBND tỉnh bổ sung 15 tỷ đồng" asks.
        opens |= isFirst && fact.Run.Has(Role.Is) && !fact.Run.Has(Role.Reach) && OfCapital.Match(tokens, from, fact.Amount.From, out _) > 0
            && !ReportLexicon.Results.IsIn(tokens, from, fact.Amount.From);
        // "Chỉ tiêu thu ngân sách tỉnh giao cho thị xã là 465 tỷ đồng"
        opens |= isFirst && !fact.Run.Has(Role.Reach) && Quotas.Match(tokens, from, fact.Amount.From, out _) > 0
            && fact.Amount.Total is null && IsGiven(from, fact.Amount.From);
        opens |= isFirst && ReportLexicon.Requests.Match(tokens, from, fact.Amount.From, out _) is var asks and > 0
            && (ReportLexicon.Doers.Match(tokens, from + asks, fact.Amount.From, out _) > 0
                || new DoerNames(tokens, marks).End(from + asks, fact.Amount.From) > from + asks);
        return fact.Kind == FactKind.Level && (opens || ReportLexicon.Duties.IsIn(tokens, Math.Max(from, fact.Run.From - 2), fact.Amount.From));
    }

    private static readonly Lexicon<bool> OfCapital = WordSet.Of("kế hoạch vốn, kế hoạch đầu tư, kế hoạch vốn đầu tư công, tổng kế hoạch vốn, dự toán chi");

    private static readonly Lexicon<bool> Quotas = WordSet.Of("chỉ tiêu, các chỉ tiêu, tổng chỉ tiêu, số chỉ tiêu, nhiệm vụ");
    // "giao" of "giao quân" and "giao thông" gives nothing.
    private bool IsGiven(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Given.Match(tokens, at, to, out _) is var given and > 0 && NotGiven.Match(tokens, at, to, out _) <= given)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Lexicon<bool> NotGiven =
        WordSet.Of("giao quân, giao thông, giao ban, giao dịch, giao đất, giao rừng, giao lưu, giao nộp, giao nhận, giao khoán");

    private static readonly Lexicon<bool> Given = WordSet.Of("giao, phân bổ, đề ra, ấn định");

    // "Kế hoạch vốn giao cho thị xã là 187 tỷ đồng"
    private static readonly Lexicon<bool> GivenTo = WordSet.Of("giao cho, phân bổ cho, được giao, được phân bổ, giao đầu năm, cấp cho, bố trí cho");

    /// <summary>Whether a figure was assigned and not reached: "Vốn được giao năm 2023 là 36,5 tỷ đồng", "đề ra 18 chỉ tiêu".</summary>
    public bool IsAssigned(Amount amount, int lower)
    {
        var end = amount.From;
        while (end > lower && (marks[end - 1] == MarkKind.Time || tokens.IsSign(end - 1, ':') || AssignedLinks.MatchBefore(tokens, end, lower, out _) > 0))
        {
            end--;
        }

        return ReportLexicon.Assigned.MatchBefore(tokens, end, lower, out _) > 0
            || ReportLexicon.Givers.MatchBefore(tokens, end, lower, out _) is var words and > 0
                && Passive.IsIn(tokens, Math.Max(lower, end - words - NearGiver), end - words);
    }

    // "được HĐND xã giao 5.640 triệu đồng"
    private static readonly Lexicon<bool> Passive = WordSet.Of("được");
    private const int NearGiver = 6;

    // "(KH 60 ha)", "kế hoạch năm là 192,5 tỷ đồng"
    private bool IsPlan(int lower, int at, out int from)
    {
        from = at;
        for (var end = at; end > lower;)
        {
            if (ReportLexicon.PlanWords.MatchBefore(tokens, end, lower, out _) is var plan and > 0)
            {
                from = end - plan;
                return true;
            }

            var words = ReportLexicon.PlanTails.MatchBefore(tokens, end, lower, out _);
            var step = words > 0 ? words : marks[end - 1] == MarkKind.Time || tokens.IsSign(end - 1, ':')
                || PlanLinks.MatchBefore(tokens, end, lower, out _) > 0 ? 1 : 0;
            if (step == 0)
            {
                return false;
            }

            end -= step;
        }

        return false;
    }

    // "Kế hoạch năm 2023 thu ngân sách 192,5 tỷ đồng": the words open with the plan and report no result.
    private bool IsPlanned(Fact fact)
    {
        var at = Math.Max(fact.Start, 0);
        while (at < fact.Run.From && (tokens[at].Kind == TokenKind.Sign || marks[at] == MarkKind.Note))
        {
            at++;
        }

        return fact.Start >= 0 && !fact.Run.Has(Role.Reach | Role.Rise | Role.Fall | Role.Down) && Planned.Match(tokens, at, fact.Run.From, out _) > 0;
    }

    private static readonly Lexicon<bool> Planned =
        WordSet.Of("kế hoạch năm, KH năm, dự toán năm, kế hoạch giao, chỉ tiêu giao, kế hoạch cả năm, dự toán giao, chỉ tiêu kế hoạch, kế hoạch đề ra");
    // "12 hộ, không phải 21 hộ như đã báo cáo": what a correction takes back.
    private static readonly Lexicon<bool> NoFigures = WordSet.Of("không phải, không phải là, chứ không phải, chứ không phải là, thay vì, thay vì là");
    private static readonly Lexicon<bool> AssignedLinks = WordSet.Of("là, phải");
    private static readonly Lexicon<bool> PlanLinks = WordSet.Of("là, phải, được");
}
