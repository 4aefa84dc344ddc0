namespace HongLinh.Planning;

/// <summary>The number and symbol of a document: "Số: /KH-UBND" (số, ký hiệu); the number may be blank.</summary>
public sealed record DocumentNumber
{
    private DocumentNumber(string number, string symbol)
    {
        Number = number;
        Symbol = symbol;
    }

    /// <summary>The number; empty when the document leaves it blank.</summary>
    public string Number { get; }

    /// <summary>The symbol, for example "KH-UBND".</summary>
    public string Symbol { get; }

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number; empty when it was left blank.</param>
    /// <param name="symbol">The symbol; not blank.</param>
    /// <exception cref="ArgumentException">The symbol is blank.</exception>
    public static DocumentNumber Of(string number, string symbol)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        return new DocumentNumber(number, symbol);
    }

    /// <summary>Number and symbol as printed, for example <c>51/NQ-HĐND</c> or <c>/KH-UBND</c>; <c>12-NQ/ĐU</c> for a party committee.</summary>
    public override string ToString() => Symbol.Contains('/', StringComparison.Ordinal) ? $"{Number}-{Symbol}" : $"{Number}/{Symbol}";
}
