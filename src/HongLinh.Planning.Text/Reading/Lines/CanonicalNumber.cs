using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Numbers for programs: a decimal point, no marks between thousands, no zeros at the end.</summary>
internal static class CanonicalNumber
{
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
