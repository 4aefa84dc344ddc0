namespace HongLinh.Planning.Text;

/// <summary>Reads the figure of a row from a phrase built from its cells: name, figure, unit.</summary>
internal static class RowPhrase
{
    private static readonly Lexicon<bool> Nothing = WordSet.Of("-, ..., …, x, .., . . ., không có, chưa có, không, --");

    // Names whose rows below are parts of them: the growth of a sector, the share of a sector.
    private static readonly Lexicon<bool> Rates = WordSet.Of(
        "tốc độ tăng, tốc độ tăng trưởng, tốc độ phát triển, tăng trưởng, mức tăng, tỷ lệ tăng, tốc độ giảm, mức giảm, tỷ lệ giảm, tăng, giảm, "
        + "cơ cấu, tỷ trọng, cơ cấu kinh tế");

    /// <summary>Whether the rows below depend on this name: "Tốc độ tăng giá trị sản xuất" with "Công nghiệp" below it.</summary>
    public static bool IsRate(string name)
    {
        var tokens = TokenList.Of(name);
        return Rates.Match(tokens, 0, tokens.Count, out _) > 0;
    }

    /// <summary>Whether a cell says that there is no figure.</summary>
    public static bool IsNothing(GridCell cell) =>
        cell.IsBlank || Nothing.Match(cell.Tokens, 0, cell.Tokens.Count, out _) == cell.Tokens.Count || !HasContent(cell.Words);

    public static PhraseReading Read(RowTarget row, out long looks)
    {
        var whole = row.Whole.Length > 0 && !row.Name.StartsWith(row.Whole, StringComparison.Ordinal) ? row.Whole + (IsRate(row.Whole) ? " - " : ": ") : "";
        var figure = Figure(row.Value.Words, Named(row.Unit));
        var reading = Read(whole + row.Name, figure, out looks);
        if (reading is null)
        {
            // A number in the name may be mistaken for the figure, so the name is tried again without numbers.
            reading = Read(whole + WithoutNumbers(row.Name), figure, out var more);
            looks += more;
        }

        if (reading is null)
        {
            return new PhraseReading(row.Row.Span.ToString(), [], []);
        }

        var target = reading.Targets[0];
        return new PhraseReading(reading.Text, [target with { Name = new ReadWords(row.Name, target.Name?.Spans ?? []) }], reading.Findings);
    }

    private static PhraseReading? Read(string name, string figure, out long looks)
    {
        var lead = name.TrimEnd(':', ' ', '.', ';', ',') + ": ";
        var reading = LineReader.Read(lead + figure, out looks);
        var target = reading.Targets.Count == 1 ? reading.Targets[0] : null;
        var isFigure = target is not null && (target.Value is { } value ? value.Span.Start >= lead.Length && IsFirst(figure, value.Span.Start - lead.Length)
            : !HasFigure(figure) && !HasDigit(lead));
        return isFigure ? reading : null;
    }

    // "Giảm so với năm 2026" states no figure.
    private static bool HasFigure(string words)
    {
        var tokens = TokenList.Of(words);
        var marks = MarkReader.Read(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.IsNumber(at) && marks[at] == MarkKind.None)
            {
                return true;
            }
        }

        return false;
    }

    // The number that was read is the first in its cell.
    private static bool IsFirst(string figure, int at) => !HasDigit(figure.AsSpan(0, Math.Min(at, figure.Length)));

    private static bool HasDigit(ReadOnlySpan<char> words) => words.ContainsAnyInRange('0', '9');

    private static bool HasContent(string words)
    {
        foreach (var sign in words)
        {
            if (char.IsLetterOrDigit(sign))
            {
                return true;
            }
        }

        return false;
    }

    private static string Figure(string value, string unit)
    {
        var tokens = TokenList.Of(value);
        var last = tokens.Count - 1;
        while (last >= 0 && !tokens.IsNumber(last))
        {
            last--;
        }

        // "95%" includes its unit; "đạt" needs none.
        var hasOwn = last < 0 || UnitReader.IsAt(tokens, last + 1, tokens.Count);
        return hasOwn || unit.Length == 0 ? value
            : last + 1 < tokens.Count ? $"{tokens.Words(0, last + 1)} {unit} {tokens.Words(last + 1, tokens.Count)}"
            : $"{value} {unit}";
    }

    // "1.000 con", "1000 đ": the number belongs to the unit.
    private static string Named(string unit)
    {
        var tokens = TokenList.Of(unit);
        var word = tokens.Count > 1 && tokens.IsNumber(0)
            ? tokens[0].Key switch { "1.000" or "1000" => "nghìn", "1.000.000" or "1000000" => "triệu", "10.000" or "10000" => "vạn", _ => "" } : "";
        return word.Length == 0 ? unit : $"{word} {tokens.Words(1, tokens.Count)}";
    }

    private static string WithoutNumbers(string name)
    {
        var tokens = TokenList.Of(name);
        var words = new List<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word)
            {
                words.Add(tokens.Words(at, at + 1));
            }
        }

        return string.Join(' ', words);
    }
}
