using System.Globalization;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What a developer would write without the library: arrays of decimals and one loop of comparisons.</summary>
internal sealed class HandWritten
{
    public const byte Unknown = 0, NotMet = 1, Met = 2, Exceeded = 3;

    private readonly decimal[] _figures;
    private readonly decimal[] _bounds;
    private readonly decimal[] _uppers;
    private readonly Check[] _checks;
    private readonly string[] _sentences;

    private HandWritten(int count)
    {
        _figures = new decimal[count];
        _bounds = new decimal[count];
        _uppers = new decimal[count];
        _checks = new Check[count];
        _sentences = new string[count];
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

    public static HandWritten For(Plan plan, ObservationLog log)
    {
        var hand = new HandWritten(plan.Lines.Count);
        var figures = log.Entries.ToDictionary(static entry => entry.Indicator, static entry => entry.Reported);
        for (var i = 0; i < plan.Lines.Count; i++)
        {
            var target = plan.Lines[i].Target;
            var reported = figures.GetValueOrDefault(target.Indicator.Code);
            (hand._checks[i], hand._bounds[i], hand._uppers[i], hand._figures[i]) = target switch
            {
                LevelTarget level => (CheckFor(level.Bound), level.Bound.Value.Amount, 0m, ((ReportedExact)reported!).Value.Amount),
                GrowthTarget growth => (CheckFor(growth.Rate), growth.Rate.Value.Amount, 0m, ((ReportedExact)((ReportedGrowth)reported!).Rate).Value.Amount),
                CoverageTarget coverage => (Check.AtLeast, coverage.Required, 0m, ((ReportedShare)reported!).Part.Amount),
                NamedItemsTarget items => (Check.AtLeast, items.Items.Count, 0m, ((ReportedItems)reported!).Done.Count),
                BandTarget band => (Check.Between, band.Lower.Value.Amount, band.Upper.Value.Amount, ((ReportedExact)reported!).Value.Amount),
                _ => (Check.None, 0m, 0m, 0m),
            };
        }

        return hand;
    }

    public int Judge()
    {
        for (var i = 0; i < _checks.Length; i++)
        {
            var sign = decimal.Compare(_figures[i], _bounds[i]);
            Verdicts[i] = _checks[i] switch
            {
                Check.Greater => sign > 0 ? Met : NotMet,
                Check.AtLeast => sign > 0 ? Exceeded : sign == 0 ? Met : NotMet,
                Check.Less => sign < 0 ? Met : NotMet,
                Check.Between => sign >= 0 && decimal.Compare(_figures[i], _uppers[i]) <= 0 ? Met : NotMet,
                _ => Unknown,
            };
        }

        return _checks.Length;
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

    private static Check CheckFor(Bound bound) =>
        bound.Comparator == Comparator.GreaterThan ? Check.Greater
        : bound.Comparator == Comparator.AtLeast ? Check.AtLeast
        : bound.Comparator == Comparator.LessThan ? Check.Less
        : throw new InvalidOperationException($"No check by hand for {bound}.");
}
