namespace HongLinh.Planning.Text;

/// <content>Who takes part, and who is named in the bracket at the end.</content>
internal static partial class TaskParties
{
    /// <summary>The coordinating units, as the sentence lists them, behind "phối hợp với" or before "phối hợp".</summary>
    public static List<OrgUnit> Joining(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            // "(Phòng Kinh tế, cùng các trưởng thôn)"
            var with = With.Match(tokens, at, tokens.Count, out _);
            with = with == 0 && at > 0 && tokens.IsSign(at - 1, ',') && tokens.IsWord(at, Together)
                && Openings.Match(tokens, at + 1, tokens.Count, out _) > 0 ? 1 : with;
            if (with == 0)
            {
                continue;
            }

            if (Helpers(tokens, at, at + with) is { Count: > 0 } before)
            {
                return before;
            }

            var from = tokens.IsSign(at + with, ':') ? at + with + 1 : at + with;
            var to = from;
            while (to < tokens.Count && !tokens.IsSign(to, ';') && !tokens.IsSign(to, '.') && !tokens.IsSign(to, ':') && !tokens.IsSign(to, ')')
                && !IsVerb(tokens, to))
            {
                to++;
            }

            return Bodies.Listed(tokens.Words(from, to).TrimEnd(',', ' '));
        }

        return [];
    }

    // "... chủ trì, Công an phường và các khu phố phối hợp", "... có Hội Nông dân xã cùng tham gia phối hợp": nobody is named behind it.
    private static List<OrgUnit> Helpers(TokenList tokens, int at, int to)
    {
        if (to < tokens.Count && tokens[to].IsWord && !IsVerb(tokens, to) && JoinTails.Match(tokens, to, tokens.Count, out _) == 0)
        {
            return [];
        }

        var end = at;
        while (JoinTails.MatchBefore(tokens, end, 0, out _) is var tail and > 0)
        {
            end -= tail;
        }

        for (var from = end - 1; from > 0; from--)
        {
            var opens = tokens.IsSign(from - 1, ';') || tokens.IsSign(from - 1, '(') || tokens.IsWord(from - 1, Having)
                || tokens.IsSign(from - 1, ',') && Doing.MatchBefore(tokens, from - 1, 0, out _) > 0;
            if (opens)
            {
                return Openings.Match(tokens, from, end, out _) > 0 && (tokens[from].IsCapital || tokens.IsWord(from, Several))
                    ? Bodies.Listed(tokens.Words(from, end).TrimEnd(',', ' ')) : [];
            }
        }

        return [];
    }

    private static readonly string Together = SyllableKey.Of("cùng");
    private static readonly string Having = SyllableKey.Of("có");
    private static readonly Lexicon<bool> JoinTails = WordSet.Of("cùng, cùng tham gia, tham gia, thực hiện, chặt chẽ");

    /// <summary>
    /// Who does the work, in the bracket that ends the sentence: "... (Phòng Kinh tế chủ trì, phối hợp với Công an xã)"; null when it names nobody.
    /// </summary>
    public static (int From, string Lead, List<OrgUnit> Coordinating)? InBracket(TokenList tokens)
    {
        var end = tokens.Count;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Sign && !tokens.IsSign(end - 1, ')'))
        {
            end--;
        }

        if (end == 0 || !tokens.IsSign(end - 1, ')') || tokens.PartnerOf(end - 1) is not (var open and > 0) || Opens(tokens, 0, out _))
        {
            return null;
        }

        // "(Phòng Kinh tế chủ trì, phối hợp với Công an xã; hoàn thành trước ngày 15/4)": who, and then until when.
        var inside = TokenList.Of(tokens.Words(open + 1, end - 1));
        var (with, parties) = (-1, inside.Count);
        for (var at = 0; at < parties; at++)
        {
            with = with < 0
                && (With.Match(inside, at, inside.Count, out _) > 0 || at > 0 && inside.IsSign(at - 1, ',') && inside.IsWord(at, Together)) ? at : with;
            parties = IsSaidWhen(inside, at)
                || inside.IsSign(at, ';') && (with < 0 || Openings.Match(inside, Math.Min(at + 1, inside.Count), inside.Count, out _) == 0)
                ? at : parties;
        }

        var lead = with < 0 ? parties : with;
        var label = Leading.Match(inside, 0, inside.Count, out _);
        // "Phòng Kinh tế chủ trì, Công an phường phối hợp": the lead ends where it leads.
        for (var at = label + 1; at < lead; at++)
        {
            lead = Doing.Match(inside, at, inside.Count, out _) > 0 && !inside[at].IsCapital ? at : lead;
        }

        while (lead > label && (inside[lead - 1].Kind == TokenKind.Sign || Doing.MatchBefore(inside, lead, label, out _) > 0
            || inside.IsWord(lead - 1, Keys.And)))
        {
            lead -= Math.Max(1, Doing.MatchBefore(inside, lead, label, out _));
        }

        label += inside.IsSign(label, ':') ? 1 : 0;
        // "(có danh sách kèm theo)", "(theo Quyết định số 12)" name nobody.
        return lead > label && lead - label <= LongestName && Openings.Match(inside, label, lead, out _) > 0
            && (inside[label].IsCapital || inside.IsWord(label, Several))
            ? (open, inside.Words(label, lead), Joining(inside))
            : null;
    }

    // ", hoàn thành trước ngày 15/4": a comma before words that set a time.
    private static bool IsSaidWhen(TokenList tokens, int at) => tokens.IsSign(at, ',') && When.Match(tokens, at + 1, tokens.Count, out _) > 0;

    private static readonly string Several = SyllableKey.Of("các");
    private static readonly Lexicon<bool> When = WordSet.Of(
        "hoàn thành, xong, trước, trong tháng, trong quý, chậm nhất, thời gian, thời hạn, thường xuyên, hằng tháng, hàng tháng, "
        + "thực hiện thường xuyên, quý, tháng");

    private static readonly Lexicon<bool> Doing =
        WordSet.Of("chủ trì, chủ trì thực hiện, thực hiện, đảm nhiệm, đảm nhận, phụ trách, chịu trách nhiệm, làm đầu mối, là đầu mối, tham mưu, "
            + "chủ trì tham mưu");

    private static readonly Lexicon<bool> Leading = WordSet.Of("chủ trì, giao, do, đơn vị chủ trì, cơ quan chủ trì, đơn vị thực hiện, phân công, "
        + "đề nghị, yêu cầu");
}
