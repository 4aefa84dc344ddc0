namespace HongLinh.Planning.Text.Tests.Letters;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("to\u0309ng so\u0302\u0301", "tỏng số")]
    [InlineData("nghe\u0300o", "nghèo")]
    [InlineData("mo\u0323\u0302t", "một")]
    [InlineData("mo\u0302\u0323t", "một")]
    [InlineData("đu\u031Bo\u031B\u0323c", "được")]
    [InlineData("ÐẠT", "ĐẠT")]
    [InlineData("a\u00A0b\u2009c\td", "a b c d")]
    [InlineData("1\u200B0\uFEFF%", "10%")]
    [InlineData("8–9—10−11‑12", "8-9-10-11-12")]
    [InlineData("“văn hóa”", "\"văn hóa\"")]
    [InlineData("26 m²/km²", "26 m2/km2")]
    [InlineData("quốc gia¹²", "quốc gia")]
    [InlineData("$\\geq 7,5\\text{m}$", " ≥ 7,5  m  ")]
    [InlineData("x >= 5 <= 6", "x ≥ 5 ≤ 6")]
    [InlineData("９５％", "95%")]
    public void Fold_OddForms_GiveOneForm(string text, string folded) => Assert.Equal(folded, TextFolder.Fold(text).Text);

    [Fact]
    public void SpanOf_DecomposedLetters_IsThatOfTheText()
    {
        const string text = "ty\u0309 le\u0323\u0302 5%";
        var folded = TextFolder.Fold(text);
        Assert.Equal("tỷ lệ 5%", folded.Text);
        Assert.Equal("le\u0323\u0302", folded.SpanOf(3, 5).In(text));
        Assert.Equal("5%", folded.SpanOf(6, 8).In(text));
    }

    [Theory]
    [InlineData("hóa", "hoá")]
    [InlineData("thủy", "thuỷ")]
    [InlineData("úy", "uý")]
    [InlineData("tỷ", "tỉ")]
    [InlineData("Tỷ", "TỈ")]
    [InlineData("sỹ", "sĩ")]
    [InlineData("kỳ", "kì")]
    [InlineData("Hòa", "HOÀ")]
    [InlineData("quý", "qúi")]
    public void Key_TwoSpellings_IsOne(string one, string other) => Assert.Equal(SyllableKey.Of(one), SyllableKey.Of(other));

    [Theory]
    [InlineData("nam", "năm")]
    [InlineData("hoa", "hóa")]
    [InlineData("đo", "do")]
    [InlineData("tay", "tai")]
    public void Key_TwoWords_AreTwo(string one, string other) => Assert.NotEqual(SyllableKey.Of(one), SyllableKey.Of(other));

    [Fact]
    public void Span_Outside_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => TextSpan.Of(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(static () => TextSpan.Of(1, -2));
        Assert.Throws<ArgumentOutOfRangeException>(static () => TextSpan.Of(3, 2).In("four"));
        Assert.Equal("our", TextSpan.Of(1, 3).In("four"));
        Assert.Equal((4, "1+3"), (TextSpan.Of(1, 3).End, TextSpan.Of(1, 3).ToString()));
    }
}
