using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Says a matrix of units by indicators: one table, and what it comes to.</summary>
internal sealed class UnitMatrixPaper
{
    /// <summary>Stands behind a total of only the units that reported.</summary>
    public const string PartialMark = " (*)";

    /// <summary>Stands behind an estimate.</summary>
    public const string EstimateMark = "ᵉ";

    private const string Missing = "...";
    private const string DoesNotExist = "x";

    private readonly UnitMatrix _matrix;
    private readonly Language _language;
    private readonly ResultCells _cells;

    public UnitMatrixPaper(UnitMatrix matrix, Language language)
    {
        _matrix = matrix;
        _language = language;
        _cells = new ResultCells(language, new ResultTableOptions());
    }

    public ValueList<PaperBlock> Blocks => _matrix.Rows.Count == 0
        ? [new PaperParagraph(_language.Of("Kế hoạch không giao chỉ tiêu nào cho các đơn vị cùng báo cáo.", "The plan names no line on which units report."))]
        : [Table(), Legend(), .. _matrix.Rows.SelectMany(Sentences), .. League()];

    private PaperTable Table() => new(
        UnitMatrixText.Title(_matrix, _language),
        [
            new PaperColumn(_language.Of("Chỉ tiêu", "Target"), 26) { MostWide = 26 },
            new PaperColumn(_language.Of("ĐVT", "Unit"), 10) { MostWide = 10, Leaves = 1 },
            .. _matrix.Units.Select(unit => new PaperColumn(UnitNames.Short(unit, _language), 10, IsNumber: true) { MostWide = 10 }),
            new PaperColumn(_language.Of("Tổng hợp", "Together"), 12, IsNumber: true) { MostWide = 12 },
            new PaperColumn(_language.Of("Đã báo cáo", "Reported"), 8, IsNumber: true) { MostWide = 9 },
            new PaperColumn(_language.Of("Kế hoạch", "Plan"), 12, IsNumber: true) { MostWide = 14, Leaves = 2 },
        ],
        ValueList.From(_matrix.Rows.Select(Row)));

    private ValueList<string> Row(UnitMatrixRow row)
    {
        var cells = row.Cells.DistinctBy(static cell => cell.Unit).ToDictionary(static cell => cell.Unit);
        return
        [
            Name(row), QuantityText.Name(row.Indicator.Unit, _language),
            .. _matrix.Units.Select(unit => Cell(row, cells.GetValueOrDefault(unit))),
            row.Span is null ? "" : Together(row), $"{NumberText.Digits(row.Reported)}/{NumberText.Digits(row.Expected)}", _cells.Plan(row.Whole.Target),
        ];
    }

    // A partial sum is marked, so that nobody takes it for that of all.
    private string Together(UnitMatrixRow row) => (row.Total is { } total ? Shown(total, row) : Values(row.Span!.Value, row.Indicator))
        + (row.IsPartial ? PartialMark : "");

    private string Cell(UnitMatrixRow row, UnitMatrixCell? cell) => cell is null ? ""
        : !cell.Counts ? DoesNotExist
        : cell.Figure is { } figure ? Shown(figure, row) + (cell.Report is { Maturity: var maturity } && maturity == Maturity.Estimated ? EstimateMark : "")
        : cell.Span is { } span ? Values(span, cell.Report!.Reported, row.Indicator)
        : cell.State == ReportState.Rejected ? _language.Of("sai", "refused")
        : cell.State == ReportState.NothingToReport || cell.State == ReportState.NotApplicable ? "-"
        : Missing;

    // As reported where the figure is that of one report; what was added up, as the bounds of the sum.
    private string Values(Interval span, Reported reported, Indicator indicator) => reported.Values == span
        ? ReportWriter.Of(reported, counted: false, _language) : Values(span, indicator);

    private string Values(Interval span, Indicator indicator)
    {
        var (low, high) = (Bound(span.Low, indicator), Bound(span.High, indicator));
        return span.IsExact ? low!
            : (low, high) switch
            {
                (not null, not null) => $"{low} - {high}",
                (not null, null) => _language.Of("ít nhất ", "at least ") + low,
                (null, not null) => _language.Of("không quá ", "at most ") + high,
                _ => Missing,
            };
    }

