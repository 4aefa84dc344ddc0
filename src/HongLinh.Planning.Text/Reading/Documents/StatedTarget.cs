using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Creates the target of a line and reports the assumptions made for it.</summary>
internal sealed class StatedTarget(PlanYear year, PlanYear? firstYear, PlanVocabulary known, PlacedFindings findings)
{
    private static readonly Lexicon<bool> EachYear = WordSet.Of(
        "hằng năm, hàng năm, mỗi năm, từng năm, bình quân năm, bình quân/năm, /năm bình quân, bình quân mỗi năm, bình quân hằng năm, bình quân hàng năm");
    private static readonly Lexicon<bool> Term = WordSet.Of("giai đoạn, nhiệm kỳ, cả kỳ, trong kỳ, toàn khóa, cả khóa, 5 năm, năm năm, 05 năm");
    private static readonly Lexicon<bool> EndOfTerm = WordSet.Of(
        "cuối giai đoạn, cuối nhiệm kỳ, hết nhiệm kỳ, hết giai đoạn, cuối kỳ, năm cuối nhiệm kỳ, năm cuối giai đoạn, giai đoạn 1, giai đoạn 2, "
        + "giai đoạn I, giai đoạn II");
    private static readonly Lexicon<bool> Averages = WordSet.Of("bình quân, trung bình");

    // "Bình quân trên 10%" is a mean above 10%, "bình quân trên một lao động" an amount for each.
    private static readonly Lexicon<bool> PerHead = WordSet.Of(
        "bình quân đầu người, bình quân/người, bình quân trên đầu người, bình quân trên người, bình quân trên hộ, bình quân trên ha, bình quân trên mỗi, "
        + "bình quân trên đơn vị, bình quân trên địa bàn, bình quân trên một, bình quân trên 1, bình quân một, bình quân 1");

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
        if (SaidYear(stated) is > 0 and var said && said != year.Number && year.Number > PlanHeaderReader.UnknownYear)
        {
            findings.Add(FindingCode.OtherYear, stated.Place, stated.Span, said.ToString(CultureInfo.InvariantCulture));
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
        SaidYear(stated) is >= EarliestYear and <= LatestYear and var said && said != year.Number && year.Number > PlanHeaderReader.UnknownYear
            ? PlanYear.Of(said) : null;

    // A row stands in a column of its year. A heading is read once for all lines below it.
    private int SaidYear(Stated stated)
    {
        if (stated.Reading.Year > 0 || stated.Row is not null)
        {
            return stated.Reading.Year;
        }

        if (!ReferenceEquals(_heading, stated.Placed.Heading))
        {
            (_heading, _yearOfHeading) = (stated.Placed.Heading, GoverningHeading.YearOf(stated.Placed));
        }

        return ReferenceEquals(_heading, stated.Placed.Block) ? 0 : _yearOfHeading;
    }

    private Block? _heading;
    private int _yearOfHeading;

    private const int EarliestYear = 1946;
    private const int LatestYear = 2200;

    /// <summary>
    /// When a target must hold, by its words or the heading above it: hằng năm; in a plan for several years also cả giai đoạn and bình quân.
    /// </summary>
    public Holding HoldingOf(Stated stated, Target target, ParagraphReading paragraph)
    {
        if (stated.Reading.Value is null || SaidYear(stated) is > 0 and var own && (firstYear is null || own != year.Number))
        {
            return Holding.ByEnd;
        }

        var said = paragraph.Tokens ?? TokenList.Of(stated.Row is { } row ? $"{row.Name}; {row.Unit}" : stated.Words);
        var words = paragraph.Tokens is null ? (0, said.Count) : (said.From(stated.Reading.Span.Start), said.From(stated.Reading.Span.End));
        // "Giai đoạn 2026 - 2030" ends in a year without being set for that year.
        if (stated.Reading.Year > 0 && !Term.IsIn(said, words.Item1, words.Item2))
        {
            return Holding.ByEnd;
        }

        if (firstYear is null)
        {
            return EachYear.IsIn(said, words.Item1, words.Item2) ? Holding.EachYear : Holding.ByEnd;
        }

        var heading = stated.Placed.Heading is { } above && !ReferenceEquals(above, stated.Placed.Block) ? above.Tokens : null;
        var holding = InTerm(stated.Reading, (said, words), target) ?? (heading is null ? null : InTerm(stated.Reading, (heading, (0, heading.Count)), target));
        if (holding is null && target.AddsUp)
        {
            findings.Add(FindingCode.SeveralReadings, stated.Place, stated.Span, string.Create(
                CultureInfo.InvariantCulture, $"cả giai đoạn {firstYear} - {year} / năm {year}"));
        }

        return holding ?? Holding.ByEnd;
    }

    // What the words say of a term; null where they say nothing. An average is no promise of each year, and a sum no promise of the last one.
    private static Holding? InTerm(TargetReading reading, (TokenList Tokens, (int From, int To) Words) said, Target target)
    {
        var (tokens, (from, to)) = said;
        var isOfYears = EachYear.IsIn(tokens, from, to) || reading.UnitText?.Text.EndsWith("/năm", StringComparison.Ordinal) == true;
        return Averages.IsIn(tokens, from, to) && !PerHead.IsIn(tokens, from, to) && (isOfYears || TargetMaker.IsChange(reading) || Term.IsIn(tokens, from, to))
                ? Holding.OnAverage
            : EachYear.IsIn(tokens, from, to) || isOfYears && TargetMaker.IsChange(reading) ? Holding.EachYear
            : target.AddsUp && Term.IsIn(tokens, from, to) && !EndOfTerm.IsIn(tokens, from, to) ? Holding.OverTerm
            : null;
    }

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
