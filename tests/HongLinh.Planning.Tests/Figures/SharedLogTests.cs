using System.Globalization;
using CsCheck;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Figures;

// A service keeps one log and hangs a longer one in its place, while others read: what comes out is what some order of the calls gives.
public sealed class SharedLogTests
{
    private static readonly Unit Person = LineText.UnitOf("person");

    private static readonly GenOperation<Book> Append = Gen.Int[0, 99].Operation<Book>(
        static number => string.Create(CultureInfo.InvariantCulture, $"append {number}"), static (book, number) => book.Append(number));

    private static readonly GenOperation<Book> Twice = Gen.Int[0, 99].Operation<Book>(
        static number => string.Create(CultureInfo.InvariantCulture, $"append {number} twice"),
        static (book, number) => book.Append(number, number));

    private static readonly GenOperation<Book> Look = Gen.Operation<Book>("look", static book => book.Look());

    [Fact]
    public void AppendAndKnownAt_FromSeveralThreads_AreAsInSomeOrder() => Gen.Const(static () => new Book())
        .SampleParallel(Append, Twice, Look, equal: static (one, other) => one.Log.Equals(other.Log), print: static book => book.Log.Entries.ToString()!);

    private sealed class Book
    {
        private ObservationLog _log = ObservationLog.Empty;

        public ObservationLog Log => _log;

        public void Append(params int[] numbers)
        {
            for (var log = _log; ; log = _log)
            {
                if (Interlocked.CompareExchange(ref _log, log.Append(numbers.Select(Report)), log) == log)
                {
                    return;
                }
            }
        }

        // A view is that of a list sorted by the moment of knowledge, whatever is appended meanwhile.
        public void Look()
        {
            var log = _log;
            Assert.Equal(
                [.. log.Entries.OrderBy(static report => report.RecordedAt)],
                log.KnownAt(Instant.MaxValue).Observations);
        }

        private static Observation Report(int number) => new()
        {
            Indicator = IndicatorCode.Of("it"),
            Period = ReportingPeriod.Month(PlanYear.Of(2023), 1),
            Reported = ReportedExact.Of(Person.Of(number)),
            Maturity = Maturity.Official,
            ReferenceDate = new LocalDate(2023, 1, 31),
            RecordedAt = Instant.FromUtc(2023, 2, 1, 0, 0) + Duration.FromMinutes(number % 7),
        };
    }
}
