using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>A bar for each group of the plan, made of how many of its targets have each verdict (biểu đồ kết quả theo nhóm).</summary>
/// <remarks>Colours are those of the pages; in black and white the segments differ in their hatching, and each has its number.</remarks>
internal sealed class TallyChart
{
    // More bars do not fit on a page; the annex has all of it.
    private const int MostGroups = 14;
    private const int MostLetters = 52;
    private const int LettersOfALine = 40;

    // In thousandths of a centimetre.
    private const int Above = 1_000;
    private const int Below = 1_050;
    private const int Each = 850;
    private const int Line = 425;

    // From the best to what is unknown: colour, hatching, and a tint of the colour under it.
    private static readonly (string Colour, string Hatch, string Tint)[] Looks =
    [
        ("0072B2", "", ""),
        ("007A59", "dkUpDiag", "A6DACB"),
        ("C04A00", "dkDnDiag", "F8D9C4"),
        ("C04A00", "smGrid", "F0B894"),
        ("8F6400", "pct20", "F6E7BF"),
        ("E4E6E8", "", ""),
        ("FFFFFF", "", ""),
    ];

    private readonly Language _language;
    private readonly IReadOnlyList<(string Name, ValueList<Judgement> Judgements)> _groups;
    private readonly (string Name, int Rank, int[] Counts)[] _bars;

    private TallyChart(Language language, IReadOnlyList<(string Name, ValueList<Judgement> Judgements)> groups, IEnumerable<string> verdicts)
    {
        _language = language;
        _groups = groups;
        var ranks = Verdict.All.ToDictionary(verdict => VerdictPhrases.Verdicts.Of(verdict, language), RankOf, StringComparer.Ordinal);
        foreach (var judgement in groups.SelectMany(static group => group.Judgements))
        {
            ranks[VerdictWriter.Name(judgement, language)] = RankOf(judgement);
        }

        _bars =
        [
            .. verdicts.Select(name => (name, ranks[name], groups.Select(group =>
                group.Judgements.Count(judgement => VerdictWriter.Name(judgement, language) == name)).ToArray())),
        ];
    }

    private string Title => _language.Of("Kết quả đánh giá theo nhóm chỉ tiêu (số chỉ tiêu)", "Results by group (number of targets)");

    /// <summary>The height that it needs, in thousandths of a centimetre.</summary>
    public int Height => Above + Below + _groups.Count * Math.Max(Each, _groups.Max(static group => group.Name.Length / LettersOfALine + 1) * Line);

    /// <summary>The same numbers in words.</summary>
    public string Description => Title + ". " + string.Join(' ', _groups.Index().Where(static group => group.Item.Judgements.Count > 0).Select(group =>
        ChartWords.Cut(group.Item.Name, MostLetters) + _language.Of(
            $" ({NumberText.Digits(group.Item.Judgements.Count)} chỉ tiêu): ", $" ({NumberText.Digits(group.Item.Judgements.Count)}): ")
        + string.Join(", ", _bars.Where(bar => bar.Counts[group.Index] > 0).OrderBy(static bar => bar.Rank)
            .Select(bar => $"{NumberText.Digits(bar.Counts[group.Index])} {char.ToLowerInvariant(bar.Name[0])}{bar.Name[1..]}")) + "."));

    /// <summary>The chart of a document: groups with targets and verdicts that occur; null where fewer than two groups have any.</summary>
    public static TallyChart? Of(Scorecard card, Language language) => Of(
        card, language,
        [
            .. card.Groups.Where(static group => group.Judgements.Count > 0)
                .Select(group => (ChartWords.Cut(language.Of(group.Group.Name), MostLetters), group.Judgements)),
        ],
        card.Judgements.Select(judgement => VerdictWriter.Name(judgement, language)).Distinct(StringComparer.Ordinal));

    /// <summary>The chart of rows and columns of a sheet; null where fewer than two groups have targets.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="groups">The rows.</param>
    /// <param name="verdicts">The columns.</param>
    public static TallyChart? Of(
        Scorecard card, Language language, IReadOnlyList<(string Name, ValueList<Judgement> Judgements)> groups, IEnumerable<string> verdicts) =>
        card.Groups.Count(static group => group.Judgements.Count > 0) < 2 || groups.Count > MostGroups ? null : new TallyChart(language, groups, verdicts);

