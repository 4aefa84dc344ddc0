using System.Diagnostics;
using System.Globalization;
using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>Random plans: every part, every case of a target, everything optional there or not.</summary>
internal static class AnyPlan
{
    public static Gen<Plan> Plan { get; } = Gen.Select(Header(), Line().Array[0, 4], Prose(), Work())
        .Select(static (header, lines, prose, work) => Planning.Plan.Create(header, Groups(lines), prose, work).Value);

    private static Gen<BilingualName> Name => Gen.Select(AnyFigure.Words, AnyFigure.Words).Select(BilingualName.Of);

    private static Gen<SourceSpan> Span => Gen.Select(AnyFigure.Text, Gen.Int[1, int.MaxValue], AnyFigure.Words).Select(SourceSpan.Of);

    private static Gen<InForce> Days => Gen.Select(AnyFigure.Date, AnyFigure.Date, Gen.Bool)
        .Select(static (a, b, open) => open ? InForce.Since(a) : InForce.Between(LocalDate.Min(a, b), LocalDate.Max(a, b)));

    private static Gen<LegalBasis> Basis => Gen.Select(AnyFigure.Words, AnyFigure.Text, OrNull(Days), AnyFigure.Member(SourceConfidence.All))
        .Select(static (act, article, inForce, confidence) => new LegalBasis { Act = act, Article = article, InForce = inForce, Confidence = confidence });

    private static Gen<OrgUnit> Unit => Gen.Select(AnyFigure.Words, Name, AnyFigure.Member(OrgKind.All), OrNull(Days))
        .Select(static (code, name, kind, exists) => new OrgUnit { Code = code, Name = name, Kind = kind, Exists = exists });

    private static Gen<Assignment> Assignment => Gen.Select(Unit, Unit.Array[0, 2], OrNull(Unit))
        .Select(static (lead, coordinating, reporter) => new Assignment { Lead = lead, Coordinating = [.. coordinating], Reporter = reporter ?? lead });

    private static Gen<DocumentDate> Printed => Gen.Select(AnyFigure.Date, Gen.Bool)
        .Select(static (date, blank) => blank ? DocumentDate.InMonth(date.ToYearMonth()) : DocumentDate.On(date));

    private static Gen<PlanHeader> Header() =>
        Gen.Select(
        AnyFigure.Words.Array[6], Gen.Int[1945, 2200], Gen.Select(Unit, Name, Printed, Basis), Gen.Select(AnyFigure.Text, Gen.Int[1, 99], Gen.Int[1, 99]))
        .Select(static (texts, year, parts, numbers) => new PlanHeader
        {
            Code = texts[0],
            Year = PlanYear.Of(year),
            Issuer = parts.Item1,
            Title = parts.Item2,
            Number = DocumentNumber.Of(numbers.Item1, texts[1]),
            Place = texts[2],
            Date = parts.Item3,
            Basis = parts.Item4,
            Session = CouncilSession.Of(numbers.Item2, numbers.Item3),
            SignedFor = texts[4],
            SignedBy = texts[5],
        });

    private static Gen<NaturalLimits> Limits => Gen.Select(AnyFigure.Amount, AnyFigure.Amount, Gen.Int[0, 4]).Select(static (a, b, how) => how switch
    {
        0 => NaturalLimits.Count,
        1 => NaturalLimits.None,
        2 => NaturalLimits.Between(a, null),
        3 => NaturalLimits.Between(null, a),
        _ => NaturalLimits.Between(Math.Min(a, b), Math.Max(a, b)),
    });

    // The code is given when the lines are numbered: two lines of one code must have one indicator.
    private static Gen<Indicator> Indicator => Gen.Select(
            AnyFigure.Unit, Gen.Select(Name, OrNull(Name)), AnyFigure.Member(Polarity.All),
                Gen.Select(AnyFigure.Member(OverTime.All), AnyFigure.Member(AcrossUnits.All)), Limits, AnyFigure.Member(ReportingCycle.All))
        .Select(static (unit, names, polarity, accumulation, limits, cycle) => new Indicator
        {
            Code = IndicatorCode.Of("any"),
            Name = names.Item1,
            Unit = unit,
            Polarity = polarity,
            OverTime = accumulation.Item1,
            AcrossUnits = accumulation.Item2,
            Limits = limits,
            Cycle = cycle,
            Definition = names.Item2,
        });

