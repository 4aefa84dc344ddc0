using System.Text.Json;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Json;

// Results are read with their inputs at hand: they are worked out again, and a document that says something else is refused.
public static partial class PlanningJson
{
    /// <summary>Writes the judgements of followed work as one document, without line breaks: states, days, findings, and the entries they rest on.</summary>
    /// <param name="review">The work as of a day.</param>
    /// <returns>The document; register and log have documents of their own.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteWorkReview(WorkReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return ResultDocuments.Write(review);
    }

    /// <summary>Reads the judgements of followed work, with the register and the log that they rest on at hand.</summary>
    /// <param name="json">The document.</param>
    /// <param name="register">The work that was judged.</param>
    /// <param name="log">What was recorded about it; later entries change nothing.</param>
    /// <returns>The review of the same day and moment, with equal judgements.</returns>
    /// <exception cref="JsonException">
    /// The document is not JSON, does not have the expected form, is of a later version, or its result does not follow from what is at hand; the
    /// message and <see cref="JsonException.Path"/> give the place and the fault.
    /// </exception>
    public static WorkReview ReadWorkReview(string json, WorkRegister register, WorkLog log) =>
        ReadWorkReview(DocumentText<WorkReviewDocument>.Encode(json), register, log);

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="register">The work that was judged.</param>
    /// <param name="log">What was recorded about it.</param>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static WorkReview ReadWorkReview(ReadOnlySpan<byte> utf8Json, WorkRegister register, WorkLog log)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(log);
        return ResultDocuments.ReadReview(utf8Json, register, log);
    }

    /// <summary>Writes what is owed under a plan as one document, without line breaks, with the rules and the reports received that it rests on.</summary>
    /// <param name="book">The obligations.</param>
    /// <returns>The document; plan and figures have documents of their own.</returns>
    /// <exception cref="JsonException">
    /// A date is in a calendar other than ISO, or the time zone is neither one of the time zone database nor a fixed offset.
    /// </exception>
    public static string WriteObligations(ObligationBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ResultDocuments.Write(book);
    }

    /// <summary>Reads what is owed, with the plan and the figures that it rests on at hand.</summary>
    /// <param name="json">The document.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The figures known at the moment of the document.</param>
    /// <returns>The book with equal rules and obligations.</returns>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static ObligationBook ReadObligations(string json, Plan plan, LogView view) =>
        ReadObligations(DocumentText<ObligationsDocument>.Encode(json), plan, view);

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The figures known at the moment of the document.</param>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static ObligationBook ReadObligations(ReadOnlySpan<byte> utf8Json, Plan plan, LogView view)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(view);
        return ResultDocuments.ReadBook(utf8Json, plan, view);
    }

    /// <summary>Writes the outlook of every line of a scorecard as one document, without line breaks: pace, projection, outlook and assumptions.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="method">The method of projecting; null for the one that the figures of each line allow, as in <see cref="Scorecard.Outlooks"/>.</param>
    /// <returns>The document; <see cref="WriteReplay"/> writes what the scorecard rests on.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteOutlooks(Scorecard scorecard, ProjectionMethod? method = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return ResultDocuments.Write(scorecard, method);
    }

    /// <summary>Reads the outlook of every line, with the scorecard at hand, for example that of <see cref="ReplayResult.Scorecard"/>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="scorecard">The scorecard: the same plan, figures, policy, rules, deadlines, day and moment.</param>
    /// <returns>The outlooks, in the order of the plan.</returns>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static ValueList<YearOutlook> ReadOutlooks(string json, Scorecard scorecard) =>
        ReadOutlooks(DocumentText<OutlooksDocument>.Encode(json), scorecard);

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="scorecard">The scorecard.</param>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static ValueList<YearOutlook> ReadOutlooks(ReadOnlySpan<byte> utf8Json, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return ResultDocuments.ReadOutlooks(utf8Json, scorecard);
    }

    /// <summary>Writes the comparison of two scorecards as one document, without line breaks: what changed in each line, and why.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The document; <see cref="WriteReplay"/> writes what each scorecard rests on.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteComparison(ScorecardComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ResultDocuments.Write(comparison);
    }

    /// <summary>Reads the comparison of two scorecards, with both at hand.</summary>
    /// <param name="json">The document.</param>
    /// <param name="before">The earlier scorecard.</param>
    /// <param name="after">The later scorecard.</param>
    /// <returns>The comparison.</returns>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static ScorecardComparison ReadComparison(string json, Scorecard before, Scorecard after) =>
        ReadComparison(DocumentText<ComparisonDocument>.Encode(json), before, after);

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="before">The earlier scorecard.</param>
    /// <param name="after">The later scorecard.</param>
    /// <inheritdoc cref="ReadWorkReview(string, WorkRegister, WorkLog)" path="/exception"/>
    public static ScorecardComparison ReadComparison(ReadOnlySpan<byte> utf8Json, Scorecard before, Scorecard after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return ResultDocuments.ReadComparison(utf8Json, before, after);
    }
}
