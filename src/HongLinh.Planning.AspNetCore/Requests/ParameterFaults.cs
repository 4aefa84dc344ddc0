using System.Globalization;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Finds the parameters of a request that cannot be read.</summary>
/// <remarks>
/// The framework says only which one was the first. Read again here, all of them are found, each with the forms that it may have.
/// </remarks>
internal static class ParameterFaults
{
    // A value from outside may be as long as a request; an answer shows its beginning.
    private const int Longest = 100;

    public static IEnumerable<Fault> In(HttpContext context, Language language)
    {
        var feature = context.Features.Get<IExceptionHandlerFeature>();
        var route = feature?.RouteValues ?? context.Request.RouteValues;
        var endpoint = feature?.Endpoint ?? context.GetEndpoint();
        foreach (var parameter in endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (ParameterForm.Of(parameter.ParameterInfo.ParameterType) is { } form)
            {
                var name = NameOf(parameter);
                var given = ValueOf(name, route, context.Request.Query);
                if (string.IsNullOrEmpty(given) ? !parameter.IsOptional : !form.Accepts(given))
                {
                    yield return Of(name, given, form, language);
                }
            }
        }

        if (RequestLanguage.Unknown(context) is { } unknown)
        {
            yield return Of(RequestLanguage.Parameter, unknown, ParameterForm.Of(typeof(Language))!, language);
        }
    }

    private static Fault Of(string name, string? given, ParameterForm form, Language language)
    {
        var shown = given is { Length: > Longest } ? given[..Longest] + "..." : given;
        var isVietnamese = language == Language.Vietnamese;
        var message = string.IsNullOrEmpty(given)
            ? isVietnamese ? "Thiếu giá trị." : "The value is missing."
            : isVietnamese ? $"Không đọc được giá trị “{shown}”." : $"“{shown}” cannot be read.";
        var advice = isVietnamese ? $"Các cách ghi: {form.In(language)}." : $"Write: {form.In(language)}.";
        return new Fault(Fault.Parameter, Severity.Error.Code, name, message, advice);
    }

    private static string? ValueOf(string name, RouteValueDictionary route, IQueryCollection query) =>
        route.TryGetValue(name, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : query[name].ToString();

    private static string NameOf(IParameterBindingMetadata parameter)
    {
        foreach (var attribute in parameter.ParameterInfo.GetCustomAttributes(inherit: false))
        {
            var name = attribute is IFromRouteMetadata route ? route.Name : attribute is IFromQueryMetadata query ? query.Name : null;
            if (!string.IsNullOrEmpty(name))
            {
                return name;
            }
        }

        return parameter.Name;
    }
}
