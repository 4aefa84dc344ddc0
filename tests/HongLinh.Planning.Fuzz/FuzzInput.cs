using System.Text;

namespace HongLinh.Planning.Fuzz;

/// <summary>One input: what a door is given, how long it is, and how it is kept when it fails.</summary>
/// <param name="Value">What the door reads.</param>
/// <param name="Length">In characters of text or bytes of a file; time and memory are to be in proportion to it.</param>
/// <param name="Ending">The ending of the file in which it is kept.</param>
/// <param name="Bytes">The content of that file.</param>
internal sealed record FuzzInput(object Value, int Length, string Ending, Func<byte[]> Bytes)
{
    public string Text => (string)Value;

    public byte[] File => (byte[])Value;

    public static FuzzInput Of(string text, string ending = "txt") => new(text, text.Length, ending, () => new UTF8Encoding(false, false).GetBytes(text));

    public static FuzzInput Of(byte[] file, string ending) => new(file, file.Length, ending, () => file);
}
