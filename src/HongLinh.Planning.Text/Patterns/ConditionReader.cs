namespace HongLinh.Planning.Text;

/// <summary>
/// Finds what a phrase says before its targets of when, why and on what they depend: "Trong điều kiện thời tiết thuận lợi, sản lượng cá ngừ đạt 4.300 tấn".
/// </summary>
internal static class ConditionReader
{
    private const int MostWords = 24;

    private static readonly Lexicon<bool> Openings = new(
    [
        .. Rows(isCondition: true, "trong điều kiện, với điều kiện, khi, một khi, trước khi, sau khi, nếu, trường hợp, trong trường hợp, giả sử"),
        .. Rows(
            isCondition: false,
            "trong vòng, trong thời hạn, trong thời gian, "
            + "để, nhằm, do, nhờ, về, ngoài, bên cạnh, cùng với, thông qua, trên cơ sở, căn cứ, từ nguồn, từ nguồn vốn, bằng nguồn, bằng nguồn vốn, mặc dù, "
            + "nhân dịp, dịp, trước mùa, trong mùa, sau mùa, trước tết, trong dịp tết, sau tết"),
    ]);

    private static readonly Lexicon<bool> Then = WordSet.Of("thì");

    private static IEnumerable<(string Phrase, bool Value)> Rows(bool isCondition, string phrases) =>
        phrases.Split(", ").Select(phrase => (phrase, isCondition));

    /// <summary>The first token after these words and their comma; where they would begin when there are none.</summary>
    public static int End(TokenList tokens, int at)
    {
        var length = Openings.Match(tokens, at, tokens.Count, out var isCondition);
        var comma = at;
        for (var next = at + length; length > 0 && next < tokens.Count && next - at <= MostWords; next++)
        {
            // A bracket, a colon or the end of a sentence ends what can be one condition; once it may have ended, a number is that of a target.
            if (Ends(tokens, next) || tokens.IsNumber(next) && (comma > at || !isCondition && IsFigure(tokens, next)))
            {
                return comma;
            }

            if (isCondition && Then.Match(tokens, next, tokens.Count, out _) > 0)
            {
                return next + 1;
            }

            // "Khi có đủ vốn, mặt bằng, xây dựng 22 nhà": a comma of the condition itself is not followed by the head of a name.
            // "Về thu, chi ngân sách" names one thing.
            var isHead = tokens.IsSign(next, ',') && (isCondition || next > at + length + 1) && Opens(tokens, next + 1);
            if (isHead || isCondition && tokens.IsSign(next, ',') && comma == at)
            {
                comma = next + 1;
                if (isHead)
                {
                    return comma;
                }
            }
        }

        return comma;
    }

    /// <summary>Whether there is a number other than a year among these words.</summary>
    public static bool HasNumber(TokenList tokens, int from, int to)
    {
        while (from < to && !(tokens.IsNumber(from) && IsFigure(tokens, from)))
        {
            from++;
        }

        return from < to;
    }

    private static bool IsFigure(TokenList tokens, int at) => !TimeReader.IsYear(tokens, at) && !LabelReader.IsDuration(tokens, at);

    private static bool Ends(TokenList tokens, int at) =>
        tokens[at].Kind == TokenKind.Sign && !tokens.IsSign(at, ',') && !tokens.IsSign(at, '-') && !tokens.IsSign(at, '/') && !tokens.IsSign(at, '%');

    private static bool Opens(TokenList tokens, int at) =>
        LeadLexicon.Heads.Match(tokens, at, tokens.Count, out _) > 0 || LeadLexicon.Work.Match(tokens, at, tokens.Count, out _) > 0
        || LeadLexicon.All.Match(tokens, at, tokens.Count, out var role) > 0 && (role & (Role.Move | Role.Keep)) != Role.None;
}
