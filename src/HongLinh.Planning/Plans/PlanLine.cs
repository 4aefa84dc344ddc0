using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>One target of a plan with its properties: words, commitment, assignment, authority, amendments (dòng chỉ tiêu).</summary>
public sealed record PlanLine
{
    private readonly int _ordinal;
    private readonly ValueList<OrgUnit> _reportingUnits;

    /// <summary>The number in the plan, from 1; unique within the plan.</summary>
    public required int Ordinal
    {
        get => _ordinal;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _ordinal = value;
        }
    }

    /// <summary>What was promised when the plan was made; see <see cref="TargetOn"/> for later changes.</summary>
    public required Target Target { get; init; }

    /// <summary>The words of the plan that state the target; none where the plan was stated in code.</summary>
    public SourceSpan Words { get; init; } = SourceSpan.None;

    /// <summary>The year it is set for, where that is not the year of the plan: đến năm 2028; null, the default, for the year of the plan.</summary>
    public PlanYear? TargetYear { get; init; }

    /// <summary>
    /// The first year that counts where several years decide together, up to <see cref="TargetYear"/>; null, the default, for that of the plan. The totals
    /// of the years before the year of the plan are among <see cref="Baselines"/>.
    /// </summary>
    public PlanYear? FirstYear { get; init; }

    /// <summary>When the target must hold; by the end of the year by default.</summary>
    public Holding Holding { get; init; } = Holding.ByEnd;

    /// <summary>How binding it is; assigned by default.</summary>
    public Commitment Commitment { get; init; } = Commitment.Assigned;

    /// <summary>A further goal beside the target, set as an aspiration: finishing what is to be started. Null when there is none.</summary>
    public Target? Aspiration { get; init; }

    /// <summary>The body that set the target; null for the issuer of the plan.</summary>
    public OrgUnit? SetBy { get; init; }

    /// <summary>The act the target rests on; null for that of the plan.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>Who is responsible for it; null when the plan does not say.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>
    /// How the target spreads over the months (phân kỳ); null when not declared, so that flows spread evenly and everything else holds in every month.
    /// </summary>
    public Phasing? Phasing { get; init; }

    /// <summary>The units whose figures make up that of the issuer, fixed when the plan was made (các đơn vị báo cáo); none by default.</summary>
    /// <remarks>
    /// They are used only where the indicator has an <see cref="AcrossUnits"/>. The issuer's own figure for the same days takes precedence. After a
    /// merger within the year, list the units before and after it, each with the days on which it exists; they may share a code.
    /// </remarks>
    /// <exception cref="ArgumentException">The code of a unit occurs twice for the same days.</exception>
    public ValueList<OrgUnit> ReportingUnits
    {
        get => _reportingUnits;
        init
        {
            var twice = FirstTwice(value);
            _reportingUnits = twice is null
                ? value
                : throw new ArgumentException($"The unit '{twice.Code}' is listed twice.", nameof(value));
        }
    }

    /// <summary>Figures of earlier periods; none by default. Of two for the same days, the later one in the list is used.</summary>
    public ValueList<Baseline> Baselines { get; init; }

    /// <summary>Later changes, in any order; of two from the same day, the later one in the list is used. None by default.</summary>
    public ValueList<Amendment> Amendments { get; init; }

    /// <summary>The mark of the line's footnote; empty when there is none.</summary>
    public string FootnoteMark { get; init; } = "";

    /// <summary>A condition that narrows the indicator: "phần xe chạy ≥ 7,5 m"; null when there is none.</summary>
    public BilingualName? Condition { get; init; }

    /// <summary>
    /// Whether the plan gives a number without a comparator, so that the comparator of
    /// the target is an interpretation; policies read it by polarity or as equality.
    /// </summary>
    public bool IsBareNumber { get; init; }

    /// <summary>Slips of the pen or the scanner in the words, with their correction; none by default.</summary>
    public ValueList<WordingSlip> Slips { get; init; }

    /// <summary>The indicator of the target.</summary>
    public Indicator Indicator => Target.Indicator;

    /// <summary>The target in force on a day, after amendments.</summary>
    /// <param name="day">The day.</param>
    public Target TargetOn(LocalDate day) => AmendmentOn(day)?.Target ?? Target;

    /// <summary>The amendment in force on a day; null while the original target is in force.</summary>
    /// <param name="day">The day.</param>
    public Amendment? AmendmentOn(LocalDate day)
    {
        Amendment? latest = null;
        foreach (var amendment in Amendments)
        {
            latest = amendment.From <= day && (latest is null || latest.From <= amendment.From) ? amendment : latest;
        }

        return latest;
    }

    // The levels in use, in the order of the line.
    internal IEnumerable<Baseline> StandingBaselines => Standing.Where(static baseline => !baseline.IsMove);

    // The growth or change of earlier years in use.
    internal IEnumerable<Baseline> StandingMoves => Standing.Where(static baseline => baseline.IsMove);

    private IEnumerable<Baseline> Standing => Baselines.Count == 0 ? [] : Baselines.Where((baseline, at) => !Baselines.Skip(at + 1).Any(baseline.IsOfSame));

    /// <summary>Number and target.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ordinal}. {Target}");

    // A line of a nation has thousands of units, so each is compared only with those of its code.
    private static OrgUnit? FirstTwice(ValueList<OrgUnit> units)
    {
        var known = new Dictionary<string, List<OrgUnit>>(units.Count, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (!known.TryGetValue(unit.Code, out var sameCode))
            {
                known.Add(unit.Code, [unit]);
            }
            else if (sameCode.Exists(other => other.Meets(unit)))
            {
                return unit;
            }
            else
            {
                sameCode.Add(unit);
            }
        }

        return null;
    }
}
