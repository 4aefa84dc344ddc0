namespace HongLinh.Planning.Text;

/// <summary>Cuts a document into its paragraphs and tables, and joins wrapped lines into one paragraph.</summary>
internal sealed class BlockCutter
{
    private const string Decoration = "*_#";
    private const string SentenceEnds = ".;:!?/";
    private const string LineEnds = "\n\r\v\f";

    // The range of lengths of a full printed line. If the longest line of a text falls within it, the text may have been wrapped by a machine.
    private const int ShortestFullLine = 60;
    private const int LongestFullLine = 130;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly List<Block> _blocks = [];
    private readonly int _fullLine;

    private int _from;
    private int _to;
    private ListMark _mark;
    private bool _isOpen;
    private int _lastLine;
    private bool _isAfterGap;
    private bool _isAfterNoise;

    private BlockCutter(SourceText source)
    {
        (_source, _text) = (source, source.Text);
        _lines = Lines(_text);
        _fullLine = source.HasParagraphs ? int.MaxValue : FullLine(_lines);
    }

    public static List<Block> Cut(SourceText source)
    {
        var cutter = new BlockCutter(source);
        cutter.Run();
        return cutter._blocks;
    }

    private void Run()
    {
        var finder = new TableFinder(_text, _lines);
        var given = 0;
        for (var at = 0; at < _lines.Count; at++)
        {
            var line = _lines[at];
            if (given < _source.Tables.Count && line.RawFrom >= _source.Tables[given].Span.Start)
            {
                Add(_source.Tables[given]);
                while (at + 1 < _lines.Count && _lines[at + 1].RawFrom <= _source.Tables[given].Span.End)
                {
                    at++;
                }

                given++;
            }
            else if (line.IsBlank)
            {
                _isAfterGap |= !_isAfterNoise;
            }
            else if (finder.At(at, out var end) is { } table)
            {
                Add(table);
                at = end - 1;
            }
            else if (NoiseLines.IsOfThePaper(line.In(_text)))
            {
                // A page often ends within a paragraph.
                _blocks.Add(new Block(_text, line.From, line.To, new ListMark(BlockMark.None, "", line.From)) { IsNoise = true });
                (_isAfterNoise, _isAfterGap) = (NoiseLines.IsPageNumber(line.In(_text)), _isAfterGap && !NoiseLines.IsPageNumber(line.In(_text)));
            }
            else
            {
                Take(line);
            }
        }

        Close();
    }

    private void Take(TextLine line)
    {
        var own = ListMark.At(_text, line.From, line.To);
        if (!_isOpen || _isAfterGap || _source.HasParagraphs || !IsWrapped(line, own))
        {
            Close();
            (_from, _mark) = (line.From, own);
        }

        (_to, _isOpen, _lastLine, _isAfterGap, _isAfterNoise) = (line.To, true, line.To - line.From, false, false);
    }

    // A table that cannot be read is kept as the text of its cells, such as the two columns of a document head or foot.
    private void Add(TableGrid table)
    {
        Close();
        if (!IsLetterhead(table) && (TableHead.Find(table) is not null || table.HasFigures))
        {
            _blocks.Add(new Block(_text, table.Span.Start, table.Span.End, new ListMark(BlockMark.None, "", table.Span.Start)) { Table = table });
            return;
        }

        var columns = table.Rows.Count > 0 ? table.Width : 0;
        for (var column = 0; column < columns; column++)
        {
            foreach (var row in table.Rows)
            {
                if (row[column] is { IsBlank: false, GoesOn: false } cell)
                {
                    foreach (var line in Lines(_text[cell.Span.Start..cell.Span.End]))
                    {
                        if (!line.IsBlank)
                        {
                            var (from, to) = (cell.Span.Start + line.From, cell.Span.Start + line.To);
                            _blocks.Add(
                                new Block(_text, from, to, ListMark.At(_text, from, to)) { IsNoise = NoiseLines.IsOfThePaper(_text.AsSpan(from, to - from)) });
                        }
                    }
                }
            }
        }
    }

    // Two columns of names side by side; the number and the date of the document are no figures of a table.
    private bool IsLetterhead(TableGrid table) => _blocks.Count == 0 && table.Width <= MostColumnsOfHead
        && table.Rows.Exists(static row => row.Cells.Exists(static cell => PlanHeaderReader.IsHeaderLine(cell.Tokens)));

    private const int MostColumnsOfHead = 3;

    private void Close()
    {
        if (_isOpen)
        {
            _blocks.Add(new Block(_text, _from, _to, _mark));
            _isOpen = false;
        }
    }

    private bool IsWrapped(TextLine line, ListMark mark)
    {
        if (mark.Kind != BlockMark.None || SentenceEnds.Contains(_text[_to - 1], StringComparison.Ordinal))
        {
            return false;
        }

        // A title in capitals ends before "(Kèm theo Kế hoạch số ...)" and before "về nhiệm vụ năm 2027".
        if (_lastLine < _fullLine && IsInCapitals(_text.AsSpan(_from, _to - _from)) && !IsInCapitals(line.In(_text)) && char.IsLetterOrDigit(_text[_to - 1]))
        {
            return false;
        }

        var first = _text[line.From];
        return char.IsLower(first) || char.IsAsciiDigit(first) || first == '(' || _lastLine >= _fullLine && char.IsLetter(first);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> words)
    {
        foreach (var sign in words)
        {
            if (char.IsLower(sign))
            {
                return false;
            }
        }

        return true;
    }

    // The length from which a line counts as full, so that the next line may continue it.
    private static int FullLine(List<TextLine> lines)
    {
        var (longest, many) = (0, 0);
        foreach (var line in lines)
        {
            longest = Math.Max(longest, line.To - line.From);
            many += line.To - line.From >= ShortestFullLine ? 1 : 0;
        }

        return longest is >= ShortestFullLine and <= LongestFullLine && many >= 3 ? longest * 4 / 5 : int.MaxValue;
    }

    private static List<TextLine> Lines(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : start + end;
            var (from, to) = Trimmed(text, start, end);
            lines.Add(new TextLine(start, end, from, to));
            // The pair "\r\n" is one line end.
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static (int First, int Last) Trimmed(string text, int from, int to)
    {
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || Decoration.Contains(text[to - 1], StringComparison.Ordinal)))
        {
            to--;
        }

        while (from < to && (char.IsWhiteSpace(text[from]) || Decoration.Contains(text[from], StringComparison.Ordinal) && !IsStar(text, from, to)
            || IsQuote(text, from, to)))
        {
            from++;
        }

        return (from, to);
    }

    // "> **15/01**: khảo sát ..." is a quoted block of Markdown; "> 95%" is a comparison.
    private static bool IsQuote(string text, int at, int to) =>
        text[at] == '>' && at + 2 < to && text[at + 1] == ' ' && !char.IsDigit(text[at + 2]) && text[at + 2] != ' ';

    // One star and a space form a bullet; further stars mark bold type.
    private static bool IsStar(string text, int at, int to) => text[at] == '*' && at + 1 < to && text[at + 1] == ' ';
}
