namespace HongLinh.Planning.Text;

/// <summary>The signs that repeat the cell above.</summary>
internal static class Ditto
{
    public static bool Is(string words) =>
        words is "\"" or "''" or "\" \"" or "-nt-" or "nt" or "- nt -" or "\"\"" or "-\"-" or "như trên" or "- \" -" or "-NT-" or ",," or "//";
}
