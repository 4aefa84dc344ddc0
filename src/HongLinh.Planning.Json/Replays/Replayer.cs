using System.Text;
using System.Text.Json;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>Writes evaluations with all their inputs, and repeats written evaluations.</summary>
internal static class Replayer
{
    // What follows the hash: the end of its text and of the document.
    private const string End = "\"}";

    private static readonly DocumentText<ReplayDocument> Documents = new("replay");

    public static string Write(Scorecard card)
    {
        var text = Documents.Write(new ReplayDocument
        {
            Engine = card.Fingerprint.Engine,
            Plan = card.Plan,
            Observations = card.View.Observations,
            Findings = card.View.Findings,
            KnownAt = card.KnownAt,
            AsOf = card.AsOf,
            Policy = card.Policy,
            Rules = card.Rules,
            Deadlines = card.Obligations is { } book ? ResultDocuments.DeadlinesOf(book) : null,
            // The tally published by an office is not an input, and a repeated judgement does not bring it back.
            Scorecard = ResultDocuments.Kept(card.Beside(null), Documents.Options),
            Hash = Sha256Text.None,
        });
        return text[..^(Sha256Text.None.Text.Length + End.Length)] + SealOf(Encoding.UTF8.GetBytes(text))!.Computed + End;
    }

    public static ReplayResult Run(ReadOnlySpan<byte> utf8Json)
    {
        var seal = SealOf(utf8Json);
        if (seal is not null && seal.Written != seal.Computed)
        {
            return new ReplayResult((seal.Written, seal.Computed), null, []);
        }

        var document = Documents.Read(utf8Json);
        var options = OptionsOf(utf8Json);
        // A scorecard works out its parts when they are asked for, so it is written here too.
        var (card, computed) = ResultCheck.Answer("$", () =>
        {
            var judged = Judge(document);
            return (judged, ResultDocuments.Kept(judged, options));
        });
        var engine = document.Engine == card.Fingerprint.Engine
            ? ValueList.Create<ReplayDifference>([])
            : [new ReplayDifference(null, "engine", (Refusal.Shown(Compact.Text(document.Engine)), card.Fingerprint.Engine))];
        var deadlines = document.Deadlines is { } written
            ? ScorecardDifferences.BetweenLists(
                "deadlines.obligations", written.Obligations.Json, ResultDocuments.DeadlinesOf(card.Obligations!).Obligations.Json)
            : [];
        var differences = ScorecardDifferences.Between(document.Scorecard.Json, computed.Json);
        if (seal is null)
        {
            throw new JsonException(
                "The hash 'sha256' is none of this document: it is no SHA-256, or a member stands twice. Path: $.sha256.", "$.sha256", null, null);
        }

        return new ReplayResult((seal.Written, seal.Computed), card, ValueList.From(engine.Concat(deadlines).Concat(differences)));
    }

    // The log sorts by the moment of knowledge again, so the order in the document matters no more than in a log.
    private static Scorecard Judge(ReplayDocument document)
    {
        var view = ObservationLog.Empty.Append(new Reading<ValueList<Observation>>(document.Observations, document.Findings)).KnownAt(document.KnownAt);
        var rules = document.Rules ?? RuleSet.None;
        return document.Deadlines is { } deadlines
            ? PlanReview.Run(deadlines.Open(document.Plan, view), document.AsOf, document.Policy, rules)
            : PlanReview.Run(document.Plan, view, document.AsOf, document.Policy, rules);
    }

    private static ReplaySeal? SealOf(ReadOnlySpan<byte> utf8Json) =>
        ReplaySeal.Of(DocumentText<ReplayDocument>.WithoutMark(utf8Json), Documents.Options.MaxDepth);

    private static JsonSerializerOptions OptionsOf(ReadOnlySpan<byte> utf8Json) =>
        OldDocument.IsOld(DocumentText<ReplayDocument>.WithoutMark(utf8Json), Documents.Options.MaxDepth) ? Version1Results.Options : Documents.Options;
}
