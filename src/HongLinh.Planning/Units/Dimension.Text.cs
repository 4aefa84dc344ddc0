using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HongLinh.Planning;

public sealed partial class Dimension
{
    /// <summary>Reads the canonical text.</summary>
    /// <param name="text">The output of <see cref="ToString"/>, for example <c>money:VND*person^-1</c>; exponents from -99 to 99.</param>
    /// <exception cref="FormatException">The text is not the canonical text of a dimension.</exception>
    public static Dimension Parse(string text) =>
        TryParse(text, out var dimension)
            ? dimension
            : throw new FormatException($"'{text}' is not a dimension; write one, land-area or money:VND*person^-1, base by base in declared order.");

    /// <summary>Reads the canonical text, if it is one.</summary>
    /// <param name="text">The text; see <see cref="Parse"/>.</param>
    /// <param name="dimension">The dimension, or null.</param>
    /// <returns>Whether the text is the canonical text of a dimension.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Dimension? dimension)
    {
        dimension = text is null ? null : text == One._text ? One : FromFactors(text);
        return dimension is not null;
    }

    private static Dimension? FromFactors(string text)
    {
        var parts = text.Split('*');
        var factors = new Factor[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryReadFactor(parts[i], out factors[i]) || i > 0 && !Precedes(factors[i - 1], factors[i]))
            {
                return null;
            }
        }

        // "money:" or "money^+1" could be understood too, but each dimension has only one text.
        var read = new Dimension(factors);
        return string.Equals(read._text, text, StringComparison.Ordinal) ? read : null;
    }

    private static bool TryReadFactor(string text, out Factor factor)
    {
        factor = default;
        var power = text.Split('^');
        var name = power[0].Split(':');
        var exponent = 1;
        if (power.Length > 2 || name.Length > 2 || !BaseDimension.TryFromCode(name[0], out var kind)
            || power.Length == 2 && !int.TryParse(power[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || exponent is 0 or < -99 or > 99)
        {
            return false;
        }

        factor = new Factor(kind, name.Length == 2 ? name[1] : "", exponent);
        return true;
    }

    private static bool Precedes(Factor left, Factor right) =>
        left.Base.Position < right.Base.Position
        || left.Base.Position == right.Base.Position && string.CompareOrdinal(left.Qualifier, right.Qualifier) < 0;
}
