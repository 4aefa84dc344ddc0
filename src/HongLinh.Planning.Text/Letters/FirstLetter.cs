namespace HongLinh.Planning.Text;

/// <summary>Fits words to where they stand: at the start of a sentence, or within one.</summary>
internal static class FirstLetter
{
    /// <summary>The words at the start of a sentence.</summary>
    public static string Large(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The words within a sentence: "Thu ngân sách" becomes "thu ngân sách"; "GRDP" stays as it is.</summary>
    public static string Small(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
