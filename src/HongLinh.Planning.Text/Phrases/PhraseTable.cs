using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>The words for each member of a vocabulary.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
internal sealed class PhraseTable<T>
    where T : Vocabulary<T>, IVocabulary<T>
{
    private readonly FrozenDictionary<string, Phrase> _byCode;

    public PhraseTable(params ReadOnlySpan<(T Member, string Vietnamese, string English)> rows)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var (member, vietnamese, english) in rows)
        {
            // Add throws on a second row for one member.
            phrases.Add(member.Code, new Phrase(vietnamese, english));
        }

        _byCode = phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words for a member.</summary>
    /// <exception cref="InvalidOperationException">The table has no row for it; wrong words would be worse than an error.</exception>
    public string Of(T member, Language language) =>
        _byCode.TryGetValue(member.Code, out var phrase)
            ? phrase.In(language)
            : throw new InvalidOperationException(
                $"There are no words for '{member.Code}' of {typeof(T).Name}: HongLinh.Planning is newer than HongLinh.Planning.Text.");
}
