namespace HongLinh.Planning.Text;

/// <summary>Reads the rows of a table of targets.</summary>
internal sealed class TargetRows(TableGrid grid, TableHead head, TableColumns columns, string unitOfAll)
{
    private static readonly Lexicon<bool> Openings =
        WordSet.Of("trong đó:, trong đó, tr.đó:, tr.đó, trđó, tđ:, bao gồm:, gồm:, chia ra:, riêng, trong đó có, tr. đó, gồm có:");
    private static readonly Lexicon<bool> Totals = WordSet.Of("tổng cộng, tổng số, cộng, toàn xã, toàn phường, tổng, toàn tỉnh, toàn thị trấn, tổng toàn xã");
    private const int MostWordsOfPart = 2;

    private readonly HashSet<(string Name, string Unit)> _names = [];
    private GridRow? _section;
    private string _whole = "";
    private string _unitOfWhole = "";
    private bool _isBareWhole;
    private string _unit = "";

    public void Read(List<RowTarget> targets)
    {
        for (var at = head.End; at < grid.Rows.Count; at++)
        {
            if (columns.Organisation >= 0)
            {
                OfUnit(grid.Rows[at], targets);
            }
            else
            {
                OfIndicator(at, targets);
            }
        }
    }

    private void OfIndicator(int at, List<RowTarget> targets)
    {
        var row = grid.Rows[at];
        var label = row[columns.Number].Words;
        var (name, isPart) = NameOf(row[columns.Name], label);
        if (name.Length == 0 || columns.Number >= 0 && string.Equals(name, label, StringComparison.Ordinal))
        {
            // A heading that spans the whole row also fills the number column.
            name = row[columns.Number] is { IsBlank: false } only && !ListMark.IsLabel(only.Words) ? only.Words : name;
        }

        var unit = UnitOf(row);
        if (name.Length == 0)
        {
            return;
        }

        var hasFigure = HasFigure(row);
        if (!hasFigure)
        {
            if (IsSection(row, label, columns.Unit < 0 ? "" : unit, isPart))
            {
                (_section, _whole, _isBareWhole) = (row, "", false);
            }
            else if (!isPart)
            {
                (_whole, _isBareWhole) = (name, true);
            }

            return;
        }

        var whole = isPart ? _whole : "";
        var full = isPart && _whole.Length > 0 && (_isBareWhole || IsFragment(name) || !_names.Add((name, unit))) ? $"{_whole} - {name}" : name;
        if (!isPart)
        {
            (_whole, _isBareWhole, _unitOfWhole) = (name, false, unit);
        }

        _names.Add((full, unit));
        // "2026 | 2027 | ... | 2030": each year of a term is promised, and so is its end.
        foreach (var (column, year) in columns.Stages.Append((At: columns.Plan, Year: 0)))
        {
            if (column >= 0 && !RowPhrase.IsNothing(row[column]))
            {
                targets.Add(new RowTarget(row, full, row[column], unit)
                {
                    Section = _section,
                    Whole = _isBareWhole || IsFragment(name) || RowPhrase.IsRate(whole) && string.Equals(unit, _unitOfWhole, StringComparison.Ordinal)
                        ? whole : "",
                    Year = year,
                    Earlier = columns.Earlier.ConvertAll(earlier => (earlier.Year, row[earlier.At])),
                    Assignment = Bodies.Assigned(row[columns.Lead], row[columns.Coordinating]),
                });
            }
        }

        foreach (var column in columns.Units)
        {
            if (!RowPhrase.IsNothing(row[column.At]))
            {
                targets.Add(new RowTarget(row, $"{full} - {column.Words}", row[column.At], unit)
                {
                    Section = _section,
                    Assignment = Bodies.Assigned(column.Words),
                });
            }
        }
    }

    // The rows are villages; the columns are the targets of each village.
    private void OfUnit(GridRow row, List<RowTarget> targets)
    {
        var unit = row[columns.Organisation];
        if (unit.IsBlank)
        {
            return;
        }

        var isTotal = Totals.Match(unit.Tokens, 0, unit.Tokens.Count, out _) > 0;
        foreach (var column in columns.Indicators)
        {
            var cell = row[column.At];
            if (!RowPhrase.IsNothing(cell))
            {
                var (name, own) = Parted(column.Words);
                targets.Add(new RowTarget(row, isTotal ? name : $"{name} - {unit.Words}", cell, own.Length > 0 ? own : unitOfAll)
                {
                    Assignment = isTotal ? null : Bodies.Assigned(unit.Words),
                });
            }
        }
    }

