namespace HongLinh.Planning.Text;

/// <summary>A paragraph of a document: its list mark and its words, as places in the text.</summary>
internal sealed class Block
{
    private readonly string _text;
    private TokenList? _tokens;

    public Block(string text, int from, int to, ListMark mark)
    {
        (_text, From, To) = (text, from, to);
        (Mark, Label, Start) = (mark.Kind, mark.Label, Math.Min(mark.End, to));
    }

    public BlockMark Mark { get; }

    /// <summary>The mark without its signs: II, 2, a; empty for bullets.</summary>
    public string Label { get; }

    /// <summary>Where the block begins, its mark included.</summary>
    public int From { get; }

    /// <summary>Where its words begin.</summary>
    public int Start { get; }

    public int To { get; }

    public TextSpan Span => TextSpan.Of(From, To - From);

    /// <summary>All of it, as the document has it.</summary>
    public string Words => _text[From..To];

    /// <summary>Its words without the mark.</summary>
    public string Content => _text[Start..To];

    /// <summary>The words without the mark, cut into tokens once.</summary>
    public TokenList Tokens => _tokens ??= TokenList.Of(Content);

    public bool IsHeading => Mark is BlockMark.Part or BlockMark.Roman or BlockMark.Number or BlockMark.Letter;

    /// <summary>Whether it ends in a sign.</summary>
    public bool EndsIn(char sign) => To > Start && _text[To - 1] == sign;
}
