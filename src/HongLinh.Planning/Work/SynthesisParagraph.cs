namespace HongLinh.Planning.Work;

/// <summary>One paragraph of a synthesis report: generated sentence by sentence, or written by a person (đoạn văn của báo cáo).</summary>
/// <remarks>Written paragraphs are kept as JSON between two reports; the generated ones are made again by each report.</remarks>
public sealed record SynthesisParagraph
{
    /// <summary>The section for written paragraphs whose line or task is no longer there.</summary>
    internal const string Kept = "VI";

    /// <summary>The sections that every report has.</summary>
    internal static readonly string[] Marks = ["I", "II", "III", "IV", "V"];

    private SynthesisParagraph(string section, string key, ValueList<string> sentences)
    {
        Section = section;
        Key = key;
        Sentences = sentences;
    }

    /// <summary>The section it stands in: <c>I</c> to <c>V</c>; <c>VI</c> for written paragraphs that found no place.</summary>
    public string Section { get; }

    /// <summary>
    /// What it is about: the code of an indicator (with <c>@</c> and the number of the line where several lines share it), the mark of a group
    /// (<c>a</c>), the code of a task; empty for the section as a whole.
    /// </summary>
    public string Key { get; }

    /// <summary>The sentences; one for a paragraph that a person wrote.</summary>
    public ValueList<string> Sentences { get; }

    /// <summary>Whether a person wrote it; it is never changed, and never lost when the report is generated again.</summary>
    public bool IsWritten { get; private init; }

    /// <summary>All sentences in one string.</summary>
    public string Words => string.Join(' ', Sentences);

    internal ParagraphForm Form { get; private init; }

    /// <summary>A paragraph that a person writes into a report: the work of the committee, a cause, a proposal.</summary>
    /// <param name="section">The section: <c>I</c> to <c>V</c>.</param>
    /// <param name="key">What it is about, see <see cref="Key"/>; empty for the end of the section.</param>
    /// <param name="words">The words; not blank.</param>
    /// <exception cref="ArgumentException">There is no such section, or the words are blank.</exception>
    public static SynthesisParagraph Written(string section, string key, string words)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return Marks.Contains(section)
            ? new SynthesisParagraph(section, key.Trim(), [words.Trim()]) { IsWritten = true }
            : throw new ArgumentException($"A report has the sections {string.Join(", ", Marks)}, not '{section}'.", nameof(section));
    }

    // As it was kept: one that had lost its place before is among those that have none.
    internal static SynthesisParagraph Read(string section, string key, string words) =>
        section == Kept ? Written(Marks[0], key, words).In(Kept) : Written(section, key, words);

    internal static SynthesisParagraph Of(string section, string key, ParagraphForm form, params IEnumerable<string> sentences) =>
        new(section, key, ValueList.From(sentences.Where(static words => words.Length > 0))) { Form = form };

    // The same words in another section.
    internal SynthesisParagraph In(string section) => new(section, Key, Sentences) { IsWritten = IsWritten, Form = Form };

    /// <summary>Section, key and words.</summary>
    public override string ToString() => $"{Section} {Key}: {Words}";
}
