namespace HongLinh.Planning;

/// <summary>The basic kind that a unit counts or measures; kinds that must never mix are separate members.</summary>
public sealed class BaseDimension : Vocabulary<BaseDimension>, IVocabulary<BaseDimension>
{
    /// <summary>Money (tiền), qualified by currency and, at constant prices, by the base year.</summary>
    public static readonly BaseDimension Money = new(nameof(Money), "money");

    /// <summary>Distinct people (người).</summary>
    public static readonly BaseDimension Person = new(nameof(Person), "person");

    /// <summary>Occurrences of people (lượt): one person may count several times.</summary>
    public static readonly BaseDimension Visit = new(nameof(Visit), "visit");

    /// <summary>Households (hộ).</summary>
    public static readonly BaseDimension Household = new(nameof(Household), "household");

    /// <summary>Counted things (đơn vị đếm), qualified by their noun: schools never add to culture houses.</summary>
    public static readonly BaseDimension Thing = new(nameof(Thing), "thing");

    /// <summary>Length (chiều dài), canonical metre.</summary>
    public static readonly BaseDimension Length = new(nameof(Length), "length");

    /// <summary>Area of land (diện tích đất), canonical square metre.</summary>
    public static readonly BaseDimension LandArea = new(nameof(LandArea), "land-area");

    /// <summary>Area of floors (diện tích sàn), canonical square metre.</summary>
    public static readonly BaseDimension FloorArea = new(nameof(FloorArea), "floor-area");

    /// <summary>Sown area (diện tích gieo trồng): land counted once for each crop season, canonical square metre.</summary>
    public static readonly BaseDimension SownArea = new(nameof(SownArea), "sown-area");

    /// <summary>Volume (thể tích), canonical cubic metre.</summary>
    public static readonly BaseDimension Volume = new(nameof(Volume), "volume");

    /// <summary>Mass (khối lượng), canonical kilogram.</summary>
    public static readonly BaseDimension Mass = new(nameof(Mass), "mass");

    /// <summary>Months and years (tháng, năm), canonical year; not a fixed number of days.</summary>
    public static readonly BaseDimension CalendarTime = new(nameof(CalendarTime), "calendar-time");

    /// <summary>Seconds, hours and days (giây, giờ, ngày), canonical second.</summary>
    public static readonly BaseDimension ElapsedTime = new(nameof(ElapsedTime), "elapsed-time");

    /// <summary>Working days (ngày làm việc), which depend on a calendar.</summary>
    public static readonly BaseDimension WorkingTime = new(nameof(WorkingTime), "working-time");

    /// <summary>Energy (điện năng), canonical watt-hour.</summary>
    public static readonly BaseDimension Energy = new(nameof(Energy), "energy");

    /// <summary>Active power (công suất), canonical watt.</summary>
    public static readonly BaseDimension Power = new(nameof(Power), "power");

    /// <summary>Apparent power (công suất biểu kiến), canonical volt-ampere: not active power.</summary>
    public static readonly BaseDimension ApparentPower = new(nameof(ApparentPower), "apparent-power");

    /// <summary>Voltage (điện áp), canonical volt.</summary>
    public static readonly BaseDimension Voltage = new(nameof(Voltage), "voltage");

    /// <summary>Data rate (tốc độ truyền), canonical bit per second.</summary>
    public static readonly BaseDimension DataRate = new(nameof(DataRate), "data-rate");

    /// <summary>A difference of two shares (điểm phần trăm), canonical one hundred percentage points.</summary>
    public static readonly BaseDimension ShareDifference = new(nameof(ShareDifference), "share-difference");

    /// <summary>A scale whose values can be ranked but not added (thang bậc), qualified by its name.</summary>
    public static readonly BaseDimension Scale = new(nameof(Scale), "scale");

    /// <summary>An area unit whose size depends on the region (sào, mẫu, công), qualified by its name; never converted.</summary>
    public static readonly BaseDimension RegionalArea = new(nameof(RegionalArea), "regional-area");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BaseDimension> All { get; } =
    [
        Money,
        Person,
        Visit,
        Household,
        Thing,
        Length,
        LandArea,
        FloorArea,
        SownArea,
        Volume,
        Mass,
        CalendarTime,
        ElapsedTime,
        WorkingTime,
        Energy,
        Power,
        ApparentPower,
        Voltage,
        DataRate,
        ShareDifference,
        Scale,
        RegionalArea,
    ];

    private BaseDimension(string name, string code)
        : base(name, code)
    {
    }
}
