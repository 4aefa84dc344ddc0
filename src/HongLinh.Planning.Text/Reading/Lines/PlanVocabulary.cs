namespace HongLinh.Planning.Text;

/// <summary>The facts that a caller knows before a plan is read: indicators, the issuer, the year, place names (danh mục đã biết).</summary>
/// <remarks>Everything is optional. If the text uses a name given here, its indicator is used instead of one derived from the words.</remarks>
public sealed record PlanVocabulary
{
    /// <summary>An empty vocabulary: every indicator is derived from its name.</summary>
    public static PlanVocabulary Empty { get; } = new();

    /// <summary>Known indicators, found by their Vietnamese names; none by default.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Other names under which plans print the indicators; none by default.</summary>
    public ValueList<IndicatorAlias> Aliases { get; init; }

    /// <summary>The body that issued the plan; null to read it from the text.</summary>
    public OrgUnit? Issuer { get; init; }

    /// <summary>The year of the plan; null to read it from the title or the date.</summary>
    public PlanYear? Year { get; init; }

    /// <summary>Place names of the area, spelt correctly. A name that differs from one of them only in diacritics is a slip. None by default.</summary>
    public ValueList<string> Places { get; init; }

    /// <summary>The vocabulary with the indicators, issuer and year of a plan, for reading its reports or its next version.</summary>
    /// <param name="plan">The plan.</param>
    public static PlanVocabulary Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanVocabulary
        {
            Indicators =
                [.. plan.Lines.SelectMany(static line => line.Aspiration is { } goal ? Parts(line.Target).Concat(Parts(goal)) : Parts(line.Target))
                .DistinctBy(static indicator => indicator.Code)],
            Issuer = plan.Header.Issuer,
            Year = plan.Year,
        };
    }

    private static IEnumerable<Indicator> Parts(Target target) =>
        target.Parts.Select(static part => part.Indicator);

    /// <summary>The numbers of known indicators and aliases, for logs.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Indicators.Count} indicators, {Aliases.Count} aliases");
}
