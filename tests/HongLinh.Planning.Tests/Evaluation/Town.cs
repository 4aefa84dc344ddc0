using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Evaluation;

// A town with a plan of one line or a few, and what was reported to it; see LineText and ReportText for the words.
internal static class Town
{
    public static readonly JudgementPolicy Literal = JudgementPolicy.Literal;
    public static readonly JudgementPolicy Practice = JudgementPolicy.AdministrativePractice;
    public static readonly JudgementPolicy Lenient = new() { Name = "lenient", StrictBounds = BoundConvention.Lenient };

    public static PlanHeader Header { get; } = new()
    {
        Code = "town-2023",
        Year = LineText.Year,
        Issuer = new OrgUnit { Code = "town", Name = BilingualName.Of("Thị xã", "Town"), Kind = OrgKind.PeoplesCommittee },
        Title = BilingualName.Of("Kế hoạch", "Plan"),
        Number = DocumentNumber.Of("1", "KH-UBND"),
        Place = "Thị xã",
        Date = DocumentDate.On(new LocalDate(2023, 1, 5)),
        Basis = new LegalBasis { Act = "Nghị quyết 1/NQ-HĐND" },
        Session = CouncilSession.Of(1, 1),
        SignedFor = "CHỦ TỊCH",
        SignedBy = "A",
    };

    public static PlanGroup GroupOf(string mark, params IEnumerable<PlanLine> lines) => new()
    {
        Mark = mark,
        Name = BilingualName.Of("Nhóm " + mark, "Group " + mark),
        Words = SourceSpan.Of("II", 1, mark + ")"),
        Lines = ValueList.From(lines),
    };

    public static Reading<Plan> PlanOf(params IEnumerable<PlanLine> lines) => Plan.Create(Header, [GroupOf("a", lines)]);

    public static Plan PlanOf(string lines) =>
        PlanOf(lines.Split('|').Select(static (line, index) => LineText.Read(line, index + 1))).Value;

    public static Scorecard Review(Plan plan, string reports, string asOf = "2023-12-31", JudgementPolicy? policy = null, Instant? knownAt = null) =>
        Review(plan, ReportText.Read(reports, plan.Lines[0].Indicator.Unit), asOf, policy, knownAt);

    public static Scorecard Review(
        Plan plan, ValueList<Observation> reports, string asOf = "2023-12-31", JudgementPolicy? policy = null, Instant? knownAt = null) =>
        PlanReview.Run(
            plan, ObservationLog.Empty.Append(reports).KnownAt(knownAt ?? Instant.MaxValue), LocalDatePattern.Iso.Parse(asOf).Value, policy
            ?? Literal, RuleSet.None);

    public static Judgement Judge(string line, string reports, string asOf = "2023-12-31", JudgementPolicy? policy = null) =>
        Review(PlanOf(line), reports, asOf, policy).Judgements[0];

    // "met year-end-kept": the verdict, whether it can still change, and the reason.
    public static string Says(this Judgement judgement) => $"{judgement.Verdict} {judgement.Reason}";

    public static string Verdict(string line, string reports, string asOf = "2023-12-31", JudgementPolicy? policy = null) =>
        Judge(line, reports, asOf, policy).Says();

    public static ValueList<Finding> Findings(string line, string reports, string asOf = "2023-12-31") => Review(PlanOf(line), reports, asOf).Findings;

    public static JudgementPolicy PolicyOf(string name) => name == "literal" ? Literal : name == "lenient" ? Lenient : Practice;

    public static string InPercent(this PercentOfPlan percent, int places = 2) => percent.InPercent(Rounding.HalfUp(places)) is { } rounded
        ? rounded.ToString(CultureInfo.InvariantCulture)
        : percent.Gap!.Code;
}
