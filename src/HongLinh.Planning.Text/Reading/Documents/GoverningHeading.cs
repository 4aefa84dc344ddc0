namespace HongLinh.Planning.Text;

/// <summary>The effect of a heading on the figures below it: "Tốc độ tăng bình quân:" makes them rates of growth.</summary>
internal static class GoverningHeading
{
    private static readonly Lexicon<Role> Openings = new(
    [
        .. WordSet.Rows(
            Role.Rise,
            "tốc độ tăng, tốc độ tăng trưởng, tốc độ tăng bình quân, tốc độ tăng trưởng bình quân, nhịp độ tăng trưởng, nhịp độ tăng, mức tăng, tỷ lệ tăng, "
            + "mức tăng trưởng, tốc độ phát triển"),
        .. WordSet.Rows(Role.Fall, "mức giảm, tốc độ giảm, tỷ lệ giảm, mức giảm bình quân"),
    ]);

    private static readonly Lexicon<bool> Mixed = WordSet.Of("và quy mô, quy mô, cơ cấu, và cơ cấu, giá trị, dân số");

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

        if (Openings.Match(tokens, from, tokens.Count, out var role) is var length and > 0)
        {
            return Mixed.IsIn(tokens, from + length, tokens.Count) ? Role.None : role;
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
