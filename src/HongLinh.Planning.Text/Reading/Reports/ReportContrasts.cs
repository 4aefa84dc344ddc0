namespace HongLinh.Planning.Text;

/// <summary>Words of contrast between two statements: "giảm 2,4% so với tháng trước nhưng tăng 6,1% so với cùng kỳ".</summary>
internal static class ReportContrasts
{
    private static readonly Lexicon<bool> Words = WordSet.Of(
        "nhưng, nhưng vẫn, nhưng lại, nhưng cũng, song, song vẫn, song lại, tuy nhiên, tuy nhiên vẫn, tuy nhiên lại, tuy vậy, tuy vậy vẫn, thế nhưng, "
        + "nhưng mới, nhưng chỉ, nhưng mới chỉ, song mới, song mới chỉ, trong khi, trong khi đó, ngược lại");

    // "Song mây" and "hợp tác song phương" name things.
    private static readonly Lexicon<bool> Nouns = WordSet.Of(
        "song song, song phương, song ngữ, song mây, song hành, song sắt, song cửa, song thai, song ca, song lang, song tấu, song đôi, song bằng");

    /// <summary>The number of tokens of a word of contrast at a token; 0 when there is none.</summary>
    public static int Length(TokenList tokens, int at, int to) => Nouns.Match(tokens, at, to, out _) > 0 ? 0 : Words.Match(tokens, at, to, out _);
}
