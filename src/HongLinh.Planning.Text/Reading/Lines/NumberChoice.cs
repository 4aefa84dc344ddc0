using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Decides whether a written number is certain, given its unit; an uncertain number is reported and left out.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NumberChoice(TokenList tokens, FindingSink findings, bool readsPoints = false)
{
    // More digits after a point are as likely a slip in the thousands.
    private const int MostAfterPoint = 2;

    public ReadNumber? Of(WrittenNumber number, int from, int to, UnitWording unit)
    {
        if (number.Fault == NumberFault.UnknownSign)
        {
            findings.Add(FindingCode.UnknownSign, from, to);
            return null;
        }

        if (readsPoints && number is { Fault: NumberFault.Malformed, Value: null, Other: { } point } && IsPoint(from, unit))
        {
            // "21.34 tỷ đồng": a point that separates no thousands.
            findings.Add(
                FindingCode.SeveralReadings, from, to, $"{NumberText.Write(point, Language.Vietnamese)} / {tokens.Words(from, to)}");
            return new ReadNumber(point, tokens.SpanOf(from, to));
        }

        if (number.Value is not { } value || number.Fault == NumberFault.Malformed)
        {
            findings.Add(FindingCode.MalformedNumber, from, to);
            return null;
        }

        if (number.Fault == NumberFault.Ambiguous && !IsCertainDecimal(number, unit))
        {
            findings.Add(FindingCode.AmbiguousNumber, from, to, value, number.Other ?? value);
            return null;
        }

        // 2.320% is 2320 by the rules of writing, but 2,32 is what makes sense.
        var digits = tokens[tokens.IsNumber(from) ? from : from + 1].Letters;
        if (number.IsGrouped && unit.IsShare && Math.Abs(value) >= 1000m && Math.Abs(value) < 1_000_000m && digits.Count('.') == 1
            && !digits.Contains(','))
        {
            findings.Add(FindingCode.AmbiguousNumber, from, to, value, value / 1000m);
            return null;
        }

        return new ReadNumber(value, tokens.SpanOf(from, to));
    }

    /// <summary>Whether the point of a malformed number can only stand before decimals: 21.34 tỷ đồng, 0.125 ha; things are not counted in parts.</summary>
    public bool IsPoint(int from, UnitWording unit)
    {
        var digits = tokens[tokens.IsNumber(from) ? from : from + 1].Letters;
        var point = digits.IndexOf('.');
        return !unit.IsNone && (!unit.IsCounted || unit.HasMultiplier) && point > 0 && digits.Count('.') == 1 && !digits.Contains(',')
            && (digits.Length - point - 1 <= MostAfterPoint || digits[0] == '0');
    }

    // Thousands of percent are not plausible, and large multiples have words of their own: "nghìn tỷ" replaces thousands of "tỷ".
    private static bool IsCertainDecimal(WrittenNumber number, UnitWording unit) =>
        unit.IsShare || !number.EndsInZero && unit.HasMultiplier && (unit.IsMoney || unit.IsBareMultiplier);
}
