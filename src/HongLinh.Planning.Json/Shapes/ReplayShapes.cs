using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>An evaluation with all its inputs as an object; each member has the form of the document of its kind.</summary>
internal static class ReplayShapes
{
    public static Description OfReplay => Shape.Object<ReplayDocument>(
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<ReplayDocument>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<ReplayDocument>.Required("engine", static replay => replay.Engine),
            Member<ReplayDocument>.Required("plan", static replay => replay.Plan),
            Member<ReplayDocument>.Required("observations", static replay => replay.Observations),
            Member<ReplayDocument>.List("findings", static replay => replay.Findings, static (replay, findings) => replay with { Findings = findings }),
            Member<ReplayDocument>.Required("knownAt", static replay => replay.KnownAt),
            Member<ReplayDocument>.Required("asOf", static replay => replay.AsOf),
            Member<ReplayDocument>.Required("policy", static replay => replay.Policy),
            Member<ReplayDocument>.Optional<ValueList<Rule>>("rules", static replay => replay.Rules?.Rules),
            Member<ReplayDocument>.Optional("deadlines", static replay => replay.Deadlines),
            Member<ReplayDocument>.Required("scorecard", static replay => replay.Scorecard),
            // Written last, and not part of the content that it is the hash of.
            Member<ReplayDocument>.Required("sha256", static replay => replay.Hash),
        ],
        static values => new ReplayDocument
        {
            Engine = values.Get<string>("engine"),
            Plan = values.Get<Plan>("plan"),
            Observations = values.Get<ValueList<Observation>>("observations"),
            KnownAt = values.Get<Instant>("knownAt"),
            AsOf = values.Get<LocalDate>("asOf"),
            Policy = values.Get<JudgementPolicy>("policy"),
            Rules = values.Get<ValueList<Rule>?>("rules") is { } rules ? RuleShapes.SetOf(rules, "rules") : null,
            Deadlines = values.Get<DeadlinesDocument?>("deadlines"),
            Scorecard = values.Get<Written<Scorecard>>("scorecard"),
            Hash = values.Get<Sha256Text>("sha256"),
        });
}
