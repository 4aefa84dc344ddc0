using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Reads rows according to RFC 4180, with any separator and any line end; one pass, nothing guessed.</summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private readonly char _separator;
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private int _at;
    private bool _isBroken;

    private CsvReader(string text, char separator)
    {
        _text = text;
        _separator = separator;
    }

    public static IEnumerable<CsvRow> Read(string text, char separator)
    {
        var reader = new CsvReader(text, separator);
        for (var number = 1; reader._at < text.Length; number++)
        {
            yield return reader.Row(number);
        }
    }

    private CsvRow Row(int number)
    {
        _cells.Clear();
        _isBroken = false;
        do
        {
            Cell();
        }
        while (Passed(_separator));
        if (_isBroken)
        {
            SkipLine();
        }

        _ = Passed('\r') | Passed('\n');
        return new CsvRow(number, [.. _cells], _isBroken);
    }

    private void Cell()
    {
        _cell.Clear();
        if (Passed('"'))
        {
            Quoted();
        }
        else
        {
            Plain();
        }

        _cells.Add(_cell.ToString());
    }

    private void Plain()
    {
        for (; !EndsCell(); _at++)
        {
            // A quote within a plain cell was probably typed by hand, so the end of the cell is not known.
            _isBroken |= _text[_at] == '"';
            _cell.Append(_text[_at]);
        }
    }

    private void Quoted()
    {
        while (_at < _text.Length)
        {
            var letter = _text[_at++];
            if (letter != '"')
            {
                _cell.Append(letter);
            }
            else if (Passed('"'))
            {
                _cell.Append('"');
            }
            else
            {
                _isBroken |= !EndsCell();
                return;
            }
        }

        _isBroken = true;
    }

    private bool EndsCell() => _at >= _text.Length || _text[_at] == _separator || _text[_at] is '\r' or '\n';

    private bool Passed(char letter)
    {
        var passes = _at < _text.Length && _text[_at] == letter;
        _at += passes ? 1 : 0;
        return passes;
    }

    private void SkipLine()
    {
        while (_at < _text.Length && _text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }
    }
}
