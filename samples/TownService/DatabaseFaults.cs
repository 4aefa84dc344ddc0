using HongLinh.Planning.EntityFrameworkCore;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>Says what a client has to do when the database cannot take a report: nothing was entered, and it may be sent again.</summary>
internal sealed class DatabaseFaults(IProblemDetailsService problems) : IExceptionHandler
{
    // The codes of SQLite for what passes, or what an office can mend; any other failure is a fault of the service.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int InputOutput = 10;
    private const int Full = 13;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, words) = Root(exception) switch
        {
            EntryConflictException conflict => (StatusCodes.Status409Conflict, conflict.Message),
            SqliteException { SqliteErrorCode: Busy or Locked or InputOutput or Full } => (StatusCodes.Status503ServiceUnavailable,
                "Cơ sở dữ liệu đang bận hoặc ổ đĩa hết chỗ; chưa ghi nhận gì, đề nghị gửi lại sau. "
                    + "(The database is busy or the disk is full; nothing was entered, send it again.)"),
            _ => (0, ""),
        };
        if (status == 0)
        {
            return false;
        }

        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.RetryAfter = "5";
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = { Status = status, Detail = words } });
    }

    // Entity Framework Core wraps what a provider throws.
    private static Exception Root(Exception exception) => exception is not (SqliteException or EntryConflictException) && exception.InnerException is { } inner
        ? Root(inner) : exception;
}
