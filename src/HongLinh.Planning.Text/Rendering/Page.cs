using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>A page of plain text: LF line ends, no blanks at line ends, one line end at the end.</summary>
/// <remarks>Every line goes through <see cref="SafeText"/> here, so that no writer can forget it.</remarks>
internal sealed class Page
{
    /// <summary>The widest line that is written, in columns of a terminal.</summary>
    public const int Width = 130;

    private readonly StringBuilder _text = new();

    public Page Line(string line = "")
    {
        _text.Append(SafeText.Of(line).TrimEnd(' ')).Append('\n');
        return this;
    }

    /// <summary>A text on as many lines as it needs; all but the first start further in.</summary>
    public Page Paragraph(string text, int hanging = 0, int indent = 0)
    {
        var first = true;
        foreach (var line in Wrapping.Lines(text, Width - indent - hanging))
        {
            Line(new string(' ', first ? indent : indent + hanging) + line);
            first = false;
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
