namespace HongLinh.Planning.Text;

/// <summary>Fits words to where they stand: at the start of a sentence, or within one.</summary>
internal static class FirstLetter
{
    /// <summary>The words at the start of a sentence.</summary>
    public static string Large(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The words within a sentence: "Thu ngân sách" becomes "thu ngân sách"; "GRDP" and "Hà Tĩnh" stay as they are.</summary>
    public static string Small(string words) =>
        words.Length > 1 && char.IsLower(words[1]) && !IsOfProperName(words) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    // A proper name has a capital in its second word too, and is no abbreviation: "Trường THCS" is none.
    private static bool IsOfProperName(string words) => words.IndexOf(' ', StringComparison.Ordinal) is var space and > 0
        && space + 2 < words.Length && char.IsUpper(words[space + 1]) && char.IsLower(words[space + 2]);
}
