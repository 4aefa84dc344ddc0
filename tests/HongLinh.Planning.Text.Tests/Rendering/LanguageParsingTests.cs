namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class LanguageParsingTests
{
    [Fact]
    public void Parse_Codes_AreThoseOfTheLanguagesAlone()
    {
        Assert.Same(Language.Vietnamese, Language.Parse("vi", null));
        Assert.Same(Language.English, Language.Parse("en", null));
        Assert.All((string?[])[null, "", "VI", "vi-VN", "fr"], static text => Assert.False(Language.TryParse(text, null, out _)));
        Assert.Contains("the codes are vi, en", Assert.Throws<FormatException>(static () => Language.Parse("fr", null)).Message, StringComparison.Ordinal);
    }
}
