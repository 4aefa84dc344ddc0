using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Documents;

/// <summary>The year of one target: what was planned to date as a dashed line, what was reported as a line with marks (biểu đồ tiến độ).</summary>
internal sealed class CourseChart
{
    // In thousandths of a centimetre: two of them fill the width of a page.
    public const int Width = 7_950;
    public const int Height = 5_600;

    // Room over the title and for each of its lines, and for months and legend below.
    private const int Above = 350;
    private const int Each = 460;
    private const int Below = 1_650;

    private const int MostLetters = 44;
    private const int Letters = 800;
    private const string Blue = "0072B2";

    private static readonly Fraction Thousand = Fraction.From(1_000m);
    private static readonly Fraction MostOnAnAxis = Fraction.From(1_000_000m);

    private readonly YearOutlook _outlook;
    private readonly ComputedPace _pace;
    private readonly Language _language;
    private readonly Fraction _scale = Fraction.One;
    private readonly (decimal Month, decimal Value)[] _planned;
    private readonly (decimal Month, decimal Value)[] _actual;

    private CourseChart(YearOutlook outlook, ComputedPace pace, Language language)
    {
        _outlook = outlook;
        _pace = pace;
        _language = language;
        var planned = Planned(pace);
        var actual = pace.Points.Select(static point => (point.MonthsCovered, point.Value)).ToArray();
        while (planned.Concat(actual).Any(point => Size(point.Item2 / _scale) >= MostOnAnAxis))
        {
            _scale *= Thousand;
        }

        (_planned, _actual) = (Scaled(planned), Scaled(actual));
    }

    /// <summary>The same in words: the plan for the year, what was planned to date, every reported value.</summary>
    public string Description =>
        LineWriter.Name(_outlook.Judgement.Line, _language) + ". "
        + _language.Of("Kế hoạch cả năm: ", "Plan for the year: ") + TargetWriter.Of(_outlook.Judgement.Target, _language) + ". "
        + PlannedName + RunningTotal + _language.Of(" đến ", " to ") + PaceWriter.Through(_pace.Through, _language) + ": "
        + PaceWriter.Amount(_pace.Planned, _pace.Unit, _language) + ". "
        + ActualName + RunningTotal + " (" + QuantityText.Name(_pace.Unit, _language) + "): "
        + string.Join("; ", _pace.Points.Select(point => $"{PaceWriter.Through(point.Through, _language)}: {PaceWriter.Number(point.Value, _language)}")) + ".";

    private bool AddsUp => _pace.AveragePerMonth is not null;

    private string PlannedName => _language.Of("Kế hoạch", "Planned");

    private string ActualName => _language.Of("Thực hiện", "Actual");

    private string RunningTotal => AddsUp ? _language.Of(" lũy kế", " in total") : "";

    /// <summary>The chart of an outlook; null where its pace is not known.</summary>
    public static CourseChart? Of(YearOutlook outlook, Language language) =>
        outlook.Pace is ComputedPace pace ? new CourseChart(outlook, pace, language) : null;

    /// <summary>The part of the chart.</summary>
    public string Write()
    {
        var title = Title();
        var above = Above + title.Count * Each;
        var chart = new ChartWriter(_language, Letters, title);
        chart.Plot((160, 760), (above * 1_000 / Height, (Height - above - Below) * 1_000 / Height));
        chart.Xml.Add($"<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>");
        Series(chart, 0, PlannedName, _planned);
        Series(chart, 1, ActualName, _actual);
        chart.Xml.Add($"<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>");
        Axes(chart, ChartScale.Around([.. _planned.Concat(_actual).Select(static point => point.Value)]));
        return chart.Close();
    }

    // A number with more digits than an axis can show is in thousands, millions and so on of its unit.
    private IReadOnlyList<string> Title()
    {
        var unit = QuantityText.Name(_pace.Unit, _language);
        var stated = _scale == Fraction.One ? unit : $"{PaceWriter.Number(_scale, _language)} {unit}";
        var name = ChartWords.TwoLines(LineWriter.Name(_outlook.Judgement.Line, _language), MostLetters);
        return [.. name, $"({(AddsUp ? _language.Of("lũy kế, ", "running total, ") : "")}{ChartWords.Cut(stated, MostLetters)})"];
    }

