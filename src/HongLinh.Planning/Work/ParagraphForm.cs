namespace HongLinh.Planning.Work;

/// <summary>How a paragraph of a report is set.</summary>
internal enum ParagraphForm : byte
{
    /// <summary>As running text.</summary>
    Plain,

    /// <summary>As an item of a list.</summary>
    Item,

    /// <summary>As a heading below that of the section.</summary>
    Heading,

    /// <summary>As a small remark that the office replaces or removes.</summary>
    Note,
}
