using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What a developer would write without the library: one pass over the reports, arrays of decimals and one loop of comparisons.</summary>
internal sealed class HandWritten
{
    public const byte Unknown = 0, NotMet = 1, Met = 2, Exceeded = 3;

    private readonly decimal[] _figures;
    private readonly decimal[] _bounds;
    private readonly decimal[] _uppers;
    private readonly Check[] _checks;
    private readonly string[] _sentences;
    private readonly Unit[] _units;
    private readonly bool[] _adds;
    private readonly LocalDate[] _through;
    private readonly Dictionary<string, int> _lineOf = [];
    private readonly Dictionary<string, decimal> _scales = new() { ["million-dong"] = 1m, ["billion-dong"] = 1000m };
    private int _year;

    private HandWritten(int count)
    {
        _figures = new decimal[count];
        _bounds = new decimal[count];
        _uppers = new decimal[count];
        _checks = new Check[count];
        _sentences = new string[count];
        _units = new Unit[count];
        _adds = new bool[count];
        _through = new LocalDate[count];
        Verdicts = new byte[count];
    }

    private enum Check : byte
    {
        None,
        Greater,
        AtLeast,
        Less,
        Between,
    }

    public byte[] Verdicts { get; }

    public static HandWritten For(Plan plan, LogView view)
    {
        var hand = For(plan);
        hand.Read(view, FullYear.AsOf);
        return hand;
    }

    public static HandWritten For(Plan plan)
    {
        var hand = new HandWritten(plan.Lines.Count) { _year = plan.Year.Number };
        for (var i = 0; i < plan.Lines.Count; i++)
        {
            var target = plan.Lines[i].Target;
            (hand._checks[i], hand._bounds[i], hand._uppers[i], hand._units[i]) = target switch
            {
                LevelTarget level => (CheckFor(level.Bound), level.Bound.Value.Amount, 0m, level.Bound.Value.Unit),
                GrowthTarget growth => (CheckFor(growth.Rate), growth.Rate.Value.Amount, 0m, growth.Rate.Value.Unit),
                CoverageTarget coverage => (Check.AtLeast, coverage.Required, 0m, coverage.Indicator.Unit),
                NamedItemsTarget items => (Check.AtLeast, items.Items.Count, 0m, items.Indicator.Unit),
                BandTarget band => (Check.Between, band.Lower.Value.Amount, band.Upper.Value.Amount, band.Lower.Value.Unit),
                _ => (Check.None, 0m, 0m, Unit.One),
            };
            hand._adds[i] = target.Indicator.OverTime == OverTime.Flow && target is not (GrowthTarget or NamedItemsTarget);
            hand._lineOf.TryAdd(target.Indicator.Code.Text, i);
        }

        return hand;
    }

    public static byte Code(Judgement judgement) => judgement.Target is NotAssessableTarget ? Unknown : Code(judgement.Verdict);

    public static byte Code(Verdict verdict) =>
        verdict == Verdict.Exceeded ? Exceeded
        : verdict == Verdict.Met ? Met
        : verdict == Verdict.NotMet ? NotMet
        : throw new InvalidOperationException($"{verdict} is not what finished figures give.");

    /// <summary>From the reports to the verdicts.</summary>
    public int Review(LogView view, LocalDate asOf)
    {
        Read(view, asOf);
        return Judge();
    }

    /// <summary>Chooses the period, converts the unit, adds up months and takes the latest of all else.</summary>
    public void Read(LogView view, LocalDate asOf)
    {
        Array.Clear(_figures);
        Array.Clear(_through);
        foreach (var report in view.Observations.AsSpan())
        {
            if (!_lineOf.TryGetValue(report.Indicator.Text, out var line) || report.Period.Year.Number != _year || report.ReferenceDate > asOf
                || report.Period.LastDay < _through[line])
            {
                continue;
            }

            var (amount, unit) = report.Reported switch
            {
                ReportedExact exact => (exact.Value.Amount, exact.Value.Unit),
                ReportedGrowth { Rate: ReportedExact rate } => (rate.Value.Amount, rate.Value.Unit),
                ReportedShare share => (share.Part.Amount, share.Part.Unit),
                ReportedItems items => (items.Done.Count, _units[line]),
                _ => throw new InvalidOperationException($"No number in {report}."),
            };
            amount = ReferenceEquals(unit, _units[line]) ? amount : amount * _scales[unit.Code] / _scales[_units[line].Code];
            _figures[line] = _adds[line] && !report.Period.StartsWithYear ? _figures[line] + amount : amount;
            _through[line] = report.Period.LastDay;
        }
    }

    public int Judge()
    {
        for (var i = 0; i < _checks.Length; i++)
        {
            Verdicts[i] = Judge(_checks[i], _figures[i], _bounds[i], _uppers[i]);
        }

        return _checks.Length;
    }

    /// <summary>The same for many figures of one line.</summary>
    public void Judge(int line, decimal[] figures, byte[] verdicts)
    {
        var (check, bound, upper) = (_checks[line], _bounds[line], _uppers[line]);
        for (var i = 0; i < figures.Length; i++)
        {
            verdicts[i] = Judge(check, in figures[i], in bound, in upper);
        }
    }

    public string[] Explain()
    {
        for (var i = 0; i < _checks.Length; i++)
        {
            var (figure, bound) = (_figures[i], _bounds[i]);
            _sentences[i] = bound == 0m
                ? "no figure"
                : string.Create(CultureInfo.InvariantCulture, $"{figure} against {bound}: {figure - bound} more, {figure / bound * 100m:0.0}%");
        }

        return _sentences;
    }

    private static byte Judge(Check check, in decimal figure, in decimal bound, in decimal upper)
    {
        var sign = decimal.Compare(figure, bound);
        return check switch
        {
            Check.Greater => sign > 0 ? Met : NotMet,
            Check.AtLeast => sign > 0 ? Exceeded : sign == 0 ? Met : NotMet,
            Check.Less => sign < 0 ? Met : NotMet,
            Check.Between => sign >= 0 && decimal.Compare(figure, upper) <= 0 ? Met : NotMet,
            _ => Unknown,
        };
    }

    private static Check CheckFor(Bound bound) =>
        bound.Comparator == Comparator.GreaterThan ? Check.Greater
        : bound.Comparator == Comparator.AtLeast ? Check.AtLeast
        : bound.Comparator == Comparator.LessThan ? Check.Less
        : throw new InvalidOperationException($"No check by hand for {bound}.");
}
