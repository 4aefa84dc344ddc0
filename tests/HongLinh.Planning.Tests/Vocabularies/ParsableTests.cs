using HongLinh.Planning.Calendar;

namespace HongLinh.Planning.Tests.Vocabularies;

/// <summary>What frameworks read from routes, queries and settings: through the interface, as they do.</summary>
public sealed class ParsableTests
{
    [Fact]
    public void Parse_CanonicalTexts_GiveTheirValues()
    {
        Assert.Same(Maturity.Official, Parse<Maturity>("official"));
        Assert.Same(ReportingLevel.Ward, Parse<ReportingLevel>("ward"));
        Assert.Equal(IndicatorCode.Of("budget-revenue"), Parse<IndicatorCode>("budget-revenue"));
        Assert.Equal(PlanYear.Of(1945), Parse<PlanYear>("1945"));
        Assert.Equal(PlanYear.Of(2200), Parse<PlanYear>("2200"));
        Assert.Equal(ReportingPeriod.Quarter(PlanYear.Of(2023), 2), Parse<ReportingPeriod>("2023-Q2"));
    }

    [Fact]
    public void TryParse_OtherTexts_IsFalseAndParseNamesTheForms()
    {
        AssertRefused<Maturity>("the codes are", null, "", "Official", " official", "done");
        AssertRefused<IndicatorCode>("lower-case letters", null, "", "Budget", "1st", "budget revenue", "budget-revenue\n");
        AssertRefused<PlanYear>("1945 to 2200", null, "", "1944", "2201", "23", "+2023", " 2023", "2023\0", "02023");
        AssertRefused<ReportingPeriod>("2026-M01", null, "", "2023-06", "2023-Q5", "2023-m06");
    }

    private static void AssertRefused<T>(string forms, params string?[] texts)
        where T : class, IParsable<T> => Assert.All(texts, text =>
    {
        Assert.False(T.TryParse(text, null, out var value));
        Assert.Null(value);
        if (text is not null)
        {
            Assert.Contains(forms, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message, StringComparison.Ordinal);
        }
    });

    private static T Parse<T>(string text)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, null, out var value));
        var parsed = T.Parse(text, null);
        Assert.Equal(value, parsed);
        return parsed;
    }
}
