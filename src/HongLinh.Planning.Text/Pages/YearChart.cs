using HongLinh.Planning.Outlooks;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>
/// Draws a running total through the year: the plan as a dashed line, the reported totals joined by lines, the bound as a horizontal stroke, the projection
/// as an interval at December; with a scale and the reported values in numbers.
/// </summary>
internal sealed class YearChart
{
    private const int Width = 420;
    private const int Height = 210;
    private const int Left = 60;
    private const int Top = 22;
    private const int PlotWidth = 342;
    private const int PlotHeight = 160;
    private const int Bottom = Top + PlotHeight;
    private const int LetterWidth = 6;

    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly Fraction MonthsOfTheYear = Fraction.From(12m);

    private readonly YearOutlook _outlook;
    private readonly ComputedPace _pace;
    private readonly ComputedProjection? _projection;
    private readonly Language _language;
    private readonly Axis _up;
    private readonly HtmlWriter _svg;

    private YearChart(HtmlWriter html, YearOutlook outlook, ComputedPace pace, Language language)
    {
        _svg = html;
        _outlook = outlook;
        _pace = pace;
        _projection = outlook.Projection as ComputedProjection;
        _language = language;
        Fraction?[] ends =
            [_projection?.Value, _projection?.Low, _projection?.High, pace.Promised, .. pace.Points.Select(static point => (Fraction?)point.Value)];
        _up = Axis.FromNought(ends.OfType<Fraction>());
    }

    /// <summary>Draws an <c>svg</c> element with an equivalent text.</summary>
    public static void Draw(HtmlWriter html, YearOutlook outlook, ComputedPace pace, Language language) => new YearChart(html, outlook, pace, language).Draw();

    private void Draw()
    {
        _svg.Add($"<svg class=\"year\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{YearChartWriter.Label(_outlook, _pace, _language)}\">");
        Scales();
        Promise();
        Planned();
        Projected();
        Actual();
        _svg.Add($"</svg>");
    }

    private void Scales()
    {
        foreach (var value in _up.Steps)
        {
            _svg.Add($"<text class=\"tick\" x=\"{Left - 5}\" y=\"{Y(value) + 4m}\">{PaceWriter.Tick(value, _language)}</text>");
        }

        _svg.Add($"<path class=\"grid\" d=\"");
        foreach (var value in _up.Steps)
        {
            _svg.Add($"M{Left} {Y(value)}h{PlotWidth}");
        }

        var nought = Y(Fraction.Zero);
        _svg.Add($"\"/><path class=\"axis\" d=\"M{Left} {Top}V{Bottom}M{Left} {nought}H{Left + PlotWidth}");
        for (var month = 1; month <= 12; month++)
        {
            _svg.Add($"M{X(Fraction.From(month))} {nought}v4");
        }

        _svg.Add($"\"/><g class=\"months\">");
        for (var month = 1; month <= 12; month++)
        {
            _svg.Add($"<text x=\"{X(Fraction.From(month))}\" y=\"{Height - 8}\">{MonthName(month)}</text>");
        }

        _svg.Add($"</g>");
    }

    private void Promise()
    {
        var at = Y(_pace.Promised);
        _svg.Add($"<path class=\"bound\" d=\"M{Left} {at}h{PlotWidth}\"/>");
        _svg.Add($"<text x=\"{Left + 4}\" y=\"{at - 5m}\">{PaceWriter.Amount(_pace.Promised, _pace.Unit, _language)}</text>");
    }

    // Within a month the plan grows evenly from day to day, so only the ends of the months need drawing.
    private void Planned()
    {
        _svg.Add($"<path class=\"planned\" d=\"M{Left} {Y(Fraction.Zero)}");
        for (var month = 1; month <= 12; month++)
        {
            var planned = _pace.PlannedBy(LastDayOf(month));
            _svg.Add($"L{X(Fraction.From(month))} {Y(planned)}");
        }

        _svg.Add($"\"/>");
    }

    private void Actual()
    {
        _svg.Add($"<path class=\"actual\" d=\"M{Left} {Y(Fraction.Zero)}");
        foreach (var point in _pace.Points)
        {
            _svg.Add($"L{X(point.MonthsCovered)} {Y(point.Value)}");
        }

        _svg.Add($"\"/>");
        foreach (var point in _pace.Points)
        {
            _svg.Add($"<circle cx=\"{X(point.MonthsCovered)}\" cy=\"{Y(point.Value)}\" r=\"3.5\"/>");
        }

        Values();
    }

    // The latest value first: an earlier one is left out where there is no room for it.
    private void Values()
    {
        var room = (decimal)Width;
        foreach (var point in _pace.Points.Reverse())
        {
            var (at, value) = (X(point.MonthsCovered), PaceWriter.Number(point.Value, _language));
            var half = value.Length * LetterWidth / 2m;
            if (at + half <= room)
            {
                _svg.Add($"<text class=\"value\" x=\"{at}\" y=\"{Y(point.Value) - 8m}\">{value}</text>");
                room = at - half - 4m;
            }
        }
    }

    // An unknown end of the interval has no bar across it and runs to the edge of the drawing.
    private void Projected()
    {
        if (_projection is not { } projection)
        {
            return;
        }

        var at = X(MonthsOfTheYear);
        _svg.Add($"<path class=\"ahead\" d=\"M{X(_pace.MonthsCovered)} {Y(_pace.Actual)}L{at} {Y(projection.Value)}\"/>");
        if (projection.Low is not null || projection.High is not null)
        {
            var (low, high) = (projection.Low is { } known ? Y(known) : Y(Fraction.Zero), projection.High is { } most ? Y(most) : Top);
            _svg.Add($"<path class=\"whisker\" d=\"M{at} {low}V{high}");
            Cap(projection.Low, at);
            Cap(projection.High, at);
            _svg.Add($"\"/>");
        }

        _svg.Add($"<circle class=\"projected\" cx=\"{at}\" cy=\"{Y(projection.Value)}\" r=\"4\"/>");
    }

    private void Cap(Fraction? end, decimal at)
    {
        if (end is { } value)
        {
            _svg.Add($"M{at} {Y(value)}m-5 0h10");
        }
    }

    private LocalDate LastDayOf(int month) => new YearMonth(_pace.Through.Year, month).ToDateInterval().End;

    private static decimal X(Fraction months) => Left + (months / MonthsOfTheYear * Fraction.From(PlotWidth)).Round(Rounding.HalfUp(1));

    private decimal Y(Fraction value) => Bottom - _up.At(value, PlotHeight);

    private string MonthName(int month) => _language.Of("T" + NumberText.Digits(month), EnglishMonths[month - 1]);
}
