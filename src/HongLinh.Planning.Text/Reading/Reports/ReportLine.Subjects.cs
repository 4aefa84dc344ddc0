namespace HongLinh.Planning.Text;

/// <content>Names that are given once for several figures: a subject before a colon, and words behind two counts.</content>
internal sealed partial class ReportLine
{
    private const int MostOfSubject = 8;
    private const int MostColons = 2;

    // "Lúa Đông Xuân: diện tích 3.180 ha, năng suất 64,2 tạ/ha": what the measures after the colon belong to.
    private ReadWords? _subject;

    // Measures that say nothing without what they are measured of.
    private static readonly Lexicon<bool> Measures = WordSet.Of(
        "diện tích, tổng diện tích, diện tích gieo trồng, diện tích gieo cấy, diện tích thu hoạch, diện tích trồng, diện tích trồng mới, diện tích nuôi, "
        + "diện tích nuôi trồng, năng suất, năng suất bình quân, năng suất ước, sản lượng, tổng sản lượng, sản lượng thu hoạch, tổng đàn, "
        + "số con, tổng số con, đầu con, "
        + "số hộ, tổng số hộ, số người, tổng số người, số vụ, tổng số vụ, số ca, tổng số, số lượng, tổng số lượng, số lượt, doanh thu, tổng doanh thu, "
        + "GTSX, tổng GTSX, tổng giá trị sản xuất, giá trị gia tăng, giá trị tăng thêm, "
        + "giá trị, tổng giá trị, giá trị sản xuất, kim ngạch, tổng kim ngạch, kinh phí, tổng kinh phí, số tiền, tổng số tiền, dư nợ, tổng dư nợ, nợ xấu, "
        + "nợ quá hạn, doanh số, doanh số cho vay, doanh số thu nợ, doanh thu thuần, lợi nhuận, tổng vốn, số vốn, vốn, vốn đầu tư, tổng vốn đầu tư, "
        + "tổng mức đầu tư, quy mô, công suất, khối lượng, tổng khối lượng, trọng lượng, chiều dài, tổng chiều dài, mật độ, số thu, số chi, tổng thu, "
        + "tổng chi, tỷ lệ, tỷ lệ hoàn thành, tiến độ, số trường, số lớp, số học sinh, số giáo viên, số lao động, số dự án, số đơn, số hồ sơ, số cơ sở, "
        + "thu nhập, thu nhập bình quân, số bị thương, số chết, số người chết, số người bị thương, tổng mức, số dư, giá, giá bán, đơn giá");

    // Headings: what a report speaks about, and no part of a name.
    private static readonly Lexicon<bool> Topics = WordSet.Of(
        "công tác, nhiệm vụ, kết quả, lĩnh vực, về, tình hình, hoạt động, phong trào, nội dung, trên lĩnh vực, trong lĩnh vực, mục tiêu, chỉ tiêu, phần, mục, "
        + "chương trình, thực hiện, triển khai, đánh giá, tổng hợp, báo cáo, thống kê, số liệu, như sau, gồm, bao gồm, cụ thể như sau, tổng cộng, tổng số, "
        + "ước, lũy kế, tính đến, đến nay, trong tháng, trong kỳ, trong quý, trong năm, toàn xã, toàn phường, toàn thị xã, toàn huyện, toàn tỉnh, "
        + "trên địa bàn, "
        + "nhóm, nhóm chỉ tiêu, các chỉ tiêu, khối, giai đoạn, kế hoạch, trong đó, cụ thể, chi tiết, ghi chú, lưu ý, so với, nguyên nhân, giải pháp");

    // Words before a subject that are no part of it.
    private static readonly Lexicon<bool> SubjectLeads = WordSet.Of("đối với, riêng, riêng đối với, còn, và, trong đó riêng, còn lại");

    private static readonly Lexicon<bool> CommonNouns = WordSet.Of(
        "lúa, ngô, lạc, khoai, sắn, đậu, đỗ, vừng, mía, chè, cam, bưởi, cây, đàn, trâu, bò, lợn, gà, vịt, dê, tôm, cá, rau, rừng, vụ, hộ, người, xe, "
        + "chợ, dịch, "
        + "thuế, phí, quỹ, vốn, nhà, đường, thu, chi");

    // A new colon with words before and behind it gives a new subject; the end of a sentence ends it.
    private void FindSubject(List<Fact> facts, int index, int lower)
    {
        lower = Math.Max(lower, 0);
        if (index == 0 && !(lower > 0 && _tokens.IsSign(lower - 1, ';')))
        {
            (_subject, _head, _grown, _opening, _topic) = (null, null, null, null, null);
        }

        var (figure, colons) = (facts[index].Amount.From, 0);
        for (var at = figure - 1; at > lower && colons < MostColons; at--)
        {
            if (!_tokens.IsSign(at, ':') || _tokens.DepthAt(at) > 0)
            {
                continue;
            }

            // "Lúa xuân: diện tích: 300 ha": the colon directly before the figure ends the name of the measure.
            colons++;
            var from = SubjectFrom(index, lower, at);
            _topic = TopicOf(from, at);
            _opening = SubjectOf(from, at);
            if (_facts.HasName(at + 1, figure))
            {
                (_subject, _head, _grown) = (_opening, HeadOf(from, at), null);
                _isHeadOfColons = colons > 1;
                return;
            }
        }

        // "Doanh thu vận tải: hành khách 12 tỷ đồng; du lịch: 5 tỷ đồng": a name with a colon of its own is none of the groups.
        _head = colons > 0 && !_isHeadOfColons ? null : _head;
    }

