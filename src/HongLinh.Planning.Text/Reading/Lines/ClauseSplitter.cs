using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Determines where the words of one figure end and those of the next begin.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ClauseSplitter(TokenList tokens, Marks marks)
{
    private static readonly Lexicon<bool> Joints = WordSet.Of("và, trong đó, gồm, bao gồm, hoặc, cùng, cũng như, còn, riêng, đồng thời, hay");
    private static readonly Lexicon<bool> Openers = WordSet.Of("trong đó, góp phần, qua đó, từ đó, thu hút");
    private static readonly Lexicon<bool> Lifters = WordSet.Of("nâng, đưa, nhằm nâng, để nâng, nhằm đưa");

    // Many callers ask whether a name begins at a token, so the search is limited.
    private const int MostLeads = 8;

    /// <summary>The start of the words of the second figure; -1 when nothing separates the figures, so that one is a condition of the other.</summary>
    public int Between(int firstTo, int secondRun, int depth)
    {
        if (!HasWords(firstTo, secondRun))
        {
            // "gấp 2 lần so với năm 2020, đạt 3 triệu lượt": the comparison belongs to the first figure.
            // "5 sản phẩm hạng 3 sao và 1 sản phẩm hạng 4 sao": the class is that of the figure before it.
            return marks[firstTo] is MarkKind.Base or MarkKind.Label ? Math.Min(marks.ToOf(firstTo), secondRun)
                : firstTo + RunLexicon.After.Match(tokens, firstTo, secondRun, out _);
        }

        if (IsSeparator(firstTo, depth))
        {
            return firstTo;
        }

        var (head, last, first) = (-1, -1, -1);
        for (var at = firstTo; at < secondRun; at++)
        {
            if (head < 0 && tokens.DepthAt(at) <= depth && (Openers.Match(tokens, at, secondRun, out _) > 0 || IsLifting(at, secondRun)))
            {
                head = at;
            }

            if (!IsSeparator(at, depth) && !(tokens.IsWord(at, Keys.With) && IsHead(at + 1, secondRun)))
            {
                continue;
            }

            first = first < 0 ? at : first;
            last = at;
            // "..., với doanh số cho vay tối thiểu 5 tỷ đồng" says what goes with the figure before it.
            head = head < 0 && (IsHead(at + 1, secondRun) || tokens.IsSign(at, ',') && tokens.IsWord(at + 1, Keys.With)) ? at : head;
        }

        // "truyền dạy hát Then, xòe cổ với 120 học viên tham gia": those who take part belong to all before them.
        return head < 0 && IsAttendance(secondRun) ? secondRun : head >= 0 ? head : last >= 0 && !HasWords(last, secondRun) ? last : first;
    }

    private bool IsAttendance(int run)
    {
        if (!tokens.IsWord(run, Keys.With))
        {
            return false;
        }

        var at = run + 1;
        while (at < tokens.Count && !tokens.IsNumber(at) && RunLexicon.All.Match(tokens, at, tokens.Count, out _) is var words and > 0)
        {
            at += words;
        }

        return tokens.IsNumber(at) && CountedNouns.All.Match(tokens, at + 1, tokens.Count, out _) is var noun and > 0
            && Attendances.Match(tokens, at + 1 + noun, tokens.Count, out _) > 0;
    }

    private static readonly Lexicon<bool> Attendances = WordSet.Of("tham gia, tham dự, dự, dự học, theo học, dự thi, tham gia học, hưởng ứng, được tập huấn");

    /// <summary>Whether the words between two figures may be parted at another comma as well, so that it is not certain whose they are.</summary>
    public bool IsUnsure(int split, int secondRun, int depth)
    {
        if (!tokens.IsSign(split, ',') || IsHead(split + 1, secondRun) || tokens.IsWord(split + 1, Keys.With))
        {
            return false;
        }

        for (var at = split + 1; at < secondRun; at++)
        {
            if (tokens.IsSign(at, ',') && IsSeparator(at, depth) && HasWords(split, at) && HasWords(at, secondRun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the stretch contains a word that is part of a name.</summary>
    public bool HasWords(int from, int to)
    {
        for (var at = from; at < to;)
        {
            if (marks[at] != MarkKind.None || !tokens[at].IsWord)
            {
                // The search steps over other brackets, but into a bracket that contains the figure.
                at = tokens.IsSign(at, '(') && tokens.PartnerOf(at) is var close && close > at && close < to ? close + 1 : at + 1;
                continue;
            }

            var length = Joints.Match(tokens, at, to, out _);
            length = Math.Max(length, RunLexicon.After.Match(tokens, at, to, out _));
            if (length == 0)
            {
                return true;
            }

            at += length;
        }

        return false;
    }

    /// <summary>The end of the words of a stretch, without the signs and times after them.</summary>
    public int WordsEnd(int from, int to)
    {
        while (to > from && (tokens[to - 1].Kind == TokenKind.Sign && tokens.PartnerOf(to - 1) < from || marks[to - 1] == MarkKind.Time))
        {
            to--;
        }

        return to;
    }

    /// <summary>Whether the name of a new indicator begins at a token.</summary>
    public bool IsHead(int at, int end)
    {
        for (var words = 0; words < MostLeads && !Openings(at, end); words++)
        {
            var length = LeadLexicon.All.Match(tokens, at, end, out _);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return Openings(at, end);
    }

    // "Trồng 50 ha rừng nâng tỷ lệ che phủ lên 45%" starts a new name; "được nâng cấp 3 lần" does not.
    private bool IsLifting(int at, int end) =>
        Lifters.Match(tokens, at, end, out _) is var length and > 0 && IsHead(at + length, end);

    private bool Openings(int at, int end) => at < end && LeadLexicon.Heads.Match(tokens, at, end, out _) > 0;

    // "Luật Phòng, chống ma túy", "khám, chữa bệnh": the comma is a part of the words.
    private bool IsInside(int at)
    {
        for (var from = Math.Max(0, at - 2); from < at; from++)
        {
            if (from + Pairs.Match(tokens, from, tokens.Count, out _) > at)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Lexicon<bool> Pairs = new(
    [
        ("phòng, chống", true), ("khám, chữa bệnh", true), ("gia súc, gia cầm", true), ("thể dục, thể thao", true), ("văn hóa, văn nghệ", true),
        ("khiếu nại, tố cáo", true), ("tố cáo, kiến nghị", true), ("tin báo, tố giác", true), ("tố giác, tin báo", true), ("tố cáo, phản ánh", true),
        ("kiến nghị, đề nghị", true), ("thu gom, xử lý", true), ("phòng, trừ", true), ("tin, bài", true), ("băng rôn, khẩu hiệu", true),
            ("cán bộ, công chức", true),
        ("cán bộ, đảng viên", true), ("trật tự, an toàn", true), ("an ninh, trật tự", true), ("kiến nghị, phản ánh", true), ("điều tra, khám phá", true),
    ]);

    // "tuyên truyền, phổ biến pháp luật cho 387 lượt người": two verbs of one work.
    private bool IsCoordinated(int at) =>
        Coordinated.MatchBefore(tokens, at, Math.Max(0, at - 3), out _) > 0 && Coordinated.Match(tokens, at + 1, tokens.Count, out _) > 0;

    private static readonly Lexicon<bool> Coordinated = WordSet.Of(
        "tuyên truyền, phổ biến, vận động, giáo dục, quán triệt, tập huấn, bồi dưỡng, đào tạo, hướng dẫn, truyền thông, nói chuyện, trợ giúp pháp lý, "
        + "tư vấn, giới thiệu, khám bệnh, khám, điều trị, cấp thuốc, cấp phát thuốc, tặng quà, thăm hỏi, thăm, động viên, chúc mừng, chúc tết, "
        + "duy tu, bảo dưỡng, sửa chữa, nâng cấp, cải tạo, nạo vét, khơi thông, phát quang, tháo dỡ, giải tỏa, vệ sinh, khử trùng, tiêu độc, "
        + "thanh tra, kiểm tra, giám sát, rà soát, đôn đốc, thu gom, vận chuyển, chăm sóc, bảo vệ, khoanh nuôi, giao lưu, biểu diễn, gặp mặt, tọa đàm, "
        + "đối thoại, phát động, ra quân, hưởng ứng");

    private bool IsSeparator(int at, int depth) =>
        at < tokens.Count && tokens.DepthAt(at) <= depth + (tokens.IsSign(at, '(') ? 1 : 0) && marks[at] == MarkKind.None
        && (tokens.IsSign(at, ',') && !IsInside(at) && !IsCoordinated(at) || tokens.IsSign(at, ';') || tokens.IsWord(at, Keys.And)
            || tokens.IsSign(at, '(') && depth > 0
            || tokens.IsSign(at, ':')
            || tokens.IsSign(at, '-') && !tokens[at].IsGlued && at + 1 < tokens.Count && !tokens[at + 1].IsGlued);
}
