using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Json;

/// <summary>Writes results, and reads them with their inputs at hand: worked out again, and refused where the document says something else.</summary>
/// <remarks>A result read without its inputs would be a claim that nobody has checked.</remarks>
internal static class ResultDocuments
{
    private static readonly DocumentText<WorkReviewDocument> Reviews = new("review of work");
    private static readonly DocumentText<ObligationsDocument> Books = new("book of obligations");
    private static readonly DocumentText<OutlooksDocument> Forecasts = new("list of outlooks");
    private static readonly DocumentText<ComparisonDocument> Comparisons = new("comparison");

    private static JsonSerializerOptions Options => Reviews.Options;

    public static string Write(WorkReview review) => Reviews.Write(new WorkReviewDocument
    {
        Engine = Fingerprint.ThisEngine,
        AsOf = review.AsOf,
        KnownAt = review.KnownAt,
        Calendar = review.Calendar,
        Judgements = Kept(review.Judgements, Options),
    });

    public static WorkReview ReadReview(ReadOnlySpan<byte> utf8Json, WorkRegister register, WorkLog log)
    {
        var document = Reviews.Read(utf8Json);
        var (review, judgements) = ResultCheck.Answer("$.asOf", () =>
        {
            var made = WorkReview.Run(register, log, document.AsOf, document.Calendar).WithKnownAt(document.KnownAt);
            return (made, Kept(made.Judgements, Options));
        });
        ResultCheck.Same(("judgements", "register and log"), document.Judgements, judgements, document.Engine);
        return review;
    }

    public static string Write(ObligationBook book) => Books.Write(new ObligationsDocument
    {
        Engine = Fingerprint.ThisEngine,
        Plan = book.Plan.Header,
        KnownAt = book.KnownAt,
        Deadlines = DeadlinesOf(book),
    });

    public static ObligationBook ReadBook(ReadOnlySpan<byte> utf8Json, Plan plan, LogView view)
    {
        var document = Books.Read(utf8Json);
        ResultCheck.SameInput(
            "plan", document.Plan == plan.Header,
            $"The document is about '{Refusal.Shown(document.Plan.Code)}': another plan than the one at hand, or one with another head.");
        ResultCheck.SameInput("knownAt", document.KnownAt == view.KnownAt, $"The reports at hand are those known at {Moment(view)}, not at this moment.");
        var book = ResultCheck.Answer("$.deadlines", () => document.Deadlines.Open(plan, view));
        ResultCheck.Same(
            ("deadlines.obligations", "plan, reports and rules"), document.Deadlines.Obligations, Kept(book.Obligations, Options), document.Engine);
        return book;
    }

    public static DeadlinesDocument DeadlinesOf(ObligationBook book) => new()
    {
        Rules = book.Rules,
        Submissions = book.Submissions,
        Checks = book.Checks,
        Obligations = Kept(book.Obligations, Options),
    };

    public static string Write(Scorecard card, ProjectionMethod? method) => Forecasts.Write(new OutlooksDocument
    {
        Engine = Fingerprint.ThisEngine,
        Scorecard = Kept(card.Fingerprint, Options),
        Method = method,
        Outlooks = Kept(OutlooksOf(card, method), Options),
    });

    public static ValueList<YearOutlook> ReadOutlooks(ReadOnlySpan<byte> utf8Json, Scorecard card)
    {
        var document = Forecasts.Read(utf8Json);
        ResultCheck.SameInputs("scorecard", document.Scorecard, Kept(card.Fingerprint, Options));
        var outlooks = OutlooksOf(card, document.Method);
        ResultCheck.Same(("outlooks", "scorecard"), document.Outlooks, Kept(outlooks, Options), document.Engine);
        return outlooks;
    }

    public static string Write(ScorecardComparison comparison) => Comparisons.Write(new ComparisonDocument
    {
        Engine = Fingerprint.ThisEngine,
        Before = Kept(comparison.Before.Fingerprint, Options),
        After = Kept(comparison.After.Fingerprint, Options),
        Lines = Kept(comparison.Lines, Options),
    });

    public static ScorecardComparison ReadComparison(ReadOnlySpan<byte> utf8Json, Scorecard before, Scorecard after)
    {
        var document = Comparisons.Read(utf8Json);
        ResultCheck.SameInputs("before", document.Before, Kept(before.Fingerprint, Options));
        ResultCheck.SameInputs("after", document.After, Kept(after.Fingerprint, Options));
        var comparison = ScorecardComparison.Between(before, after);
        ResultCheck.Same(("lines", "two scorecards"), document.Lines, Kept(comparison.Lines, Options), document.Engine);
        return comparison;
    }

    /// <summary>A result in the form in which it is written.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">The form: that of today, or of an earlier version.</param>
    public static Written<T> Kept<T>(T result, JsonSerializerOptions options) =>
        new(JsonSerializer.SerializeToElement(result, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))));

    private static ValueList<YearOutlook> OutlooksOf(Scorecard card, ProjectionMethod? method) =>
        method is null ? card.Outlooks() : ValueList.From(card.Judgements.Select(judgement => YearOutlook.Of(judgement, method)));

    private static string Moment(LogView view) => NodaTime.Text.InstantPattern.ExtendedIso.Format(view.KnownAt);
}
