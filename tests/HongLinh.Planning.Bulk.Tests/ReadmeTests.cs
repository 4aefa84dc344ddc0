using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Bulk.Tests;

/// <summary>What the README of the package shows is what compiles and runs here.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Example_OfAColumn_JudgesItsRows()
    {
        // <column>
        var plan = HongLinh2023.Plan.Value;
        var line = plan.Lines.First(line => line.Indicator.Code.Text == "budget-revenue");
        var format = new ColumnFormat
        {
            Unit = Money.MillionDong,
            Decimals = 2,                                          // a row of 19250050 is 192.500,50 triệu đồng
            Period = ReportingPeriod.WholeYear(plan.Year),
            AsOf = new LocalDate(2024, 1, 15),
            Maturity = Maturity.Official,
        };
        var judge = ColumnJudge.For(plan, line, format, JudgementPolicy.Literal).Match(
            judge => judge,
            finding => throw new InvalidOperationException(finding.ToString()));
        long[] rows = [19_250_050, 19_249_999, 0];
        byte[] given = [0b011];                                    // the third commune has no figure; what stands there does not matter
        var verdicts = new RowVerdict[rows.Length];
        judge.Judge(rows, given, verdicts);                        // met, not-met, missing
        // </column>
        Assert.Equal(["met", "not-met", "not-determinable"], verdicts.Select(static one => one.Verdict.Code));
        Assert.Equal([false, false, true], verdicts.Select(static one => one.IsMissing));
    }

    [Fact]
    public async Task Example_OfABatch_ReviewsEachUnit()
    {
        var plan = HongLinh2023.Plan.Value;
        var commune = new OrgUnit { Code = "commune", Name = BilingualName.Of("Xã", "Commune"), Kind = OrgKind.Ward };
        var communes = new[] { (commune, (IReadOnlyList<Observation>)HongLinh2023.PublishedFigures.Entries) }.ToAsyncEnumerable();
        ValueList<LocalDate> days = [new LocalDate(2023, 7, 30), new LocalDate(2023, 12, 31)];
        var (progress, cancellation, saved) = ((IProgress<int>?)null, CancellationToken.None, new List<string>());
        Task save(OrgUnit unit, ValueList<Scorecard> reviews)
        {
            saved.Add(FormattableString.Invariant($"{unit.Code}: {reviews.Count}"));
            return Task.CompletedTask;
        }

        // <batch>
        var batch = new PlanBatch { Plan = plan, Policy = JudgementPolicy.Literal };
        await foreach (var (unit, reviews) in batch.ReviewAsync(communes, days, progress, cancellation))
        {
            await save(unit, reviews);
        }

        // </batch>
        Assert.Equal(["commune: 2"], saved);
    }

    [Fact]
    public void Code_EveryBlock_IsAMarkedPartOfTheseTests() => Assert.Equal(
        ShownCode.MarkedIn("tests/HongLinh.Planning.Bulk.Tests/ReadmeTests.cs"), ShownCode.On("src/HongLinh.Planning.Bulk/README.md"));
}
