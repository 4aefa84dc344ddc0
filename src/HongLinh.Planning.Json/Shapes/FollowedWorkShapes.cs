using System.Text.Json;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Followed work, what was recorded about it, and printed counts as objects.</summary>
internal static class FollowedWorkShapes
{
    public static Description[] All => [OfRegister, OfItem, OfLog, OfEntry, OfTally, OfScoring, DocumentShape.Of<ScoringRules>("scoring"),
        OfParagraph, Shape.List<SynthesisParagraph>(), DocumentShape.Of<ValueList<SynthesisParagraph>>("paragraphs")];

    // What a report generates is made again from what it rests on; only the words of people have to be kept.
    private static Description OfParagraph => Shape.Object<SynthesisParagraph>(
        [
            Member<SynthesisParagraph>.Required("section", static paragraph => paragraph.Section),
            Member<SynthesisParagraph>.Required("key", static paragraph => paragraph.Key),
            Member<SynthesisParagraph>.Required("words", static paragraph => paragraph.IsWritten ? paragraph.Words
                : throw new JsonException($"The paragraph '{paragraph}' was generated; keep those alone that a person wrote (IsWritten).")),
        ],
        static values => SynthesisParagraph.Read(values.Get<string>("section"), values.Get<string>("key"), values.Get<string>("words")));

