using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The first sheet: what the scorecard is about, and how many targets have each verdict, counted from the sheet of all targets (tổng hợp).</summary>
internal sealed class TallySheet
{
    /// <summary>The name of the range of all verdicts.</summary>
    public const string Verdicts = "DanhGia";

    // 15,75 points, in thousandths of a centimetre.
    private const int RowHeight = 555;

    private readonly ResultTable _table;
    private readonly SheetWriter _sheet;
    private readonly (ResultSheet Of, SheetWriter Sheet) _results;
    private readonly ObligationBook? _owed;
    private readonly string[] _verdicts;

    private TallySheet(ResultTable table, SheetWriter sheet, (ResultSheet Of, SheetWriter Sheet) results, ObligationBook? owed)
    {
        _owed = owed;
        _table = table;
        _sheet = sheet;
        _results = results;
        _verdicts =
        [
            .. Verdict.All.Select(verdict => VerdictPhrases.Verdicts.Of(verdict, table.Language))
                .Concat(table.Scorecard.Judgements.Select(judgement => VerdictWriter.Name(judgement, table.Language))).Distinct(StringComparer.Ordinal),
        ];
    }

    private int Kept => _verdicts.Length + 2;

    private int Total => Kept + 1;

    private int Share => Kept + 2;

    public static void Write(ResultTable table, SheetWriter sheet, (ResultSheet Of, SheetWriter Sheet) results, ObligationBook? owed) =>
        new TallySheet(table, sheet, results, owed).Write();

    private void Write()
    {
        var language = _table.Language;
        _sheet.Widths = [40, .. Enumerable.Repeat(12, Share - 1)];
        Wide(_table.Head[0], Look.Heading);
        Wide(_table.Head[1], Look.Title);
        foreach (var line in _table.Head.Skip(2))
        {
            Wide(line, Look.Line);
        }

        _sheet.NewRow();
        _sheet.NewRow();
        string[] head =
        [
            language.Of("Nhóm chỉ tiêu", "Group of targets"), .. _verdicts,
            language.Of("Đạt và vượt", "Met or exceeded"), language.Of("Tổng số", "Total"),
            language.Of("Tỷ lệ đạt và vượt trên tổng số", "Share of all that were met or exceeded"),
        ];
        for (var column = 1; column <= head.Length; column++)
        {
            _sheet.Text(column, head[column - 1], Look.Head, isHeld: false);
        }

        var headRow = _sheet.Row;
        foreach (var (at, group) in _table.Scorecard.Groups.Index())
        {
            var (first, last) = _results.Of.Groups[at];
            var range = last < first ? null : _results.Sheet.Range(_results.Of.VerdictColumn, first, last);
            Row(_table.Groups[at].Heading, range, (headRow, group.Judgements), (Look.Text, Look.Number));
        }

        Row(language.Of("Tổng cộng", "Total"), _results.Of.Groups.Count > 0 ? Verdicts : null, (headRow, _table.Scorecard.Judgements),
            (Look.TotalText, Look.TotalNumber));
        _sheet.NewRow();
        Wide(_table.Summary, Look.Line);
        if (_table.Published.Length > 0)
        {
            Wide(_table.Published, Look.Line);
        }

        if (_table.Refused is { } refused)
        {
            Wide(refused, Look.Heading);
        }

        Chart(headRow);
        _sheet.NewRow();
        var sentences = Attention.Sentences(_table.Scorecard, language, _owed);
        Wide(Attention.Heading(_table.Scorecard, language), Look.Heading);
        // Below the chart there is seldom room for more than the heading, which must not stand alone.
        _sheet.NewPageAt = sentences.Count > 0 && _sheet.Drawing is not null ? _sheet.Row : 0;
        foreach (var sentence in sentences.Count == 0 ? [Attention.None(_table.Scorecard, language)] : sentences)
        {
            Wide(sentence, Look.Plain);
        }
    }

    private void Chart(int head)
    {
        var groups = _table.Scorecard.Groups.Select((group, at) => (_table.Groups[at].Heading, group.Judgements)).ToArray();
        if (TallyChart.Of(_table.Scorecard, _table.Language, groups, _verdicts) is not { } chart)
        {
            return;
        }

        _sheet.NewRow();
        var from = _sheet.Row + 1;
        for (var height = 0; height < chart.Height; height += RowHeight)
        {
            _sheet.NewRow();
        }

        _sheet.Drawing = new SheetDrawing
        {
            Chart = chart.Write(
                _sheet.Range(1, head + 1, head + groups.Length),
                at => (_sheet.Range(at + 2, head, head), _sheet.Range(at + 2, head + 1, head + groups.Length))),
            Name = _table.Language.Of("Biểu đồ 1", "Chart 1"),
            Description = chart.Description,
            From = from,
            To = _sheet.Row,
            Columns = Share,
        };
    }

    private void Row(string name, string? range, (int Head, ValueList<Judgement> Judgements) of, (Look Words, Look Number) looks)
    {
        _sheet.NewRow();
        _sheet.Text(1, name, looks.Words, isHeld: false);
        var counts = Array.ConvertAll(_verdicts, verdict => of.Judgements.Count(judgement => VerdictWriter.Name(judgement, _table.Language) == verdict));
        for (var at = 0; at < counts.Length; at++)
        {
            var column = at + 2;
            if (range is null)
            {
                _sheet.Number(column, 0m, "0", looks.Number);
            }
            else
            {
                _sheet.Formula(column, $"COUNTIFS({range},{SheetCells.ColumnName(column - 1)}${SourceBuilder.Number(of.Head)})", counts[at], "0", looks.Number);
            }
        }

        var (kept, total) = (counts[0] + counts[1], counts.Sum());
        _sheet.Formula(Kept, $"{_sheet.At(2)}+{_sheet.At(3)}", kept, "0", looks.Number);
        _sheet.Formula(Total, $"SUM({_sheet.At(2)}:{_sheet.At(_verdicts.Length + 1)})", total, "0", looks.Number);
        if (total == 0)
        {
            _sheet.Text(Share, "", looks.Number, isHeld: false);
            return;
        }

        var share = Fraction.Of(kept, total);
        var format = new NumberFormats(_table.Language).Sided(share, 1);
        _sheet.Formula(Share, $"{_sheet.At(Kept)}/{_sheet.At(Total)}", Calculated.Decimal(share)!.Value, format, looks.Number);
    }

    private void Wide(string words, Look look)
    {
        _sheet.NewRow();
        _sheet.Across(1, Share, words, look);
    }
}
