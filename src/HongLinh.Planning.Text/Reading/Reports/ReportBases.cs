namespace HongLinh.Planning.Text;

/// <summary>Finds the base of a comparison: in the words after the figure, or at the start of the sentence.</summary>
internal sealed class ReportBases(TokenList tokens, Marks marks, PlanYear year)
{
    /// <summary>The base of a growth; null when the base is not kept.</summary>
    public static GrowthBase? BaseOf(ComparedWith against) =>
        against == ComparedWith.SamePeriod ? GrowthBase.SamePeriodLastYear : against == ComparedWith.PreviousYear ? GrowthBase.PreviousYear : null;

    public ComparedWith After(int at, int end)
    {
        while (at < end && (tokens.IsSign(at, ')') || tokens.IsSign(at, ']')))
        {
            at++;
        }

        // "tăng 12%, so với cùng kỳ": a base with nothing after it belongs to the figure before it.
        if (at + 1 < end && tokens.IsSign(at, ',') && marks[at + 1] == MarkKind.Base && marks.FromOf(at + 1) == at + 1
            && (marks.ToOf(at + 1) >= end || tokens[marks.ToOf(at + 1)].Kind == TokenKind.Sign && !tokens.IsSign(marks.ToOf(at + 1), ':')))
        {
            at++;
        }

        return at < end && marks[at] == MarkKind.Base ? Kind(at, BaseEnd(at, end)) : ComparedWith.Nothing;
    }

    /// <summary>What the base that starts at a token compares with.</summary>
    public ComparedWith KindAt(int at, out int end)
    {
        end = BaseEnd(at, tokens.Count);
        return Kind(at, end);
    }

    // Consecutive marks form one comparison: "so với KH" + "tỉnh giao".
    private int BaseEnd(int at, int end)
    {
        while (at < end && marks[at] == MarkKind.Base)
        {
            at++;
        }

        return at;
    }

    // "So với cùng kỳ, thu tăng 12%, chi giảm 3%": a base that opens a sentence applies to all its figures.
    public ComparedWith Before(int lower, (int From, int To) run, Fact? last)
    {
        for (var at = last is null ? lower : BaseEnd(lower, run.From); at < tokens.Count && at < run.To; at++)
        {
            if (marks[at] == MarkKind.Base)
            {
                return Kind(at, BaseEnd(at, tokens.Count));
            }
        }

        return last is { Kind: FactKind.Growth or FactKind.Change } && After(last.Amount.To, tokens.Count) == ComparedWith.Nothing ? last.Against
            : ComparedWith.Nothing;
    }

    private ComparedWith Kind(int from, int to)
    {
        if (ReportLexicon.SamePeriod.IsIn(tokens, from, to))
        {
            return YearIn(from, to) is { } same && same != year.Number - 1 && same != year.Number ? ComparedWith.Other : ComparedWith.SamePeriod;
        }

        if (ReportLexicon.PlansOfPercent.IsIn(tokens, from, to))
        {
            return ReportLexicon.OtherPlans.IsIn(tokens, from, to) ? ComparedWith.OtherPlan : ComparedWith.Plan;
        }

        if (ReportLexicon.YearEnds.IsIn(tokens, from, to) && (YearIn(from, to) == year.Number - 1 || ReportLexicon.YearBefore.IsIn(tokens, from, to)))
        {
            return ComparedWith.PreviousYear;
        }

        // "so với 6 tháng đầu năm 2022": the same months of the year before.
        if (YearIn(from, to) == year.Number - 1 && HasMonths(from, to))
        {
            return ComparedWith.SamePeriod;
        }

        return ReportLexicon.OtherBases.IsIn(tokens, from, to) ? ComparedWith.Other
            : ReportLexicon.YearBefore.IsIn(tokens, from, to) || YearIn(from, to) == year.Number - 1 ? ComparedWith.PreviousYear
            : ComparedWith.Other;
    }

    private bool HasMonths(int from, int to)
    {
        for (var at = from; at + 1 < to; at++)
        {
            // "so với 6 tháng đầu năm 2022", "so với quý I/2022", "so với tháng 5/2022"
            if (tokens.IsNumber(at) && tokens.IsWord(at + 1, Keys.Month) || tokens.IsWord(at, Keys.Quarter)
                || tokens.IsWord(at, Keys.Month) && tokens.IsNumber(at + 1))
            {
                return true;
            }
        }

        return false;
    }

    private int? YearIn(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (TimeReader.IsYear(tokens, at))
            {
                return int.Parse(tokens[at].Key, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