    // "Chỉ tiêu BHYT năm 2027 (người)": the year is that of the plan and no part of the name.
    private static string WithoutYear(string words)
    {
        var tokens = TokenList.Of(words);
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (tokens.IsWord(at, Keys.Year) && TimeReader.IsYear(tokens, at + 1) && (at + 2 == tokens.Count || tokens.IsSign(at + 2, '(')))
            {
                return $"{tokens.Words(0, at)} {tokens.Words(at + 2, tokens.Count)}".Trim();
            }
        }

        return words;
    }

    // "Thu ngân sách (triệu đồng)"
    private static (string Name, string Unit) Parted(string words)
    {
        words = WithoutYear(words);
        var tokens = TokenList.Of(words);
        var lead = Openings.Match(tokens, 0, tokens.Count, out _);
        lead += lead > 0 && tokens.IsSign(lead, ':') ? 1 : 0;
        words = lead > 0 && lead < tokens.Count ? tokens.Words(lead, tokens.Count) : words;
        var open = words.LastIndexOf('(');
        return open > 0 && words.EndsWith(')') ? (words[..open].Trim(), words[(open + 1)..^1].Replace("ĐVT:", "", StringComparison.OrdinalIgnoreCase).Trim())
            : (words, "");
    }

    private static (string Name, bool IsPart) NameOf(GridCell cell, string label)
    {
        var words = cell.Words;
        var mark = ListMark.At(words, 0, words.Length);
        var isPart = mark.Kind == BlockMark.Bullet || mark.Kind == BlockMark.Letter
            || label.Contains('.', StringComparison.Ordinal) && label.TrimEnd('.').Contains('.', StringComparison.Ordinal)
            || label.Length == 0 || !char.IsAsciiDigit(label[0]) && !char.IsUpper(label[0]) && label[0] != '(';
        words = mark.Kind is BlockMark.None or BlockMark.Footnote ? words : words[mark.End..];
        var tokens = TokenList.Of(words);
        var lead = Openings.Match(tokens, 0, tokens.Count, out _);
        isPart |= lead > 0;
        words = lead > 0 ? tokens.Words(tokens.IsSign(lead, ':') || tokens.IsSign(lead, '-') ? lead + 1 : lead, tokens.Count) : words;
        return (words.TrimStart('-', '+', ' ', ':').TrimEnd(':', ';', '.', ',', ' '), isPart);
    }

    private string UnitOf(GridRow row)
    {
        var words = row[columns.Unit].Words;
        if (columns.Unit < 0 || words.Length == 0)
        {
            return columns.Unit < 0 ? unitOfAll : "";
        }

        return _unit = Ditto.Is(words) ? _unit : words;
    }

    private bool HasFigure(GridRow row) =>
        columns.Plan >= 0 && !RowPhrase.IsNothing(row[columns.Plan]) && !IsSpanning(row)
        || columns.Units.Exists(column => !RowPhrase.IsNothing(row[column.At])) && !IsSpanning(row);

    // A cell that spans the whole row has the same words in every column.
    private bool IsSpanning(GridRow row) =>
        columns.Plan >= 0 && columns.Name >= 0 && row[columns.Plan].GoesOn
            && string.Equals(row[columns.Plan].Words, row[columns.Name].Words, StringComparison.Ordinal);

    private bool IsSection(GridRow row, string label, string unit, bool isPart) =>
        IsSpanning(row)
            || unit.Length == 0
            && (label.Length == 0 && !HasBullet(row[columns.Name]) || label.Length > 0 && !char.IsAsciiDigit(label[0]) && char.IsUpper(label[0])
            || row[columns.Name].Words is { Length: > 3 } words && !words.Any(char.IsLower)) && !(isPart && label.Length > 0);

    private static bool HasBullet(GridCell cell) => ListMark.At(cell.Words, 0, cell.Words.Length).Kind is BlockMark.Bullet;

    // "Nữ", "Khu vực nông thôn": a part that means nothing without its whole.
    private static bool IsFragment(string name)
    {
        var tokens = TokenList.Of(name);
        return tokens.Count <= MostWordsOfPart && PolarityLexicon.Parts.Match(tokens, 0, tokens.Count, out _) > 0;
    }
}
