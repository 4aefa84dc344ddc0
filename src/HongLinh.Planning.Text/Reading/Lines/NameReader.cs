using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Assembles the name of an indicator from the words before and after its figure.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NameReader(TokenList tokens, Marks marks, RunReader runs)
{
    private static readonly Lexicon<bool> Edges = WordSet.Of("và, với, là, thì, cho, ở, tại, trong đó, còn, số, của, được, có");
    private static readonly Lexicon<bool> EdgesOfNoun = WordSet.Of("và, với, là, thì, trong đó, còn");
    private static readonly Lexicon<bool> EdgesOfChange = WordSet.Of("và, với, là, thì, cho, ở, tại, trong đó, còn, của");
    // "hoàn thành tốt nhiệm vụ trở lên", "loại khá trở lên": a grade that includes all better grades.
    private static readonly Lexicon<bool> Grades = WordSet.Of(
        "nhiệm vụ, khá, giỏi, tốt, tiên tiến, trung bình, loại a, loại b, xuất sắc, đạt yêu cầu, nông thôn mới, trung cấp, sơ cấp, cao đẳng, đại học, thứ 3, "
        + "trung học phổ thông, THPT, trung học cơ sở, THCS, tiểu học, thạc sĩ, sau đại học, nghề, mức độ 1, mức độ 2, hạng ba, hạng nhì, 3 sao, 4 sao");
    private static readonly Lexicon<bool> AndAbove = WordSet.Of("trở lên");
    private static readonly Lexicon<bool> Papers = WordSet.Of("chứng chỉ, tín chỉ, địa chỉ, quân chỉ, huấn chỉ, tôn chỉ");
    private static readonly Lexicon<bool> Standards = WordSet.Of("chuẩn, chuẩn nghèo, chuẩn mới, bộ tiêu chí");
    private static readonly Lexicon<bool> OnlyEdges = WordSet.Of("và, là, thì");

    /// <summary>The name, or null when the clause has no words for one.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="keepsJoints">Whether a comma or "và" after the counted noun stays: "lớp tập huấn, bồi dưỡng nghiệp vụ".</param>
    public ReadWords? Of(Clause clause, bool keepsJoints = false)
    {
        var before = Trimmed(clause.NameFrom, clause.NameTo, OnlyEdges);
        if (!clause.IsFigureFirst)
        {
            return Words(before, Link(clause), Thing(clause), clause.Tail);
        }

        // A number word is no part of a name: "đón 85 nghìn lượt khách".
        var unit = UnitReader.Bare(tokens, clause.Amount.Unit);
        var noun = unit.IsCounted && !unit.IsNone && unit.From >= clause.Amount.From ? (unit.From, unit.To) : (From: 0, To: 0);
        // "9/9 thôn có nhà văn hóa": the words after the noun describe it further.
        // "Giảm 5% số vụ phạm pháp" reduces their number.
        var edges = noun.To > noun.From ? EdgesOfNoun : clause.Has(Role.Move) ? EdgesOfChange : Edges;
        var rest = Trimmed(clause.Amount.To, clause.To, edges);
        return keepsJoints && noun.To == clause.Amount.To && rest.To > rest.From && rest.From == noun.To + 1
            && (tokens.IsSign(noun.To, ',') || tokens.IsWord(noun.To, Keys.And))
            ? Words(before, (noun.From, rest.To), clause.Tail)
            : Words(before, noun, rest, clause.Tail);
    }

    // "Nhựa hóa 8,2 km đường", "Cấp thẻ cho 1.200 người cao tuổi": the words after the figure say what the work is done to.
    private (int From, int To) Thing(Clause clause)
    {
        var unit = clause.Amount.Unit;
        var after = clause.Amount.To;
        // "Bố trí vốn 1.200 triệu đồng cho duy tu đường": what money or an area is given for.
        var isGiven = !unit.IsNone && !unit.IsShare && !unit.IsCounted && after + 1 < clause.To && tokens.IsWord(after, Keys.For) && tokens[after + 1].IsWord
            && marks[after] == MarkKind.None && marks[after + 1] == MarkKind.None && Others.Match(tokens, after + 1, clause.To, out _) == 0
            && clause.Amount is { IsRange: false, Total: null, Base: null } && !unit.IsDivided;
        if (isGiven)
        {
            return (after, Trimmed(after + 1, clause.To, EdgesOfNoun).To);
        }

        if (unit.IsNone || unit.IsShare && !IsAll(clause) || unit.IsMoney || unit.IsDivided || clause.Amount is not { IsRange: false, Total: null, Base: null }
            || after >= clause.To || !tokens[after].IsWord || marks[after] != MarkKind.None || Others.Match(tokens, after, clause.To, out _) > 0
            || RunLexicon.All.Match(tokens, after, clause.To, out _) > 0)
        {
            return (0, 0);
        }

        var (from, to) = (clause.NameFrom, clause.NameTo);
        var isFor = unit.IsCounted && IsFor(clause);
        var isWork = to - from <= MostWordsOfWork && !LineHead.IsMeasured(tokens, from, to);
        var rest = Trimmed(after, clause.To, EdgesOfNoun);
        // "Trùng tu 4 di tích lịch sử": the counted things are named too, unless the words before are their name already.
        var isCounted = unit.IsCounted && unit.From >= clause.Amount.From && (isFor || isWork && !IsNamed(UnitReader.Bare(tokens, unit), from, to));
        return isCounted ? (UnitReader.Bare(tokens, unit).From, rest.To) : isWork && !unit.IsCounted ? rest : (0, 0);
    }

    // "Tuần tra, bảo vệ 100% cột mốc biên giới"
    private static bool IsAll(Clause clause) => clause.Amount.Low.Value == 100m && (clause.Run.Roles & ~Role.Filler) == Role.None;

    private bool IsNamed(UnitWording unit, int from, int to)
    {
        var noun = tokens[unit.To - 1];
        for (var at = from; at < to; at++)
        {
            if (tokens[at].IsSame(noun))
            {
                return true;
            }
        }

        return false;
    }

    // "cho" before the figure
    private bool IsFor(Clause clause) => clause.Amount.From > clause.NameFrom && tokens.IsWord(clause.Amount.From - 1, Keys.For);

    private (int From, int To) Link(Clause clause) =>
        IsFor(clause) && Thing(clause).To > 0 ? (clause.Amount.From - 1, clause.Amount.From) : (0, 0);

    private const int MostWordsOfWork = 6;

    // Words that say more of the figure and not of the thing.
    private static readonly Lexicon<bool> Others = WordSet.Of(
        "so với, so, trong, tại, ở, vào, từ, đến, bằng, chiếm, tăng, giảm, đạt, và, để, do, với, của, theo, trên, cho, mỗi, gồm, là, cả, được, bình quân, "
        + "cùng, "
        + "năm, tháng, quý, hàng, hằng, phấn đấu, hoàn thành, trước, sau, trở lên, trở xuống, mà, nhằm, thuộc, nhưng, vượt, có, không, trong đó, ước, riêng");

    /// <summary>The words after a figure whose name precedes it and has none of them.</summary>
    public ReadWords? Remark(Clause clause, ReadWords? name)
    {
        if (clause.IsFigureFirst || clause.Amount.To >= clause.To)
        {
            return null;
        }

        var after = tokens.SpanOf(clause.Amount.To, clause.To).Start;
        foreach (var span in name?.Spans ?? [])
        {
            if (span.End > after)
            {
                return null;
            }
        }

        return Words(Trimmed(clause.Amount.To, clause.To, OnlyEdges));
    }

    /// <summary>The words of a stretch without what stands at its edges and is no name.</summary>
    public ReadWords? Inner(int from, int to) => Words(Trimmed(from, to, OnlyEdges));

    /// <summary>The words of several stretches, without brackets that contain a unit.</summary>
    public ReadWords? Words(params ReadOnlySpan<(int From, int To)> stretches)
    {
        if (OnlyStretch(stretches) is var only and >= 0 && !HasUnit(stretches[only].From, stretches[only].To))
        {
            var (from, to) = stretches[only];
            return new ReadWords(tokens.Words(from, to), [tokens.SpanOf(from, to)]);
        }

        var (texts, spans) = (new List<string>(), new List<TextSpan>());
        foreach (var stretch in stretches)
        {
            foreach (var (first, last) in WithoutUnits(stretch.From, stretch.To))
            {
                texts.Add(tokens.Words(first, last));
                spans.Add(tokens.SpanOf(first, last));
            }
        }

        return spans.Count == 0 ? null : new ReadWords(string.Join(' ', texts), [.. spans]);
    }

    // The only stretch with words; -1 when none or several have words.
    private static int OnlyStretch(ReadOnlySpan<(int From, int To)> stretches)
    {
        var only = -1;
        for (var at = 0; at < stretches.Length; at++)
        {
            if (stretches[at].To > stretches[at].From)
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = at;
            }
        }

        return only;
    }

    private bool HasUnit(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsUnit(at, to))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnit(int at, int to) =>
        tokens.IsSign(at, '(') && tokens.PartnerOf(at) is var close && close > at && close < to && runs.IsUnitBracket(at);

    private List<(int, int)> WithoutUnits(int from, int to)
    {
        var (parts, start) = (new List<(int, int)>(), from);
        for (var at = from; at < to; at++)
        {
            if (IsUnit(at, to))
            {
                Add(parts, start, at);
                (start, at) = (tokens.PartnerOf(at) + 1, tokens.PartnerOf(at));
            }
        }

        Add(parts, start, to);
        return parts;
    }

    private static void Add(List<(int, int)> parts, int from, int to)
    {
        if (to > from)
        {
            parts.Add((from, to));
        }
    }

    private (int From, int To) Trimmed(int from, int to, Lexicon<bool> edges)
    {
        while (from < to && StartLength(from, to, edges) is var length and > 0)
        {
            from += length;
        }

        while (to > from && EndLength(from, to) is var length and > 0)
        {
            to -= length;
        }

        return (from, Math.Max(from, to));
    }

    private int StartLength(int from, int to, Lexicon<bool> edges) =>
        marks[from] is MarkKind.Time or MarkKind.Base or MarkKind.Note ? Math.Max(1, Math.Min(marks.ToOf(from), to) - from)
        : IsLooseSign(from, to) ? 1
        : marks[from] != MarkKind.None ? 0
        : Math.Max(edges.Match(tokens, from, to, out _), RunLexicon.After.Match(tokens, from, to, out _));

    private int EndLength(int from, int to) =>
        // "Hộ nghèo theo chuẩn giai đoạn 2026 - 2030": the years say which standard it is.
        marks[to - 1] == MarkKind.Time && Standards.MatchBefore(tokens, marks.FromOf(to - 1), from, out _) > 0 ? 0
        : marks[to - 1] is MarkKind.Time or MarkKind.Base or MarkKind.Note ? Math.Max(1, to - Math.Max(marks.FromOf(to - 1), from))
        // "nông nghiệp chỉ chiếm 3,3%", but "có chứng chỉ chiếm 30%"
        : tokens.IsWord(to - 1, Keys.Only) && Papers.MatchBefore(tokens, to, from, out _) == 0 ? 1
        : IsLooseSign(to - 1, to) && !(tokens.IsSign(to - 1, ')') && tokens.PartnerOf(to - 1) >= from) ? 1
        : marks[to - 1] != MarkKind.None ? 0
        : Math.Max(OnlyEdges.MatchBefore(tokens, to, from, out _), IsGrade(from, to) ? 0 : RunLexicon.After.MatchBefore(tokens, to, from, out _));

    private bool IsGrade(int from, int to) =>
        AndAbove.MatchBefore(tokens, to, from, out _) is var length and > 0 && Grades.MatchBefore(tokens, to - length, from, out _) > 0;

    private bool IsLooseSign(int at, int to) =>
        tokens[at].Kind == TokenKind.Sign && !(tokens.PartnerOf(at) > at && tokens.PartnerOf(at) < to) && !tokens.IsSign(at, '"');
}
