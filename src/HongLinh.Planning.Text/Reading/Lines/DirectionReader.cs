using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Reads from the name of an indicator whether higher or lower is better.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DirectionReader(TokenList tokens)
{
    public Direction Read(int from, int to)
    {
        var (bad, remedy) = (-1, false);
        for (var at = from; at < to; at++)
        {
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

            bad = bad < 0 && PolarityLexicon.Lower.Match(tokens, at, to, out _) > 0 ? at : bad;
            remedy |= PolarityLexicon.Remedy.Match(tokens, at, to, out _) > 0;
        }

        if (PolarityLexicon.Cuts.IsIn(tokens, from, to) && !PolarityLexicon.Births.IsIn(tokens, from, to))
        {
            return Direction.Higher;
        }

        return bad >= 0 && !remedy ? Direction.Lower : Direction.Higher;
    }

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
