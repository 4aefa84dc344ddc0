using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>Random figures and reports: every shape, odd texts, extreme numbers.</summary>
internal static class AnyFigure
{
    private const string Letters = "aâăbđeêgiklmnoôơtuưy ạảấầẩẫậ0123456789.,;:/%\"\\<>&'+\t\n\u00A0\u0301€½";

    private static readonly Unit Neighbourhood = Planning.Unit.Counted("neighbourhood-group", "tổ dân phố kiểu mẫu", "model neighbourhood groups");

    public static Gen<string> Text { get; } = Gen.String[Gen.OneOf(Gen.Char[Letters], Gen.Char['\u0001', '\uD7FF']), 0, 20];

    public static Gen<string> Words { get; } = Text.Where(static text => !string.IsNullOrWhiteSpace(text));

    // Every bit pattern of a decimal but the sign of zero: all scales, all magnitudes.
    public static Gen<decimal> Amount { get; } = Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28])
        .Select(static (low, middle, high, negative, scale) => new decimal(low, middle, high, negative && (low | middle | high) != 0, scale));

    public static Gen<Unit> Unit { get; } = Gen.OneOf(
        Gen.Int[0, UnitCatalogue.All.Count - 1].Select(static at => UnitCatalogue.All[at]),
        Gen.Const(Neighbourhood),
        Gen.Const(Neighbourhood.Per(People.Person)),
        Gen.Int[1900, 2200].Select(static Unit (year) => Money.MillionDong.At(PriceBasis.Constant(year))),
        Gen.Select(Words, Words, Gen.Long[1, long.MaxValue], Gen.Long[1, long.MaxValue])
            .Select(static (symbol, english, top, bottom) =>
                Planning.Unit.Define("own-unit", BilingualName.Of(symbol, english), Dimension.Of(BaseDimension.Energy), Fraction.Of(top, bottom))));

    public static Gen<Quantity> Figure { get; } = Gen.Select(Unit, Amount).Select(static (unit, amount) => unit.Of(amount));

    public static Gen<LocalDate> Date { get; } = Gen.Int[-700_000, 2_900_000].Select(static days => new LocalDate(1970, 1, 1).PlusDays(days));

    public static Gen<Reported> Report { get; } = Gen.OneOf<Reported>(
        Figure.Select(static Reported (value) => ReportedExact.Of(value)),
        Gen.Select(Figure, Gen.Bool).Select(static Reported (value, more) => more ? ReportedBound.GreaterThan(value) : ReportedBound.LessThan(value)),
        Gen.Select(Unit, Amount, Amount).Select(static Reported (unit, a, b) => ReportedRange.Between(unit.Of(Math.Min(a, b)), unit.Of(Math.Max(a, b)))),
        Gen.Select(Unit, Amount, Gen.Decimal[0.1m, 1000m]).Select(static Reported (unit, part, whole) => ReportedShare.Of(unit.Of(part), unit.Of(whole))),
        Gen.Select(Amount, Member(GrowthBase.All)).Select(static Reported (rate, against) => ReportedGrowth.Of(Share.PerMille.Of(rate), against)),
        Gen.Select(Amount, Member(GrowthBase.All))
            .Select(static Reported (rate, against) => ReportedGrowth.Of(ReportedBound.LessThan(Share.PerMille.Of(rate)), against)),
        Gen.Select(Amount, Amount, Member(GrowthBase.All)).Select(static Reported (a, b, against) =>
            ReportedGrowth.Of(ReportedRange.Between(Share.PerMille.Of(Math.Min(a, b)), Share.PerMille.Of(Math.Max(a, b))), against)),
        Text.Array[0, 5].Select(static names => names.Distinct(StringComparer.Ordinal).ToArray())
            .Select(static Reported (names) => ReportedItems.Of(ValueList.From(names.Skip(1)), ValueList.From(names.Take(1)))),
        Date.Select(static Reported (day) => ReportedEvent.HappenedOn(day)),
        Words.Select(static Reported (words) => ReportedWords.Of(words)),
        Member(AbsenceReason.All).Select(static Reported (reason) => ReportedAbsence.Because(reason)));

    public static Gen<ReportingPeriod> Period { get; } = Gen.Select(Gen.Int[1945, 2200], Member(ReportingCycle.All), Gen.Int[0, 11])
        .Select(static (year, cycle, at) => ReportingPeriod.Of(PlanYear.Of(year), cycle, 1 + at % cycle.CountIn(PlanYear.Of(year))));

    public static Gen<Instant> Moment { get; } = Gen.Select(Date, Gen.Long[0, NodaConstants.NanosecondsPerDay - 1])
        .Select(static (day, nanoseconds) => day.AtMidnight().InUtc().ToInstant().PlusNanoseconds(nanoseconds));

    public static Gen<Observation> Observation { get; } =
        Gen.Select(Period, Report, Member(Maturity.All), Date, Moment, Gen.Select(Text, Text, Text), Gen.Select(Amount, Gen.Bool, Gen.Bool))
        .Select(static (period, reported, maturity, heldOn, knownAt, texts, rest) => new Observation
        {
            Indicator = IndicatorCode.Of("budget-revenue"),
            Period = period,
            Reported = reported,
            Maturity = maturity,
            ReferenceDate = heldOn,
            RecordedAt = knownAt,
            ReportingUnit = texts.Item1,
            Wording = texts.Item2,
            Source = texts.Item3,
            PrintedPercent = rest.Item2 ? rest.Item1 : null,
            IsCorrection = rest.Item3,
        });

    public static Gen<T> Member<T>(ValueList<T> all) => Gen.Int[0, all.Count - 1].Select(at => all[at]);
}
