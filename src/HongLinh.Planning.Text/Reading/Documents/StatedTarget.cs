using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Creates the target of a line and reports the assumptions made for it.</summary>
internal sealed class StatedTarget(PlanYear year, PlanYear? firstYear, PlanVocabulary known, PlacedFindings findings)
{
    private static readonly Lexicon<bool> EachYear = WordSet.Of(
        "hằng năm, hàng năm, mỗi năm, từng năm, bình quân năm, bình quân/năm, /năm bình quân, bình quân mỗi năm, bình quân hằng năm, bình quân hàng năm");
    private static readonly Lexicon<bool> Averages = WordSet.Of("bình quân, trung bình");
    private static readonly Lexicon<bool> PerHead = WordSet.Of("bình quân đầu người, bình quân/người, bình quân trên, bình quân một, bình quân 1");

    private static readonly Lexicon<bool> Verbs = WordSet.Of("khởi công, hoàn thành, triển khai, phê duyệt, bàn giao, đưa vào sử dụng");

    private readonly IndicatorChoice _indicators = new(known);

    public Target Of(Stated stated, ParagraphReading paragraph)
    {
        var reading = stated.Reading;
        if (reading.Kind == PhraseKind.Milestone)
        {
            return Milestone(stated);
        }

        // A target for another year is reported, such as "đến năm 2030 đạt 95%" in a plan for 2026. Targets of a term belong to the plan of that term.
        if (reading.Year > 0 && reading.Year != year.Number && year.Number > PlanHeaderReader.UnknownYear)
        {
            findings.Add(FindingCode.OtherYear, stated.Place, stated.Span, reading.Year.ToString(CultureInfo.InvariantCulture));
        }

        var (indicator, unit, isNew) = _indicators.Of(stated, paragraph);
        if (isNew)
        {
            findings.Add(FindingCode.IndicatorAssumed, stated.Place, stated.Span, indicator.Code, indicator.Polarity, indicator.OverTime, indicator.Cycle);
        }

        if (reading.Kind == PhraseKind.Qualitative || reading.Comparator == PhraseComparator.None)
        {
            return NotAssessableTarget.Because(indicator, NotAssessableReason.NoQuantity);
        }

        if (paragraph.IsImmeasurable(reading.Span))
        {
            return NotAssessableTarget.Because(indicator, NotAssessableReason.QuantityWithoutMeasure);
        }

        var isOtherBase = reading.BaseYear > 0 && reading.BaseYear != year.Number - 1 && reading.Base == PhraseBase.EarlierYear;
        if (isOtherBase)
        {
            findings.Add(FindingCode.OtherBase, stated.Place, stated.Span, reading.BaseYear.ToString(CultureInfo.InvariantCulture));
            return NotAssessableTarget.Because(indicator, NotAssessableReason.QuantityWithoutMeasure);
        }

        var target = TargetMaker.Of(reading, indicator, unit);
        Remark(stated, target, unit);
        return target ?? NotAssessableTarget.Because(indicator, NotAssessableReason.QuantityWithoutMeasure);
    }

    /// <summary>Adds the items that a footnote names when their number equals the number in the line.</summary>
    public static Target WithItems(Target target, ValueList<NamedItem> items) =>
        target is LevelTarget level && items.Count > 0 && level.Bound.Comparator == Comparator.AtLeast
        && Things.Measures(level.Bound.Value.Unit.Dimension) && items.Count == level.Bound.Value.Amount
            ? NamedItemsTarget.Of(target.Indicator, items)
            : target;

    /// <summary>"Khởi công ... 08 nhà văn hóa (phấn đấu hoàn thành trong năm)": the same figure for a further event; null when there is none.</summary>
    public Target? Aspiration(Stated stated, Target target)
    {
        var parts = stated.Parts;
        if (parts.Aspiration is not { } goal || target is not LevelTarget level)
        {
            return null;
        }

        var tokens = TokenList.Of(goal);
        var verb = Verbs.Match(tokens, 0, tokens.Count, out _);
        var start = Verbs.Match(parts.Tokens, 0, parts.Tokens.Count, out _);
        if (verb == 0 || start == 0 || Outline.HasFigure(tokens, 0, tokens.Count))
        {
            findings.Add(FindingCode.LineUnread, stated.Place, stated.Span);
            return null;
        }

        var name = new NameParts($"{tokens.Words(0, verb)} {parts.Tokens.Words(start, parts.Tokens.Count)}", parts.Definition, null, null);
        var (indicator, _) = _indicators.Named(name, level.Bound.Value.Unit, stated.Reading);
        return LevelTarget.From(indicator, level.Bound).TryPickT0(out var aspired, out _) ? aspired : null;
    }