    private int SubjectFrom(int index, int lower, int colon)
    {
        // "Về trồng trọt: Lúa xuân: diện tích 300 ha", "..., ngô: diện tích 40 ha": only the words next to the colon are the subject.
        var from = lower;
        for (var at = lower; at < colon; at++)
        {
            from = _tokens.IsSign(at, ':') || index > 0 && _tokens.IsSign(at, ',') ? at + 1 : from;
        }

        while (from < colon && (_tokens[from].Kind == TokenKind.Sign || _marks[from] is MarkKind.Note or MarkKind.Time))
        {
            from++;
        }

        return from;
    }

    // "Về đăng ký kinh doanh: cấp mới 284 hộ": what the work is about, where its verb and its unit do not say so.
    private ReadWords? _topic;

    private ReadWords? TopicOf(int from, int colon)
    {
        from += TopicLeads.Match(_tokens, from, colon, out _);
        return colon - from is > 0 and <= MostOfSubject && Topics.Match(_tokens, from, colon, out _) == 0 ? _names.Words(from, colon) : null;
    }

    private static readonly Lexicon<bool> TopicLeads = WordSet.Of("về, về công tác, công tác, đối với, lĩnh vực, về lĩnh vực, trên lĩnh vực");

    private static readonly Lexicon<bool> WorkCounters = WordSet.Of(
        "hộ, vụ, vụ việc, trường hợp, hồ sơ, người, lượt, lượt người, cái, chiếc, cuộc, căn, việc, phòng, đơn");

    // The verb of the name and its unit, and nothing else.
    private bool IsBareWork(TokenList words, Fact fact)
    {
        var end = words.Count;
        var unit = fact.Amount.Unit.IsNone ? 0 : WorkCounters.MatchBefore(words, end, 0, out _);
        if (!fact.Amount.Unit.IsCounted || WorkCounters.Match(_tokens, fact.Amount.Unit.From, fact.Amount.Unit.To, out _) == 0)
        {
            return false;
        }

        var at = 0;
        for (var step = 1; step > 0 && at < end - unit; at += step)
        {
            step = Math.Max(DoingLexicon.Verbs.Match(words, at, end - unit, out _),
                Math.Max(DoingLexicon.Actions.Match(words, at, end - unit, out _), LeadLexicon.Work.Match(words, at, end - unit, out _)));
            step = step == 0 && words[at].Kind == TokenKind.Sign ? 1 : step;
        }

        return at == end - unit && at > 0;
    }

    private ReadWords? SubjectOf(int from, int colon)
    {
        for (var words = 1; words > 0 && from < colon; from += words)
        {
            words = SubjectLeads.Match(_tokens, from, colon, out _);
        }

        return colon - from is > 0 and <= MostOfSubject && Topics.Match(_tokens, from, colon, out _) == 0
            && ReportLexicon.Results.Match(_tokens, from, colon, out _) == 0 && Measures.Match(_tokens, from, colon, out _) < colon - from
            ? _names.Words(from, colon) : null;
    }

    private ReadWords? Subjected(ReadWords? name, Fact fact)
    {
        if (name is null || name.Text.Length > LongestWhole)
        {
            return name;
        }

        var words = TokenList.Of(name.Text);
        if (Measures.Match(words, 0, words.Count, out _) < words.Count)
        {
            _grown = GrownBy(fact, words, name) ?? _grown;
            if (_topic is { } topic && IsBareWork(words, fact))
            {
                return new ReadWords($"{topic.Text}: {name.Text}", [.. topic.Spans, .. name.Spans]);
            }

            return IsOpening(name) ? _opening : Headed(name, words, fact);
        }

        if ((_grown is { } grown && Yields.Match(words, 0, words.Count, out _) == words.Count ? grown : _subject) is not { } subject)
        {
            return name;
        }

        // "Sản lượng thủy sản: ước sản lượng 312 tấn": the subject opens with the measure.
        return subject.Text.StartsWith(name.Text + " ", StringComparison.OrdinalIgnoreCase) ? subject
            : new ReadWords($"{name.Text} {Lowered(subject.Text)}", [.. name.Spans, .. subject.Spans]);
    }

