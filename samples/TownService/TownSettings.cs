using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>The settings of the service, in the section <c>Town</c>.</summary>
internal sealed record TownSettings
{
    /// <summary>The most bytes of a request: a workbook of a year has some 60 KB.</summary>
    public const int LargestRequest = 4 * 1024 * 1024;

    /// <summary>The file of the database; made and filled when it is not there.</summary>
    public required string Data { get; init; }

    /// <summary>The day on which the clock of the service starts, for trials with the figures of 2023; null for the real day.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>Whether everybody may read without a key; false by default.</summary>
    public bool AnonymousReads { get; init; }

    /// <summary>How many seconds a report waits for others that are being entered.</summary>
    public int WaitSeconds { get; init; } = 10;

    /// <summary>How many reports a unit may send in a minute.</summary>
    public int WritesPerMinute { get; init; } = 120;

    /// <summary>How many pages a reader may ask for in a minute.</summary>
    public int ReadsPerMinute { get; init; } = 1200;

    public string Connection => FormattableString.Invariant($"Data Source={Data};Default Timeout={WaitSeconds}");

    /// <summary>Reads the section; a value that cannot be read stops the service with words that name it.</summary>
    public static TownSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Town");
        return new TownSettings
        {
            Data = section["Data"] is { Length: > 0 } data ? data : throw Wrong("Data", section["Data"], "the path of a file"),
            Today = section["Today"] is not { Length: > 0 } today ? null
                : LocalDatePattern.Iso.Parse(today).TryGetValue(default, out var day) ? day : throw Wrong("Today", today, "a day such as 2023-07-31"),
            AnonymousReads = section["AnonymousReads"] is { Length: > 0 } open
                && (bool.TryParse(open, out var isOpen) ? isOpen : throw Wrong("AnonymousReads", open, "true or false")),
            WaitSeconds = Count(section, "WaitSeconds", 10),
            WritesPerMinute = Count(section, "WritesPerMinute", 120),
            ReadsPerMinute = Count(section, "ReadsPerMinute", 1200),
        };
    }

    private static int Count(IConfigurationSection section, string name, int usual) => section[name] is not { Length: > 0 } said ? usual
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
        : throw Wrong(name, said, "a number from 1 on");

    private static InvalidOperationException Wrong(string name, string? value, string expected) =>
        new($"The setting Town:{name} is '{value}'; give {expected}.");
}
