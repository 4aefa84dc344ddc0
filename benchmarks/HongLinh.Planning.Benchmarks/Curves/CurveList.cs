using System.Globalization;
using HongLinh.Planning.Bulk;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Benchmarks.Curves;

/// <summary>The work whose growth is watched.</summary>
internal static class CurveList
{
    public static IReadOnlyList<Curve> All { get; } =
    [
        new("appends", "reports entered one at a time, then a view of them all", 1_000_000, Appends),
        new("reports", "a review of the plan of Hồng Lĩnh on so many reports, most of them corrections", 16_000, Reports),
        new("updates", "a review after each of so many reports, made from the one before, a year of 264 at a time", 16_000, Updates),
        new("lines", "a plan of so many lines, made, checked and reviewed with a report and a finding on each", 8_000, Lines),
        new("lines-alike", "a review of a plan whose lines are all about one indicator", 8_000, LinesAlike),
        new("items", "a review and the explanation of things named one by one, settled month by month", 8_000, Items),
        new("tasks", "the state of so many tasks, with five entries on each", 16_000, Tasks),
        new("units", "one line that so many units report on, reviewed, laid out by unit and asked on whom it rests", 1_000, Units),
        new("nation", "one plan of 24 lines that so many communes report on every month, reviewed", 50, Nation),
        new("communes", "twelve reviews of one plan for each of so many communes, from 264 reports each", 160, Communes),
        new("rows", "finished figures judged in columns", 1_000_000, Rows),
        new("documents", "a plan read from a text with so many lines", 2_000, Documents),
        new("comparisons", "two reviews of so many lines compared, cause by cause", 2_000, Comparisons),
        new("texts", "the table, the synthesis and the form of a plan of so many lines", 2_000, Texts),
        new("forms", "the form of one line for so many units, and the sentence on it", 2_000, Forms),
    ];

    private static LocalDate AsOf => FullYear.AsOf;

    private static Action Appends(int count)
    {
        var report = FullYear.Log.Entries[0];
        return () =>
        {
            var log = ObservationLog.Empty;
            for (var at = 0; at < count; at++)
            {
                log = log.Append(report);
            }

            Require(log.KnownAt(Instant.MaxValue).Observations.Count == count);
        };
    }

    private static Action Reports(int count)
    {
        var months = FullYear.MonthlyLog.Entries;
        var log = ObservationLog.Empty.Append(Enumerable.Range(0, count).Select(at => months[at % months.Count] with
        {
            IsCorrection = at >= months.Count,
            RecordedAt = Instant.FromUtc(2023, 12, 31, 0, 0) + Duration.FromSeconds(at),
        }));
        var view = FullYear.Known(log);
        return () => Require(FullYear.ReviewWithoutRules(FullYear.Plan, view).Tally.Total == FullYear.Plan.Lines.Count);
    }

    private static Action Updates(int count)
    {
        var reports = FullYear.MonthlyLog.Entries;
        var empty = FullYear.ReviewWithoutRules(FullYear.Plan, ObservationLog.Empty.KnownAt(Instant.MaxValue));
        return () =>
        {
            var (log, card) = (ObservationLog.Empty, empty);
            for (var at = 0; at < count; at++)
            {
                (log, card) = at % reports.Count == 0 ? (ObservationLog.Empty, empty) : (log, card);
                log = log.Append(reports[at % reports.Count]);
                card = card.With(log.KnownAt(Instant.MaxValue));
            }

            Require(card.View.Observations.Count == 1 + (count - 1) % reports.Count);
        };
    }

    private static Action Lines(int count)
    {
        var view = ViewOf(count, 12);
        return () =>
        {
            var plan = PlanOf(count);
            var card = PlanReview.Run(plan, view, AsOf, JudgementPolicy.Literal);
            Require(card.Tally.Total == count && card.Findings.Count >= 0 && PlanAudit.Check(plan).Count >= 0 && card.Fingerprint is not null);
        };
    }

    private static Action LinesAlike(int count)
    {
        var plan = Made(Enumerable.Range(0, count).Select(at => LineOf(at, 0)));
        var view = ViewOf(1, 12);
        return () =>
        {
            var card = PlanReview.Run(plan, view, AsOf, JudgementPolicy.Literal);
            Require(card.Tally.Total == count && card.Findings.Count >= 0 && PlanAudit.Check(plan).Count >= 0);
        };
    }

