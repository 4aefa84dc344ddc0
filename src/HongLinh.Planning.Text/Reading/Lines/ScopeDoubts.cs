using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Names figures that are not for the whole year or the whole place: "riêng quý I đạt 60 tỷ đồng", "mỗi thôn có 01 nhà văn hóa".</summary>
internal sealed class ScopeDoubts(TokenList tokens, Marks marks, FindingSink findings)
{
    private const int LastMonth = 12;
    private const int LastQuarter = 4;

    private static readonly Lexicon<bool> Leads = WordSet.Of("trong, riêng, riêng trong, đến hết, hết, vào, đến, cuối, xong trong, hoàn thành trong, "
        + "ngay trong");
    private static readonly Lexicon<bool> Each = WordSet.Of("mỗi, mỗi một, từng, bình quân mỗi");

    /// <summary>Adds a finding where the words limit a figure to a part of the year or give it for each unit.</summary>
    /// <param name="clause">The clause of the figure.</param>
    /// <param name="kind">What it was read as; an event has its day.</param>
    public void Doubt(Clause clause, PhraseKind kind)
    {
        var figure = tokens.Words(clause.Amount.From, clause.Amount.To);
        if (kind != PhraseKind.Milestone && PartOfYear(clause.From, clause.To) is var (from, to))
        {
            findings.Add(FindingCode.SeveralReadings, clause.Amount.From, clause.Amount.To, $"{figure}: {tokens.Words(from, to)} / cả năm");
        }

        for (var at = clause.From; at < clause.Amount.From; at++)
        {
            if (marks[at] == MarkKind.None && Each.Match(tokens, at, clause.Amount.From, out _) is var each and > 0
                && UnitReader.Read(tokens, at + each, clause.Amount.From) is { IsCounted: true } unit && !clause.Amount.Unit.IsDivided)
            {
                findings.Add(FindingCode.SeveralReadings, at, clause.Amount.To, $"{tokens.Words(at, unit.To)}: {figure} / toàn bộ: {figure}");
                return;
            }
        }
    }

    // A quarter, a month or the first months, unless the year ends with it.
    private (int From, int To)? PartOfYear(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (marks[at] != MarkKind.Time)
            {
                continue;
            }

            var (start, end) = (at, Math.Min(Math.Max(marks.ToOf(at), at + 1), to));
            var word = start + Leads.Match(tokens, start, end, out _);
            if (tokens.IsWord(word, Keys.Quarter) && word + 1 < end && NumberAt(word + 1) is >= 1 and < LastQuarter
                || tokens.IsWord(word, Keys.Month) && word + 1 < end && NumberAt(word + 1) is >= 1 and < LastMonth
                || tokens.IsNumber(word) && tokens.IsWord(word + 1, Keys.Month) && NumberAt(word) is >= 1 and < LastMonth)
            {
                return (start, end);
            }

            at = end - 1;
        }

        return null;
    }

    private int NumberAt(int at) => tokens.IsNumber(at)
        ? int.TryParse(tokens[at].Letters, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
        : tokens[at].IsWord ? Array.IndexOf(Quarters, tokens[at].Key) + 1 : 0;

    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];
}
