using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Tidies words for display: single spaces, none before a comma or inside a bracket.</summary>
internal static class Tidy
{
    public static string Spaces(ReadOnlySpan<char> words)
    {
        if (IsTidy(words))
        {
            return new string(words);
        }

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

    /// <summary>Whether tidying would change nothing.</summary>
    public static bool IsTidy(ReadOnlySpan<char> words)
    {
        var before = ' ';
        foreach (var character in words)
        {
            if (character == ' ' ? before is ' ' or '(' : before == ' ' && character is ',' or ';' or '.' or ')')
            {
                return false;
            }

            before = character;
        }

        return words.Length == 0 || !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]);
    }
}
