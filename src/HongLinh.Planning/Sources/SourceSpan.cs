using System.Globalization;

namespace HongLinh.Planning;

/// <summary>Words of a document, as written, with their location.</summary>
public sealed record SourceSpan
{
    private SourceSpan(string section, int ordinal, string words)
    {
        Section = section;
        Ordinal = ordinal;
        Words = words;
    }

    /// <summary>No words: the plan was stated in code, without a document.</summary>
    public static SourceSpan None { get; } = new("", 0, "");

    /// <summary>Whether there are no words.</summary>
    public bool IsNone => Words.Length == 0;

    /// <summary>The heading path, for example <c>II.2.a</c>; empty for the head and foot of a document.</summary>
    public string Section { get; }

    /// <summary>The paragraph or bullet within the section, counted from 1.</summary>
    public int Ordinal { get; }

    /// <summary>The words exactly as in the document, including slips.</summary>
    public string Words { get; }

    /// <summary>Makes a span.</summary>
    /// <param name="section">The heading path; may be empty.</param>
    /// <param name="ordinal">The paragraph or bullet, from 1.</param>
    /// <param name="words">The words as written; not blank.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is below 1.</exception>
    public static SourceSpan Of(string section, int ordinal, string words)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new SourceSpan(section, ordinal, words);
    }

    /// <summary>The place and the words, for example <c>II.2.a#4 "..."</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Section}#{Ordinal} \"{Words}\"");
}