    /// <summary>The year that a line is set for, where it is not that of the plan.</summary>
    public PlanYear? YearOf(Stated stated) =>
        stated.Reading.Year is >= EarliestYear and <= LatestYear and var said && said != year.Number && year.Number > PlanHeaderReader.UnknownYear
            ? PlanYear.Of(said) : null;

    private const int EarliestYear = 1946;
    private const int LatestYear = 2200;

    /// <summary>Whether a target is set for each year: its words say "hằng năm"; in a plan for several years also "bình quân 10%/năm", or a heading.</summary>
    public bool IsOfEachYear(Stated stated, ParagraphReading paragraph)
    {
        var reading = stated.Reading;
        if (reading.Year > 0 || reading.Value is null)
        {
            return false;
        }

        var tokens = paragraph.Tokens ?? TokenList.Of(stated.Row is { } row ? $"{row.Name}; {row.Unit}" : stated.Words);
        var (from, to) = paragraph.Tokens is null ? (0, tokens.Count) : (tokens.From(reading.Span.Start), tokens.From(reading.Span.End));
        return EachYear.IsIn(tokens, from, to)
            || firstYear is not null && (IsAverage(reading, tokens, from, to)
                || stated.Placed.Heading is { } heading && !ReferenceEquals(heading, stated.Placed.Block)
                    && EachYear.IsIn(heading.Tokens, 0, heading.Tokens.Count));
    }

    private static bool IsAverage(TargetReading reading, TokenList tokens, int from, int to) =>
        TargetMaker.IsChange(reading)
        && (reading.UnitText?.Text.EndsWith("/năm", StringComparison.Ordinal) == true
            || Averages.IsIn(tokens, from, to) && !PerHead.IsIn(tokens, from, to));

    private void Remark(Stated stated, Target? target, Unit? unit)
    {
        if (target is NearTarget near)
        {
            findings.Add(FindingCode.ValueAssumed, stated.Place, stated.Span, FindingDetail.Parts(["tolerance"]), near.Tolerance);
        }
        else if (target is ChangeTarget && unit is not null && TargetMaker.IsShare(unit))
        {
            findings.Add(FindingCode.SeveralReadings, stated.Place, stated.Span, "điểm % / %");
        }
        else if (target is GrowthTarget growth && !StatesBase(stated.Words))
        {
            findings.Add(FindingCode.ValueAssumed, stated.Place, stated.Span, FindingDetail.Parts(["growth-base"]), growth.Against);
        }
        else if (target is null)
        {
            findings.Add(FindingCode.LineUnread, stated.Place, stated.Span);
        }
    }

    private static bool StatesBase(string words)
    {
        var tokens = TokenList.Of(words);
        var marks = MarkReader.Read(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (marks[at] == MarkKind.Base)
            {
                return true;
            }
        }

        return false;
    }

    // The words before the date; all words when there is no date.
    private static string EventName(TokenList tokens)
    {
        var marks = MarkReader.Read(tokens);
        for (var at = 1; at < tokens.Count; at++)
        {
            if (marks[at] == MarkKind.Time)
            {
                var end = marks.FromOf(at);
                return tokens.Words(0, end - DateLeads.MatchBefore(tokens, end, 1, out _)).TrimEnd('.', ',', ' ');
            }
        }

        return tokens.Words(0, tokens.Count).TrimEnd('.', ' ');
    }

    private static readonly Lexicon<bool> DateLeads =
        WordSet.Of("chậm nhất, chậm nhất là, chậm nhất vào, trước, trong, vào, đến, hết, đến hết, xong, xong trước, hoàn thành trước");

    // An event is an indicator by itself, and its figure is part of the name: "Khởi công 08 nhà văn hóa".
    private MilestoneTarget Milestone(Stated stated)
    {
        // The figures of earlier years stand in the same row, so only the name and the cell of the plan are searched.
        var tokens = TokenList.Of(stated.Row is { } row ? $"{row.Name}: {row.Value.Words}" : stated.Words);
        var by = DateFinder.Find(tokens, year);
        if (by is null)
        {
            findings.Add(FindingCode.ValueAssumed, stated.Place, stated.Span, FindingDetail.Parts(["deadline"]), year.LastDay);
        }

        var name = NameParts.Of(stated.Row?.Name ?? EventName(tokens));
        var (indicator, isNew) = _indicators.Named(name, Unit.One, stated.Reading);
        if (isNew)
        {
            findings.Add(FindingCode.IndicatorAssumed, stated.Place, stated.Span, indicator.Code, indicator.Polarity, indicator.OverTime, indicator.Cycle);
        }

        return MilestoneTarget.Of(indicator, by ?? year.LastDay);
    }
}
