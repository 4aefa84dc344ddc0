using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>A number and its position (con số và vị trí).</summary>
public sealed record ReadNumber
{
    internal ReadNumber(decimal value, TextSpan span)
    {
        Value = value;
        Span = span;
    }

    /// <summary>The number as written, without its unit and number words: 43,5 nghìn tỷ is 43.5.</summary>
    public decimal Value { get; }

    /// <summary>The position of its digits.</summary>
    public TextSpan Span { get; }

    /// <summary>The number with a decimal point, and its position.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.############################}@{Span}");
}
