using HongLinh.Planning.Text.Patterns;

namespace HongLinh.Planning.Text.Reading;

/// <summary>Cuts a phrase at semicolons and at the ends of its sentences.</summary>
internal static class SegmentSplitter
{
    public static List<(int From, int To)> Split(TokenList tokens, Marks marks)
    {
        var segments = new List<(int, int)>();
        var from = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsEnd(tokens, marks, at))
            {
                segments.Add((from, at));
                from = at + 1;
            }
        }

        segments.Add((from, tokens.Count));
        return segments;
    }

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

        // A full stop ends a sentence before a capital letter or a number with a gap; after one letter it abbreviates.
        return tokens[at].IsSign('.')
            && (at + 1 == tokens.Count || !tokens[at + 1].IsGlued && (tokens[at + 1].IsCapital || tokens[at + 1].IsNumber || tokens[at + 1].Kind == TokenKind.Sign))
            && !(at > 0 && tokens[at - 1].IsWord && tokens[at - 1].To - tokens[at - 1].From <= 2 && tokens[at - 1].IsCapital);
    }
}
