namespace HongLinh.Planning.Text;

/// <content>Ranks beside a score: "đạt 87,34 điểm, xếp thứ 4/10 huyện, thị, thành phố, tăng 2 bậc".</content>
internal sealed partial class FactReader
{
    private static readonly Lexicon<bool> Ranked = WordSet.Of(
        "huyện, thị, thị xã, thành phố, xã, phường, thị trấn, sở, ban, ngành, địa phương, đơn vị, tỉnh, cơ quan, quận, đặc khu, đoàn thể, phòng, trường, "
        + "các huyện, các thị xã, các xã, các phường");

    private static readonly Lexicon<bool> Steps = WordSet.Of("bậc, hạng, thứ bậc, thứ hạng");
    private static readonly Lexicon<bool> And = WordSet.Of("và");

    // The end of the list of those that are ranked: huyện, thị, thành phố.
    private int RankedEnd(int at, int end)
    {
        var to = at;
        for (var next = tokens.IsSign(at, ',') ? at + 1 : at; next < end;)
        {
            var words = Ranked.Match(tokens, next, end, out _);
            if (words == 0
                || next > at && IsNoun(next + words) && Ranked.Match(tokens, next + words, end, out _) == 0 && And.Match(tokens, next + words, end, out _) == 0)
            {
                // "..., trường mầm non có 5 lớp" begins another statement.
                break;
            }

            to = next + words;
            next = to;
            next += next < end && (tokens.IsSign(next, ',') || And.Match(tokens, next, end, out _) > 0) ? 1 : 0;
        }

        return to;
    }

    // A rank is the figure of a name of its own; beside the score that gave it, and as a move of places, it is only mentioned.
    private bool IsRankBeside(Fact fact, Fact? last)
    {
        var (amount, run) = (fact.Amount, fact.Run);
        var isStep = !amount.Unit.IsNone && Steps.Match(tokens, amount.Unit.From, amount.Unit.To, out _) > 0 && IsMove(run);
        return last is not null && (run.Has(Role.Rank) && !HasName(fact.Start >= 0 ? fact.Start : last.Amount.To, run.From)
            || isStep && last.Run.Has(Role.Rank));
    }
}
