namespace HongLinh.Planning.Text;

/// <summary>Decides whether a written number is certain, given its unit; what is not certain is reported and left out.</summary>
internal sealed class NumberChoice(TokenList tokens, FindingSink findings)
{
    public ReadNumber? Of(WrittenNumber number, int from, int to, UnitWording unit)
    {
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

        // 2.320% is 2320 by the rule and 2,32 by any sense.
        if (number.IsGrouped && unit.IsShare && value >= 1000m && value < 1_000_000m && tokens[from].Key.AsSpan().Count('.') == 1
            && !tokens[from].Key.Contains(',', StringComparison.Ordinal))
        {
            findings.Add(FindingCode.AmbiguousNumber, from, to, value, value / 1000m);
            return null;
        }

        return new ReadNumber(value, tokens.SpanOf(from, to));
    }

    // Nobody writes thousands of per cent; and thousands of milliards have a word of their own.
    private static bool IsCertainDecimal(WrittenNumber number, UnitWording unit) =>
        unit.IsShare || !number.EndsInZero && unit.HasMultiplier && unit.IsMoney;
}
