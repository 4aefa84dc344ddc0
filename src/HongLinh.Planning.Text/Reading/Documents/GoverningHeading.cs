using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>The effect of a heading on the figures below it: "Tốc độ tăng bình quân:" makes them rates of growth.</summary>
internal static class GoverningHeading
{
    private static readonly Lexicon<bool> Untils = WordSet.Of("đến năm, đến hết năm, đến cuối năm, tới năm, mục tiêu năm, chỉ tiêu năm");

    /// <summary>The year that the heading above sets for the targets below it: "1. Đến năm 2026"; 0 where it sets none, or names a span of years.</summary>
    public static int YearOf(PlacedBlock placed)
    {
        if (placed.Heading is not { } heading)
        {
            return 0;
        }

        var tokens = heading.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Untils.Match(tokens, at, tokens.Count, out _) is var length and > 0 && TimeReader.IsYear(tokens, at + length)
                && !tokens.IsSign(at + length + 1, '-') && !tokens.IsSign(at + length + 1, ','))
            {
                return int.Parse(tokens[at + length].Key, NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }

    /// <summary>A rise or a fall; none when the heading only names a subject.</summary>
    public static Role Of(PlacedBlock placed)
    {
        if (placed.Heading is not { } heading || ReferenceEquals(heading, placed.Block))
        {
            return Role.None;
        }

        var tokens = heading.Tokens;
        var from = 0;
        while (from < tokens.Count && (tokens[from].Kind != TokenKind.Word || tokens[from].Letters.Length == 1 && tokens.IsSign(from + 1, ')')))
        {
            from++;
        }

        if (LineHead.Opens(tokens, from))
        {
            return LineHead.EffectOf(tokens, from);
        }

        // The verb may also end the heading, before its punctuation: "Tỷ lệ hộ nghèo giảm:".
        var last = tokens.Count - 1;
        while (last > from && tokens[last].Kind == TokenKind.Sign)
        {
            last--;
        }

        return tokens.IsWord(last, Keys.Fall) ? Role.Fall : tokens.IsWord(last, Keys.Rise) ? Role.Rise : Role.None;
    }
}
