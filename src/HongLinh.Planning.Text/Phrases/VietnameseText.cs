using System.Globalization;
using System.Runtime.CompilerServices;

namespace HongLinh.Planning.Text;

/// <summary>A Vietnamese sentence with operands, written only when Vietnamese is requested.</summary>
[InterpolatedStringHandler]
internal ref struct VietnameseText
{
    private DefaultInterpolatedStringHandler _text;

    public VietnameseText(int literalLength, int formattedCount, Language language, out bool isAskedFor)
    {
        isAskedFor = language.IsVietnamese;
        _text = isAskedFor ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string words) => _text.AppendLiteral(words);

    public void AppendFormatted(string? operand) => _text.AppendFormatted(operand);

    public void AppendFormatted(int operand, string? format = null) => _text.AppendFormatted(operand, format);

    public string Written() => _text.ToStringAndClear();
}
