namespace HongLinh.Planning.Text;

/// <summary>Reads the plain text of a whole plan: head, sections, targets, footnotes, tasks, duties to report, recipients (đọc văn bản kế hoạch).</summary>
/// <remarks>
/// Reads no culture and never throws on text: what is missing or cannot be read is a finding that says where. The time
/// grows with the length of the text and no faster. A text has no codes and no English: codes are made from the names,
/// and the Vietnamese names stand for the English ones. Safe to use from several threads.
/// </remarks>
public static class PlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="text">The text, in any Unicode form, with any line ends.</param>
    /// <param name="known">Indicators, issuer and year that are known; nothing by default.</param>
    /// <returns>What could be read, and every finding in the order of the text.</returns>
    public static Reading<Plan> Read(string text, PlanVocabulary? known = null) => ReadWithPlaces(text, known).Plan;

    /// <summary>Reads a plan and keeps where each line and finding stands.</summary>
    /// <param name="text">The text, in any Unicode form, with any line ends.</param>
    /// <param name="known">Indicators, issuer and year that are known; nothing by default.</param>
    public static PlanReading ReadWithPlaces(string text, PlanVocabulary? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(SourceText.Of(text), known);
    }

    /// <summary>Reads one phrase: a bullet of a plan, or a sentence of it, into the targets that it states (đọc chỉ tiêu từ lời văn).</summary>
    /// <param name="phrase">The phrase as it stands, in any Unicode form, with or without its list mark.</param>
    public static PhraseReading ReadPhrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return LineReader.Read(phrase);
    }

    internal static PlanReading Read(SourceText source, PlanVocabulary? known) => new DocumentReader(source, known ?? PlanVocabulary.Empty).Read();
}