    private static Gen<Target> Single =>
        Gen.Select(Indicator, Gen.Int[0, 9], Gen.Select(AnyFigure.Amount, AnyFigure.Amount), Gen.Int[0, 60], Gen.Int[1, 40], AnyFigure.Words.Array[2])
        .Select(static (indicator, kind, amounts, number, more, words) => kind switch
        {
            0 => (Target)LevelTarget.From(indicator, Bound.Of(Comparator.All[number % Comparator.All.Count], indicator.Unit.Of(amounts.Item1))).AsT0,
            1 => BandTarget.From(
                indicator,
                Bound.Of(number % 2 == 0 ? Comparator.AtLeast : Comparator.GreaterThan, indicator.Unit.Of(Math.Min(amounts.Item1, amounts.Item2))),
                Bound.Of(more % 2 == 0 ? Comparator.AtMost : Comparator.LessThan, indicator.Unit.Of(Math.Max(amounts.Item1, amounts.Item2)))).AsT0,
            2 => NearTarget.From(indicator, indicator.Unit.Of(amounts.Item1), indicator.Unit.Of(Math.Abs(amounts.Item2))).AsT0,
            3 => GrowthTarget.From(indicator, Bound.Of(Comparator.GreaterThan, Share.PerMille.Of(amounts.Item1)), GrowthBase.All[number % 2]).AsT0,
            4 => ChangeTarget.From(indicator, Bound.Of(Comparator.AtMost, DifferenceUnit(indicator.Unit).Of(amounts.Item1)), GrowthBase.All[number % 2]).AsT0,
            5 => CoverageTarget.Of(indicator, number, number + more),
            6 => NamedItemsTarget.Of(indicator, [NamedItem.Of("a" + words[0], words[1]), NamedItem.Of("b" + words[1])]),
            7 => MilestoneTarget.Of(indicator, new LocalDate(2023, 1, 1).PlusDays(number)),
            8 => RankTarget.Within(indicator, 1 + number, 1 + number + more),
            _ => NotAssessableTarget.Because(indicator, NotAssessableReason.All[number % NotAssessableReason.All.Count]),
        });

    private static Gen<Target> AnyTarget => Gen.Frequency(
        (5, Single),
            (1, Single.Array[2, 3]
            .Select(static Target (parts) => AllOfTarget.Of([.. parts.Select(static (part, at) => WithCode(part, Numbered("part", at)))]))));

