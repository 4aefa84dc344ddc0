namespace HongLinh.Planning.Text;

/// <summary>A paragraph or a table of a document. Its list mark and its words are kept as positions in the text.</summary>
internal sealed class Block
{
    private readonly string _text;
    private TokenList? _tokens;
    private Marks? _marks;
    private string? _content;

    public Block(string text, int from, int to, ListMark mark)
    {
        (_text, From, To) = (text, from, to);
        (Mark, Label, Style, Start) = (mark.Kind, mark.Label, mark.Style, Math.Min(mark.End, to));
    }

    public BlockMark Mark { get; }

    /// <summary>The mark without its punctuation: II, 2, a; empty for bullets.</summary>
    public string Label { get; }

    /// <summary>How the mark is written.</summary>
    public char Style { get; }

    /// <summary>The start of the block, including its mark.</summary>
    public int From { get; }

    /// <summary>The start of the words.</summary>
    public int Start { get; }

    public int To { get; }

    /// <summary>The table in this block; null for a paragraph.</summary>
    public TableGrid? Table { get; init; }

    /// <summary>Whether the block comes from the paper or the web page rather than the plan: page numbers, rules, menus, running heads.</summary>
    public bool IsNoise { get; init; }

    public TextSpan Span => TextSpan.Of(From, To - From);

    /// <summary>The whole block as written in the document.</summary>
    public string Words => _text[From..To];

    /// <summary>The words without the mark.</summary>
    public string Content => _content ??= _text[Start..To];

    /// <summary>The words without the mark, cut into tokens once.</summary>
    public TokenList Tokens => _tokens ??= TokenList.Of(Content);

    /// <summary>The tokens of the words that are not values.</summary>
    public Marks Marks => _marks ??= MarkReader.Read(Tokens);

    public bool IsHeading => Mark is BlockMark.Chapter or BlockMark.Article or BlockMark.Part or BlockMark.Roman or BlockMark.Number or BlockMark.Letter;

    /// <summary>Whether the words are all in capital letters.</summary>
    public bool IsInCapitals
    {
        get
        {
            var hasLetter = false;
            for (var at = Start; at < To; at++)
            {
                if (char.IsLower(_text[at]))
                {
                    return false;
                }

                hasLetter |= char.IsLetter(_text[at]);
            }

            return hasLetter;
        }
    }

    /// <summary>Whether the block ends in a given sign.</summary>
    public bool EndsIn(char sign) => To > Start && _text[To - 1] == sign;

    /// <summary>Whether the block states a figure: a number that is not a year, a date, a label or a document number.</summary>
    public bool HasFigure => HasFigureIn(0, Tokens.Count);

    /// <summary>Whether the block states a figure outside brackets: "Chỉ tiêu kinh tế (03 chỉ tiêu)" does not.</summary>
    public bool HasFigureOutside
    {
        get
        {
            for (var at = 0; at < Tokens.Count; at++)
            {
                if (Tokens.DepthAt(at) == 0 && HasFigureIn(at, at + 1))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a range of the tokens states a figure.</summary>
    public bool HasFigureIn(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Tokens.IsNumber(at) && !TimeReader.IsYear(Tokens, at) && Marks[at] == MarkKind.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the block states a figure with a unit beside it.</summary>
    public bool HasQuantity => HasQuantityIn(0, Tokens.Count, Tokens.Count);

    /// <summary>Whether the figure stands in a range of the tokens, and its unit before an end.</summary>
    public bool HasQuantityIn(int from, int to, int end)
    {
        for (var at = from; at < to; at++)
        {
            if (Tokens.IsNumber(at) && !TimeReader.IsYear(Tokens, at) && Marks[at] == MarkKind.None && UnitReader.IsAt(Tokens, at + 1, end))
            {
                return true;
            }
        }

        return false;
    }
}
