using Microsoft.Extensions.Logging;

namespace HongLinh.Planning.AspNetCore;

/// <summary>What is logged; the numbers of the events are stable.</summary>
internal static partial class PlanningLog
{
    [LoggerMessage(1001, LogLevel.Information, "Reviewed {Plan} as of {AsOf} by {Policy}: {Lines} lines, {Findings} findings")]
    public static partial void Reviewed(this ILogger logger, string plan, string asOf, string policy, int lines, int findings);

    [LoggerMessage(1002, LogLevel.Warning, "The figure of {Indicator} for {Period} has an error: {Code}")]
    public static partial void FigureHasError(this ILogger logger, string indicator, string period, string code);

    // Neither path nor words of the request: they are the caller's, and a log is no place for them.
    [LoggerMessage(1003, LogLevel.Information, "Refused a request to {Endpoint}: {Code} at {Place}")]
    public static partial void RequestRefused(this ILogger logger, string endpoint, string code, string place);
}