    private static Gen<Phasing> Phasing =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 50].Array[11], Gen.Int[1, 9].Array[12], Gen.Int[1946, 2200])
        .Select(static (kind, weights, figures, year) => kind switch
    {
        0 => (Phasing)Planning.Phasing.EvenMonths,
        1 => Planning.Phasing.Replicated,
        2 => Planning.Phasing.Profile([.. weights.Append(600 - weights.Sum()).Select(static weight => Fraction.Of(weight, 600))]),
        _ => Planning.Phasing.LikeEarlierYears(
            [.. new[] { year - 1, year }.SelectMany(
            one => figures.Select((figure, at) => Baseline.Of(ReportingPeriod.Month(PlanYear.Of(one), at + 1), Money.BillionDong.Of(figure))))]),
    });

    private static Gen<PlanLine> Line() => Gen.Select(
            Gen.Select(AnyTarget, OrNull(AnyTarget), Span),
            Gen.Select(AnyFigure.Member(Holding.All), AnyFigure.Member(Commitment.All), Gen.Bool),
            Gen.Select(OrNull(Unit), OrNull(Basis), OrNull(Assignment), OrNull(Name)),
            Gen.Select(AnyFigure.Period, AnyFigure.Figure).Select(Baseline.Of).Array[0, 2],
            Gen.Select(AnyFigure.Date, AnyTarget, Basis)
                .Select(static (from, target, basis) => new Amendment { From = from, Target = target, Basis = basis }).Array[0, 2],
            Gen.Select(AnyFigure.Text, OrNull(Phasing), Unit.Array[0, 2]),
            Gen.Select(AnyFigure.Words, AnyFigure.Words).Select(WordingSlip.Of).Array[0, 2])
        .Select(static (targets, strength, who, baselines, amendments, more, slips) => new PlanLine
        {
            Ordinal = 1,
            Target = targets.Item1,
            Aspiration = targets.Item2,
            Words = targets.Item3,
            Holding = strength.Item1,
            Commitment = strength.Item2,
            IsBareNumber = strength.Item3,
            SetBy = who.Item1,
            Basis = who.Item2,
            Assignment = who.Item3,
            Condition = who.Item4,
            Baselines = [.. baselines],
            Amendments = [.. amendments],
            FootnoteMark = more.Item1,
            Phasing = more.Item2,
            ReportingUnits = [.. more.Item3.DistinctBy(static unit => unit.Code, StringComparer.Ordinal)],
            Slips = [.. slips],
        });

    private static Gen<PlanProse> Prose() => Gen.Select(Span.Array[0, 2], Span.Array[0, 1], Unit, Name).Select(static (some, few, unit, name) => new PlanProse
    {
        Purpose = [.. some],
        GeneralObjective = [.. few],
        CommonTasks = [.. some],
        Footnotes = [.. few.Select(static span => new Footnote { Mark = "¹", Words = span })],
        Requests = [.. few.Select(span => new PlanRequest { Of = [unit], Words = [span] })],
        Recipients = [.. some],
        Frame = [.. few],
        LeftOut = [.. some.Select(span => LeftOut.Because(span, name))],
    });

    private static Gen<PlanWork> Work() =>
        Gen.Select(
        Gen.Int[0, 2], Name, Span, Assignment, OrNull(Name), Gen.Select(AnyFigure.Date, Gen.Bool),
        AnyFigure.Member(DutyRhythm.All))
        .Select(static (count, name, span, assignment, product, due, rhythm) => new PlanWork
        {
            Tasks =
            [
                .. Enumerable.Range(1, count).Select(at => new AssignedTask
                {
                    Code = Numbered("task", at),
                    Name = name,
                    Words = span,
                    Assignment = assignment,
                    Product = product,
                    Due = due.Item2 ? due.Item1 : null,
                    Rhythm = due.Item2 ? null : rhythm,
                    Serves = product is null ? [] : [IndicatorCode.Of("line-1")],
                }),
            ],
            Duties =
            [
                .. Enumerable.Range(1, count / 2).Select(at => new ReportingDuty
                {
                    Code = Numbered("duty", at),
                    Subject = name,
                    Reporter = assignment.Lead,
                    Recipients = [assignment.Reporter],
                    Rhythm = rhythm,
                    Words = span,
                }),
            ],
        });

    // Two groups, the lines numbered and their indicators told apart.
    private static ValueList<PlanGroup> Groups(PlanLine[] lines)
    {
        var numbered = lines.Select(static (line, at) => line with { Ordinal = at + 1, Target = WithCode(line.Target, Numbered("line", at + 1)) }).ToArray();
        return
        [
            .. numbered.GroupBy(static line => line.Ordinal % 2 == 0 ? "a" : "b").Select(static group => new PlanGroup
            {
                Mark = group.Key,
                Name = BilingualName.Of("Nhóm", "Group"),
                Words = group.First().Words,
                Lines = [.. group],
            }),
        ];
    }

    public static Target WithCode(Target target, string code)
    {
        var indicator = target.Indicator with { Code = IndicatorCode.Of(code) };
        return target switch
        {
            LevelTarget level => LevelTarget.From(indicator, level.Bound).AsT0,
            BandTarget band => BandTarget.From(indicator, band.Lower, band.Upper).AsT0,
            NearTarget near => NearTarget.From(indicator, near.Value, near.Tolerance).AsT0,
            GrowthTarget growth => GrowthTarget.From(indicator, growth.Rate, growth.Against, growth.Upper).AsT0,
            ChangeTarget change => ChangeTarget.From(indicator, change.Difference, change.Against, change.Upper).AsT0,
            CoverageTarget coverage => CoverageTarget.Of(indicator, coverage.Required, coverage.Total),
            NamedItemsTarget items => NamedItemsTarget.Of(indicator, items.Items),
            MilestoneTarget milestone => MilestoneTarget.Of(indicator, milestone.By),
            RankTarget rank => RankTarget.Within(indicator, rank.WorstAllowed, rank.Ranked),
            NotAssessableTarget words => NotAssessableTarget.Because(indicator, words.Reason),
            AllOfTarget all => AllOfTarget.Of([.. all.Parts.Select((part, at) => WithCode(part, Numbered(code, at)))]),
            _ => throw new UnreachableException($"No case for {target}."),
        };
    }

    public static Unit DifferenceUnit(Unit unit) =>
        unit.Dimension.Equals(Dimension.One) && !unit.Equals(Planning.Unit.One) ? UnitCatalogue.PercentagePoint : unit;

    private static string Numbered(string code, int at) => code + "-" + at.ToString(CultureInfo.InvariantCulture);

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Select(gen, Gen.Bool).Select(static (value, isThere) => isThere ? value : null);
}
