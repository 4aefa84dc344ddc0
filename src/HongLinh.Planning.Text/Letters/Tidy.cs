using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Puts words in order for people: single spaces, none before a comma or inside a bracket.</summary>
internal static class Tidy
{
    public static string Spaces(ReadOnlySpan<char> words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (character != ' ')
            {
                if (character is ',' or ';' or '.' or ')' && text.Length > 0 && text[^1] == ' ')
                {
                    text.Length--;
                }

                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '('))
            {
                text.Append(' ');
            }
        }

        return text.ToString().Trim();
    }
}
