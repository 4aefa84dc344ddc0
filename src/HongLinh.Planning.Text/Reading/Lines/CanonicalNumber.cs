using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Writes numbers for programs: a decimal point, no thousands separators, no trailing zeros.</summary>
internal static class CanonicalNumber
{
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
