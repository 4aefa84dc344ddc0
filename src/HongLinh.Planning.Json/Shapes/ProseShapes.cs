namespace HongLinh.Planning.Json;

/// <summary>The words of a plan as objects.</summary>
internal static class ProseShapes
{
    public static Description OfProse => Shape.Object<PlanProse>(
        [
            Member<PlanProse>.List("purpose", static prose => prose.Purpose, static (prose, value) => prose with { Purpose = value }),
            Member<PlanProse>.List(
                "generalObjective", static prose => prose.GeneralObjective, static (prose, value) => prose with { GeneralObjective = value }),
            Member<PlanProse>.List("commonTasks", static prose => prose.CommonTasks, static (prose, value) => prose with { CommonTasks = value }),
            Member<PlanProse>.List("footnotes", static prose => prose.Footnotes, static (prose, value) => prose with { Footnotes = value }),
            Member<PlanProse>.List("requests", static prose => prose.Requests, static (prose, value) => prose with { Requests = value }),
            Member<PlanProse>.List("recipients", static prose => prose.Recipients, static (prose, value) => prose with { Recipients = value }),
            Member<PlanProse>.List("frame", static prose => prose.Frame, static (prose, value) => prose with { Frame = value }),
            Member<PlanProse>.List("leftOut", static prose => prose.LeftOut, static (prose, value) => prose with { LeftOut = value }),
        ],
        static _ => new PlanProse());

    public static Description OfFootnote => Shape.Object<Footnote>(
        [
            Member<Footnote>.Required("mark", static footnote => footnote.Mark),
            Member<Footnote>.Required("words", static footnote => footnote.Words),
        ],
        static values => new Footnote { Mark = values.Get<string>("mark"), Words = values.Get<SourceSpan>("words") });

    public static Description OfRequest => Shape.Object<PlanRequest>(
        [
            Member<PlanRequest>.Required("of", static request => request.Of),
            Member<PlanRequest>.Required("words", static request => request.Words),
        ],
        static values => new PlanRequest { Of = values.Get<ValueList<OrgUnit>>("of"), Words = values.Get<ValueList<SourceSpan>>("words") });

    public static Description OfLeftOut => Shape.Object<LeftOut>(
        [
            Member<LeftOut>.Required("words", static leftOut => leftOut.Words),
            Member<LeftOut>.Required("reason", static leftOut => leftOut.Reason),
        ],
        static values => LeftOut.Because(values.Get<SourceSpan>("words"), values.Get<BilingualName>("reason")));
}
