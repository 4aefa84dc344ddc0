using System.Text.Json;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using ControllerJson = Microsoft.AspNetCore.Mvc.JsonOptions;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Adds planning to a service (đưa vào dịch vụ web).</summary>
public static class PlanningServices
{
    /// <summary>
    /// Adds <see cref="PlanReviewer"/> with its settings, strict JSON (<see cref="AddPlanningJson"/>), and problem details for requests that cannot be
    /// read, which <c>app.UseExceptionHandler()</c> writes.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; <see cref="PlanningOptions.Policy"/> at least.</param>
    /// <returns>The services.</returns>
    /// <remarks>The settings are checked when the service starts; it stops with an <see cref="OptionsValidationException"/> that lists every fault.</remarks>
    public static IServiceCollection AddPlanning(this IServiceCollection services, Action<PlanningOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<PlanningOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PlanningOptions>, PlanningOptionsCheck>());
        services.AddMetrics();
        services.TryAddSingleton<ReviewMeter>();
        services.TryAddSingleton(static provider => new PlanReviewer(
            provider.GetRequiredService<IOptions<PlanningOptions>>(), provider.GetRequiredService<ReviewMeter>(),
            provider.GetRequiredService<ILogger<PlanReviewer>>()));
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusedRequest>();
        // Without it a request that cannot be read gets a bare 400 that says nothing.
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        return services.AddPlanningJson();
    }

    /// <summary>Makes minimal APIs and controllers read and write the model as <see cref="PlanningJson.CreateOptions"/> does, and as strictly.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// The rules hold for the types of the application too: unknown, repeated and missing members, nulls and comments are refused, names are
    /// case-sensitive, and decimals are text. The types of the model go before every other resolver, because a source-generated context that
    /// reaches one of them describes it wrongly. Works as native code.
    /// </remarks>
    public static IServiceCollection AddPlanningJson(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        // After the settings of the application, whatever the order of the calls.
        return services.PostConfigure<JsonOptions>(static options => BeStrict(options.SerializerOptions))
            .PostConfigure<ControllerJson>(static options => BeStrict(options.JsonSerializerOptions));
    }

    /// <summary>Gives an OpenAPI document the published schemas of the model, with codes and examples.</summary>
    /// <param name="options">The options of <c>AddOpenApi</c>.</param>
    /// <returns>The options.</returns>
    public static OpenApiOptions AddPlanningSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info => PlanningSchemas.NameOf(info) ?? others(info);
        var schemas = new PlanningSchemas();
        return options.AddSchemaTransformer(schemas).AddOperationTransformer(schemas).AddDocumentTransformer(schemas);
    }

    /// <summary>
    /// Adds a health check of <see cref="PlanningOptions.Calendar"/>: whether the days off that decide the deadlines of the next month are announced.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="clock">The clock that tells which year it is.</param>
    /// <param name="name">The name of the check.</param>
    /// <returns>The health checks.</returns>
    /// <remarks>
    /// Healthy where the year is announced, degraded where it is provisional, and unhealthy where the calendar ends before it. The data are
    /// <c>year</c>, <c>knowledge</c>, <c>announcedUntil</c> and <c>provisionalUntil</c>.
    /// </remarks>
    public static IHealthChecksBuilder AddPlanningCalendar(this IHealthChecksBuilder builder, IClock clock, string name = "planning-calendar")
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(clock);
        return builder.Add(new HealthCheckRegistration(
            name, provider => new CalendarHealth(provider.GetRequiredService<IOptions<PlanningOptions>>(), clock), failureStatus: null, tags: null));
    }

    /// <summary>The language of a request: its parameter <c>lang</c>, or else the header <c>Accept-Language</c>, or else that of the settings.</summary>
    /// <param name="context">The request.</param>
    /// <exception cref="BadHttpRequestException">The parameter is neither <c>vi</c> nor <c>en</c>.</exception>
    public static Language PlanningLanguage(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RequestLanguage.Of(context);
    }

    private static void BeStrict(JsonSerializerOptions json)
    {
        var strict = PlanningJson.CreateOptions();
        var chain = json.TypeInfoResolverChain;
        if (chain.Contains(strict.TypeInfoResolver!))
        {
            return;
        }

        chain.Insert(0, strict.TypeInfoResolver!);
        chain.Insert(1, ProblemJson.Default);
        json.UnmappedMemberHandling = strict.UnmappedMemberHandling;
        json.AllowDuplicateProperties = strict.AllowDuplicateProperties;
        json.RespectNullableAnnotations = strict.RespectNullableAnnotations;
        json.RespectRequiredConstructorParameters = strict.RespectRequiredConstructorParameters;
        json.PropertyNameCaseInsensitive = strict.PropertyNameCaseInsensitive;
        json.NumberHandling = strict.NumberHandling;
        json.ReadCommentHandling = strict.ReadCommentHandling;
        json.AllowTrailingCommas = strict.AllowTrailingCommas;
        json.MaxDepth = strict.MaxDepth;
        json.Encoder = strict.Encoder;
    }
}
