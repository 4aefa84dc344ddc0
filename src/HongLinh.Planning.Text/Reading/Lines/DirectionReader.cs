using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Reads from the name of an indicator whether higher or lower is better.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DirectionReader(TokenList tokens)
{
    public Direction Read(int from, int to)
    {
        var (bad, remedy, cut) = (-1, false, false);
        for (var at = from; at < to; at++)
        {
            // Most words say nothing of it, and one look-up shows that.
            if (!Starts.Contains(tokens.CodeAt(at)))
            {
                continue;
            }

            cut |= PolarityLexicon.Cuts.Match(tokens, at, to, out _) > 0;
            if (PolarityLexicon.Neutral.Match(tokens, at, to, out _) is var neutral and > 0 && IsOpening(from, at) && !IsShareOf(from, at, neutral, to)
                && PolarityLexicon.Lower.Match(tokens, at, to, out _) <= neutral)
            {
                return Direction.Neither;
            }

            if (PolarityLexicon.Harmless.Match(tokens, at, to, out _) is var harmless and > 0)
            {
                at += harmless - 1;
                continue;
            }

            // "bản sạch về ma túy", "Quỹ Vì người nghèo": a good thing by its name.
            var against = PolarityLexicon.Against.Match(tokens, at, to, out _);
            if (against > 0 && PolarityLexicon.Lower.Match(tokens, at + against, to, out _) is var averted and > 0)
            {
                at = AfterAverted(at + against + averted, to) - 1;
                continue;
            }

            bad = bad < 0 && PolarityLexicon.Lower.Match(tokens, at, to, out _) > 0 ? at : bad;
            remedy |= PolarityLexicon.Remedy.Match(tokens, at, to, out _) > 0;
        }

        if (cut && !PolarityLexicon.Births.IsIn(tokens, from, to))
        {
            return Direction.Higher;
        }

        return bad >= 0 && !remedy ? Direction.Lower : Direction.Higher;
    }

    private static readonly FrozenSet<ulong> Starts = StartsOf();

    private static FrozenSet<ulong> StartsOf()
    {
        var starts = new HashSet<ulong>();
        foreach (var words in new[]
        {
            PolarityLexicon.Neutral, PolarityLexicon.Harmless, PolarityLexicon.Against, PolarityLexicon.Lower, PolarityLexicon.Remedy, PolarityLexicon.Cuts,
        })
        {
            words.AddStartsTo(starts);
        }

        return starts.ToFrozenSet();
    }

    // "không có tội phạm, tệ nạn về ma túy"
    private int AfterAverted(int at, int to)
    {
        while (at < to && (tokens[at].Kind == TokenKind.Sign ? 1 : AvertedLinks.Match(tokens, at, to, out _)) is var link and > 0
            && PolarityLexicon.Lower.Match(tokens, at + link, to, out _) is var more and > 0)
        {
            at += link + more;
        }

        return at;
    }

    private static readonly Lexicon<bool> AvertedLinks = WordSet.Of("về, và, hoặc, hay, do, vì");

    // A forecast word must start the name: "Dân số trung bình", not "Tỷ lệ dân số tham gia ...".
    private bool IsOpening(int from, int at)
    {
        for (var before = from; before < at; before++)
        {
            if (tokens[before].IsWord && TotalWords.Match(tokens, before, at, out _) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsShareOf(int from, int at, int length, int to) =>
        Participation.IsIn(tokens, at + length, to);

    private static readonly Lexicon<bool> TotalWords = WordSet.Of("tổng, tổng số, số, quy mô, dự toán, bình quân, dự kiến, toàn");
    private static readonly Lexicon<bool> Participation = WordSet.Of("tham gia, được, sử dụng, có, tiếp cận, tiết kiệm, tăng thêm");
}