    private static Description OfRegister => Shape.Object<WorkRegister>(
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<WorkRegister>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<WorkRegister>.Required("items", static register => register.Items),
        ],
        // The register keeps its findings for every review.
        static values => WorkRegister.Create(values.Get<ValueList<WorkItem>>("items")).Value);

    private static Description OfItem => Shape.Object<WorkItem>(
        [
            Member<WorkItem>.Required("code", static item => item.Code),
            Member<WorkItem>.Required("name", static item => item.Name),
            Member<WorkItem>.Usual("kind", static item => item.Kind, static (item, value) => item with { Kind = value }),
            Member<WorkItem>.Required("assignment", static item => item.Assignment),
            Member<WorkItem>.Required("assignedOn", static item => item.AssignedOn),
            Member<WorkItem>.Optional<LocalDate>("due", static item => item.Due, static (item, value) => item with { Due = value }),
            Member<WorkItem>.Optional("product", static item => item.Product, static (item, value) => item with { Product = value }),
            Member<WorkItem>.Optional("parent", static item => item.Parent, static (item, value) => item with { Parent = value }),
            Member<WorkItem>.Optional("period", static item => item.Period, static (item, value) => item with { Period = value }),
            Member<WorkItem>.Optional("session", static item => item.Session, static (item, value) => item with { Session = value }),
            Member<WorkItem>.Optional<decimal>(
                "weight", static item => item.Weight == 1m ? null : item.Weight, static (item, value) => item with { Weight = value }),
            Member<WorkItem>.Optional<LocalDate>("receivedOn", static item => item.ReceivedOn, static (item, value) => item with { ReceivedOn = value }),
        ],
        static values => new WorkItem
        {
            Code = values.Get<string>("code"),
            Name = values.Get<BilingualName>("name"),
            Assignment = values.Get<Assignment>("assignment"),
            AssignedOn = values.Get<LocalDate>("assignedOn"),
        });

    private static Description OfLog => Shape.Object<WorkLog>(
        [
            Member<WorkLog>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<WorkLog>.Required("entries", static log => log.Entries),
            Member<WorkLog>.List(
                "findings", static log => log.Findings, static (log, findings) => log.Append(new Reading<ValueList<WorkEntry>>([], findings))),
        ],
        static values => WorkLog.Empty.Append(values.Get<ValueList<WorkEntry>>("entries")));

    private static Description OfEntry => Shape.Object<WorkEntry>(
        [
            Member<WorkEntry>.Required("kind", static entry => entry.Kind),
            Member<WorkEntry>.Required("task", static entry => entry.Task),
            Member<WorkEntry>.Required("on", static entry => entry.On),
            Member<WorkEntry>.Required("recordedAt", static entry => entry.RecordedAt),
            Member<WorkEntry>.Optional<LocalDate>("until", static entry => entry.Until),
            Member<WorkEntry>.Optional("assignment", static entry => entry.Assignment),
            Member<WorkEntry>.Optional<decimal>("percent", static entry => entry.Percent, static (entry, value) => entry with { Percent = value }),
            Member<WorkEntry>.Optional<LocalDate>("doneOn", static entry => entry.DoneOn, static (entry, value) => entry with { DoneOn = value }),
            Member<WorkEntry>.Optional("number", static entry => entry.Number, static (entry, value) => entry with { Number = value }),
            Member<WorkEntry>.Optional<LocalDate>("dated", static entry => entry.Dated, static (entry, value) => entry with { Dated = value }),
            Member<WorkEntry>.Text("evidence", static entry => entry.Evidence, static (entry, value) => entry with { Evidence = value }),
            Member<WorkEntry>.List("alsoFor", static entry => entry.AlsoFor, static (entry, value) => entry with { AlsoFor = value }),
            Member<WorkEntry>.Text("words", static entry => entry.Words, static (entry, value) => entry with { Words = value }),
            Member<WorkEntry>.Text("by", static entry => entry.By, static (entry, value) => entry with { By = value }),
        ],
        Entry);

    private static WorkEntry Entry(Values values)
    {
        var (kind, task) = (values.Get<WorkEntryKind>("kind"), values.Get<string>("task"));
        var times = (On: values.Get<LocalDate>("on"), RecordedAt: values.Get<Instant>("recordedAt"));
        return (values.Get<LocalDate?>("until"), values.Get<Assignment?>("assignment")) switch
        {
            ({ } until, null) => WorkEntry.Extension(kind, task, until, times),
            (null, { } units) when kind == WorkEntryKind.Reassigned => WorkEntry.Reassignment(task, units, times),
            (null, null) => WorkEntry.Of(kind, task, times.On, times.RecordedAt),
            _ => throw new ArgumentException($"An entry of the kind {kind} has not both a last day and units, and only reassigned work has units."),
        };
    }

    private static Description OfTally => Shape.Object<WorkTally>(
        [
            Member<WorkTally>.Optional("unit", static tally => tally.Unit, static (tally, value) => tally with { Unit = value }),
            Member<WorkTally>.Text("source", static tally => tally.Source, static (tally, value) => tally with { Source = value }),
            Member<WorkTally>.Optional<int>("total", static tally => tally.Total, static (tally, value) => tally with { Total = value }),
            Member<WorkTally>.Optional<int>("done", static tally => tally.Done, static (tally, value) => tally with { Done = value }),
            Member<WorkTally>.Optional<int>("doneInTime", static tally => tally.DoneInTime, static (tally, value) => tally with { DoneInTime = value }),
            Member<WorkTally>.Optional<int>("doneLate", static tally => tally.DoneLate, static (tally, value) => tally with { DoneLate = value }),
            Member<WorkTally>.Optional<int>("open", static tally => tally.Open, static (tally, value) => tally with { Open = value }),
            Member<WorkTally>.Optional<int>("openInTime", static tally => tally.OpenInTime, static (tally, value) => tally with { OpenInTime = value }),
            Member<WorkTally>.Optional<int>("overdue", static tally => tally.Overdue, static (tally, value) => tally with { Overdue = value }),
            Member<WorkTally>.Optional<int>("due", static tally => tally.Due, static (tally, value) => tally with { Due = value }),
            Member<WorkTally>.Optional<int>("dueDone", static tally => tally.DueDone, static (tally, value) => tally with { DueDone = value }),
            Member<WorkTally>.Optional<int>(
                "dueDoneInTime", static tally => tally.DueDoneInTime, static (tally, value) => tally with { DueDoneInTime = value }),
            Member<WorkTally>.Optional<int>("notReported", static tally => tally.NotReported, static (tally, value) => tally with { NotReported = value }),
            Member<WorkTally>.Optional<int>(
                "dueNotReported", static tally => tally.DueNotReported, static (tally, value) => tally with { DueNotReported = value }),
            Member<WorkTally>.Optional<int>(
                "overdueNotReported", static tally => tally.OverdueNotReported, static (tally, value) => tally with { OverdueNotReported = value }),
            Member<WorkTally>.Optional<int>("noDeadline", static tally => tally.NoDeadline, static (tally, value) => tally with { NoDeadline = value }),
            Member<WorkTally>.Optional<int>(
                "doneNoDeadline", static tally => tally.DoneNoDeadline, static (tally, value) => tally with { DoneNoDeadline = value }),
            Member<WorkTally>.Optional<int>("withdrawn", static tally => tally.Withdrawn, static (tally, value) => tally with { Withdrawn = value }),
        ],
        static _ => new WorkTally());

    private static Description OfScoring => Shape.Object<ScoringRules>(
        [
            Member<ScoringRules>.Required("commonPoints", static rules => rules.CommonPoints),
            Member<ScoringRules>.Required("resultPoints", static rules => rules.ResultPoints),
            Member<ScoringRules>.Required("deduction", static rules => rules.Deduction),
            Member<ScoringRules>.Optional<int>(
                "leaderCriteria", static rules => rules.LeaderCriteria == 0 ? null : rules.LeaderCriteria,
                static (rules, value) => rules with { LeaderCriteria = value }),
            Member<ScoringRules>.List("thresholds", static rules => rules.Thresholds, static (rules, value) => rules with { Thresholds = value }),
            Member<ScoringRules>.Optional<decimal>(
                "excellentCap", static rules => rules.ExcellentCap, static (rules, value) => rules with { ExcellentCap = value }),
            Member<ScoringRules>.Flag(
                "capCountsExcellent", static rules => rules.CapCountsExcellent, static (rules, value) => rules with { CapCountsExcellent = value }),
            Member<ScoringRules>.Required("basis", static rules => rules.Basis),
        ],
        static values => new ScoringRules
        {
            CommonPoints = values.Get<decimal>("commonPoints"),
            ResultPoints = values.Get<decimal>("resultPoints"),
            Deduction = values.Get<decimal>("deduction"),
            Basis = values.Get<LegalBasis>("basis"),
        });
}
