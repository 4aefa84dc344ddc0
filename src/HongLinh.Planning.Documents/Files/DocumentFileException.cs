namespace HongLinh.Planning.Documents;

/// <summary>A file that cannot be read as a plan, with what to do about it in Vietnamese and English (lỗi tệp).</summary>
internal sealed class DocumentFileException : IOException
{
    /// <summary>Makes the error.</summary>
    /// <param name="message">What is wrong and what to do, in Vietnamese and English.</param>
    public DocumentFileException(BilingualName message)
        : base(message?.Vietnamese + " / " + message?.English) => Explanation = message!;

    /// <summary>Makes the error.</summary>
    /// <param name="message">What is wrong and what to do, in Vietnamese and English.</param>
    /// <param name="cause">What the file made of the reader.</param>
    public DocumentFileException(BilingualName message, Exception cause)
        : base(message?.Vietnamese + " / " + message?.English, cause) => Explanation = message!;

    /// <summary>What is wrong and what to do.</summary>
    public BilingualName Explanation { get; }

    internal static DocumentFileException Of(string vietnamese, string english) => new(BilingualName.Of(vietnamese, english));
}