    private static Action Items(int count)
    {
        var names = Enumerable.Range(0, count).Select(static at => Numbered("Trường ", at)).ToArray();
        var school = new Indicator
        {
            Code = IndicatorCode.Of("schools"),
            Name = "Trường chuẩn",
            Unit = Unit.Counted("school", "trường", "schools"),
            OverTime = OverTime.Stock,
        };
        var plan = Made([new PlanLine
        {
            Ordinal = 1, Target = NamedItemsTarget.Of(school, ValueList.From(names.Select(static name => NamedItem.Of(name)))), Words = SourceSpan.None,
        }]);
        var reports = Enumerable.Range(1, 12).Select(month => ReportOn(0, month) with
        {
            Indicator = school.Code,
            Reported = ReportedItems.Of(ValueList.From(names.Skip(count * (month - 1) / 12).Take(count * month / 12 - count * (month - 1) / 12))),
        });
        var view = ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue);
        return () =>
        {
            var card = PlanReview.Run(plan, view, AsOf, JudgementPolicy.Literal);
            Require(card.Judgements[0].Verdict == Verdict.Met && JudgementText.Explain(card.Judgements[0], Language.Vietnamese).Length > 0);
        };
    }

    private static Action Tasks(int count)
    {
        var lead = new OrgUnit { Code = "office", Name = "Văn phòng", Kind = OrgKind.Office };
        var register = WorkRegister.Create(Enumerable.Range(0, count).Select(at => new WorkItem
        {
            Code = Numbered("task-", at),
            Name = "Nhiệm vụ",
            Assignment = new Assignment { Lead = lead },
            AssignedOn = new LocalDate(2023, 1, 10),
            Due = new LocalDate(2023, 3, 1).PlusDays(at % 300),
        })).Value;
        var log = WorkLog.Empty.Append(Enumerable.Range(0, 5 * count).Select(at =>
        {
            var on = new LocalDate(2023, 2, 1).PlusDays(at % count % 200 + 20 * (at / count));
            return WorkEntry.Of(WorkEntryKind.Progress, Numbered("task-", at % count), on, MomentOf(on)) with { Percent = 20 * (at / count) + 20 };
        }).ToArray());
        return () => Require(WorkReview.Run(register, log, new LocalDate(2023, 9, 30)) is { } review && review.Tally.Total == count);
    }

    private static Action Units(int count)
    {
        var (plan, view) = OfUnits(count);
        return () =>
        {
            var card = FullYear.ReviewWithoutRules(plan, view);
            var matrix = UnitMatrix.Of(card, ReportingPeriod.WholeYear(plan.Year));
            Require(matrix.Rows[0].Expected == count && matrix.Rows[0].Deciding.Count >= 0 && matrix.Rows[0].Total is not null);
        };
    }

    private static Action Nation(int count)
    {
        const int Lines = 24;
        var communes = ValueList.From(Enumerable.Range(0, count).Select(CommuneOf));
        var plan = Made(Enumerable.Range(0, Lines).Select(at => LineOf(at, at, static one => one with { AcrossUnits = AcrossUnits.Sum }) with
        {
            ReportingUnits = communes,
        }));
        var reports = from month in Enumerable.Range(1, 12)
                      from commune in communes
                      from at in Enumerable.Range(0, Lines)
                      select ReportOn(at, month) with { ReportingUnit = commune.Code };
        var view = ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue);
        return () => Require(FullYear.ReviewWithoutRules(plan, view).Tally.Total == Lines);
    }

    private static Action Communes(int count)
    {
        var commune = CommuneOf(0);
        var reports = FullYear.MonthlyLog.Entries;
        var days = ValueList.From(Enumerable.Range(1, 12).Select(static month => ReportingPeriod.Month(PlanYear.Of(2023), month).LastDay));
        var batch = new PlanBatch { Plan = FullYear.Plan, Policy = JudgementPolicy.Literal, Rules = RuleSet.None, AtOnce = 1 };
        var units = Enumerable.Repeat((commune, (IReadOnlyList<Observation>)reports), count).ToAsyncEnumerable();
        return () => Require(Reviewed(batch.ReviewAsync(units, days)).GetAwaiter().GetResult() == 12 * count);
    }

    private static async Task<int> Reviewed(IAsyncEnumerable<(OrgUnit Unit, ValueList<Scorecard> Reviews)> units)
    {
        var reviews = 0;
        await foreach (var (_, cards) in units.ConfigureAwait(false))
        {
            reviews += cards.Count(static card => card.Tally.Total > 0);
        }

        return reviews;
    }

    private static Action Rows(int count)
    {
        var line = FullYear.Plan.Lines.First(static line => line.Target is LevelTarget);
        var judge = JudgeColumns.JudgeOf(line);
        var rows = Enumerable.Range(0, count).Select(static at => (long)at).ToArray();
        var verdicts = new RowVerdict[count];
        return () => judge.Judge(rows, verdicts);
    }

    private static Action Documents(int count)
    {
        var text = "KẾ HOẠCH\nII. CHỈ TIÊU\n1. Chỉ tiêu kinh tế\n"
            + string.Concat(Enumerable.Range(1, count).Select(static at => Numbered("- Sản lượng loại ", at) + " đạt trên " + Numbered("", at) + " tấn.\n"));
        return () => Require(PlanReader.Read(text).Value.Lines.Count == count);
    }

    private static Action Comparisons(int count)
    {
        var plan = PlanOf(count);
        var before = FullYear.ReviewWithoutRules(plan, ViewOf(count, 11));
        var after = FullYear.ReviewWithoutRules(plan, ViewOf(count, 12));
        return () => Require(ScorecardComparison.Between(before, after).Lines.Count == count);
    }

    private static Action Texts(int count)
    {
        var card = FullYear.ReviewWithoutRules(PlanOf(count), ViewOf(count, 12));
        var year = ReportingPeriod.WholeYear(card.Plan.Year);
        return () => Require(
            ResultTable.Of(card, Language.Vietnamese).ToText().Length > 0 && SynthesisReport.Of(card, year, Language.Vietnamese).ToText().Length > 0
            && FigureTable.WriteForm(card.Plan, year).Length > 0);
    }

    private static Action Forms(int count)
    {
        var (plan, view) = OfUnits(count);
        var card = FullYear.ReviewWithoutRules(plan, view);
        var year = ReportingPeriod.WholeYear(plan.Year);
        return () => Require(
            FigureTable.WriteForm(plan, year, view).Length > 0 && JudgementText.Explain(card.Judgements[0], Language.Vietnamese).Length > 0);
    }

    private static (Plan Plan, LogView View) OfUnits(int count)
    {
        var units = Enumerable.Range(0, count).Select(CommuneOf).ToArray();
        var line = LineOf(0, 0, one => one with { AcrossUnits = AcrossUnits.Sum }) with { ReportingUnits = ValueList.From(units) };
        var reports = units.Select(static unit => ReportOn(0, 12) with { Period = ReportingPeriod.WholeYear(PlanYear.Of(2023)), ReportingUnit = unit.Code });
        return (Made([line]), ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue));
    }

    private static OrgUnit CommuneOf(int at) => new() { Code = Numbered("commune-", at), Name = Numbered("Xã ", at), Kind = OrgKind.Ward };

    private static LogView ViewOf(int count, int months) => ObservationLog.Empty.Append(
        Enumerable.Range(0, count).Select(at => ReportOn(at, months))).KnownAt(Instant.MaxValue);

    private static Observation ReportOn(int at, int month) => new()
    {
        Indicator = IndicatorCode.Of(Numbered("crop-", at)),
        Period = ReportingPeriod.YearToDate(PlanYear.Of(2023), month),
        Reported = ReportedExact.Of(Mass.Tonne.Of(month * (at % 7 + 1m))),
        Maturity = Maturity.Official,
        ReferenceDate = ReportingPeriod.Month(PlanYear.Of(2023), month).LastDay,
        RecordedAt = Instant.FromUtc(2023, month, 28, 0, 0),
    };

    private static Plan PlanOf(int count) => Made(Enumerable.Range(0, count).Select(static at => LineOf(at, at)));

    private static PlanLine LineOf(int at, int indicator, Func<Indicator, Indicator>? with = null)
    {
        var crop = new Indicator
        {
            Code = IndicatorCode.Of(Numbered("crop-", indicator)),
            Name = Numbered("Sản lượng loại ", indicator),
            Unit = Mass.Tonne.Untyped,
            OverTime = OverTime.Flow,
        };
        return new PlanLine
        {
            Ordinal = at + 1,
            Target = LevelTarget.From(with?.Invoke(crop) ?? crop, Bound.Of(Comparator.AtLeast, crop.Unit.Of(40m + at))).AsT0,
            Words = SourceSpan.None,
        };
    }

    private static Plan Made(IEnumerable<PlanLine> lines) =>
        Plan.Create(FullYear.Plan.Header, [FullYear.Plan.Groups[0] with { Lines = ValueList.From(lines) }]).Value;

    private static Instant MomentOf(LocalDate day) => day.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant();

    private static string Numbered(string stem, int at) => string.Create(CultureInfo.InvariantCulture, $"{stem}{at}");

    // Work that gives a wrong answer is not worth measuring.
    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("The work did not give what it should.");
        }
    }
}
