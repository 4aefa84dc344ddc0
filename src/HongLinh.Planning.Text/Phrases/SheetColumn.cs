namespace HongLinh.Planning.Text;

/// <summary>A column of a table that clerks keep, with every heading that they use for it (cột của bảng).</summary>
internal sealed class SheetColumn
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>A column.</summary>
    /// <param name="code">The stable code, which is accepted as a heading too.</param>
    /// <param name="vietnamese">The heading in Vietnamese.</param>
    /// <param name="english">The heading in English.</param>
    /// <param name="others">Other headings that mean the same.</param>
    public SheetColumn(string code, string vietnamese, string english, params ReadOnlySpan<string> others)
    {
        (Code, _vietnamese, _english) = (code, vietnamese, english);
        Headings = [.. new[] { code, vietnamese, english }.Concat(others.ToArray()).Select(TableKey.Of).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The stable code, which is accepted as a heading too.</summary>
    public string Code { get; }

    /// <summary>Whether its cells are kept letter by letter, invisible ones too; false by default.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Every heading, in the form in which headings are compared.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The heading that is written.</summary>
    public string In(Language language) => language.Of(_vietnamese, _english);

    /// <summary>The heading of a column of any table by its code; the code itself if it is unknown.</summary>
    public static string Name(string code, Language language) =>
        FigureColumn.Set.ByCode(code)?.In(language) ?? WorkColumn.Items.ByCode(code)?.In(language) ?? WorkColumn.Entries.ByCode(code)?.In(language) ?? code;
}
