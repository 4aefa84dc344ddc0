using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Determines the kind of promise in a clause: the first that matches, in the order of <see cref="PhraseKind.All"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KindChoice(TokenList tokens, Marks marks)
{
    private static readonly Lexicon<bool> GrowthNames =
        WordSet.Of("tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, mức tăng, tỷ lệ tăng thu, nhịp độ tăng, tốc độ phát triển, chỉ số phát triển, tỷ lệ tăng");
    // "Đóng góp của TFP vào tăng trưởng đạt 48%" is a share of the growth.
    private static readonly Lexicon<bool> Contributions = WordSet.Of("đóng góp");
    private static readonly Lexicon<bool> SownNames = WordSet.Of("gieo trồng, gieo cấy, gieo sạ, xuống giống");
    private static readonly Lexicon<bool> PopulationNames =
        WordSet.Of(
        "dân số tự nhiên, số dân tự nhiên, tăng dân số, tăng tự nhiên, tăng dân số tự nhiên, tỷ lệ tăng dân số, tỷ lệ tăng dân số tự nhiên, "
        + "tỷ lệ tăng tự nhiên");
    private static readonly Lexicon<bool> NaturalGrowth = WordSet.Of("dân số tự nhiên, số dân tự nhiên, dân số tăng tự nhiên");
    /// <summary>What has no natural upper limit, so that a share of it says nothing by itself.</summary>
    public static readonly Lexicon<bool> FlowNames = WordSet.Of(
        "thu, thu ngân sách, tổng thu, giá trị, tổng giá trị, doanh thu, thu nhập, sản lượng, tổng sản lượng, kim ngạch, vốn, tổng vốn, GRDP, tổng sản phẩm, "
        + "năng suất, số, số lượng, số lượt, tổng số, tổng mức, nguồn thu, tổng nguồn thu, lượng khách, lượt khách, quy mô");
    private static readonly Lexicon<bool> ReductionNames =
        WordSet.Of("mức giảm, tốc độ giảm, tỷ lệ giảm, giảm nghèo, giảm hộ nghèo, giảm tỷ lệ hộ nghèo, số hộ nghèo giảm");

    /// <summary>The facts that the words of a name show.</summary>
    public NameFacts FactsOf(int from, int to) => new(
        GrowthNames.IsIn(tokens, from, to) && !PopulationNames.IsIn(tokens, from, to) && !Contributions.IsIn(tokens, from, to),
        ReductionNames.IsIn(tokens, from, to),
        SownNames.IsIn(tokens, from, to),
        PolarityLexicon.Births.IsIn(tokens, from, to),
        NaturalGrowth.IsIn(tokens, from, to),
        FlowNames.Match(tokens, from, to, out _) > 0);

    public PhraseKind Of(Clause clause, NameFacts name, string? rate) =>
        IsMilestone(clause) ? PhraseKind.Milestone
            : IsGrowth(clause, name) ? PhraseKind.Growth
            // Money for "giảm nghèo bền vững" is spent, not cut.
            : clause.Has(Role.Fall) || name.IsCut && !clause.Amount.Unit.IsMoney ? PhraseKind.Reduction
            : clause.Has(Role.Keep) ? PhraseKind.Maintain
            : clause.Amount.Total is not null || rate is not null ? PhraseKind.Ratio
            : clause.Amount.IsRange ? PhraseKind.Range
            : clause.Amount.Unit is { IsCounted: true, IsDivided: false } ? PhraseKind.Count
            : PhraseKind.Threshold;

    // "Hoàn thành tốt nhiệm vụ" is a grade that a body is given, not something that is finished.
    private static readonly Lexicon<bool> Grades = WordSet.Of(
        "hoàn thành nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt, hoàn thành xuất sắc, hoàn thành tốt các nhiệm vụ, "
        + "hoàn thành xuất sắc các nhiệm vụ");

    /// <summary>Whether a stretch states an event.</summary>
    public bool IsEvent(int from, int to)
    {
        for (var at = from; at < to;)
        {
            var grade = Grades.Match(tokens, at, to, out _);
            if (grade == 0 && LeadLexicon.Events.Match(tokens, at, to, out _) > 0)
            {
                return true;
            }

            at += Math.Max(1, grade);
        }

        return false;
    }

    private static bool IsLevel(Clause clause) => clause.Run.Has(Role.Up) || clause.Run.Has(Role.Reach) && !clause.Run.Has(Role.Rise);

    // "Tăng thu ngân sách bình quân đạt 6,3%" is a growth, even though a verb of reaching precedes the figure.
    private static bool IsGrowth(Clause clause, NameFacts name) =>
        !name.IsNaturalGrowth && clause.Has(Role.Rise) && (!IsLevel(clause) || clause.Amount.Unit.IsShare && name.IsFlow && !clause.Run.Has(Role.Up))
            && (clause.Amount.Unit.IsShare || IsRise(clause.Run) || clause.Run.Has(Role.More) && (clause.Lead & (Role.Rise | Role.Up)) != Role.None)
        || clause.Amount.Unit.IsShare && name.IsGrowth;

    // "tăng thêm 3 hợp tác xã" is a rise by three; "phát triển thêm 15 doanh nghiệp" counts new ones.
    private static bool IsRise(Run run) => run.Has(Role.Rise) && (!run.Has(Role.More) || run.Has(Role.Larger) && !run.Has(Role.Filler));

    // Things to be finished by a date; without a date they are only counted.
    private bool IsMilestone(Clause clause)
    {
        if (clause.Amount.Unit.IsShare || LeadLexicon.Events.Match(tokens, clause.NameFrom, clause.NameTo, out _) == 0)
        {
            return false;
        }

        for (var at = clause.From; at < clause.To; at++)
        {
            if (marks[at] == MarkKind.Time && NonValueLexicon.DateLeads.Match(tokens, marks.FromOf(at), clause.To, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
