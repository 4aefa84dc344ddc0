using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>
/// Names figures that do not fit their verbs, their limits or each other: "giảm từ 3,2% lên 2,5%", 105% of the households, "từ 28% lên 31,5%, tăng 4 điểm %".
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FigureDoubts(TokenList tokens, Marks marks, FindingSink findings)
{
    private const decimal Whole = 100m;

    // A figure without a name of its own is seldom far from the name that it continues; the limit keeps reading linear.
    private const int MostContinued = 4;

    private static readonly Lexicon<bool> Rates = WordSet.Of("tỷ lệ, tỷ suất, tỷ trọng");
    private static readonly Lexicon<bool> Shares = WordSet.Of("tỷ lệ, tỷ lệ số, tỷ lệ các, tỷ lệ của, tỷ trọng, độ che phủ, độ bao phủ, mức bao phủ, số, các");

    private static readonly Lexicon<bool> OfWhole = WordSet.Of(
        "được, có, sử dụng, tham gia, qua đào tạo, đạt chuẩn, đạt tiêu chuẩn, đạt danh hiệu, đúng hạn, trước hạn, hài lòng, che phủ, bao phủ, đô thị hóa, "
        + "thất nghiệp, nghèo, suy dinh dưỡng, thu gom, xử lý, giải quyết, lấp đầy, biết chữ, tốt nghiệp");

    private static readonly Lexicon<bool> Averages = WordSet.Of(
        "bình quân chung, bình quân của, bình quân cả nước, bình quân toàn tỉnh, mức bình quân, trung bình của, mức trung bình, mặt bằng chung, mức chung, "
        + "so với bình quân, so với mức bình quân, so với trung bình");

    // Shares that pass 100% without a mistake: of a plan, of a base that does not contain the part, of enrolled pupils of every age.
    private static readonly Lexicon<bool> MayExceed = WordSet.Of(
        "kế hoạch, dự toán, chỉ tiêu, thực hiện, hoàn thành, nhập học, huy động, thuê bao, giới tính, tăng, giảm, so với, nợ, công suất, giường, giường bệnh, "
        + "lợi nhuận, vốn, tín dụng, GRDP, GDP, chi phí, phụ thuộc, đền bù, tự cân đối, bù đắp, "
        + "so định mức, theo định mức, đạt định mức, bằng định mức, thu ngân sách, thu hồi, doanh thu, giá trị, sĩ số");

    /// <summary>Adds findings about the last target that was read.</summary>
    /// <param name="clauses">The clauses of the segment.</param>
    /// <param name="at">The clause of the last target.</param>
    /// <param name="targets">The targets so far.</param>
    public void Doubt(List<Clause> clauses, int at, List<TargetReading> targets)
    {
        var (clause, target) = (clauses[at], targets[^1]);
        DoubtWay(clause, target);
        DoubtShare(clause, target);
        DoubtMultiple(clause, target);
        // "từ 3,2% xuống 2,5%, giảm 0,7%": the levels tell which is meant.
        if (at == 0 || !clause.IsContinued || clauses[at - 1].Start is null)
        {
            DoubtPoints(clause, NameOf(clauses, at), target);
        }

        if (at > 0 && !clause.IsContinued)
        {
            DoubtVerb((clauses[at - 1], targets[^2]), (clause, target));
            DoubtGrowth((clauses[at - 1], targets[^2]), (clause, target));
        }

        if (at > 0 && clause.IsContinued)
        {
            DoubtPair((clauses[at - 1], targets[^2]), (clause, target));
        }
    }

    private static (int From, int To) NameOf(List<Clause> clauses, int at)
    {
        for (var steps = 0; steps < MostContinued && at > 0 && clauses[at].IsContinued; steps++)
        {
            at--;
        }

        var clause = clauses[at];
        return clause.Head.To > 0 ? clause.Head : clause.IsFigureFirst ? (clause.Amount.To, clause.To) : (clause.NameFrom, clause.NameTo);
    }

    // "giảm từ 3,2% lên 2,5%", "tăng từ 5 xuống 3", "xuống còn 5%" from 4,2%.
    private void DoubtWay(Clause clause, TargetReading target)
    {
        if (clause.Start is not { Low.Value: { } start } from || clause.Amount.IsRange || target.Value?.Value is not { } end
            || !from.Unit.IsNone && !IsSame(from.Unit, clause.Amount.Unit))
        {
            return;
        }

        var falls = clause.Run.Has(Role.Down | Role.Fall) || clause.Lead.HasFlag(Role.Fall);
        // "giảm từ 3% năm 2025 đến 2% năm 2026": "đến" has no direction of its own.
        var rises = Has(Keys.Raised, from.To, clause.Amount.From) || clause.Lead.HasFlag(Role.Rise)
            || clause.Lead.HasFlag(Role.Up) && !Has(Keys.Brought, clause.From, clause.NameFrom);
        if (falls && (rises || end >= start) || rises && end <= start)
        {
            findings.Add(FindingCode.SeveralReadings, from.From, clause.Amount.To, tokens.Words(from.From, clause.Amount.To));
        }
    }

    private void DoubtShare(Clause clause, TargetReading target)
    {
        if (!target.IsChange && target.Base is null && !clause.IsContinued && IsAboveWhole(clause, target))
        {
            findings.Add(FindingCode.SeveralReadings, clause.Amount.From, clause.Amount.To, $"{tokens.Words(clause.Amount.From, clause.Amount.To)} / ≤ 100%");
        }
    }

    /// <summary>"Tỷ lệ hộ dân sử dụng nước sạch đạt 105%", "trên 100% hộ dân": no part is more than its whole.</summary>
    public bool IsAboveWhole(Clause clause, TargetReading target)
    {
        if (!IsPercent(target) || target.Denominator is not null || (target.Upper ?? target.Value)?.Value is not { } share
            || share < Whole || share == Whole && target.Comparator != PhraseComparator.GreaterThan)
        {
            return false;
        }

        var (from, to) = clause.IsFigureFirst ? (clause.Amount.To, clause.To) : (clause.NameFrom, clause.NameTo);
        var lead = Shares.Match(tokens, from, to, out _);
        return (clause.IsFigureFirst || lead > 0)
            && (CountedNouns.All.Match(tokens, from + lead, to, out _) > 0 || OfWhole.IsIn(tokens, from, to))
            && !MayExceed.IsIn(tokens, clause.From, clause.To);
    }

    // "tăng 1,5 lần": one and a half times as much, or one and a half times more; "gấp 1,2 lần bình quân chung": of an unknown figure.
    private void DoubtMultiple(Clause clause, TargetReading target)
    {
        var isTimes = target.UnitText?.Text is "lần";
        if (target.Value is null || !isTimes && !clause.Amount.Unit.IsShare)
        {
            return;
        }

        if (isTimes && !clause.Has(Role.Times) && target.IsChange)
        {
            var figure = tokens.Words(clause.Amount.From, clause.Amount.To);
            findings.Add(FindingCode.SeveralReadings, clause.Amount.From, clause.Amount.To, $"gấp {figure} / thêm {figure}");
        }
        else if (target.Base is null && !clause.IsFigureFirst && Averages.Match(tokens, clause.Amount.To, clause.To, out _) > 0)
        {
            findings.Add(
                FindingCode.SeveralReadings, clause.Amount.From, clause.To,
                $"{tokens.Words(clause.Amount.From, clause.Amount.To)}: {tokens.Words(clause.Amount.To, clause.To)}");
        }
    }

    // "Tỷ lệ hộ nghèo giảm 0,5%": by half a point, or by half a percent of itself.
    private void DoubtPoints(Clause clause, (int From, int To) name, TargetReading target)
    {
        if (clause.Start is null && clause.Has(Role.Rise | Role.Fall) && IsPercent(target) && target.IsChange && target.Base != PhraseBase.OfPlan
            && Rates.Match(tokens, name.From, name.To, out _) > 0)
        {
            var number = tokens.Words(clause.Amount.From, clause.Amount.IsRange ? clause.Amount.HighAt + 1 : clause.Amount.LowTo);
            findings.Add(FindingCode.SeveralReadings, clause.Amount.From, clause.Amount.To, $"{number} điểm % / {number}% của mức trước");
        }
    }

    // "Giảm tỷ lệ hộ nghèo 1%, hộ cận nghèo 1,5%": the verb may hold for both.
    private void DoubtVerb((Clause Clause, TargetReading Target) first, (Clause Clause, TargetReading Target) second)
    {
        if (first.Clause.Lead.HasFlag(Role.Fall) && !first.Clause.IsFigureFirst && first.Target.IsChange && first.Clause.Amount.Unit.IsShare
            && second.Clause.Amount.Unit.IsShare && IsPlain(second.Clause) && !second.Target.IsChange)
        {
            var figure = tokens.Words(second.Clause.Amount.From, second.Clause.Amount.To);
            findings.Add(FindingCode.SeveralReadings, second.Clause.Amount.From, second.Clause.Amount.To, $"giảm {figure} / {figure}");
        }
    }

    private static bool IsPlain(Clause clause) => (clause.Roles & ~Role.Filler) == Role.None && !clause.IsFigureFirst;

    // "Tỷ lệ tăng thu ngân sách 12%, trong đó thu nội địa 10%": the growth may be meant of both.
    private void DoubtGrowth((Clause Clause, TargetReading Target) first, (Clause Clause, TargetReading Target) second)
    {
        if (first.Target.Kind == PhraseKind.Growth && first.Clause.Amount.Unit.IsShare && IsPercent(second.Target) && !second.Target.IsChange
            && second.Target.Base is null && IsPlain(second.Clause)
            && KindChoice.FlowNames.Match(tokens, second.Clause.NameFrom, second.Clause.NameTo, out _) > 0)
        {
            var figure = tokens.Words(second.Clause.Amount.From, second.Clause.Amount.To);
            findings.Add(FindingCode.SeveralReadings, second.Clause.Amount.From, second.Clause.Amount.To, $"tăng {figure} / {figure}");
        }
    }

    // Two figures of one name.
    private void DoubtPair((Clause Clause, TargetReading Target) first, (Clause Clause, TargetReading Target) second)
    {
        var doubtful = second.Target.IsChange
            ? first.Target.IsChange ? IsOpposed(first, second) : first.Clause.Start is { } start && IsOtherSize(start, first, second)
            : IsAnotherLevel(first, second) || IsEmptyRange(first.Target, second.Target);
        if (doubtful)
        {
            findings.Add(
                FindingCode.SeveralReadings, second.Clause.Amount.From, second.Clause.Amount.To,
                $"{tokens.Words(first.Clause.Amount.From, first.Clause.Amount.To)} / {tokens.Words(second.Clause.Amount.From, second.Clause.Amount.To)}");
        }
    }

    // "tăng 5%, giảm 20 tỷ đồng so với năm 2025"
    private bool IsOpposed((Clause Clause, TargetReading Target) first, (Clause Clause, TargetReading Target) second) =>
        first.Target.Kind != second.Target.Kind && first.Target.Remark is null && first.Target.Year == second.Target.Year
        && first.Target.Base == PhraseBase.OfPlan == (second.Target.Base == PhraseBase.OfPlan)
        && !Has(MarkKind.Time, first.Clause.Amount.To, second.Clause.Amount.From)
        && (first.Target.Base == second.Target.Base && first.Target.BaseYear == second.Target.BaseYear
            || !Has(MarkKind.Base, first.Clause.From, first.Clause.To) || !Has(MarkKind.Base, second.Clause.From, second.Clause.To));

    // "từ 28% lên 31,5%, tăng 4 điểm %"
    private bool IsOtherSize(Amount start, (Clause Clause, TargetReading Target) first, (Clause Clause, TargetReading Target) second)
    {
        if (start.Low.Value is not { } from || first.Target is not { Value.Value: { } to, Upper: null, UnitText.Text: { } level }
            || second.Target is not { Value.Value: { } size, Upper: null, UnitText.Text: { } unit } || second.Clause.Run.Bound != Role.None
            || second.Target.Base == PhraseBase.OfPlan || from <= 0m
            || !start.Unit.IsNone && !IsSame(start.Unit, first.Clause.Amount.Unit) || Has(MarkKind.Time, start.To, first.Clause.Amount.From))
        {
            return false;
        }

        var moved = second.Target.Kind == PhraseKind.Reduction ? from - to : to - from;
        var isSame = string.Equals(level, unit, StringComparison.OrdinalIgnoreCase);
        var isPoints = isSame || level is "%" && second.Clause.Amount.Unit.IsShare;
        var isRelative = unit is "%";
        return (isPoints || isRelative)
            && !(isPoints && (moved == size || size.Scale > 0 && Math.Round(moved, size.Scale, MidpointRounding.AwayFromZero) == size))
            && !(isRelative && IsShareOf(moved, from, size));
    }

    // Exact, because a written number may have any size; a unit of the last decimal printed is no difference.
    private static bool IsShareOf(decimal moved, decimal from, decimal percent) =>
        Fraction.From(moved) / Fraction.From(from) * Fraction.From(Whole) - Fraction.From(percent) is var apart
        && Fraction.From(new decimal(1, 0, 0, false, percent.Scale)) is var slack && apart <= slack && Fraction.Zero - apart <= slack;

    // "Tỷ lệ hộ nghèo còn 2%, còn 3%"; "đạt 120 tỷ đồng, phấn đấu 130 tỷ đồng" is an aspiration beside the target.
    private bool IsAnotherLevel((Clause Clause, TargetReading Target) first, (Clause Clause, TargetReading Target) second) =>
        !first.Target.IsChange && !second.Clause.Has(Role.Strive) && !first.Clause.Has(Role.Strive)
        && first.Clause.Run.From != second.Clause.Run.From
        && first.Target is { Base: null, Upper: null, Remark: null, Denominator: null, Value.Value: var low }
        && second.Target is { Base: null, Upper: null, Remark: null, Denominator: null, Value.Value: var high } && low != high
        && first.Target.Comparator == second.Target.Comparator && first.Target.Year == second.Target.Year
        && string.Equals(first.Target.UnitText?.Text, second.Target.UnitText?.Text, StringComparison.OrdinalIgnoreCase)
        && (!Has(MarkKind.Time, first.Clause.From, second.Clause.To) || first.Target.Year != 0 && !HasPart(first.Clause.From, second.Clause.To));

    // "năm 2026 đạt 92%, năm 2026 đạt 95%" is one year twice; quarters and seasons are parts of it.
    private bool HasPart(int from, int to) => PartsOfYear.IsIn(tokens, from, to);

    private static readonly Lexicon<bool> PartsOfYear = WordSet.Of("quý, tháng, kỳ, vụ, học kỳ, năm học, đầu năm, cuối năm, tuần, ngày");

    // "không thấp hơn 90% và không vượt quá 85%"
    private static bool IsEmptyRange(TargetReading first, TargetReading second) =>
        first is { Base: null, Denominator: null, Value.Value: var one } && second is { Base: null, Denominator: null, Value.Value: var other }
        && first.Year == second.Year && string.Equals(first.UnitText?.Text, second.UnitText?.Text, StringComparison.OrdinalIgnoreCase)
        && (IsFloor(first) && IsCeiling(second) && one > other || IsCeiling(first) && IsFloor(second) && one < other);

    private static bool IsFloor(TargetReading target) =>
        (target.Roles & (Role.Above | Role.AtLeast)) != Role.None
        && (target.Comparator == PhraseComparator.GreaterThan || target.Comparator == PhraseComparator.AtLeast);

    private static bool IsCeiling(TargetReading target) =>
        (target.Roles & (Role.Below | Role.AtMost)) != Role.None
        && (target.Comparator == PhraseComparator.LessThan || target.Comparator == PhraseComparator.AtMost);

    private static bool IsPercent(TargetReading target) =>
        target.UnitText?.Text is { } unit && (unit is "%" or "phần trăm" || unit.StartsWith("%/", StringComparison.Ordinal));

    private bool IsSame(UnitWording first, UnitWording second) =>
        string.Equals(tokens.Words(first.From, first.To), tokens.Words(second.From, second.To), StringComparison.OrdinalIgnoreCase);

    private bool Has(ulong word, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens.IsWord(at, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(MarkKind kind, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (marks[at] == kind)
            {
                return true;
            }
        }

        return false;
    }
}
