using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A line of a text.</summary>
/// <param name="RawFrom">Where it begins, its spaces included.</param>
/// <param name="RawTo">Where it ends, its spaces included.</param>
/// <param name="From">Where its words begin.</param>
/// <param name="To">Where they end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(int RawFrom, int RawTo, int From, int To)
{
    public bool IsBlank => From == To;

    public TextSpan Span => TextSpan.Of(From, To - From);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(From, To - From);
}
