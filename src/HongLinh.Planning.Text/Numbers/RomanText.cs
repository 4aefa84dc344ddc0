using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes Roman numerals, as in the terms of councils: khóa VII.</summary>
internal static class RomanText
{
    private static readonly (int Value, string Letters)[] Steps =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Write(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Steps)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
