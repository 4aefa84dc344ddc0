using HongLinh.Planning.Documents;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HongLinh.Planning.AspNetCore;

/// <summary>What an endpoint answers with: scorecards as JSON, page, table or file, calendars, and findings (kết quả trả về).</summary>
/// <remarks>
/// Each answer has a weak <c>ETag</c> and <c>Cache-Control: private, no-cache</c>; a request with the same tag in <c>If-None-Match</c> gets 304, and
/// nothing is written for it or for <c>HEAD</c>. Words are in the language given or, with <c>Vary: Accept-Language</c>, in the one the request asks for.
/// </remarks>
public static class PlanningResults
{
    /// <summary>A scorecard as JSON, streamed.</summary>
    /// <param name="scorecard">The scorecard.</param>
    public static IResult Json(Scorecard scorecard) => Of(scorecard, Rendering.Json, null);

    /// <summary>A scorecard as a web page, with what is owed where it was judged with deadlines; a content security policy forbids scripts.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    public static IResult Page(Scorecard scorecard, Language? language = null) => Of(scorecard, Rendering.Page, language);

    /// <summary>A scorecard as one HTML table, for a page of the application.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    public static IResult Table(Scorecard scorecard, Language? language = null) => Of(scorecard, Rendering.Table, language);

    /// <summary>A scorecard as a CSV file for spreadsheets.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    public static IResult Csv(Scorecard scorecard, Language? language = null) => Of(scorecard, Rendering.Csv, language);

    /// <summary>The report on a plan as an official document (.docx).</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="head">Number, date, recipients and whatever else the scorecard does not know; nothing by default.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    public static IResult Word(Scorecard scorecard, ReportHead? head = null, Language? language = null) =>
        Of(scorecard, Rendering.Word(head), language, head is null ? "" : string.Join('\u001f',
            [head.ParentBody, $"{head.Number}", $"{head.Date}", head.Subject, head.SignedFor, head.SignedBy, .. head.Bases, "", .. head.Addressees, "",
                .. head.Recipients]));

    /// <summary>A scorecard as a workbook (.xlsx) with live formulas.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    public static IResult Workbook(Scorecard scorecard, Language? language = null) => Of(scorecard, Rendering.Workbook, language);

    /// <summary>The reporting calendar of a year by the regime, level and working days of <see cref="PlanningOptions"/>, as text.</summary>
    /// <param name="year">The year.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    /// <remarks>Executing it throws <see cref="InvalidOperationException"/> where the settings have no regime.</remarks>
    public static IResult Calendar(PlanYear year, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new TextResult((context, words) =>
        {
            var options = context.RequestServices.GetRequiredService<IOptions<PlanningOptions>>().Value;
            return options.Regime is { } regime
                ? CalendarText.Render(regime, (year, options.Level!), options.Calendar!, words)
                : throw new InvalidOperationException("PlanningOptions.Regime is null, so there is no reporting calendar: set Regime, Level and Calendar.");
        }, language);
    }

    /// <summary>Who owes which report until when, as text.</summary>
    /// <param name="book">The obligations: <see cref="PlanReviewer.Obligations"/>.</param>
    /// <param name="language">The language; null, the default, for that of the request.</param>
    public static IResult Obligations(ObligationBook book, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new TextResult((_, words) => ObligationText.Render(book, words), language);
    }

    /// <summary>Findings as problem details (RFC 9457), the gravest first, in the language of the request.</summary>
    /// <param name="findings">The findings; at least one.</param>
    /// <param name="plan">The plan whose names of indicators and units are used; codes by default.</param>
    /// <param name="statusCode">The status; 422, content that was understood but cannot be processed, by default.</param>
    /// <returns>Members of RFC 9457 and <c>findings</c>: <c>code</c>, <c>severity</c>, <c>place</c>, <c>message</c>, <c>advice</c> for each.</returns>
    /// <exception cref="ArgumentException">There are no findings.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is none of an error: 400 to 599.</exception>
    public static IResult Problem(ValueList<Finding> findings, Plan? plan = null, int statusCode = StatusCodes.Status422UnprocessableEntity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return findings.Count > 0
            ? new FindingsResult(findings, plan, statusCode)
            : throw new ArgumentException("There are no findings, so there is no problem to report.", nameof(findings));
    }

    private static ScorecardResult Of(Scorecard scorecard, Rendering rendering, Language? language, string more = "")
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return new ScorecardResult(scorecard, rendering, language, more);
    }
}
