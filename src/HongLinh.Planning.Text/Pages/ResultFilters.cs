namespace HongLinh.Planning.Text;

/// <summary>Choices that show only some rows of the table: a group, a verdict, a lead unit. They work without a script.</summary>
/// <remarks>Each choice is a radio button, and the style sheet of the page hides what does not fit the buttons that are set.</remarks>
internal sealed class ResultFilters
{
    private readonly Language _language;
    private readonly ResultColumn[] _columns;
    private readonly List<(string Heading, List<(string Code, string Name)> Choices)> _filters = [];
    private readonly Dictionary<OrgUnit, string> _units = [];

    public ResultFilters(ResultTable table)
    {
        _language = table.Language;
        _columns = [.. table.Shown.Select(at => table.Columns[at])];
        var lines = table.Scorecard.Judgements;
        foreach (var lead in lines.Select(static one => one.Line.Assignment?.Lead).OfType<OrgUnit>().Distinct())
        {
            _units.Add(lead, "u" + NumberText.Digits(_units.Count + 1));
        }

        var classes = lines.Select(VerdictClass.Of).ToHashSet();
        Offer(_language.Of("Nhóm", "Group"), table.Groups.Select(static (group, at) => (GroupClass(at), group.Heading)));
        Offer(_language.Of("Đánh giá", "Verdict"), VerdictClass.All.Where(classes.Contains).Select(one => (one.Code, table.Language.Of(one.Name))));
        Offer(_language.Of("Đơn vị chủ trì", "Lead unit"), _units.Select(pair => (pair.Value, table.Language.Of(pair.Key.Name))));
    }

    public static string Anchor(PlanLine line) => "ct-" + NumberText.Digits(line.Ordinal);

    public static string GroupClass(int at) => "g" + NumberText.Digits(at + 1);

    /// <summary>The classes of a row, by which it is coloured and chosen.</summary>
    public string ClassesOf(Judgement judgement) =>
        VerdictClass.Of(judgement).Code + (judgement.Line.Assignment is { Lead: var lead } ? " " + _units[lead] : "");

    /// <summary>The labels of the cells on a narrow screen, and the rules that hide what was not chosen.</summary>
    public void Style(HtmlWriter html)
    {
        html.Add($"@media screen and (max-width: 740px) {{");
        foreach (var column in _columns.Where(static column => column.Code is not ("number" or "target" or "verdict")))
        {
            html.Add($" td.{column.Code}::before {{ content: '");
            html.AddAsIs(column.Head).Add($": '; }}");
        }

        html.Add($" }}\n");
        foreach (var (_, choices) in _filters)
        {
            foreach (var (code, _) in choices)
            {
                var chosen = $"main:has(#f-{code}:checked) table.results tbody";
                html.Add($"{chosen}:not(.{code}):not(:has(.{code}))");
                html.Add($", {chosen}:not(.{code}) tr:not(.group):not(.{code}) {{ display: none; }}\n");
            }
        }
    }

    public void Write(HtmlWriter html)
    {
        if (_filters.Count == 0)
        {
            return;
        }

        html.Add($"<details class=\"filters\"><summary>{_language.Of("Lọc bảng theo ", "Show only some rows by ")}");
        html.Add($"{string.Join(", ", _filters.Select(static filter => Lower(filter.Heading)))}</summary>\n<form>\n");
        for (var at = 0; at < _filters.Count; at++)
        {
            var (heading, choices) = _filters[at];
            var name = "f" + NumberText.Digits(at + 1);
            html.Add($"<fieldset><legend>{heading}</legend>\n");
            html.Add($"<label><input type=\"radio\" name=\"{name}\" checked=\"checked\" /> {_language.Of("Tất cả", "All")}</label>\n");
            foreach (var (code, words) in choices)
            {
                html.Add($"<label><input type=\"radio\" name=\"{name}\" id=\"f-{code}\" /> {words}</label>\n");
            }

            html.Add($"</fieldset>\n");
        }

        html.Add($"<p><button type=\"reset\">{_language.Of("Hiện tất cả", "Show all")}</button></p>\n</form></details>\n");
    }

    // One choice is no choice.
    private void Offer(string heading, IEnumerable<(string Code, string Name)> choices)
    {
        var all = choices.ToList();
        if (all.Count > 1)
        {
            _filters.Add((heading, all));
        }
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