    private string? Bound(Fraction? value, Indicator indicator) => value is { } known
        ? NumberText.Write((known / indicator.Unit.Factor).TryRound(Rounding.HalfUp(2), out var rounded) ? rounded : 0m, _language) : null;

    // Two decimals, as in other tables; a figure just short of a bound is not rounded up to it.
    private string Shown(Quantity quantity, UnitMatrixRow row)
    {
        var bounds = row.Whole.Target.Bounds.Select(bound => bound.Value.InCanonicalUnits / quantity.Unit.Factor);
        return decimal.Round(quantity.Amount, 2) == quantity.Amount ? _cells.Amount(quantity.Amount)
            : SidedNumber.Write(Fraction.From(quantity.Amount), [.. bounds], Rounding.HalfUp(2), _language);
    }

    private PaperParagraph Legend() => new(_language.Of(
        "“...”: chưa có số liệu; “-”: không phát sinh, không áp dụng; “x”: đơn vị không tồn tại trong kỳ; “ᵉ”: ước; (*): mới tổng hợp các đơn vị đã báo cáo.",
        "“...”: no figure yet; “-”: nothing to report, or not applicable; “x”: no such unit in the period; “ᵉ”: estimate; (*): only the units that reported."))
    {
        IsNote = true,
    };

    private string Name(UnitMatrixRow row) => row.Whole.Target.Equals(row.Whole.Line.Target) ? LineWriter.Name(row.Whole.Line, _language)
        : _language.Of(row.Indicator.Name);

    private IEnumerable<PaperBlock> Sentences(UnitMatrixRow row) =>
        UnitSentences.Of(row, _language) is { Length: > 0 } said ? [new PaperParagraph($"{Name(row)}: {said}") { IsItem = true }] : [];

    private IEnumerable<PaperBlock> League()
    {
        yield return new PaperHeading(2, "", _language.Of("Xếp hạng đơn vị", "Ranking"));
        if (_matrix.League is { Count: > 0 } league)
        {
            var rows = _matrix.RankingRows;
            yield return new PaperParagraph(_language.Of(
                $"Theo tổng thứ hạng ở {CountText.Of(rows.Length, _language)} chỉ tiêu có đủ số liệu của mọi đơn vị ({Names(rows)}): ",
                $"By the sum of places in {EnglishNumber.Count(rows.Length, "targets")} for which every unit has a figure ({Names(rows)}): ")
                + string.Join("; ", league.Select(unit => $"{NumberText.Digits(_matrix.PlaceOf(unit)!.Value)}. {_language.Of(unit.Name)}")) + ".");
        }

        else
        {
            yield return new PaperParagraph(_language.Of("Không có chỉ tiêu nào đủ cơ sở để xếp hạng.", "No line gives grounds for a ranking."));
        }

        var others = _matrix.Rows.Except(_matrix.RankingRows).ToArray();
        if (others.Length > 0)
        {
            yield return new PaperParagraph(_language.Of("Không tính vào xếp hạng: ", "Not ranked: ")
                + string.Join("; ", others.Select(row => Name(row) + _language.Of(", vì ", ": ") + WhyNot(row))) + ".");
        }
    }

    private string Names(IEnumerable<UnitMatrixRow> rows) => string.Join("; ", rows.Select(Name));

    // Sums of wards that have no targets of their own say which ward is large, not which does well.
    private string WhyNot(UnitMatrixRow row) =>
        row.IsPartial ? _language.Of("còn thiếu số liệu của ", "for lack of figures of ") + UnitNames.Listed(row.Missing, _language)
        : row.CountsForLeague ? _language.Of("không phải chỉ tiêu của mọi đơn vị", "not a line of every unit")
        : row.IsRanked ? _language.Of("chưa giao chỉ tiêu cho từng đơn vị, số liệu tùy quy mô đơn vị", "no targets of units; the figures tell their size")
        : row.Whole.Target.BetterSide == 0 ? _language.Of("không xét cao hơn hay thấp hơn là tốt hơn", "neither side is the better one")
        : row.Expected < 2 ? _language.Of("chỉ giao cho một đơn vị", "a line of one unit only")
        : _language.Of("có đơn vị chưa có con số cụ thể", "some unit has no exact figure");
}
