using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OneOf;

namespace HongLinh.Planning.Text;

/// <summary>
/// The cell of a figure: a number, a bound, a range, a part of a whole, a growth, a day, words in quotes, or why there is no figure.
/// </summary>
internal sealed partial class FigureValue
{
    private static readonly FrozenDictionary<string, AbsenceReason> Absences = AbsenceReason.All
        .SelectMany(
            static reason => new[] { reason.Code, ReportPhrases.Absences.Of(reason, Language.Vietnamese), ReportPhrases.Absences.Of(reason, Language.English) }
            .Select(words => (Key: TableKey.Of(words), reason)))
        .Append((TableKey.Of("chưa tổng hợp"), AbsenceReason.NotYetCounted))
        .Append(("...", AbsenceReason.NotYetCounted))
        .Append(("…", AbsenceReason.NotYetCounted))
        .ToFrozenDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);

    // Longer words first, because "không dưới" contains "dưới" but means something else.
    private static readonly (string Words, Comparator Comparator)[] Ends =
    [
        ("khong duoi", Comparator.AtLeast), ("it nhat", Comparator.AtLeast), (">=", Comparator.AtLeast), ("≥", Comparator.AtLeast),
        ("khong qua", Comparator.AtMost), ("toi da", Comparator.AtMost), ("<=", Comparator.AtMost), ("≤", Comparator.AtMost),
        ("tren", Comparator.GreaterThan), ("hon", Comparator.GreaterThan), (">", Comparator.GreaterThan),
        ("duoi", Comparator.LessThan), ("gan", Comparator.LessThan), ("<", Comparator.LessThan),
    ];

    private readonly Unit? _unit;
    private readonly GrowthBase? _growth;
    private bool _isForeign;

    private FigureValue(Unit? unit, GrowthBase? growth)
    {
        _unit = unit;
        _growth = growth;
    }

    /// <summary>Whether one of the numbers is read differently under other conventions.</summary>
    public bool IsTwoFaced { get; private set; }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="unit">The unit of the row; null when it has none.</param>
    /// <param name="growth">The base of a growth where the cell does not say; null when the plan does not say either.</param>
    /// <returns>The content of the report, or what is wrong with the cell; and whether a number in it has two readings.</returns>
    public static (OneOf<Reported, FindingCode> Read, bool IsTwoFaced) Read(string text, Unit? unit, GrowthBase? growth)
    {
        var value = new FigureValue(unit, growth);
        var read = value.Of(TableKey.Of(text), text.Trim());
        return (read.IsT1 && value._isForeign ? FindingCode.TableNumberForeign : read, value.IsTwoFaced);
    }

    private OneOf<Reported, FindingCode> Of(string key, string text)
    {
        if (key.Length == 0)
        {
            return FindingCode.TableValueBlank;
        }

        if (key == "-")
        {
            return FindingCode.TableValueDash;
        }

        if (Absences.TryGetValue(key, out var reason))
        {
            return ReportedAbsence.Because(reason);
        }

        if (key.Length > 2 && key[0] == '"' && key[^1] == '"' && text[1..^1].Trim() is { Length: > 0 } words)
        {
            return ReportedWords.Of(words);
        }

        return FigureDay.Read(text) is { } day ? ReportedEvent.HappenedOn(day) : OfFigure(Verb().Replace(key, ""));
    }

    private OneOf<Reported, FindingCode> OfFigure(string key) =>
        Growth().Match(key) is { Success: true } growth ? OfGrowth(growth)
        : key.StartsWith('-') && IsPercent(key) && _unit is not null && !IsShare(_unit) ? OfGrowth(Growth().Match("giam " + key[1..]))
        : FromUpwards().Match(key) is { Success: true } upwards ? OfEnd(Comparator.AtLeast, upwards.Groups[1].Value)
        : Array.Find(Ends, end => key.StartsWith(end.Words, StringComparison.Ordinal)) is { Words: not null } found
            ? OfEnd(found.Comparator, key[found.Words.Length..])
        : key.Contains('/', StringComparison.Ordinal) ? OfShare(key)
        : Range().Match(key) is { Success: true } range ? OfRange(range.Groups[1].Value.Trim(), range.Groups[2].Value)
        : OfOne(key).Match<OneOf<Reported, FindingCode>>(static value => ReportedExact.Of(value), static code => code);

    private OneOf<Reported, FindingCode> OfGrowth(Match growth)
    {
        var number = Number(growth.Groups["rate"].Value);
        if (number is not { } rate || rate < 0m || !growth.Groups["percent"].Success && (_unit is null || !IsShare(_unit)))
        {
            return FindingCode.TableValueUnreadable;
        }

        var against = growth.Groups["same"].Success ? GrowthBase.SamePeriodLastYear : growth.Groups["before"].Success ? GrowthBase.PreviousYear : _growth;
        return against is null
            ? FindingCode.TableGrowthBaseMissing
            : ReportedGrowth.Of(UnitCatalogue.Percent.Of(growth.Groups["way"].Value == "giam" ? -rate : rate), against);
    }

    private OneOf<Reported, FindingCode> OfEnd(Comparator comparator, string number) =>
        OfOne(number.Trim()).Match<OneOf<Reported, FindingCode>>(value => ReportedBound.Of(Bound.Of(comparator, value)), static code => code);

    private OneOf<Reported, FindingCode> OfShare(string key)
    {
        var cut = key.IndexOf('/', StringComparison.Ordinal);
        if (Number(key[..cut].Trim()) is not { } part || Number(key[(cut + 1)..].Trim()) is not { } whole || whole <= 0m)
        {
            return FindingCode.TableValueUnreadable;
        }

        return _unit is null ? FindingCode.TableUnitMissing
            : ReportedShare.From(_unit.Of(part), _unit.Of(whole)).Match<OneOf<Reported,
                FindingCode>>(static share => share, static _ => FindingCode.TableValueUnreadable);
    }

    private OneOf<Reported, FindingCode> OfRange(string from, string to)
    {
        var (lower, upper) = (OfOne(IsPercent(to) && !IsPercent(from) ? from + "%" : from), OfOne(to));
        return !lower.TryPickT0(out var least, out var code) || !upper.TryPickT0(out var most, out code) ? code
            : least.Amount > most.Amount ? FindingCode.TableValueUnreadable
            : ReportedRange.From(least, most).Match<OneOf<Reported, FindingCode>>(static range => range, static _ => FindingCode.TableValueUnreadable);
    }

    // A percent sign is a unit of its own; if there is another unit, one of the two is wrong.
    private OneOf<Quantity, FindingCode> OfOne(string key)
    {
        var unit = IsPercent(key) ? _unit ?? UnitCatalogue.Percent : _unit;
        if (Number(IsPercent(key) ? key[..^1].Trim() : key) is not { } number || IsPercent(key) && unit!.Code != UnitCatalogue.Percent.Code)
        {
            return FindingCode.TableValueUnreadable;
        }

        return unit is null ? FindingCode.TableUnitMissing : unit.Of(number);
    }

    private decimal? Number(string text)
    {
        var number = FigureNumber.Read(text);
        _isForeign |= number.IsForeign;
        IsTwoFaced |= number.IsTwoFaced;
        return number.Value;
    }

    private static bool IsPercent(string key) => key.EndsWith('%');

    private static bool IsShare(Unit unit) => unit.FactorTo(UnitCatalogue.Percent).IsT0;

    [GeneratedRegex(@"^(?:uoc dat|uoc|dat) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?<way>tang|giam|\+) ?(?<rate>[0-9.,]+) ?(?<percent>%)?(?: so (?:voi )?(?:(?<same>cung ky(?: nam truoc)?)|(?<before>nam truoc)))?\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Growth();

    [GeneratedRegex(@"^tu ([0-9.,]+ ?%?) tro len\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FromUpwards();

    [GeneratedRegex(@"^(?:tu )?([0-9.,]+ ?%?) ?(?:-|den) ?([0-9.,]+ ?%?)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Range();
}
