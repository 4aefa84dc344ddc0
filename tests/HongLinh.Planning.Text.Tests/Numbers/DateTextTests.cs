using NodaTime;

namespace HongLinh.Planning.Text.Tests.Numbers;

public sealed class DateTextTests
{
    [Fact]
    public void KnownAt_EveningInLondon_IsTheNextMorningInVietnam()
    {
        var moment = Instant.FromUtc(2023, 7, 29, 23, 5);
        Assert.Equal("theo số liệu nhận được đến 06:05 ngày 30/07/2023 (giờ Việt Nam)", DateText.KnownAt(moment, Language.Vietnamese));
        Assert.Equal("on the figures known at 06:05 on 30 July 2023 (Vietnam time)", DateText.KnownAt(moment, Language.English));
    }

    [Fact]
    public void KnownAt_EndOfTime_SaysEveryFigure() =>
        Assert.Equal("theo mọi số liệu đã nhập", DateText.KnownAt(Instant.MaxValue, Language.Vietnamese));

    [Fact]
    public void Write_DateWithoutDay_SaysThatItIsBlank() => Assert.Equal(
        "ngày (để trống) tháng 01 năm 2023", DateText.Write(DocumentDate.InMonth(new YearMonth(2023, 1)), Language.Vietnamese));

    [Fact]
    public void Write_FullDate_HasTwoDigitsEach() => Assert.Equal(
        "ngày 05/01/2023", DateText.Write(DocumentDate.On(new LocalDate(2023, 1, 5)), Language.Vietnamese));

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(7, "VII")]
    [InlineData(14, "XIV")]
    [InlineData(49, "XLIX")]
    public void Roman_Term_IsWrittenAsPrinted(int term, string printed) => Assert.Equal(printed, RomanText.Write(term));
}
