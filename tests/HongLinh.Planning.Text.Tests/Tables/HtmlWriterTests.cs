namespace HongLinh.Planning.Text.Tests.Tables;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("<b>\"'", "&lt;b&gt;&quot;&#39;")]
    [InlineData("\u001b[2J", "\uFFFD[2J")]
    [InlineData("Đậu Liêu", "Đậu Liêu")]
    public void Add_Words_AreEscapedAndMarkupIsNot(string words, string escaped) =>
        Assert.Equal($"<p title=\"{escaped}\">{escaped}</p>", new HtmlWriter().Add($"<p title=\"{words}\">{words}</p>").ToString());

    [Fact]
    public void Add_Numbers_AreWrittenWithoutACulture() =>
        Assert.Equal("<rect x=\"12.5\" y=\"-3\" width=\"1400\"/>", new HtmlWriter().Add($"<rect x=\"{12.50m}\" y=\"{-3.00m}\" width=\"{1400}\"/>").ToString());
}
