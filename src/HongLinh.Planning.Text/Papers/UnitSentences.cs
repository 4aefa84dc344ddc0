using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Says of one indicator how many units reported, what they come to, what that decides, and whose figure is needed.</summary>
internal static class UnitSentences
{
    /// <summary>All of it in one string of sentences; empty where every unit reported and nothing else is worth a word.</summary>
    public static string Of(UnitMatrixRow row, Language language)
    {
        string[] said = [Completeness(row, language), Decides(row, language), Deciding(row, language), Targets(row, language), Best(row, language)];
        return string.Join(' ', said.Where(static words => words.Length > 0));
    }

    /// <summary>"4/6 phường, xã đã báo cáo; còn thiếu phường Đậu Liêu".</summary>
    public static string Completeness(UnitMatrixRow row, Language language)
    {
        var units = row.Cells.Where(static cell => cell.Counts).Select(static cell => cell.Unit).ToArray();
        var (reported, expected) = (NumberText.Digits(row.Reported), NumberText.Digits(row.Expected));
        var kind = UnitNames.Kind(units, language);
        return !row.IsPartial
            ? language.Of($"{reported}/{expected} {kind} đã báo cáo.", $"{reported} of {expected} {kind} reported.")
            : language.Of($"{reported}/{expected} {kind} đã báo cáo, còn thiếu ", $"{reported} of {expected} {kind} reported; missing: ")
                + string.Join("; ", row.Cells.Where(static cell => cell.Counts && !cell.HasFigure).Select(cell => Why(cell, language))) + ".";
    }

    private static string Why(UnitMatrixCell cell, Language language)
    {
        string?[] notes =
        [
            cell.State == ReportState.Awaited || cell.State == ReportState.NotDue ? null : ReportPhrases.States.Of(cell.State, language),
            cell.KnownThrough is { } day ? language.Of("số liệu mới đến ngày ", "figures only to ") + DateText.Write(day, language) : null,
        ];
        var said = string.Join(", ", notes.OfType<string>());
        return language.Of(cell.Unit.Name) + (said.Length == 0 ? "" : $" ({said})");
    }

    /// <summary>What a part of the units decides: a sum that cannot fall may have passed its mark before the last ward reports.</summary>
    public static string Decides(UnitMatrixRow row, Language language)
    {
        if (!row.IsPartial || row.Span is null || row.Total is not { } total)
        {
            return "";
        }

        var sum = QuantityText.Write(total, language, TargetWriter.IsCounted(row.Whole.Target));
        var plan = TargetWriter.Of(row.Whole.Target, language);
        return row.IsDecidedAnyway
            ? language.Of($"Riêng các đơn vị đã báo cáo là {sum}, đủ để kết luận dù còn thiếu: ", $"Those that reported come to {sum}, which decides already: ")
                + (row.Whole.SoFar == Truth.Yes ? language.Of($"đạt mức kế hoạch ({plan}).", $"on target ({plan}).")
                    : language.Of($"ngoài mức kế hoạch ({plan}).", $"outside the target ({plan})."))
            : language.Of(
                $"Riêng các đơn vị đã báo cáo là {sum} (chưa phải số của toàn địa bàn).", $"Those that reported come to {sum}, which is not the whole.")
                + (row is { IsMeasuredNow: true, Needed: { } needed }
                    ? language.Of(" Các đơn vị còn thiếu phải có thêm ", " The others have to bring ") + QuantityText.Write(needed, language)
                        + language.Of(" thì đạt mức kế hoạch.", " to reach the target.")
                    : "");
    }

    private static string Deciding(UnitMatrixRow row, Language language)
    {
        var deciding = row.Deciding;
        if (deciding.Count == 0)
        {
            return "";
        }

        if (row.Whole.SoFar == Truth.Unknown)
        {
            return language.Of("Kết luận còn chờ số liệu của ", "The answer waits for ") + UnitNames.Listed(deciding, language) + ".";
        }

        return deciding.Count == row.Reported
            ? language.Of(
                "Nếu không tính bất kỳ đơn vị nào đã báo cáo, kết luận sẽ khác.",
                "Without any one of those that reported the answer would be another.")
            : row.Whole.Target.IsCounted
                ? language.Of("Chưa đủ ở ", "Not complete in ") + UnitNames.Listed(deciding, language) + "."
                : language.Of("Kết luận phụ thuộc số liệu của ", "The answer rests on ") + UnitNames.Listed(deciding, language)
                    + ": " + string.Join("; ", deciding.Select(unit => Without(unit, row, language))) + ".";
    }

