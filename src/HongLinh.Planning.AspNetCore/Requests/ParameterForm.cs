using System.Text.Json.Nodes;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.AspNetCore;

/// <summary>The texts that a parameter of a type of the model may have.</summary>
/// <param name="Schema">The name of the definition in the schema; null where the codes stand in its place.</param>
/// <param name="Accepts">Whether a text is one.</param>
/// <param name="Vietnamese">The forms in Vietnamese.</param>
/// <param name="English">The forms in English.</param>
internal sealed record ParameterForm(string? Schema, Func<string, bool> Accepts, string Vietnamese, string English)
{
    private const string Periods = "2023-M06, 2023-Q2, 2023-H1, 2023-9M, 2023, 2023-M01..M05, 2023-W05";

    private static readonly Dictionary<Type, ParameterForm> Known = new()
    {
        [typeof(ReportingPeriod)] = new(NameOf<ReportingPeriod>(), static text => ReportingPeriod.TryParse(text, out _), Periods, Periods),
        [typeof(IndicatorCode)] = new(NameOf<IndicatorCode>(), static text => IndicatorCode.TryParse(text, null, out _),
            "chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ cái, ví dụ budget-revenue",
            "lower-case letters, digits and hyphens, starting with a letter, for example budget-revenue"),
        [typeof(PlanYear)] = new(NameOf<PlanYear>(), static text => PlanYear.TryParse(text, null, out _), "năm từ 1945 đến 2200", "a year from 1945 to 2200"),
        [typeof(IsoDay)] = new(NameOf<LocalDate>(), static text => IsoDay.TryParse(text, null, out _),
            "năm-tháng-ngày, ví dụ 2023-06-30", "year-month-day, for example 2023-06-30"),
        [typeof(Language)] = OfCodes(null, [.. Language.All.Select(static language => language.Code)]),
    };

    /// <summary>The form of a parameter of a type; null for types that are not of the model.</summary>
    public static ParameterForm? Of(Type type)
    {
        var read = Nullable.GetUnderlyingType(type) ?? type;
        // Vocabularies are the definitions that list codes; asked of the schema, because a generic look-up would need reflection.
        return Known.TryGetValue(read, out var known) ? known
            : PlanningTypes.DefinitionOf(read) is { } name && PlanningTypes.DefinitionsOf([name])[name]?["enum"] is JsonArray codes
                ? OfCodes(name, [.. codes.Select(static code => code!.GetValue<string>())])
                : null;
    }

    /// <summary>The forms in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    private static ParameterForm OfCodes(string? schema, string[] codes) =>
        new(schema, text => codes.Contains(text, StringComparer.Ordinal), string.Join(", ", codes), string.Join(", ", codes));

    private static string NameOf<T>() => PlanningTypes.DefinitionOf(typeof(T))!;
}
