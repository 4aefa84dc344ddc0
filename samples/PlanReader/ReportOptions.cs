using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The options for a report: its period, and the plan whose indicators it is about.</summary>
internal static class ReportOptions
{
    /// <summary>Reads "--period 2023-06 --plan FILE" or "--period 2023-06 --indicators", in any order.</summary>
    /// <returns>Whether all options are present and can be read.</returns>
    public static bool TryRead(ReadOnlySpan<string> args, [NotNullWhen(true)] out ReportContext? context)
    {
        context = null;
        var (period, plan, isAny) = ((ReportingPeriod?)null, (Plan?)null, false);
        for (var at = 0; at < args.Length; at++)
        {
            var value = at + 1 < args.Length ? args[at + 1] : "";
            switch (args[at])
            {
                case "--period" when TryPeriod(value, out period):
                    at++;
                    break;
                case "--plan" when File.Exists(value):
                    plan = Text.PlanReader.Read(File.ReadAllText(value)).Value;
                    at++;
                    break;
                case "--indicators":
                    isAny = true;
                    break;
                default:
                    return false;
            }
        }

        if (period is null || plan is null == !isAny)
        {
            return false;
        }

        // A sample does not record when a report was received; the reading is only printed.
        context = new ReportContext { Plan = plan, Period = period, RecordedAt = NodaConstants.UnixEpoch };
        return true;
    }

    // 2023-06 is June; other periods are written as in the library: 2023-M06, 2023-Q2, 2023-H1, 2023-9M, 2023.
    private static bool TryPeriod(string text, [NotNullWhen(true)] out ReportingPeriod? period) =>
        ReportingPeriod.TryParse(text is [_, _, _, _, '-', >= '0' and <= '1', >= '0' and <= '9'] ? text.Insert(5, "M") : text, out period);
}
