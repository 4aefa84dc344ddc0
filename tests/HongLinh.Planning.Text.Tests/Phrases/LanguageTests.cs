namespace HongLinh.Planning.Text.Tests.Phrases;

public sealed class LanguageTests
{
    [Fact]
    public void TryFromCode_EveryLanguage_IsFound() => Assert.All(Language.All, static language =>
    {
        Assert.True(Language.TryFromCode(language.Code, out var found));
        Assert.Same(language, found);
    });

    [Theory]
    [InlineData("VI")]
    [InlineData("fr")]
    [InlineData("")]
    public void TryFromCode_OtherText_IsNotFound(string code) => Assert.False(Language.TryFromCode(code, out _));

    // Phrases come in pairs: a third language needs a third column before it may be listed.
    [Fact]
    public void All_Languages_AreTheTwoThatPhrasesHave() => Assert.Equal(["vi", "en"], Language.All.Select(static language => language.Code));
}
