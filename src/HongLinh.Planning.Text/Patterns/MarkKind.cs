namespace HongLinh.Planning.Text;

/// <summary>What a stretch of tokens is when it is not a value.</summary>
internal enum MarkKind : byte
{
    None,

    // A year, a date, a stretch of months.
    Time,

    // so với cùng kỳ năm 2022
    Base,

    // A document, a class, a road, an age, a slogan.
    Label,

    // A list mark or the call of a footnote.
    Note,

    // trên 1 vạn dân, /1.000 dân
    Per,
}
