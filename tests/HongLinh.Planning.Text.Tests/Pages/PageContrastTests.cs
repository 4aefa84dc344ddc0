using System.Globalization;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text.Tests.Pages;

/// <summary>Contrast by the formula of WCAG 2.1 (1.4.3, level AA: 4.5 for text), in both colour schemes.</summary>
public sealed partial class PageContrastTests
{
    private static readonly string[] Texts = ["ink", "quiet", "exceeded", "met", "not-met", "open", "not-determinable"];

    public static TheoryData<string, string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, string>();
            foreach (var text in Texts)
            {
                pairs.Add("light", text, "paper");
                pairs.Add("dark", text, "paper");
            }

            foreach (var text in Texts[..2])
            {
                pairs.Add("light", text, "band");
                pairs.Add("dark", text, "band");
            }

            return pairs;
        }
    }

    // Black on white is 21, and #767676 the palest grey that passes on white: 4,54 (both in the standard's own notes).
    [Theory]
    [InlineData("#000", "#fff", 2100)]
    [InlineData("#fff", "#000", 2100)]
    [InlineData("#767676", "#ffffff", 454)]
    [InlineData("#777777", "#ffffff", 447)]
    public void Contrast_KnownPairs_IsThatOfTheStandard(string one, string other, int hundredths) =>
        Assert.Equal(hundredths, (int)(Contrast(one, other) * 100));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_TextOnItsGround_CanBeRead(string scheme, string text, string ground)
    {
        var colours = Colours(scheme);
        var contrast = Contrast(colours[text], colours[ground]);
        Assert.True(contrast >= 4.5, string.Create(CultureInfo.InvariantCulture, $"{text} {colours[text]} on {ground} {colours[ground]}: {contrast:0.00}"));
    }

    // Bars and strokes are no text: 3 is enough (1.4.11).
    [Theory]
    [InlineData("light", "hatch", "paper")]
    [InlineData("dark", "hatch", "paper")]
    [InlineData("light", "exceeded", "track")]
    [InlineData("dark", "exceeded", "track")]
    [InlineData("light", "met", "track")]
    [InlineData("dark", "met", "track")]
    [InlineData("light", "not-met", "track")]
    [InlineData("dark", "not-met", "track")]
    [InlineData("light", "open", "track")]
    [InlineData("dark", "open", "track")]
    [InlineData("light", "ink", "track")]
    [InlineData("dark", "ink", "track")]
    public void Colours_PartsOfDrawings_AreSeen(string scheme, string part, string ground) =>
        Assert.True(Contrast(Colours(scheme)[part], Colours(scheme)[ground]) >= 3.0);

    private static Dictionary<string, string> Colours(string scheme)
    {
        var dark = PageStyle.Css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        var block = scheme == "dark" ? PageStyle.Css[dark..] : PageStyle.Css;
        return Colour().Matches(block[..block.IndexOf('}', StringComparison.Ordinal)])
            .ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(static digit => new string(digit, 2))) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i => Linear(int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))
            .ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double Linear(double part) => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{3,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
