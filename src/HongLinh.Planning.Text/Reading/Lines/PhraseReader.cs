namespace HongLinh.Planning.Text;

/// <summary>Reads a phrase of a Vietnamese plan into the targets that it states (đọc chỉ tiêu từ lời văn).</summary>
/// <remarks>
/// Reads no culture and never throws on text: what cannot be read is a finding that quotes it. The time grows with
/// the length of the phrase and no faster. Safe to use from several threads.
/// </remarks>
public static class PhraseReader
{
    /// <summary>Reads one phrase: a bullet of a plan, or a sentence of it.</summary>
    /// <param name="phrase">The phrase as it stands, in any Unicode form, with or without its list mark.</param>
    public static PhraseReading Read(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return LineReader.Read(phrase);
    }
}
