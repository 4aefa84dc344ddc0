namespace HongLinh.Planning.Json;

/// <summary>A SHA-256 as 64 lower-case hexadecimal digits.</summary>
internal sealed record Sha256Text
{
    private Sha256Text(string text) => Text = text;

    public string Text { get; }

    /// <summary>The placeholder in a document before its hash is known.</summary>
    public static Sha256Text None { get; } = new(new string('0', 64));

    public static Sha256Text Parse(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower)
        ? new Sha256Text(text)
        : throw new FormatException("A SHA-256 has 64 lower-case hexadecimal digits.");
}
