using HongLinh.Planning.Evaluation;

namespace HongLinh.Planning.Text.Phrases;

/// <summary>Words for the reading customs that are printed with every result.</summary>
internal static class PolicyPhrases
{
    /// <summary>In full, for the head of a table.</summary>
    public static readonly PhraseTable<BoundReading> Bounds = new(
        (BoundReading.Literal,
            "đọc đúng câu chữ, số liệu bằng đúng mốc thì “trên”, “dưới” là chưa đạt mức",
            "the words as they stand, so a figure that equals its mark does not meet “more than” or “less than”"),
        (BoundReading.Lenient,
            "theo thông lệ, số liệu bằng đúng mốc thì “trên”, “dưới” cũng là đạt mức",
            "as offices commonly judge, so a figure that equals its mark does meet “more than” or “less than”"));

    /// <summary>In a few words, for a cell.</summary>
    public static readonly PhraseTable<BoundReading> BoundsInShort = new(
        (BoundReading.Literal, "đọc đúng câu chữ", "read literally"),
        (BoundReading.Lenient, "theo thông lệ", "by common practice"));

    public static readonly PhraseTable<ExceedanceRule> Exceedances = new(
        (ExceedanceRule.BeyondInclusiveBound,
            "“vượt” khi tốt hơn mốc “ít nhất”, “không quá”; tốt hơn mốc “trên”, “dưới” vẫn là “đạt”",
            "“exceeded” means better than “at least” or “at most”; better than “more than” or “less than” is just “met”"),
        (ExceedanceRule.BeyondAnyBound,
            "“vượt” khi tốt hơn con số của mốc, dù mốc là “trên”, “dưới” hay “ít nhất”, “không quá”",
            "“exceeded” means better than the number of the mark, whatever its words"),
        (ExceedanceRule.Never,
            "không dùng mức “vượt”, chỉ có “đạt”",
            "“exceeded” is not used, only “met”"));
}
