using NodaTime;
using OneOf;

namespace HongLinh.Planning.Text;

/// <summary>Writes a target as the sentence that a Vietnamese plan prints: "Thu ngân sách đạt trên 192.500 triệu đồng." (lời văn kế hoạch).</summary>
/// <remarks>
/// <see cref="Write(PlanLine)"/> writes for people. <see cref="Sentence"/> gives only what reads back as the same target,
/// given its indicator, and otherwise says why no sentence does: words cannot carry the tolerance of a target near a
/// value, the open ends of a band, the names of things that a footnote lists, that several targets must all be kept, or a
/// figure that measures nothing; and an indicator whose own name states a figure would be read as that figure.
/// </remarks>
public static class TargetText
{
    private static readonly Language Vietnamese = Language.Vietnamese;

    /// <summary>The sentence for a line, including whether it must hold throughout, whether it is an aspiration, and its condition.</summary>
    /// <param name="line">The line.</param>
    /// <returns>One sentence with its full stop.</returns>
    public static string Write(PlanLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        // A bare number is kept where a reader takes it for the same promise: a share of a structure is none of those.
        return line.IsBareNumber && line.Target is LevelTarget level
            && Opened(line, $"{Subject(line)} {Amount(level.Bound.Value, level)}") + "." is var bare && ReadsBack(bare, line)
            ? bare
            : Opened(line, Of(line.Target, Subject(line))) + ".";
    }

    /// <summary>The sentence of a line that reads back as the same target, given its indicator.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The sentence with its full stop; or the finding that quotes it and says what it does not carry.</returns>
    public static OneOf<string, Finding> Sentence(PlanLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var sentence = Write(line);
        return ReadsBack(sentence, line) ? sentence
            : Finding.Of(FindingCode.NotSayable, Place.Whole("line"), sentence, FindingDetail.Parts([Uncarried(line.Target)]));
    }

    private static string Subject(PlanLine line) =>
        Name(line.Indicator) + (line.Condition is { } condition ? $" ({condition.Vietnamese})" : "");

    private static bool ReadsBack(string sentence, PlanLine line)
    {
        // No plan is read for a year outside of those.
        if (line.Target is MilestoneTarget { By.Year: < 1945 or > 2200 })
        {
            return false;
        }

        var year = line.Target is MilestoneTarget { By: var day } ? PlanYear.Of(day.Year) : AnyYear;
        var head = line.Holding.IsOfYears ? TermHead : "- ";
        var known = new PlanVocabulary { Indicators = [line.Indicator], Year = line.Holding.IsOfYears ? null : year };
        var read = PlanReader.Read(head + sentence, known).Value.Lines;
        return read is [var only] && only.Target == line.Target && only.Holding == line.Holding && only.Commitment == line.Commitment;
    }

    // Which one a sentence without a day is read for does not matter.
    private static readonly PlanYear AnyYear = PlanYear.Of(2023);

    // What several years decide together is said in a plan for several years.
    private const string TermHead = "KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2021 - 2025\nI. CHỈ TIÊU\n- ";

    private static string Uncarried(Target target) =>
        target.IsApproximate ? "tolerance"
        : target.ExactBounds is { Upper: { } upper, Lower: var lower } && (lower.IsStrict || upper.IsStrict) ? "open-ends"
        : target.Form == FigureForm.Items ? "names"
        : target.Form == FigureForm.Several ? "together"
        : target.Form == FigureForm.None ? "measure"
        : "own-name";

    /// <summary>The sentence for a target on its own.</summary>
    /// <param name="target">The target.</param>
    /// <returns>One sentence with its full stop.</returns>
    public static string Write(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Of(target, Name(target.Indicator)) + ".";
    }

    private static string Opened(PlanLine line, string sentence)
    {
        var opening = (line.Holding == Holding.EachYear ? "hằng năm " : line.Holding.IsOfYears ? TargetWriter.OfYears(line) + " " : "")
            + (line.Commitment == Commitment.Aspired ? "phấn đấu " : "") + (line.Holding == Holding.Throughout ? "duy trì " : "");
        return opening.Length == 0 ? sentence : char.ToUpperInvariant(opening[0]) + opening[1..] + Lower(sentence);
    }

    private static string Of(Target target, string subject) => target.Describe(new Wording(subject));

    private static string Name(Indicator indicator) =>
        indicator.Name.Vietnamese + (indicator.Definition is { } definition ? $" ({definition.Vietnamese})" : "");

    private static string Amount(Quantity value, Target target) => QuantityText.Write(value, Vietnamese, TargetWriter.IsCounted(target));

    private static string Compared(Bound bound, Target target, string reaching)
    {
        var amount = Amount(bound.Value, target);
        return bound.Comparator == Comparator.GreaterThan ? $"{reaching}trên {amount}"
            : bound.Comparator == Comparator.AtLeast ? $"{reaching}từ {amount} trở lên"
            : bound.Comparator == Comparator.LessThan ? $"dưới {amount}"
            : bound.Comparator == Comparator.AtMost ? $"không quá {amount}"
            : $"bằng {amount}";
    }

    // GRDP keeps its capitals.
    private static string Lower(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private sealed class Wording(string subject) : ITargetParts<string>
    {
        public string Compared(Target target, Bound bound) => $"{subject} {TargetText.Compared(bound, target, "đạt ")}";

        public string Between(Target target, Bound lower, Bound upper)
        {
            var low = lower.Value.Unit.Equals(upper.Value.Unit)
                ? QuantityText.Amount(lower.Value.Amount, Vietnamese, TargetWriter.IsCounted(target))
                : Amount(lower.Value, target);
            return $"{subject} từ {low} đến {Amount(upper.Value, target)}";
        }

        public string About(Target target, Quantity value, Quantity tolerance) => $"{subject} khoảng {Amount(value, target)}";

        public string Moved(Target target, ValueList<Bound> sizes, GrowthBase against)
        {
            if (sizes.Count > 1)
            {
                return $"{subject} {TargetWriter.Of(target, Vietnamese)}";
            }

            var (direction, bound) = TargetWriter.Move(sizes[0], Vietnamese);
            return $"{subject} {direction} {TargetText.Compared(bound, target, "")} {TargetPhrases.Bases.Of(against, Vietnamese)}";
        }

        // "52/52 thôn, tổ dân phố văn hóa": the counted thing opens the name, so it is not repeated.
        public string Covered(Target target, int required, int total)
        {
            var share = $"{NumberText.Write(required, Vietnamese)}/{NumberText.Write(total, Vietnamese)}";
            var noun = target.Indicator.Unit.Symbol;
            return subject.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && (subject.Length == noun.Length || subject[noun.Length] == ' ')
                ? $"{share} {Lower(subject)}"
                : $"{subject} đạt {share} {noun}";
        }

        public string Named(Target target, ValueList<NamedItem> items) =>
            $"{subject}: {QuantityText.Write(target.Indicator.Unit.Of(items.Count), Vietnamese, counted: true)} ({string.Join("; ", items)})";

        public string Happening(Target target, LocalDate day) => $"{subject} chậm nhất ngày {DateText.Write(day, Vietnamese)}";

        public string Ranked(Target target, int worst, int ranked) =>
            $"{subject} xếp thứ {NumberText.Digits(worst)}/{NumberText.Digits(ranked)} trở lên";

        public string Together(Target target, ValueList<Target> parts) =>
            string.Join("; ", parts.Select(static part => Of(part, Name(part.Indicator))));

        public string Unmeasured(Target target, NotAssessableReason reason) => subject;
    }
}
