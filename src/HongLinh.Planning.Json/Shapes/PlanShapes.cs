namespace HongLinh.Planning.Json;

/// <summary>A plan, its header and its groups as objects.</summary>
internal static class PlanShapes
{
    private static readonly PlanProse NoProse = new();
    private static readonly PlanWork NoWork = new();

    public static Description OfPlan => Shape.Object<Plan>(
        [
            Member<Plan>.Required("header", static plan => plan.Header),
            Member<Plan>.Required("groups", static plan => plan.Groups),
            Member<Plan>.Optional("prose", static plan => plan.Prose == NoProse ? null : plan.Prose),
            Member<Plan>.Optional("work", static plan => plan.Work == NoWork ? null : plan.Work),
        ],
        static values => Whole(values.Get<PlanHeader>("header"), values.Get<ValueList<PlanGroup>>("groups"), values.Get<PlanProse?>("prose"), values.Get<PlanWork?>("work")));

    public static Description OfHeader => Shape.Object<PlanHeader>(
        [
            Member<PlanHeader>.Required("code", static header => header.Code),
            Member<PlanHeader>.Required("year", static header => header.Year),
            Member<PlanHeader>.Required("issuer", static header => header.Issuer),
            Member<PlanHeader>.Required("title", static header => header.Title),
            Member<PlanHeader>.Required("number", static header => header.Number),
            Member<PlanHeader>.Required("place", static header => header.Place),
            Member<PlanHeader>.Required("date", static header => header.Date),
            Member<PlanHeader>.Required("basis", static header => header.Basis),
            Member<PlanHeader>.Required("session", static header => header.Session),
            Member<PlanHeader>.Required("signedFor", static header => header.SignedFor),
            Member<PlanHeader>.Required("signedBy", static header => header.SignedBy),
        ],
        static values => new PlanHeader
        {
            Code = values.Get<string>("code"),
            Year = values.Get<PlanYear>("year"),
            Issuer = values.Get<OrgUnit>("issuer"),
            Title = values.Get<BilingualName>("title"),
            Number = values.Get<DocumentNumber>("number"),
            Place = values.Get<string>("place"),
            Date = values.Get<DocumentDate>("date"),
            Basis = values.Get<LegalBasis>("basis"),
            Session = values.Get<CouncilSession>("session"),
            SignedFor = values.Get<string>("signedFor"),
            SignedBy = values.Get<string>("signedBy"),
        });

    public static Description OfNumber => Shape.Object<DocumentNumber>(
        [
            Member<DocumentNumber>.Text("number", static number => number.Number, static (number, value) => DocumentNumber.Of(value, number.Symbol)),
            Member<DocumentNumber>.Required("symbol", static number => number.Symbol),
        ],
        static values => DocumentNumber.Of("", values.Get<string>("symbol")));

    public static Description OfSession => Shape.Object<CouncilSession>(
        [
            Member<CouncilSession>.Required("term", static session => session.Term),
            Member<CouncilSession>.Required("meeting", static session => session.Meeting),
        ],
        static values => CouncilSession.Of(values.Get<int>("term"), values.Get<int>("meeting")));

    public static Description OfGroup => Shape.Object<PlanGroup>(
        [
            Member<PlanGroup>.Required("mark", static group => group.Mark),
            Member<PlanGroup>.Required("name", static group => group.Name),
            Member<PlanGroup>.Required("words", static group => group.Words),
            Member<PlanGroup>.Required("lines", static group => group.Lines),
        ],
        static values => new PlanGroup
        {
            Mark = values.Get<string>("mark"),
            Name = values.Get<BilingualName>("name"),
            Words = values.Get<SourceSpan>("words"),
            Lines = values.Get<ValueList<PlanLine>>("lines"),
        });

    // A line that the plan would leave out is no part of a plan that was written, so the document is refused for it.
    private static Plan Whole(PlanHeader header, ValueList<PlanGroup> groups, PlanProse? prose, PlanWork? work)
    {
        var made = Plan.Create(header, groups, prose, work);
        return made.Value.Lines.Count == groups.Sum(static group => group.Lines.Count)
            ? made.Value
            : throw Refusal.Of($"A line cannot stand in the plan: {Refusal.Shown(string.Join("; ", made.Findings.Where(static finding => finding.Severity == Severity.Error)))}");
    }
}
