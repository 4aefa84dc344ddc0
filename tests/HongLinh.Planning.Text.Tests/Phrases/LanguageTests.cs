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

    [Fact]
    public void Of_TwoSentences_AsksForTheOperandsOfItsOwnAlone()
    {
        Assert.Equal("còn 5 ngày", Language.Vietnamese.Of($"còn {5} ngày", $"{Unasked()} days left"));
        Assert.Equal("05 days left", Language.English.Of($"còn {Unasked()} ngày", $"{5:00} days left"));
        Assert.Equal("hết", Language.Vietnamese.Of("hết", $"{Unasked()}"));
        Assert.Equal("none", Language.English.Of($"{Unasked()}", "none"));
    }

    private static string Unasked() => throw new InvalidOperationException("The other language was asked for.");
}
