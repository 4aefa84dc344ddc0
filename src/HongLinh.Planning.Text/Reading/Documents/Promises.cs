namespace HongLinh.Planning.Text;

/// <summary>Finds what a paragraph of work says on the way about what is to be reached: "...; phấn đấu đến hết ngày 30/6 giải ngân đạt 55% kế hoạch".</summary>
internal static class Promises
{
    private static readonly Lexicon<bool> Strivings = WordSet.Of("phấn đấu, và phấn đấu, từng bước phấn đấu, quyết tâm, đồng thời phấn đấu");

    // Behind these the figure comes at once: "bảo đảm 100% học sinh được khám sức khỏe"; without one they only say how the work is done.
    private static readonly Lexicon<bool> Keepings = WordSet.Of(
        "bảo đảm, đảm bảo, duy trì, giữ vững, bảo đảm trên, đảm bảo trên, bảo đảm ít nhất, đảm bảo ít nhất, "
        + "bảo đảm tối thiểu, đảm bảo tối thiểu, duy trì trên, duy trì ít nhất, bảo đảm đạt, đảm bảo đạt");

    private static readonly Lexicon<bool> Shares = WordSet.Of("tỷ lệ, mức độ hài lòng");
    private static readonly Lexicon<bool> Reaches = WordSet.Of("đạt, dưới, trên, còn, tối thiểu, ít nhất, từ, không quá");
    private static readonly Lexicon<bool> Musts = WordSet.Of("phải đạt, cần đạt, phấn đấu đạt");

    /// <summary>The positions in the document of what is promised; empty where nothing is.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="isWork">Whether it stands below a heading of work: elsewhere a share without a word of promise may be a result.</param>
    public static List<(int From, int To)> In(Block block, bool isWork)
    {
        if (block.Table is not null || !block.HasQuantity)
        {
            return Nothing;
        }

        var found = new List<(int From, int To)>();
        var (tokens, last) = (block.Tokens, -1);
        foreach (var (from, to) in Clauses(block))
        {
            // "Phấn đấu ... đạt 345 tỷ đồng; nợ thuế dưới 5%": what is said of further things in the same sentence is promised as well.
            var goesOn = from > 0 && tokens.IsSign(from - 1, ';') && last == from - 1 && Goes(block, from, to);
            var start = goesOn ? from : Start(block, from, to, isWork && from > 0);
            last = start >= 0 ? to : -1;
            if (start >= 0)
            {
                found.Add((At(block, start), End(block, to)));
            }
        }

        return found;
    }

    private static readonly List<(int From, int To)> Nothing = [];

    private static bool Goes(Block block, int from, int to) =>
        block.HasQuantityIn(from, to, to) && Reaches.IsIn(block.Tokens, from, to) && !TaskParties.Opens(block.Tokens, from, out _)
        && !WorkReader.HasDeadline(block.Tokens, from, to);

    private static int At(Block block, int token) => block.Start + block.Tokens.SpanOf(token, token + 1).Start;

    private static int End(Block block, int token) => block.Start + block.Tokens.SpanOf(token - 1, token).End;

    // Clauses end at semicolons and full stops outside brackets.
    private static IEnumerable<(int From, int To)> Clauses(Block block)
    {
        var tokens = block.Tokens;
        var from = 0;
        for (var at = 0; at <= tokens.Count; at++)
        {
            if (at == tokens.Count || tokens.DepthAt(at) == 0 && (tokens.IsSign(at, ';') || tokens.IsSign(at, '.')))
            {
                if (at > from)
                {
                    yield return (from, at);
                }

                from = at + 1;
            }
        }
    }

    // Where the promise of a clause begins; -1 where it promises nothing.
    private static int Start(Block block, int from, int to, bool mayBeShare)
    {
        // From the end of the clause, so that what follows an opening is known when it is met.
        var (tokens, start, hasQuantity, reaches) = (block.Tokens, -1, false, false);
        for (var at = to - 1; at >= from; at--)
        {
            hasQuantity |= block.HasQuantityIn(at, at + 1, to);
            reaches |= Reaches.Match(tokens, at, to, out _) > 0;
            var opens = at == from || (tokens.IsSign(at - 1, ',') || tokens.IsSign(at - 1, ':')) && tokens.DepthAt(at) == 0;
            if (hasQuantity && opens && IsPromise(tokens, at, to, (reaches, at == from && mayBeShare)))
            {
                start = at;
            }
        }

        return start >= 0 ? start : hasQuantity && Musts.IsIn(tokens, from, to) && !TaskParties.Opens(tokens, from, out _) ? from : -1;
    }

    private static bool IsPromise(TokenList tokens, int at, int to, (bool Reaches, bool MayBeShare) facts) =>
        Strivings.Match(tokens, at, to, out _) > 0
        || Keepings.Match(tokens, at, to, out _) is var kept and > 0
            && (tokens.IsNumber(at + kept) || facts.Reaches && Shares.Match(tokens, at + kept, to, out _) > 0)
        || facts is { MayBeShare: true, Reaches: true } && Shares.Match(tokens, at, to, out _) > 0;
}
