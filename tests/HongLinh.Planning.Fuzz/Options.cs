using System.Globalization;

namespace HongLinh.Planning.Fuzz;

/// <summary>What is asked on the command line.</summary>
internal sealed record Options
{
    public const string Help = """
        Tries every door of the library with random inputs made from real ones.

          --minutes N   how long, over all doors (default 1; a fraction such as 0,5 is written 0.5)
          --inputs N    stops a door after so many inputs
          --seed N      the seed of the first input of each door; each further input has the next number (default 1)
          --door NAME   one door only
          --folder DIR  where inputs that fail are kept (default fuzz-failures)

        An input that failed is made again by its seed: --door NAME --seed N --inputs 1
        """;

    public double Minutes { get; init; } = 1;

    public long Inputs { get; init; } = long.MaxValue;

    public long Seed { get; init; } = 1;

    public string? Door { get; init; }

    public string Folder { get; init; } = "fuzz-failures";

    /// <summary>The options, or null where they are not understood.</summary>
    public static Options? Read(string[] arguments)
    {
        var options = new Options();
        for (var at = 0; at < arguments.Length; at += 2)
        {
            if (at + 1 == arguments.Length || options.With(arguments[at], arguments[at + 1]) is not { } next)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    private Options? With(string name, string value) => name switch
    {
        "--minutes" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) => this with { Minutes = minutes },
        "--inputs" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs) => this with { Inputs = inputs },
        "--seed" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => this with { Seed = seed },
        "--door" => this with { Door = value },
        "--folder" => this with { Folder = value },
        _ => null,
    };
}
