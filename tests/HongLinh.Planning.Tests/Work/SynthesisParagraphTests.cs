using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

public sealed class SynthesisParagraphTests
{
    [Theory]
    [InlineData("I")]
    [InlineData("V")]
    public void Written_ASectionOfTheReport_KeepsKeyAndWords(string section)
    {
        var paragraph = SynthesisParagraph.Written(section, " task-1 ", " Vướng mặt bằng. ");
        Assert.Equal((section, "task-1", "Vướng mặt bằng.", true), (paragraph.Section, paragraph.Key, paragraph.Words, paragraph.IsWritten));
        Assert.Equal(section + " task-1: Vướng mặt bằng.", paragraph.ToString());
        Assert.Single(paragraph.Sentences);
    }

    // Reports have five sections. The sixth, for what has lost its place, is the report's own to fill.
    [Theory]
    [InlineData("VI", "Vướng mặt bằng.", "section")]
    [InlineData("1", "Vướng mặt bằng.", "section")]
    [InlineData("I", " ", "words")]
    public void Written_NoSuchSectionOrNoWords_IsRefused(string section, string words, string argument) =>
        Assert.Throws<ArgumentException>(argument, () => SynthesisParagraph.Written(section, "", words));

    [Theory]
    [InlineData("II")]
    [InlineData("VI")]
    public void Read_AsItWasKept_StandsInTheSameSection(string section)
    {
        var paragraph = SynthesisParagraph.Read(section, "task-1", "Vướng mặt bằng.");
        Assert.Equal((section, "task-1", "Vướng mặt bằng.", true), (paragraph.Section, paragraph.Key, paragraph.Words, paragraph.IsWritten));
    }

    [Fact]
    public void Of_SentencesThatAreEmpty_AreLeftOut()
    {
        var paragraph = SynthesisParagraph.Of("III", "a", ParagraphForm.Item, "Một.", "", "Hai.");
        Assert.Equal(["Một.", "Hai."], paragraph.Sentences);
        Assert.Equal(("III", "a", ParagraphForm.Item, false), (paragraph.Section, paragraph.Key, paragraph.Form, paragraph.IsWritten));
    }
}
