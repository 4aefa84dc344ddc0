namespace HongLinh.Planning.Text;

/// <summary>Writes one line of a plan: what was understood, then the original words.</summary>
internal static class PlanLineText
{
    public static void Write(Page page, PlanLine line, Language language)
    {
        page.Paragraph(
            $"{NumberText.Digits(line.Ordinal)}. {LineWriter.Name(line, language)}: {TargetWriter.Of(line.Target, language)}"
            + $" [{string.Join("; ", Details(line, language))}]", hanging: line.Ordinal < 10 ? 3 : 4, indent: line.Ordinal < 10 ? 1 : 0);
        if (line.Words.IsNone)
        {
            return;
        }

        page.Paragraph($"“{PlainFormula.Of(line.Words.Words)}” ({LineWriter.Place(line.Words, language)})", indent: 4);
    }

    private static IEnumerable<string> Details(PlanLine line, Language language)
    {
        yield return line.Indicator.Code.Text;
        yield return TargetPhrases.Commitments.Of(line.Commitment, language);
        yield return TargetPhrases.Holdings.Of(line.Holding, language);
        foreach (var detail in Remarks(line, language).Concat(Authority(line, language)))
        {
            yield return detail;
        }
    }

    private static IEnumerable<string> Remarks(PlanLine line, Language language)
    {
        if (line.TargetYear is { } year)
        {
            yield return language.Of("đến năm ", "by ") + NumberText.Digits(year.Number);
        }

        if (line.Aspiration is not null)
        {
            yield return TargetWriter.OfAspiration(line, language);
        }

        if (line.Target is NamedItemsTarget named)
        {
            yield return string.Join(", ", named.Items.Select(static item => item.Name + (item.Note.Length == 0 ? "" : $" ({item.Note})")));
        }

        if (line.Target is NotAssessableTarget words)
        {
            yield return TargetPhrases.NotAssessable.Of(words.Reason, language);
        }

        if (line.IsBareNumber)
        {
            yield return language.Of("kế hoạch chỉ nêu con số", "the plan gives a bare number");
        }

        foreach (var slip in line.Slips)
        {
            yield return language.Of($"“{slip.Written}” hiểu là “{slip.Meant}”", $"“{slip.Written}” read as “{slip.Meant}”");
        }

        if (line.FootnoteMark.Length > 0)
        {
            yield return language.Of("chú thích ", "footnote ") + line.FootnoteMark;
        }
    }

    private static IEnumerable<string> Authority(PlanLine line, Language language)
    {
        foreach (var baseline in line.Baselines)
        {
            yield return (baseline.IsMove ? language.Of("tăng (giảm) năm trước ", "move of an earlier year ") : language.Of("số gốc ", "baseline "))
                + $"{QuantityText.Write(baseline.Value, language)} ({PeriodText.Write(baseline.Period, language)})";
        }

        foreach (var amendment in line.Amendments)
        {
            yield return language.Of("từ ngày ", "from ") + $"{DateText.Write(amendment.From, language)}: "
                + $"{TargetWriter.Of(amendment.Target, language)} ({BasisWriter.Of(amendment.Basis, language)})";
        }

        if (line.SetBy is { } authority)
        {
            yield return LineWriter.Authority(authority, language);
        }

        if (line.Basis is { } basis)
        {
            yield return language.Of("căn cứ ", "basis ") + BasisWriter.Of(basis, language);
        }

        if (line.Assignment is { } assignment)
        {
            yield return AssignmentWriter.Of(assignment, language);
        }
    }
}
