namespace HongLinh.Planning.Text;

/// <summary>Creates the unit that words name: the unit of a known indicator, a unit of the catalogue, or a unit built from its parts.</summary>
internal static class UnitMaker
{
    private const string ByYear = "/năm";

    /// <summary>The unit of the figure; null when the words give none.</summary>
    public static Unit? Of(TargetReading reading, Unit? expected)
    {
        var isRate = IsRate(reading);
        var text = isRate ? RateText(reading) : reading.UnitText?.Text;
        if (text is null)
        {
            return null;
        }

        // "giảm 1 - 1,5%/năm": in a plan for one year, "/năm" adds nothing.
        text = text.EndsWith("%" + ByYear, StringComparison.Ordinal) ? text[..^ByYear.Length] : text;

        if (expected is not null && string.Equals(Key(text), Key(expected.Symbol), StringComparison.Ordinal))
        {
            return expected;
        }

        return (isRate || text == "%" ? null : reading.Unit) ?? InCatalogue(text) ?? Composed(text);
    }

    /// <summary>Whether the figure is a rate per number of people: the denominator has a noun.</summary>
    public static bool IsRate(TargetReading reading) => reading.Denominator is { } per && per.Text.Contains(' ', StringComparison.Ordinal);

    private static string Key(string symbol) => string.Join(' ', Tokenizer.Keys(symbol));

    // 80/100 dân: the name says what is counted, "thuê bao băng rộng di động".
    private static string? RateText(TargetReading reading)
    {
        var head = reading.UnitText?.Text;
        var stroke = head?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        head = stroke > 0 ? head![..stroke] : head;
        if (head is null && reading.Name is { } name)
        {
            var tokens = TokenList.Of(name.Text);
            var noun = CountedNouns.All.Match(tokens, 0, tokens.Count, out _);
            head = noun > 0 ? tokens.Words(0, noun).ToLowerInvariant() : null;
        }

        return head is null ? null : $"{head}/{Grouped(reading.Denominator!.Text)}";
    }

    // The catalogue writes 10.000 dân.
    private static string Grouped(string per)
    {
        var gap = per.IndexOf(' ', StringComparison.Ordinal);
        return decimal.TryParse(per[..gap], System.Globalization.CultureInfo.InvariantCulture, out var number) && number != 1m
            ? NumberText.Write(number, Language.Vietnamese) + per[gap..]
            : per[(gap + 1)..];
    }

    private static Unit? InCatalogue(string text) => UnitChoice.InCatalogue(new ReadWords(text, []));

    private static Unit Composed(string text)
    {
        var parts = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return Unit.One;
        }

        var unit = Simple(parts[0]);
        for (var at = 1; at < parts.Length; at++)
        {
            var divisor = Simple(parts[at]);
            // A text that no unit of measurement can express becomes a separate unit.
            if (!CanDivide(unit, divisor))
            {
                return Unit.Counted(Slug.Of(text, "unit"), text, text);
            }

            unit = unit.Per(divisor);
        }

        return unit;
    }

    private static bool CanDivide(Unit unit, Unit divisor) =>
        !unit.Equals(divisor) && !unit.Dimension.Equals(divisor.Dimension) && !unit.Dimension.Equals(Dimension.One);

    private static Unit Simple(string text)
    {
        if (InCatalogue(text) is { } ready)
        {
            return ready;
        }

        var tokens = TokenList.Of(text);
        var words = UnitLexicon.Multipliers.Match(tokens, 0, tokens.Count, out var factor);
        if (words > 0 && words < tokens.Count)
        {
            return Multiplied(Simple(tokens.Words(words, tokens.Count)), factor, text);
        }

        var isPer = tokens.Count > 1 && tokens.IsNumber(0);
        return isPer && NumberGrammar.Read(tokens[0].Key).Value is { } many and > 0m
            ? Multiplied(Simple(tokens.Words(1, tokens.Count)), many, text)
            : Unit.Counted(Slug.Of(text, "unit"), text, text);
    }

    private static Unit Multiplied(Unit unit, decimal factor, string text) =>
        unit.Code.Length > 40 || unit.Factor.CompareTo(Fraction.From(1_000_000_000_000m)) > 0 ? unit
        : Unit.Define($"{Slug.Of(text, "unit")}", BilingualName.Of(text, text), unit.Dimension, unit.Factor * Fraction.From(factor));
}
