namespace HongLinh.Planning.Text;

/// <summary>Cuts a phrase at semicolons and at the ends of its sentences.</summary>
internal static class SegmentSplitter
{
    /// <summary>The segments, in order.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="marks">What is no value in it.</param>
    /// <param name="isPlan">Whether "không có ..." opens a target of its own too.</param>
    public static List<(int From, int To)> Split(TokenList tokens, Marks marks, bool isPlan)
    {
        var segments = new List<(int, int)>();
        var (from, isGone) = (0, false);
        for (var at = 0; at < tokens.Count; at++)
        {
            isGone = IsGone(tokens, at) || isGone && !(tokens[at].IsNumber && marks[at] == MarkKind.None);
            // "Không còn hộ nghèo, hộ cận nghèo dưới 1%" states two targets, the first without a number.
            if (IsEnd(tokens, marks, at)
                || IsJoint(tokens, at) && tokens.DepthAt(at) == 0 && (isGone && IsOpening(tokens, at + 1) || OpensAnother(tokens, marks, at + 1, isPlan)
                    || isPlan && IsNever(tokens, marks, from, at) && LeadLexicon.Heads.Match(tokens, at + 1, tokens.Count, out _) > 0
                        && HasFigure(tokens, marks, at + 1)))
            {
                segments.Add((from, at));
                (from, isGone) = (at + 1, false);
            }
        }

        segments.Add((from, tokens.Count));
        return segments;
    }

    // "..., phấn đấu đến năm 2030 không còn hộ nghèo"; "..., không để xảy ra cháy lớn": what is not to happen is a target of its own.
    private static bool OpensAnother(TokenList tokens, Marks marks, int at, bool isPlan)
    {
        for (var words = 0; words <= MostOpenings && at < tokens.Count; words++)
        {
            var role = Role.None;
            var length = marks[at] == MarkKind.Time ? marks.ToOf(at) - at : LeadLexicon.All.Match(tokens, at, tokens.Count, out role);
            if (length == 0 || (role & (Role.Gone | Role.Never)) != Role.None)
            {
                return length > 0 || isPlan && LeadLexicon.Absences.Match(tokens, at, tokens.Count, out _) > 0;
            }

            at += length;
        }

        return false;
    }

    // Whether a segment opens with what is not to happen, and has no figure so far.
    private static bool IsNever(TokenList tokens, Marks marks, int from, int to)
    {
        if (to - from > MostToFigure || !tokens.IsWord(from, Keys.Not) || !OpensAnother(tokens, marks, from, isPlan: true))
        {
            return false;
        }

        while (from < to && !(tokens.IsNumber(from) && marks[from] == MarkKind.None))
        {
            from++;
        }

        return from == to;
    }

    // "Không để xảy ra cháy rừng, tỷ lệ che phủ đạt trên 40%": the figure is that of another target, which is not forbidden.
    private static bool HasFigure(TokenList tokens, Marks marks, int at)
    {
        for (var next = at; next < tokens.Count && next < at + MostToFigure && !IsJoint(tokens, next) && !tokens.IsSign(next, ';'); next++)
        {
            if (tokens.IsNumber(next) && marks[next] == MarkKind.None)
            {
                return true;
            }
        }

        return false;
    }

    private const int MostToFigure = 20;

    // Each comma examines what follows it, so that is limited.
    private const int MostOpenings = 4;

    private static bool IsJoint(TokenList tokens, int at) => tokens.IsSign(at, ',') || tokens.IsWord(at, Keys.And);

    private static bool IsGone(TokenList tokens, int at) =>
        LeadLexicon.Gone.Match(tokens, at, tokens.Count, out _) > 0;

    // "Không còn nhà tạm, nhà dột nát" continues one target; "..., tỷ lệ hộ cận nghèo dưới 1%" starts another.
    private static bool IsOpening(TokenList tokens, int at) =>
        LeadLexicon.Heads.Match(tokens, at, tokens.Count, out _) > 0 || LeadLexicon.All.Match(tokens, at, tokens.Count, out _) > 0
            || tokens.IsWord(at, Keys.Left);

    private static bool IsEnd(TokenList tokens, Marks marks, int at)
    {
        if (tokens.DepthAt(at) > 0 || marks[at] != MarkKind.None)
        {
            return false;
        }

        if (tokens[at].IsSign(';'))
        {
            return true;
        }

        // A full stop ends a sentence before a capital letter or a spaced number; after a single letter it marks an abbreviation.
        return tokens[at].IsSign('.')
            && (at + 1 == tokens.Count
                || !tokens[at + 1].IsGlued && (tokens[at + 1].IsCapital || tokens[at + 1].IsNumber || tokens[at + 1].Kind == TokenKind.Sign))
            && !(at > 0 && tokens[at - 1].IsWord && tokens[at - 1].To - tokens[at - 1].From <= 2 && tokens[at - 1].IsCapital);
    }
}
