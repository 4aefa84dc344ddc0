using System.Globalization;
using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Names targets of one phrase that cannot be kept together: parts of a structure beside 100%, a level of something that is to disappear.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WholeDoubts(TokenList tokens, FindingSink findings)
{
    private const decimal Whole = 100m;

    // Sums of larger numbers could leave the range of decimals.
    private const decimal MostOfShare = 1_000_000m;

    // Each part may be rounded to a tenth.
    private const decimal Rounding = 0.1m;

    private const int LeastParts = 3;

    // Targets that contradict each other stand close together; the limit keeps reading linear.
    private const int Near = 3;

    // Many figures may share one long name, and each of them examines it.
    private const int MostOfName = 24;
    private const int MostOfThing = 200;
    private const int MostParts = 60;

    private static readonly Lexicon<bool> Agriculture = WordSet.Of("nông, nông nghiệp, lâm nghiệp, khu vực I, khu vực 1, NN");
    private static readonly Lexicon<bool> Industry = WordSet.Of("công nghiệp, xây dựng, khu vực II, khu vực 2, CN, TTCN");
    private static readonly Lexicon<bool> Services = WordSet.Of("dịch vụ, thương mại, khu vực III, khu vực 3, TM, DV");
    private static readonly Lexicon<bool> OfWhich = WordSet.Of("trong đó, riêng, thuế");
    private static readonly Lexicon<bool> Counts = WordSet.Of("tỷ lệ, số, tổng số, số lượng, tỷ lệ số");

    /// <summary>Adds findings about the targets of a phrase.</summary>
    /// <param name="targets">All targets of the phrase, in order.</param>
    public void Doubt(List<TargetReading> targets)
    {
        if (targets.Count < 2)
        {
            return;
        }

        for (var at = 0; at < targets.Count; at++)
        {
            if (at > 0)
            {
                DoubtPart(targets[at - 1], targets[at]);
                DoubtRatio(targets[at - 1], targets[at]);
                DoubtExclusive(targets, at);
            }

            if ((targets[at].Roles & Role.Gone) != Role.None)
            {
                DoubtGone(targets, at);
            }
        }

        bool? isStructure = null;
        for (var first = 0; first + LeastParts <= targets.Count;)
        {
            var next = first + 1;
            while (next < targets.Count && IsPart(targets[first]) && IsPart(targets[next]) && IsNext(targets[next - 1], targets[next]))
            {
                next++;
            }

            if (next - first >= LeastParts)
            {
                DoubtSum(targets, first, next, isStructure ??= PolarityLexicon.Structure.IsIn(tokens, 0, tokens.Count));
            }

            first = next;
        }
    }

    // "Tổng đàn gia súc đạt 20.000 con, trong đó đàn lợn 21.500 con": a part above its whole. A whole with a lower bound may be larger.
    private void DoubtPart(TargetReading whole, TargetReading part)
    {
        if ((IsAmount(whole) && IsAmount(part) || IsNarrowed(whole, part)) && (whole.Roles & Role.Bound) == Role.None
            && part.Value!.Value > (whole.Upper ?? whole.Value!).Value
            && IsOfUnit(whole.UnitText!.Text, part.UnitText!.Text) && IsOfYear(part, whole)
            && Parting.IsIn(tokens, tokens.From(whole.Value!.Span.End), tokens.From(part.Value.Span.Start)))
        {
            findings.Add(
                FindingCode.SeveralReadings, tokens.From(whole.Value.Span.Start), tokens.From(part.Value.Span.End),
                $"{whole.Value.Span.In(tokens.Text.Source)} / {part.Value.Span.In(tokens.Text.Source)}");
        }
    }

    // "600 ha điều, trong đó xã Đắk Wer 350 ha, xã Nhân Cơ 400 ha": places and kinds of cattle do not overlap, so their sum is not above the whole.
    // What a whole consists of ("gồm") does not overlap either.
    private void DoubtExclusive(List<TargetReading> targets, int first)
    {
        var whole = targets[first - 1];
        var isAll = IsAmount(whole) && IsPartOf(targets[first], whole)
            && Consisting.IsIn(tokens, tokens.From(whole.Value!.Span.End), tokens.From(targets[first].Value!.Span.Start));
        if (!IsAmount(whole) || (whole.Roles & Role.Bound) != Role.None || !isAll && !IsExclusive(targets[first], targets[first], whole)
            || !Parting.IsIn(tokens, tokens.From(whole.Value!.Span.End), tokens.From(targets[first].Value!.Span.Start)))
        {
            return;
        }

        var (sum, next) = (Fraction.Zero, first);
        while (next < targets.Count && next - first < MostParts && (isAll ? IsPartOf(targets[next], whole) && IsListed(targets[next - 1], targets[next])
            : IsExclusive(targets[next], targets[first], whole)))
        {
            sum += Fraction.From(targets[next].Value!.Value);
            next++;
        }

        if (next - first > 1 && sum > Fraction.From((whole.Upper ?? whole.Value).Value))
        {
            findings.Add(
                FindingCode.SeveralReadings, tokens.From(whole.Value.Span.Start), tokens.From(targets[next - 1].Value!.Span.End),
                string.Join(" + ", targets[first..next].Select(NumberOf)) + " > " + NumberOf(whole));
        }
    }

    private static bool IsPartOf(TargetReading part, TargetReading whole) =>
        IsAmount(part) && IsOfYear(part, whole) && IsOfUnit(whole.UnitText!.Text, part.UnitText!.Text);

    // A semicolon or a new sentence ends the list of what the whole consists of.
    private bool IsListed(TargetReading before, TargetReading part)
    {
        for (var at = tokens.From(before.Value!.Span.End); at < tokens.From(part.Value!.Span.Start); at++)
        {
            if (tokens.IsSign(at, ';') || tokens.IsSign(at, '.'))
            {
                return false;
            }
        }

        return true;
    }

    // People are counted under many names.
    private static bool IsOfUnit(string whole, string part) =>
        string.Equals(whole, part, StringComparison.OrdinalIgnoreCase) || Persons.Contains(whole) && Persons.Contains(part);

    private static readonly HashSet<string> Persons = new(
        ["người", "lao động", "em", "cháu", "học sinh", "học viên", "sinh viên", "hội viên", "đoàn viên", "đảng viên", "thanh niên", "cán bộ"],
        StringComparer.OrdinalIgnoreCase);

    // A part that names no year is of the year of its whole.
    private static bool IsOfYear(TargetReading part, TargetReading whole) => part.Year == whole.Year || part.Year == 0;

    private string NumberOf(TargetReading target) => target.Value!.Span.In(tokens.Text.Source).ToString();

    private bool IsExclusive(TargetReading part, TargetReading first, TargetReading whole) => IsPlace(part, whole) && IsPlace(first, whole)
        || IsPartOf(part, whole) && part.Name is { Spans: [.., var name] } && first.Name is { Spans: [.., var other] }
            && SharedMeasure.AreOfOneKind(tokens, tokens.From(other.Start), tokens.From(name.Start));

    private bool IsPlace(TargetReading part, TargetReading whole) =>
        IsPartOf(part, whole) && part.Name is { Spans: [var name] }
        && tokens.From(name.Start) is var at && CountedNouns.Places.Match(tokens, at, tokens.Count, out _) is var noun and > 0
        && at + noun < tokens.Count && tokens[at + noun] is { IsWord: true, IsCapital: true };

    // "4/10 xã có sân vận động, tương đương 50% số xã"; a share is printed to its last digit.
    private void DoubtRatio(TargetReading ratio, TargetReading share)
    {
        if (ratio is not { Value.Value: var part, Upper: null, Denominator.Text: { } text }
            || share is not { UnitText.Text: "%", Value.Value: var percent, Upper: null }
            || share.IsChange || ratio.Year != share.Year
            || !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var whole) || whole <= 0m
            || !Sameness.IsIn(tokens, tokens.From(ratio.Value!.Span.End), tokens.From(share.Value!.Span.Start)))
        {
            return;
        }

        var apart = Fraction.From(part) / Fraction.From(whole) * Fraction.From(Whole) - Fraction.From(percent);
        var slack = Fraction.From(new decimal(1, 0, 0, false, percent.Scale));
        if (apart > slack || Fraction.Zero - apart > slack)
        {
            findings.Add(
                FindingCode.SeveralReadings, tokens.From(ratio.Value.Span.Start), tokens.From(share.Value.Span.End),
                $"{NumberOf(ratio)}/{text} / {NumberOf(share)}%");
        }
    }

    private static readonly Lexicon<bool> Sameness = WordSet.Of("tương đương, tương đương với, tương ứng, bằng, chiếm, đạt tỷ lệ, chiếm tỷ lệ, tỷ lệ");

    // "Lao động qua đào tạo 70%, trong đó có bằng cấp 75%": those who also have a certificate are not more. The share of an area or a group may be.
    private bool IsNarrowed(TargetReading whole, TargetReading part) =>
        whole is { Value: not null, Denominator: null, UnitText.Text: "%" } && part is { Value: not null, Denominator: null, UnitText.Text: "%" }
        && !whole.IsChange && !part.IsChange
        && Narrowing.IsIn(tokens, tokens.From(whole.Value.Span.End), tokens.From(part.Value.Span.Start))
        && !Groups.IsIn(tokens, tokens.From(whole.Value.Span.End), tokens.From(part.Span.End));

    private static readonly Lexicon<bool> Narrowing = WordSet.Of(
        "trong đó có bằng cấp, trong đó có bằng, trong đó có chứng chỉ, trong đó có việc làm, trong đó đạt, trong đó có đủ, "
        + "trong đó trên chuẩn, trong đó được cấp");

    private static readonly Lexicon<bool> Groups = WordSet.Of(
        "khu vực, nông thôn, thành thị, đô thị, miền núi, vùng, xã, phường, thị trấn, nữ, nam, trẻ em, hộ nghèo, hộ cận nghèo, "
        + "người cao tuổi, trường, cấp học");

    // Shares may be taken of different wholes.
    private static bool IsAmount(TargetReading target) =>
        target is { Value: not null, Denominator: null, UnitText: not null and not { Text: "%" or "‰" } } && !target.IsChange;

    private static readonly Lexicon<bool> Consisting = WordSet.Of("bao gồm, gồm, gồm có");

    private static readonly Lexicon<bool> Parting = WordSet.Of("trong đó, trong đó có, bao gồm, gồm");

    // "Tỷ lệ hộ nghèo còn 2,5%, phấn đấu không còn hộ nghèo"
    private void DoubtGone(List<TargetReading> targets, int gone)
    {
        if (targets[gone].Name is not { Spans.Count: 1, Text.Length: <= MostOfThing } name)
        {
            return;
        }

        for (var at = Math.Max(0, gone - Near); at < targets.Count && at <= gone + Near; at++)
        {
            if (targets[at] is { Name: { Spans.Count: 1, Text.Length: <= 2 * MostOfThing } other, Value.Value: > 0m } level && !level.IsChange
                && (level.Roles & (Role.Gone | Role.Never)) == Role.None && string.Equals(Thing(other), name.Text, StringComparison.OrdinalIgnoreCase)
                && (targets[gone].Year == 0 || targets[gone].Year == level.Year))
            {
                findings.Add(
                    FindingCode.SeveralReadings, tokens.From(level.Value!.Span.Start), tokens.From(level.Value.Span.End),
                    $"{name.Text}: {level.Value.Span.In(tokens.Text.Source)} / 0");
            }
        }
    }

    // What a rate or a number counts: "Tỷ lệ hộ nghèo", "số hộ nghèo".
    private string Thing(ReadWords name)
    {
        var (from, to) = (tokens.From(name.Spans[0].Start), tokens.From(name.Spans[0].End));
        return tokens.Words(from + Counts.Match(tokens, from, to, out _), to);
    }

    private bool IsPart(TargetReading target) =>
        target is { Value.Value: < MostOfShare, Denominator: null, Base: null, UnitText.Text: "%", Name: not null }
        && (target.Comparator == PhraseComparator.EqualTo || target.Comparator == PhraseComparator.Between) && !target.IsChange
        && (target.Roles & Role.Bound) == Role.None && (Names(PolarityLexicon.Sectors, target) || IsUnderStructure(target));

    // "Cơ cấu trà lúa: trà sớm 40%; trà chính vụ 55%; trà muộn 20%"
    private static bool IsUnderStructure(TargetReading target) =>
        target.Name is { Spans.Count: 2, Text: var name } && name.StartsWith("cơ cấu ", StringComparison.OrdinalIgnoreCase)
        && name.Contains(": ", StringComparison.Ordinal);

    // A new structure, or another year, starts another sum.
    private bool IsNext(TargetReading last, TargetReading next) =>
        last.Year == next.Year && !PolarityLexicon.Structure.IsIn(tokens, tokens.From(next.Span.Start), tokens.From(next.Span.End))
        && !OfWhich.IsIn(tokens, tokens.From(next.Span.Start), tokens.From(next.Value!.Span.Start));

    private bool Names(Lexicon<bool> words, TargetReading target)
    {
        var (from, to) = (tokens.From(target.Name!.Spans[^1].Start), tokens.From(target.Name.Spans[^1].End));
        return words.IsIn(tokens, from, Math.Min(to, from + MostOfName));
    }

    private void DoubtSum(List<TargetReading> targets, int first, int end, bool isStructure)
    {
        var (low, high, isAll) = (0m, 0m, (Land: false, Works: false, Trade: false));
        for (var at = first; at < end; at++)
        {
            var part = targets[at];
            (low, high) = (low + part.Value!.Value, high + (part.Upper ?? part.Value).Value);
            isAll = (isAll.Land || Names(Agriculture, part), isAll.Works || Names(Industry, part), isAll.Trade || Names(Services, part));
        }

        var (from, to) = (tokens.From(targets[first].Span.Start), tokens.From(targets[end - 1].Span.End));
        var slack = Rounding * (end - first);
        // Only sectors of all three kinds are the whole; taxes on products may stand beside them.
        var isShort = high < Whole - slack && isAll is (true, true, true) && isStructure && !OfWhich.IsIn(tokens, from, to);
        if (low > Whole + slack || isShort)
        {
            findings.Add(
                FindingCode.SeveralReadings, from, to, $"{NumberText.Write(isShort ? high : low, Language.Vietnamese)}% / 100%");
        }
    }
}
