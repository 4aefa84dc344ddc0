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
        static values =>
            Whole(values.Get<PlanHeader>("header"), values.Get<ValueList<PlanGroup>>("groups"), values.Get<PlanProse?>("prose"),
            values.Get<PlanWork?>("work")));

    public static Description OfHeader => Shape.Object<PlanHeader>(
        [
            Member<PlanHeader>.Required("code", static header => header.Code),
            Member<PlanHeader>.Required("year", static header => header.Year),
            Member<PlanHeader>.Required("issuer", static header => header.Issuer),
            Member<PlanHeader>.Required("title", static header => header.Title),
            Member<PlanHeader>.Optional("firstYear", static header => header.FirstYear, static (header, value) => header with { FirstYear = value }),
            Member<PlanHeader>.Optional("number", static header => header.Number, static (header, value) => header with { Number = value }),
            Member<PlanHeader>.Text("place", static header => header.Place, static (header, value) => header with { Place = value }),
            Member<PlanHeader>.Optional("date", static header => header.Date, static (header, value) => header with { Date = value }),
            Member<PlanHeader>.Optional("basis", static header => header.Basis, static (header, value) => header with { Basis = value }),
            Member<PlanHeader>.Optional("session", static header => header.Session, static (header, value) => header with { Session = value }),
            Member<PlanHeader>.Text("signedFor", static header => header.SignedFor, static (header, value) => header with { SignedFor = value }),
            Member<PlanHeader>.Text("signedBy", static header => header.SignedBy, static (header, value) => header with { SignedBy = value }),
        ],
        static values => new PlanHeader
        {
            Code = values.Get<string>("code"),
            Year = values.Get<PlanYear>("year"),
            Issuer = values.Get<OrgUnit>("issuer"),
            Title = values.Get<BilingualName>("title"),
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
            Member<PlanGroup>.Optional("words", static group => group.Words.IsNone ? null : group.Words, static (group, value) => group with { Words = value }),
            Member<PlanGroup>.Required("lines", static group => group.Lines),
        ],
        static values => new PlanGroup
        {
            Mark = values.Get<string>("mark"),
            Name = values.Get<BilingualName>("name"),
            Lines = values.Get<ValueList<PlanLine>>("lines"),
        });

    // A written plan contains no line that making it would leave out, so a document with such a line is refused.
    private static Plan Whole(PlanHeader header, ValueList<PlanGroup> groups, PlanProse? prose, PlanWork? work)
    {
        var made = Plan.Create(header, groups, prose, work);
        return made.Value.Lines.Count == groups.Sum(static group => group.Lines.Count)
            ? made.Value
            : throw Refusal.Of(
                $"A line cannot stand in the plan: "
                    + $"{Refusal.Shown(string.Join("; ", made.Findings.Where(static finding => finding.Severity == Severity.Error)))}");
    }
}
