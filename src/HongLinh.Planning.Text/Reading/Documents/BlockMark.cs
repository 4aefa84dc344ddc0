namespace HongLinh.Planning.Text;

/// <summary>How a paragraph of a document begins.</summary>
internal enum BlockMark
{
    None,

    // Phần I and Chương II, Điều 1, A. and B., I. and II., 1. and (1), a) and đ): headings, from the outermost inwards.
    Chapter,
    Article,
    Part,
    Roman,
    Number,
    Letter,

    // - and +
    Bullet,

    // ¹ or [1] at the start: the text of a footnote.
    Footnote,
}
