namespace HongLinh.Planning.Text;

/// <summary>Reads the plain text of a whole plan: head, sections, targets, footnotes, tasks, reporting duties, recipients (đọc văn bản kế hoạch).</summary>
/// <remarks>
/// Reads no culture and never throws on text: a finding reports the position of anything missing or unreadable. The time
/// grows linearly with the length of the text. A text has no codes and no English: codes are made from the names,
/// and the Vietnamese names also serve as English names. Safe to use from several threads.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="text">The text, in any Unicode form, with any line ends.</param>
    /// <param name="known">The known indicators, issuer and year; nothing by default.</param>
    /// <returns>The parts that could be read, and every finding in the order of the text.</returns>
    public static Reading<Plan> Read(string text, PlanVocabulary? known = null) => ReadWithPlaces(text, known).Plan;

    /// <summary>Reads a plan and keeps the position of each line and finding.</summary>
    /// <param name="text">The text, in any Unicode form, with any line ends.</param>
    /// <param name="known">The known indicators, issuer and year; nothing by default.</param>
    public static PlanReading ReadWithPlaces(string text, PlanVocabulary? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(SourceText.Of(text), known);
    }

    /// <summary>Reads one phrase: a bullet of a plan, or a sentence of it, into the targets that it states (đọc chỉ tiêu từ lời văn).</summary>
    /// <param name="phrase">The phrase as written, in any Unicode form, with or without its list mark.</param>
    public static PhraseReading ReadPhrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return LineReader.Read(phrase);
    }

    internal static PlanReading Read(SourceText source, PlanVocabulary? known) => new DocumentReader(source, known ?? PlanVocabulary.Empty).Read();
}
