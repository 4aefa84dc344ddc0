namespace HongLinh.Planning.Text;

/// <summary>A piece of a paper that offices write: a heading, a paragraph, a table (phần của văn bản).</summary>
/// <remarks>A paper is a list of them, so that text, Markdown, page and document say the same.</remarks>
internal abstract record PaperBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 for I, II; 2 for what stands below.</param>
/// <param name="Mark">Its mark: "II", "1"; empty for none.</param>
/// <param name="Words">Its words.</param>
internal sealed record PaperHeading(int Level, string Mark, string Words) : PaperBlock
{
    /// <summary>Mark and words.</summary>
    public string Full => Mark.Length == 0 ? Words : $"{Mark}. {Words}";
}

/// <summary>A paragraph.</summary>
/// <param name="Words">Its words.</param>
internal sealed record PaperParagraph(string Words) : PaperBlock
{
    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether it only explains, in small letters.</summary>
    public bool IsNote { get; init; }
}

/// <summary>A table of cells that are written already.</summary>
/// <param name="Caption">What is in it.</param>
/// <param name="Columns">The columns, from left to right.</param>
/// <param name="Rows">The rows; one with a single cell is a heading across all columns.</param>
internal sealed record PaperTable(string Caption, ValueList<PaperColumn> Columns, ValueList<ValueList<string>> Rows) : PaperBlock;

/// <summary>A table of results of a plan.</summary>
/// <param name="Table">The table.</param>
internal sealed record PaperResults(ResultTable Table) : PaperBlock;

/// <summary>The beginning of an annex, on a page of its own.</summary>
/// <param name="Mark">"Phụ lục I".</param>
/// <param name="Title">Its title.</param>
internal sealed record PaperAnnex(string Mark, string Title) : PaperBlock;