    private void Series(ChartWriter chart, int order, string name, (decimal Month, decimal Value)[] points)
    {
        var isPlan = order == 0;
        chart.Xml.Add($"<c:ser><c:idx val=\"{order}\"/><c:order val=\"{order}\"/>");
        chart.Name(name, cell: null);
        chart.Xml.Add($"<c:spPr>");
        chart.Line(isPlan ? 6 : 8, isPlan ? ChartWriter.Quiet : Blue, isPlan);
        chart.Xml.Add($"</c:spPr><c:marker>");
        if (isPlan)
        {
            chart.Xml.Add($"<c:symbol val=\"none\"/></c:marker>");
        }
        else
        {
            chart.Xml.Add($"<c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr><a:solidFill><a:srgbClr val=\"{Blue}\"/></a:solidFill>");
            chart.Line(0);
            chart.Xml.Add($"</c:spPr></c:marker>");
        }

        Label(chart, isPlan, points);
        chart.Xml.Add($"<c:xVal>");
        chart.Numbers([.. points.Select(static point => point.Month)], cells: null);
        chart.Xml.Add($"</c:xVal><c:yVal>");
        chart.Numbers([.. points.Select(static point => point.Value)], cells: null);
        chart.Xml.Add($"</c:yVal><c:smooth val=\"0\"/></c:ser>");
    }

    // The last point of each line has its number: the plan for the year, and where it stands. The better of the two has it above.
    private void Label(ChartWriter chart, bool isPlan, (decimal Month, decimal Value)[] points)
    {
        var isHigher = isPlan == (_pace.Difference.Sign <= 0);
        chart.Xml.Add($"<c:dLbls><c:dLbl><c:idx val=\"{points.Length - 1}\"/><c:tx>");
        chart.Words([PaceWriter.Number((isPlan ? _pace.Promised : _pace.Actual) / _scale, _language)], Letters, isBold: !isPlan);
        chart.Xml.Add($"</c:tx><c:dLblPos val=\"{(isHigher ? "t" : "b")}\"/>");
        chart.Shown(hasValue: true);
        chart.Xml.Add($"</c:dLbl>");
        chart.Shown(hasValue: false);
        chart.Xml.Add($"</c:dLbls>");
    }

    private void Axes(ChartWriter chart, ChartScale scale)
    {
        chart.Xml.Add($"<c:valAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"12\"/><c:min val=\"0\"/></c:scaling>");
        chart.Xml.Add($"<c:delete val=\"0\"/><c:axPos val=\"b\"/>");
        chart.Title([_language.Of("Tháng", "Month")], Letters, isBold: false);
        // The start of the year is no month.
        Axis(chart, "0;;", 2);
        chart.Xml.Add($"<c:majorUnit val=\"1\"/></c:valAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>");
        chart.Xml.Add($"<c:max val=\"").AddAsIs(OfficePackage.Number(scale.Highest)).Add($"\"/><c:min val=\"").AddAsIs(OfficePackage.Number(scale.Lowest));
        chart.Xml.Add($"\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>");
        Axis(chart, new NumberFormats(_language).Of(scale.Step), 1);
        chart.Xml.Add($"<c:majorUnit val=\"").AddAsIs(OfficePackage.Number(scale.Step)).Add($"\"/></c:valAx></c:plotArea>");
    }

    private static void Axis(ChartWriter chart, string format, int other)
    {
        chart.Xml.Add($"<c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>");
        chart.Xml.Add($"<c:tickLblPos val=\"low\"/><c:spPr>");
        chart.Line(3, ChartWriter.Ruled);
        chart.Xml.Add($"</c:spPr><c:crossAx val=\"{other}\"/><c:crosses val=\"min\"/><c:crossBetween val=\"midCat\"/>");
    }

    // Within a month the plan grows evenly from day to day, so only the ends of the months are needed, and of these only where the line bends. But
    // LibreOffice does not draw a first line with fewer points than the second: then each day with a figure has one too.
    private static (Fraction Month, Fraction Value)[] Planned(ComputedPace pace)
    {
        (Fraction Month, Fraction Value)[] start = pace.AveragePerMonth is not null ? [(Fraction.Zero, Fraction.Zero)] : [];
        var months = Enumerable.Range(1, 12)
            .Select(month => (Month: Fraction.From(month), Value: pace.PlannedBy(new YearMonth(pace.Through.Year, month).ToDateInterval().End)));
        (Fraction Month, Fraction Value)[] all = [.. start, .. months];
        (Fraction Month, Fraction Value)[] bends =
        [
            .. all.Where((point, at) => at == 0 || at == all.Length - 1 || point.Value - all[at - 1].Value != all[at + 1].Value - point.Value),
        ];
        return bends.Length >= pace.Points.Count ? bends
            :
            [
                .. all.Concat(pace.Points.Select(point => (point.MonthsCovered, pace.PlannedBy(point.Through)))).Distinct()
                    .OrderBy(static point => point.Item1),
            ];
    }

    private (decimal Month, decimal Value)[] Scaled((Fraction Month, Fraction Value)[] points) =>
        Array.ConvertAll(points, point => (point.Month.Round(Rounding.HalfUp(3)), (point.Value / _scale).Round(Rounding.HalfUp(6))));

    private static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;
}
