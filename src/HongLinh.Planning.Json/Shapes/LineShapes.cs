using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>A line of a plan with everything that belongs to it, as objects.</summary>
internal static class LineShapes
{
    public static Description OfLine => Shape.Object<PlanLine>(
        [
            Member<PlanLine>.Required("ordinal", static line => line.Ordinal),
            Member<PlanLine>.Required("target", static line => line.Target),
            Member<PlanLine>.Optional("words", static line => line.Words.IsNone ? null : line.Words, static (line, value) => line with { Words = value }),
            Member<PlanLine>.Optional("targetYear", static line => line.TargetYear, static (line, value) => line with { TargetYear = value }),
            Member<PlanLine>.Optional("firstYear", static line => line.FirstYear, static (line, value) => line with { FirstYear = value }),
            Member<PlanLine>.Usual("holding", static line => line.Holding, static (line, value) => line with { Holding = value }),
            Member<PlanLine>.Usual("commitment", static line => line.Commitment, static (line, value) => line with { Commitment = value }),
            Member<PlanLine>.Optional("aspiration", static line => line.Aspiration, static (line, value) => line with { Aspiration = value }),
            Member<PlanLine>.Optional("setBy", static line => line.SetBy, static (line, value) => line with { SetBy = value }),
            Member<PlanLine>.Optional("basis", static line => line.Basis, static (line, value) => line with { Basis = value }),
            Member<PlanLine>.Optional("assignment", static line => line.Assignment, static (line, value) => line with { Assignment = value }),
            Member<PlanLine>.Optional("phasing", static line => line.Phasing, static (line, value) => line with { Phasing = value }),
            Member<PlanLine>.List("reportingUnits", static line => line.ReportingUnits, static (line, value) => line with { ReportingUnits = value }),
            Member<PlanLine>.List("baselines", static line => line.Baselines, static (line, value) => line with { Baselines = value }),
            Member<PlanLine>.List("amendments", static line => line.Amendments, static (line, value) => line with { Amendments = value }),
            Member<PlanLine>.Text("footnoteMark", static line => line.FootnoteMark, static (line, value) => line with { FootnoteMark = value }),
            Member<PlanLine>.Optional("condition", static line => line.Condition, static (line, value) => line with { Condition = value }),
            Member<PlanLine>.Flag("isBareNumber", static line => line.IsBareNumber, static (line, value) => line with { IsBareNumber = value }),
            Member<PlanLine>.List("slips", static line => line.Slips, static (line, value) => line with { Slips = value }),
        ],
        static values => new PlanLine
        {
            Ordinal = values.Get<int>("ordinal"),
            Target = values.Get<Target>("target"),
        });

    public static Description OfAssignment => Shape.Object<Assignment>(
        [
            Member<Assignment>.Required("lead", static assignment => assignment.Lead),
            Member<Assignment>.List(
                "coordinating", static assignment => assignment.Coordinating, static (assignment, value) => assignment with { Coordinating = value }),
            Member<Assignment>.Optional(
                "reporter",
                static assignment => assignment.Reporter == assignment.Lead ? null : assignment.Reporter,
                static (assignment, value) => assignment with { Reporter = value }),
        ],
        static values => new Assignment { Lead = values.Get<OrgUnit>("lead") });

    public static Description OfBaseline => Shape.Object<Baseline>(
        [
            Member<Baseline>.Required("period", static baseline => baseline.Period),
            Member<Baseline>.Required("value", static baseline => baseline.Value),
            Member<Baseline>.Optional<bool>("isMove", static baseline => baseline.IsMove ? true : null),
        ],
        static values => values.Get<bool?>("isMove") == true
            ? Baseline.OfMove(values.Get<ReportingPeriod>("period"), values.Get<Quantity>("value"))
            : Baseline.Of(values.Get<ReportingPeriod>("period"), values.Get<Quantity>("value")));

    public static Description OfAmendment => Shape.Object<Amendment>(
        [
            Member<Amendment>.Required("from", static amendment => amendment.From),
            Member<Amendment>.Required("target", static amendment => amendment.Target),
            Member<Amendment>.Required("basis", static amendment => amendment.Basis),
        ],
        static values => new Amendment
        {
            From = values.Get<LocalDate>("from"),
            Target = values.Get<Target>("target"),
            Basis = values.Get<LegalBasis>("basis"),
        });

    public static Description OfSlip => Shape.Object<WordingSlip>(
        [
            Member<WordingSlip>.Required("written", static slip => slip.Written),
            Member<WordingSlip>.Required("meant", static slip => slip.Meant),
        ],
        static values => WordingSlip.Of(values.Get<string>("written"), values.Get<string>("meant")));
}
