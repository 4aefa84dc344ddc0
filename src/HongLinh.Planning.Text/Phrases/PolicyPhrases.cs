namespace HongLinh.Planning.Text;

/// <summary>Words for the conventions that are printed with every result.</summary>
internal static class PolicyPhrases
{
    /// <summary>The full form, for the head of a table.</summary>
    public static readonly PhraseTable<BoundConvention> Bounds = new(
        (BoundConvention.Literal,
            "theo đúng câu chữ, chỉ tiêu ghi “trên”, “dưới” mà số liệu chỉ bằng mức kế hoạch là chưa đạt",
            "the words as they stand, so a figure that equals its mark does not meet “more than” or “less than”"),
        (BoundConvention.Lenient,
            "theo thông lệ, chỉ tiêu ghi “trên”, “dưới” mà số liệu bằng mức kế hoạch cũng là đạt",
            "as offices commonly judge, so a figure that equals its mark does meet “more than” or “less than”"));

    /// <summary>The short form, for a cell.</summary>
    public static readonly PhraseTable<BoundConvention> BoundsInShort = new(
        (BoundConvention.Literal, "theo đúng câu chữ", "read literally"),
        (BoundConvention.Lenient, "theo thông lệ", "by common practice"));

    public static readonly PhraseTable<ExceedanceRule> Exceedances = new(
        (ExceedanceRule.BeyondInclusiveBound,
            "chỉ tiêu ghi “ít nhất” (“từ … trở lên”), “không quá” mà số liệu tốt hơn mức kế hoạch là “vượt”; ghi “trên”, “dưới” thì vẫn là “đạt”",
            "“exceeded” means better than “at least” or “at most”; better than “more than” or “less than” is just “met”"),
        (ExceedanceRule.BeyondAnyBound,
            "số liệu tốt hơn con số của kế hoạch là “vượt”, dù chỉ tiêu ghi “trên”, “dưới”, “ít nhất” hay “không quá”",
            "“exceeded” means better than the number of the mark, whatever its words"),
        (ExceedanceRule.HigherIsBetterOnly,
            "chỉ tiêu càng cao càng tốt mà số liệu cao hơn con số của kế hoạch là “vượt”; thấp hơn mức “dưới”, “không quá” vẫn là “đạt”",
            "“exceeded” means above the number of the mark where more is better; below “less than” or “at most” is just “met”"),
        (ExceedanceRule.Never,
            "không dùng mức “vượt”, chỉ có “đạt”",
            "“exceeded” is not used, only “met”"));

    public static readonly PhraseTable<BareNumberConvention> BareNumbers = new(
        (BareNumberConvention.ByPolarity,
            "con số không kèm “ít nhất”, “không quá” được đọc theo chiều của chỉ tiêu",
            "a bare number is read by whether higher or lower is better"),
        (BareNumberConvention.Equality,
            "con số không kèm “ít nhất”, “không quá” được đọc là bằng đúng con số đó",
            "a bare number is read as exactly that number"));

    public static readonly PhraseTable<BandConvention> Bands = new(
        (BandConvention.NotKept,
            "chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn cả hai mức là chưa đạt",
            "a figure better than both ends of a band does not meet it"),
        (BandConvention.Met,
            "chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn cả hai mức vẫn là “đạt”",
            "a figure better than both ends of a band is still “met”"),
        (BandConvention.Exceeded,
            "chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn cả hai mức là “vượt”",
            "a figure better than both ends of a band is “exceeded”"),
        (BandConvention.ExceededInside,
            "chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn mức dễ đạt hơn đã là “vượt”",
            "a figure better than the worse end of a band is already “exceeded”"));

    public static readonly PhraseTable<NearConvention> Near = new(
        (NearConvention.TwoSided,
            "chỉ tiêu ghi “khoảng” mà số liệu lệch quá mức cho phép, về phía nào cũng là chưa đạt",
            "a figure too far from “about” on either side does not meet it"),
        (NearConvention.OneSidedMet,
            "chỉ tiêu ghi “khoảng” mà số liệu lệch quá mức cho phép về phía tốt hơn vẫn là “đạt”",
            "a figure farther from “about” on the better side is still “met”"),
        (NearConvention.OneSidedExceeded,
            "chỉ tiêu ghi “khoảng” mà số liệu lệch quá mức cho phép về phía tốt hơn là “vượt”",
            "a figure farther from “about” on the better side is “exceeded”"));

    public static readonly PhraseTable<PercentPrinting> Printings = new(
        (PercentPrinting.RoundedOrCutOff, "tỷ lệ in được làm tròn hoặc cắt bớt", "percentages are printed rounded or cut off"),
        (PercentPrinting.Rounded, "tỷ lệ in được làm tròn", "percentages are printed rounded"),
        (PercentPrinting.CutOff, "tỷ lệ in được cắt bớt, không làm tròn", "percentages are printed cut off, not rounded"));
}
