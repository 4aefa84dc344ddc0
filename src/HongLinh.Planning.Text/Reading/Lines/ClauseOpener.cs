using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Finds where the name of a clause starts: after its heading, its opening verbs and its time.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ClauseOpener(TokenList tokens, Marks marks)
{
    private const int Near = 5;
    private const int MostBeforePaper = 5;

    private static readonly Lexicon<bool> Headings = WordSet.Of(
        "nhóm chỉ tiêu, chỉ tiêu, các chỉ tiêu, về, mục tiêu, lĩnh vực, nhiệm vụ, chỉ tiêu chủ yếu, kết quả, nhóm các chỉ tiêu, trong đó, cụ thể, phấn đấu, "
        + "các mục tiêu, một số chỉ tiêu, chỉ tiêu cụ thể, năm, đến năm");

    private static readonly Lexicon<bool> MoveTails = WordSet.Of(
        "cả, về, số, ở cả, trên cả, đều, đồng thời, ít nhất, bình quân, hàng năm, hằng năm, so với, cả về, đều cả");

    private static readonly Lexicon<bool> Compounds = WordSet.Of(
        "giảm nghèo, tăng trưởng, tăng cường, giảm sinh, tăng dân số, giữ gìn, nâng cấp, nâng cao chất lượng, đưa vào, đưa lao động, đưa người, giảm sút, "
        + "nâng hạng, nâng bậc, nâng ngạch, nâng chuẩn, nâng loại, nâng lương, nâng khẩu phần, hạ ngầm, hạ thủy, hạ tầng, hạ đặt, "
        + "ổn định dân cư, ổn định đời sống, ổn định sản xuất, ổn định cuộc sống, giữ trẻ, giữ xe, giảm tải, giảm trừ, giảm giá, tăng ca, tăng gia, "
        + "tăng viện");

    private static readonly Lexicon<bool> Restraints = WordSet.Of("kiềm chế, kiềm giữ, khống chế");

    private readonly ClauseSplitter _splitter = new(tokens, marks);
    private readonly SubjectReader _subjects = new(tokens, marks);

    public SubjectReader Subjects => _subjects;

    /// <summary>Records the facts about the words before the figure once, because several figures may need them.</summary>
    public Clause Headed(Clause clause) => clause with
    {
        IsHeaded = _splitter.IsHead(SkipNotes(clause.From), clause.Run.From),
        IsWorkOnly = IsOnlyWork(clause.From, clause.Run.From),
    };

    /// <summary>Separates the name from the opening words and from a heading before a colon.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isPlan">Whether a body that does what is promised is left out; reports leave it out by rules of their own.</param>
    public Clause Opened(Clause clause, bool isPlan = false)
    {
        var end = clause.Run.From;
        var (from, lead, leadFrom, place) = (AfterPaper(AfterHeading(clause.From, end, clause), end, clause), Role.None, -1, (0, 0));
        var acts = isPlan ? AfterDoer(from, end, clause) : from;
        clause = acts > from ? clause with { Doer = (from, acts) } : clause;
        from = acts;
        while (from < end)
        {
            place = marks[from] == MarkKind.Place ? (from, Math.Min(marks.ToOf(from), end)) : place;
            var length = marks[from] is MarkKind.Time or MarkKind.Note or MarkKind.Place ? marks.ToOf(from) - from
                : tokens[from].Kind == TokenKind.Sign && !tokens.IsSign(from, '"') && !(tokens.IsSign(from, '(') && tokens.PartnerOf(from) < end) ? 1
                : 0;
            var role = Role.None;
            length = length > 0 ? length : LeadLexicon.All.Match(tokens, from, end, out role);
            // "Kiềm chế lạm phát dưới 4%": the level is held, and nothing is cut by it.
            if ((role & Role.Fall) != Role.None && clause.Run.Bound is Role.Below or Role.AtMost && Restraints.Match(tokens, from, end, out _) > 0)
            {
                clause = clause with { Run = clause.Run with { Roles = clause.Run.Roles | Role.Down } };
            }

            if (length == 0 || IsNoun(from, length, role))
            {
                if (_subjects.Verb(from, end) is var verb and > 0)
                {
                    from = verb;
                    continue;
                }

                break;
            }

            leadFrom = leadFrom < 0 && (role & ~Role.Filler) != Role.None ? from : leadFrom;
            lead |= role;
            from += length;
        }

        // "Không xảy ra vụ ngộ độc có từ 30 người mắc trở lên": the bound is read from its other side, so the name is that of what is forbidden.
        var absent = isPlan && IsBounded(clause) ? LeadLexicon.Absences.Match(tokens, from, end, out _) : 0;
        (from, lead) = absent > 0 ? (from + absent, lead | Role.Never) : (from, lead);
        return Named(WithMove(clause with { NameFrom = Math.Min(from, end), NameTo = end, Lead = lead, LeadFrom = leadFrom, Tail = place }), isPlan);
    }

    // A paper opens the line, and its number or its year is marked, so that most words need not be looked at.
    private int AfterPaper(int from, int end, Clause clause)
    {
        for (var at = from; from < MostBeforePaper && at < end; at++)
        {
            if (marks[at] is MarkKind.Label or MarkKind.Time)
            {
                // "Kế hoạch thu ngân sách năm 2026 giao 120 tỷ đồng": where no other words are left, these are the name.
                var after = CitationReader.End(tokens, from, end);
                return after < end || _splitter.HasWords(clause.Amount.To, clause.To) ? after : from;
            }
        }

        return from;
    }

    private static bool IsBounded(Clause clause) =>
        clause.Run.Bound is Role.Above or Role.AtLeast or Role.Below || clause.Run.Has(Role.From) && clause.Run.Bound == Role.None && !clause.Amount.IsRange;

    // "Sở Tư pháp thẩm định 120 dự thảo văn bản": what was done, and to what, is the name.
    private int AfterDoer(int from, int end, Clause clause)
    {
        if (clause.Run.Has(Role.Is) || !clause.Amount.Unit.IsCounted && !_splitter.HasWords(clause.Amount.To, clause.To))
        {
            return from;
        }

        var start = SkipNotes(from);
        while (start < end && (marks[start] is MarkKind.Time or MarkKind.Base || tokens[start].Kind == TokenKind.Sign))
        {
            start++;
        }

        var doer = _subjects.Doer(start, end, UnitReader.Bare(tokens, clause.Amount.Unit));
        // "Sở Nông nghiệp phấn đấu tăng 1.200 ha lúa": only what follows can be the name; "xã giảm 5 hộ nghèo" is read as the words say.
        var isMoved = clause.Run.Has(Role.Move) && !(doer == end && _splitter.HasWords(clause.Amount.To, clause.To));
        return doer > start && !isMoved && (doer < end || clause.Run.Has(Role.Keep) || _splitter.HasWords(clause.Amount.To, clause.To)) ? doer : from;
    }

    // "Tai nạn giao thông giảm cả 3 tiêu chí 5%": other words separate the verb from its figure.
    private Clause WithMove(Clause clause)
    {
        if (!clause.Amount.Unit.IsShare || clause.Has(Role.Move | Role.Reach))
        {
            return clause;
        }

        // "Tỷ lệ hộ nghèo thấp hơn năm 2025 0,5%"
        if (clause.Run.Bound is Role.Above or Role.Below && marks[clause.Run.BoundTo] == MarkKind.Time && marks.ToOf(clause.Run.BoundTo) == clause.Amount.From
            && Comparisons.Match(tokens, clause.Run.BoundFrom, clause.Run.BoundTo, out var move) > 0)
        {
            return clause with
            {
                NameTo = Math.Min(clause.NameTo, clause.Run.BoundFrom),
                Lead = clause.Lead | move,
                Run = clause.Run with { Bound = Role.None, Roles = clause.Run.Roles & ~Role.Bound },
            };
        }

        for (var at = clause.NameFrom + 1; at + 1 < clause.NameTo; at++)
        {
            var code = tokens.CodeAt(at);
            if (!MoveStarts.Contains(code))
            {
                continue;
            }

            // "Thu ngân sách năm sau cao hơn năm trước 10%": a comparison with an earlier time is a rise or a fall.
            if (Comparisons.Match(tokens, at, clause.NameTo, out var compared) is var words and > 0 && IsEarlier(at + words, clause.NameTo))
            {
                return clause with { NameTo = at, Lead = clause.Lead | compared };
            }

            var role = code == Keys.Fall ? Role.Fall : code == Keys.Rise ? Role.Rise : Role.None;
            // Before a colon the verb must be close to the figure: "giảm bình quân/năm: 10%".
            if (role != Role.None && (!clause.Run.Has(Role.Is) || clause.NameTo - at <= Near)
                && MoveTails.Match(tokens, at + 1, clause.NameTo, out _) > 0
                && RunLexicon.MoveNouns.MatchBefore(tokens, at, clause.NameFrom, out _) == 0)
            {
                return clause with { NameTo = at, Lead = clause.Lead | role };
            }
        }

        return clause;
    }

    private static readonly Lexicon<Role> Comparisons = new(
        [.. WordSet.Rows(Role.Rise, "cao hơn, nhiều hơn, lớn hơn, vượt, hơn"), .. WordSet.Rows(Role.Fall, "thấp hơn, ít hơn, nhỏ hơn")]);

    // One look-up shows that most words start none of these.
    private static readonly FrozenSet<ulong> MoveStarts = StartsOfMoves();

    private static FrozenSet<ulong> StartsOfMoves()
    {
        var starts = new HashSet<ulong> { Keys.Fall, Keys.Rise };
        Comparisons.AddStartsTo(starts);
        return starts.ToFrozenSet();
    }

    private static readonly Lexicon<bool> EarlierTimes = WordSet.Of("năm trước, cùng kỳ, năm liền trước, năm học trước, kỳ trước, so với, cùng kỳ năm trước");

    private bool IsEarlier(int from, int to)
    {
        var at = from;
        for (var step = 1; step > 0 && at < to; at += step)
        {
            step = marks[at] is MarkKind.Time or MarkKind.Base ? Math.Min(marks.ToOf(at), to) - at : EarlierTimes.Match(tokens, at, to, out _);
        }

        return at == to && to > from;
    }

    // "Giảm nghèo bền vững" and "Tăng trưởng" are names, not verbs before a name.
    private bool IsNoun(int at, int length, Role role) =>
        (role & (Role.Rise | Role.Fall | Role.Up | Role.Keep)) != Role.None && Compounds.Match(tokens, at, tokens.Count, out _) > length;

    private int AfterHeading(int from, int end, Clause clause)
    {
        var start = SkipNotes(from);
        var opening = Headings.Match(tokens, start, end, out _);
        var isHeading = opening > 0;
        for (var at = from; isHeading && at < clause.Amount.From; at++)
        {
            // "Trong đó, giá trị dịch vụ: 210 tỷ đồng": a colon directly before the figure ends a name.
            if (tokens.IsSign(at, ':') && tokens.DepthAt(at) == tokens.DepthAt(clause.Amount.From)
                && (_splitter.HasWords(at + 1, end) || clause.Amount.Unit.IsCounted && !_splitter.HasWords(start + opening, at)
                    || _splitter.HasWords(clause.Amount.To, clause.To)))
            {
                return Math.Min(at + 1, end);
            }
        }

        for (var at = end - 1; at >= from; at--)
        {
            if (tokens.IsSign(at, ':') && tokens.DepthAt(at) == tokens.DepthAt(clause.Amount.From)
                && (_splitter.IsHead(at + 1, end) || end - at <= Near && IsOnlyWork(at + 1, end))
                && PolarityLexicon.Structure.Match(tokens, SkipNotes(from), end, out _) == 0)
            {
                return at + 1;
            }
        }

        return from;
    }

    private int SkipNotes(int at)
    {
        while (marks[at] == MarkKind.Note || at < tokens.Count && tokens[at].Kind == TokenKind.Sign)
        {
            at++;
        }

        return at;
    }

    private Clause Named(Clause clause, bool isPlan)
    {
        if (IsOfBody(clause) || isPlan && IsHeadOfRate(clause))
        {
            clause = clause with { NameFrom = clause.NameTo };
        }

        var hasWords = _splitter.HasWords(clause.NameFrom, clause.NameTo) || PartNames.IsLabel(tokens, marks, clause.NameFrom, clause.NameTo);
        // "Mỗi phường xây dựng 01 tuyến đường": the work of a body.
        return clause with
        {
            IsFigureFirst = !hasWords || _subjects.End(clause.NameFrom, clause.NameTo) is var work && IsOnlyWork(work, clause.NameTo)
                && (work == clause.NameFrom || _splitter.HasWords(work, clause.NameTo)),
        };
    }

    // "Ban Thường vụ và 100% chi bộ ...", "Xã phấn đấu 95% hộ dân ...": the responsible body comes first, and the name follows the figure.
    private bool IsOfBody(Clause clause) =>
        (clause.Amount.Unit.IsCounted || _splitter.HasWords(clause.Amount.To, clause.To)) && _subjects.IsAll(clause.NameFrom, clause.NameTo);

    // "Tỷ số tử vong mẹ: 12 ca/100.000 trẻ đẻ sống": cases say nothing without what they are cases of.
    private static readonly Lexicon<bool> Cases = WordSet.Of("ca, vụ, vụ việc, người, lượt, trường hợp, trẻ, hộ, cái, chiếc, con, buổi, lần, cuộc, đơn");

    // "Y tế - dân số: 9,5 bác sĩ/vạn dân", "Bình quân 12,6 bác sĩ trên một vạn dân": the counted people are the name.
    private bool IsHeadOfRate(Clause clause)
    {
        var unit = clause.Amount.Unit;
        if (!unit.IsCounted || !unit.IsDivided || clause.NameTo <= clause.NameFrom || LineHead.IsMeasured(tokens, clause.NameFrom, clause.NameTo)
            || Cases.Match(tokens, unit.From, unit.To, out _) > 0
            || !clause.Run.Has(Role.Is | Role.Strive) && RunLexicon.All.Match(tokens, clause.NameFrom, clause.NameTo, out _) < clause.NameTo - clause.NameFrom)
        {
            return false;
        }

        var noun = UnitReader.Bare(tokens, unit);
        for (var at = clause.NameFrom; at < clause.NameTo; at++)
        {
            if (tokens[at].IsSame(tokens[noun.From]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOnlyWork(int from, int to)
    {
        while (from < to)
        {
            // "Xử lý trong vòng 24 giờ": how long the work may take names nothing.
            var length = tokens[from].Kind == TokenKind.Sign || marks[from] == MarkKind.Time ? 1
                : marks[from] == MarkKind.Label && LabelReader.IsLimit(tokens, from) ? marks.ToOf(from) - from
                : LeadLexicon.Work.Match(tokens, from, to, out _);
            if (length == 0)
            {
                return false;
            }

            from += length;
        }

        return true;
    }
}
