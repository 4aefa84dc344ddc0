using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Names, passages, acts and units of organisation as objects.</summary>
internal static class SourceShapes
{
    public static Description OfName => Shape.Object<BilingualName>(
        [
            Member<BilingualName>.Required("vietnamese", static name => name.Vietnamese),
            Member<BilingualName>.Optional(
                "english", static name => name.HasEnglish ? name.English : null, static (name, value) => BilingualName.Of(name.Vietnamese, value)),
        ],
        static values => BilingualName.Of(values.Get<string>("vietnamese")));

    public static Description OfSpan => Shape.Object<SourceSpan>(
        [
            Member<SourceSpan>.Required("section", static span => span.Section),
            Member<SourceSpan>.Required("ordinal", static span => span.Ordinal),
            Member<SourceSpan>.Required("words", static span => span.Words),
        ],
        static values => SourceSpan.Of(values.Get<string>("section"), values.Get<int>("ordinal"), values.Get<string>("words")));

    public static Description OfInForce => Shape.Object<InForce>(
        [
            Member<InForce>.Required("from", static days => days.From),
            Member<InForce>.Optional<LocalDate>("until", static days => days.Until, static (days, value) => InForce.Between(days.From, value)),
        ],
        static values => InForce.Since(values.Get<LocalDate>("from")));

    /// <summary>An interval of days with both ends known and inclusive.</summary>
    public static Description OfDays => Shape.Object<DateInterval>(
        "days",
        [
            Member<DateInterval>.Required("from", static days => days.Start),
            Member<DateInterval>.Required("until", static days => days.End),
        ],
        static values => new DateInterval(values.Get<LocalDate>("from"), values.Get<LocalDate>("until")));

    public static Description OfBasis => Shape.Object<LegalBasis>(
        [
            Member<LegalBasis>.Required("act", static basis => basis.Act),
            Member<LegalBasis>.Text("article", static basis => basis.Article, static (basis, value) => basis with { Article = value }),
            Member<LegalBasis>.Optional("inForce", static basis => basis.InForce, static (basis, value) => basis with { InForce = value }),
            Member<LegalBasis>.Usual("confidence", static basis => basis.Confidence, static (basis, value) => basis with { Confidence = value }),
        ],
        static values => new LegalBasis { Act = values.Get<string>("act") });

    public static Description OfOrgUnit => Shape.Object<OrgUnit>(
        [
            Member<OrgUnit>.Required("code", static unit => unit.Code),
            Member<OrgUnit>.Required("name", static unit => unit.Name),
            Member<OrgUnit>.Required("kind", static unit => unit.Kind),
            Member<OrgUnit>.Optional("exists", static unit => unit.Exists, static (unit, value) => unit with { Exists = value }),
        ],
        static values => new OrgUnit
        {
            Code = values.Get<string>("code"),
            Name = values.Get<BilingualName>("name"),
            Kind = values.Get<OrgKind>("kind"),
        });
}
