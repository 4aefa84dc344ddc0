namespace HongLinh.Planning.Text;

/// <summary>The kind of a stretch of tokens that is not a value.</summary>
internal enum MarkKind : byte
{
    None,

    // A year, a date, a stretch of months.
    Time,

    // so với cùng kỳ năm 2022
    Base,

    // A document, a class, a road, an age, a slogan.
    Label,

    // Where something is, with the names: tại 3 xã Hoàng Giang, Tế Lợi
    Place,

    // A list mark or a footnote reference.
    Note,

    // trên 1 vạn dân, /1.000 dân
    Per,
}
