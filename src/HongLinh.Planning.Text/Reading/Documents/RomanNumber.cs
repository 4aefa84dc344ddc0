namespace HongLinh.Planning.Text;

/// <summary>Reads the small Roman numerals of council terms: khóa VII, khóa XVIII.</summary>
internal static class RomanNumber
{
    private const int Longest = 8;

    /// <summary>The number; 0 when the letters are not a numeral. The letters are lower case, as in token keys.</summary>
    public static int Of(string key)
    {
        if (key.Length is 0 or > Longest)
        {
            return 0;
        }

        var (sum, last) = (0, 0);
        for (var at = key.Length - 1; at >= 0; at--)
        {
            var value = key[at] switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
            if (value == 0)
            {
                return 0;
            }

            (sum, last) = (value < last ? sum - value : sum + value, Math.Max(last, value));
        }

        return sum;
    }
}