    // The figure without the unit, printed on its own side of the plan.
    private static string Without(OrgUnit unit, UnitMatrixRow row, Language language)
    {
        var target = row.Whole.Target;
        var rest = UnitTotal.Of(target, ValueList.From(row.Cells.Where(cell => !cell.Unit.Equals(unit))));
        var plan = TargetWriter.Of(target, language);
        var name = language.Of(unit.Name);
        if (rest is not { IsExact: true, Low: { } value } || target.Unit is not { } counted)
        {
            return language.Of($"không tính {name} thì kết luận so với kế hoạch ({plan}) sẽ khác", $"without {name} it would be another against {plan}");
        }

        var marks = target.Bounds.Select(bound => bound.Value.InCanonicalUnits / counted.Factor);
        var number = SidedNumber.Write(value / counted.Factor, [.. marks], Rounding.HalfUp(2), language) + QuantityText.Unit(counted, language);
        return language.Of($"không tính {name} thì các đơn vị còn lại là {number} (kế hoạch {plan})",
            $"without {name} the others come to {number} (plan: {plan})");
    }

    private static string Targets(UnitMatrixRow row, Language language)
    {
        if (row.TargetOfUnits is { } sum && row.TargetDifference is { } rest)
        {
            var words = QuantityText.Write(sum, language);
            var size = QuantityText.Write(rest.Unit.Of(Math.Abs(rest.Amount)), language);
            return rest.Amount == 0m
                ? language.Of(
                    $"Chỉ tiêu giao cho các đơn vị cộng lại là {words}, khớp với chỉ tiêu chung.", $"The units' targets add up to {words}, that of the whole.")
                : rest.Amount < 0m
                    ? language.Of($"Chỉ tiêu giao cho các đơn vị cộng lại là {words}, thấp hơn chỉ tiêu chung {size}.",
                        $"The units' targets add up to {words}, {size} below that of the whole.")
                    : language.Of($"Chỉ tiêu giao cho các đơn vị cộng lại là {words}, cao hơn chỉ tiêu chung {size}.",
                        $"The units' targets add up to {words}, {size} above that of the whole.");
        }

        var without = row.WithoutTarget;
        return without.Count == 0 || without.Count == row.Expected || row.Indicator.AcrossUnits != AcrossUnits.Sum ? ""
            : language.Of("Chưa đối chiếu được với chỉ tiêu chung vì chưa giao chỉ tiêu cho ", "The targets cannot be compared: none was set for ")
                + UnitNames.Listed(without, language) + ".";
    }

    private static string Best(UnitMatrixRow row, Language language)
    {
        if (!row.IsRanked)
        {
            return row.IsPartial && row.Whole.Target.BetterSide != 0
                ? language.Of("Chưa xếp hạng.", "Not ranked.") : "";
        }

        var (best, last) = (row.Cells.Where(static cell => cell.Place == 1).ToArray(), row.Cells.MaxBy(static cell => cell.Place ?? 0)!);
        if (last.Place == 1)
        {
            return "";
        }

        if (!row.CountsForLeague)
        {
            return "";
        }

        var by = row.IsRankedByTarget ? language.Of("tỷ lệ so với chỉ tiêu giao", "percent of the unit's target") : language.Of("số liệu", "the figure");
        return language.Of($"Xếp theo {by}: đứng đầu ", $"By {by}: first ") + UnitNames.Listed(best.Select(static cell => cell.Unit), language)
            + language.Of(", cuối bảng ", ", last ")
            + UnitNames.Listed(row.Cells.Where(cell => cell.Place == last.Place).Select(static cell => cell.Unit), language) + ".";
    }
}