    /// <summary>The part of the chart, its words and numbers stored in it.</summary>
    public string Write() => Write(names: null, static _ => (null, null));

    /// <summary>The part of the chart.</summary>
    /// <param name="names">The cells of the names of the groups; null where they are in no cells.</param>
    /// <param name="cellsOf">The cells of the name and of the counts of a verdict, by its place among the verdicts.</param>
    public string Write(string? names, Func<int, (string? Name, string? Counts)> cellsOf)
    {
        var chart = new ChartWriter(_language, 1_000, [Title]);
        var xml = chart.Xml;
        // The names of the groups have three tenths of the width, however long they are.
        chart.Plot((300, 680), (Above * 1_000 / Height, (Height - Above - Below) * 1_000 / Height));
        xml.Add($"<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>");
        string[] words = [.. _groups.Select(static group => group.Name)];
        foreach (var (order, (column, (name, rank, counts))) in _bars.Index().OrderBy(static bar => bar.Item.Rank).Index())
        {
            var cells = cellsOf(column);
            xml.Add($"<c:ser><c:idx val=\"{order}\"/><c:order val=\"{order}\"/>");
            chart.Name(name, cells.Name);
            Fill(chart, Looks[rank]);
            xml.Add($"<c:invertIfNegative val=\"0\"/>");
            Labels(chart);
            xml.Add($"<c:cat>");
            chart.Words(words, names);
            xml.Add($"</c:cat><c:val>");
            chart.Numbers([.. counts.Select(static count => (decimal)count)], cells.Counts);
            xml.Add($"</c:val></c:ser>");
        }

        xml.Add($"<c:gapWidth val=\"45\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        Axes(chart);
        return chart.Close();
    }

    private static int RankOf(Verdict verdict) => verdict.Match(0, 1, 3, 4, 5);

    private static int RankOf(Judgement judgement) =>
        judgement.Reason == ReasonCode.NotAssessable ? 6 : judgement.IsPartlyMet ? 2 : RankOf(judgement.Verdict);

    private static void Fill(ChartWriter chart, (string Colour, string Hatch, string Tint) look)
    {
        chart.Xml.Add($"<c:spPr>");
        if (look.Hatch.Length > 0)
        {
            chart.Xml.Add($"<a:pattFill prst=\"{look.Hatch}\"><a:fgClr><a:srgbClr val=\"{look.Colour}\"/></a:fgClr>");
            chart.Xml.Add($"<a:bgClr><a:srgbClr val=\"{look.Tint}\"/></a:bgClr></a:pattFill>");
        }
        else
        {
            chart.Xml.Add($"<a:solidFill><a:srgbClr val=\"{look.Colour}\"/></a:solidFill>");
        }

        chart.Line(2, ChartWriter.Ink);
        chart.Xml.Add($"</c:spPr>");
    }

    // On paper of its own, so that it can be read over any hatching; a count of 0 has no segment and no number.
    private static void Labels(ChartWriter chart)
    {
        chart.Xml.Add($"<c:dLbls><c:numFmt formatCode=\"0;;;\" sourceLinked=\"0\"/><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>");
        chart.Line(0);
        chart.Xml.Add($"</c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1000\" b=\"1\"/></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>");
        chart.Xml.Add($"<c:dLblPos val=\"ctr\"/>");
        chart.Shown(hasValue: true);
        chart.Xml.Add($"</c:dLbls>");
    }

    // Every segment has its number, so the axis of numbers would only repeat them.
    private static void Axes(ChartWriter chart)
    {
        chart.Xml.Add($"<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>");
        chart.Xml.Add($"<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>");
        chart.Line(3, ChartWriter.Ruled);
        chart.Xml.Add($"</c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>");
        chart.Xml.Add($"<c:noMultiLvlLbl val=\"1\"/></c:catAx><c:valAx><c:axId val=\"2\"/>");
        chart.Xml.Add($"<c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>");
        chart.Xml.Add($"<c:delete val=\"1\"/><c:axPos val=\"t\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/>");
        chart.Xml.Add($"<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx></c:plotArea>");
    }
}
