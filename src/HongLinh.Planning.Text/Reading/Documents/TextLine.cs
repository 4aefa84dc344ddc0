using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A line of a text.</summary>
/// <param name="RawFrom">The start of the line, including its spaces.</param>
/// <param name="RawTo">The end of the line, including its spaces.</param>
/// <param name="From">The start of the words.</param>
/// <param name="To">The end of the words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(int RawFrom, int RawTo, int From, int To)
{
    public bool IsBlank => From == To;

    public TextSpan Span => TextSpan.Of(From, To - From);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(From, To - From);
}
