namespace HongLinh.Planning.Documents;

/// <summary>A file that cannot be read as a plan, with the solution in Vietnamese and English (lỗi tệp).</summary>
internal sealed class DocumentFileException : IOException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The problem and its solution, in Vietnamese and English.</param>
    public DocumentFileException(BilingualName message)
        : base(message?.Vietnamese + " / " + message?.English) => Explanation = message!;

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The problem and its solution, in Vietnamese and English.</param>
    /// <param name="cause">The exception that reading the file caused.</param>
    public DocumentFileException(BilingualName message, Exception cause)
        : base(message?.Vietnamese + " / " + message?.English, cause) => Explanation = message!;

    /// <summary>The problem and its solution.</summary>
    public BilingualName Explanation { get; }

    internal static DocumentFileException Of(string vietnamese, string english) => new(BilingualName.Of(vietnamese, english));
}