    // "Lúa Đông Xuân" inside a name is "lúa Đông Xuân"; a proper name and an abbreviation keep their letters.
    private static string Lowered(string text)
    {
        var words = TokenList.Of(text);
        var isProper = words.Count > 1 && words[1].IsCapital && CommonNouns.Match(words, 0, words.Count, out _) == 0;
        return isProper || text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    // "Tỷ lệ tiêm mũi 3 đạt 81,2%, mũi 4 đạt 44,6%": the number of the first part is none of the second.
    private static ReadWords WithoutNumber(ReadWords name)
    {
        var words = TokenList.Of(name.Text);
        for (var at = words.Count - 2; at > 0 && at >= words.Count - MostOfNumbered; at--)
        {
            if (PartNames.IsNumbered(words, at))
            {
                return new ReadWords(words.Words(0, at), name.Spans);
            }
        }

        return name;
    }

    private const int MostOfNumbered = 4;

    // "Bản án bị hủy 0,7%, bị sửa 0,9%": the same word opens what is said of the same subject.
    private void NamePredicates()
    {
        for (var at = 1; at < _drafts.Count; at++)
        {
            if (_drafts[at] is { Name: { Spans.Count: > 0 } name, Level.UnitText.Text: "%" } draft
                && _drafts[at - 1] is { Name: { Text.Length: <= LongestWhole } before, Level.UnitText.Text: "%" }
                && _tokens.From(name.Spans[0].Start) is var first && Predicate(first) is var opening and >= 0
                && SubjectBefore(before, opening) is { Text.Length: <= LongestWhole } subject)
            {
                var opened = opening < first ? $"{_tokens.Words(opening, first)} {name.Text}" : name.Text;
                draft.Name = new ReadWords($"{subject.Text} {opened}", [.. subject.Spans, .. name.Spans]);
            }
        }
    }

    // The token that opens a predicate: the first of the name, or the one before it; -1 when there is none.
    private int Predicate(int first) =>
        PredicateOpenings.Match(_tokens, first, _tokens.Count, out _) > 0 ? first
        : first > 0 && PredicateOpenings.Match(_tokens, first - 1, first, out _) > 0 && first > 1 && _tokens[first - 2].Kind == TokenKind.Sign ? first - 1 : -1;

    private ReadWords? SubjectBefore(ReadWords name, int opening)
    {
        var words = TokenList.Of(name.Text);
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Code == _tokens[opening].Code)
            {
                return new ReadWords(words.Words(0, at), name.Spans);
            }
        }

        return null;
    }

    private static readonly Lexicon<bool> PredicateOpenings = WordSet.Of("có, bị, được, chưa, không, đang");

    // "8 vụ/14 đối tượng tàng trữ trái phép chất ma túy": the words behind the second count belong to both.
    private void NamePairs()
    {
        (string First, string Second, ReadWords Words)? last = null;
        for (var at = 0; at + 1 < _drafts.Count; at++)
        {
            var (first, second) = (_drafts[at], _drafts[at + 1]);
            if (!IsPair(first, second) || first is not { Name: { } one, Level.UnitText: not null } || second is not { Name: { } two, Level.UnitText: { } unit })
            {
                continue;
            }

            var (from, to) = second.Object;
            var words = from < to ? _names.Words(from, to) : null;
            if (words is not null && !one.Text.EndsWith(words.Text, StringComparison.OrdinalIgnoreCase))
            {
                first.Name = Joined(one, words);
                last = (one.Text, unit.Text, words);
            }
            else if (words is null && last is var (named, counted, told) && one.Text.Equals(named, StringComparison.OrdinalIgnoreCase)
                && unit.Text.Equals(counted, StringComparison.OrdinalIgnoreCase))
            {
                // "...; 7 tháng phát hiện 47 vụ/71 đối tượng": the same words again count the same things.
                (first.Name, second.Name) = (Joined(one, told), Joined(two, told));
            }
        }
    }

    private bool IsPair(FigureDraft first, FigureDraft second) =>
        first.Object.From > 0 && first.Object.From == first.Object.To && IsPairSign(first, second) && _tokens.IsNumber(first.Object.From + 1)
        && second.Object.From > first.Object.From + 1 && second.Object.From <= first.Object.From + MostOfUnit;

    // "4 vụ - 7 đối tượng": cases and those who are charged with them.
    private bool IsPairSign(FigureDraft first, FigureDraft second) =>
        _tokens.IsSign(first.Object.From, '/') || _tokens.IsSign(first.Object.From, '-')
            && first.Level?.UnitText is { } cases && Cases.Contains(cases.Text) && second.Level?.UnitText is { } people && Charged.Contains(people.Text);

    private static readonly HashSet<string> Cases = new(StringComparer.OrdinalIgnoreCase) { "vụ", "vụ án", "vụ việc" };
    private static readonly HashSet<string> Charged = new(StringComparer.OrdinalIgnoreCase) { "đối tượng", "bị can", "bị cáo", "nghi can" };

    private const int MostOfUnit = 8;

    private static ReadWords Joined(ReadWords name, ReadWords words) => new($"{name.Text} {words.Text}", [.. name.Spans, .. words.Spans]);
}
