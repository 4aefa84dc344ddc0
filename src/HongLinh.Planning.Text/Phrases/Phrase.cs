namespace HongLinh.Planning.Text;

/// <summary>The same words in both languages, next to each other so that they are changed together.</summary>
/// <param name="Vietnamese">The Vietnamese words.</param>
/// <param name="English">The English words.</param>
internal sealed record Phrase(string Vietnamese, string English)
{
    public string In(Language language) => language.Of(Vietnamese, English);
}
