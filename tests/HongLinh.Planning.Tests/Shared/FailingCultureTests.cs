using System.Globalization;

namespace HongLinh.Planning.Tests.Shared;

public sealed class FailingCultureTests
{
    public static TheoryData<string, Action> CultureReaders => new()
    {
#pragma warning disable RS0030, CA1304, CA1305, CA1307, CA1309, CA1310, CA1311, MA0011, MA0075, MA0076 // Each line reads the culture on purpose.
        { "a decimal", static () => _ = 7.5m.ToString() },
        { "an interpolated decimal", static () => _ = $"{7.5m}" },
        { "a negative integer", static () => _ = (-7).ToString() },
        { "a date", static () => _ = new NodaTime.LocalDate(2023, 1, 31).ToString() },
        { "a parsed decimal", static () => _ = decimal.Parse("7.5") },
        { "an upper-case letter", static () => _ = "đ".ToUpper() },
        { "an order of words", static () => _ = string.Compare("da", "đa", ignoreCase: false) },
        { "a search in text", static () => _ = "Hồng Lĩnh".IndexOf("Lĩnh") },
#pragma warning restore RS0030, CA1304, CA1305, CA1307, CA1309, CA1310, CA1311, MA0011, MA0075, MA0076
    };

    [Theory]
    [MemberData(nameof(CultureReaders))]
    public void Use_CultureIsRead_Throws(string what, Action read)
    {
        var thrown = Record.Exception(() =>
        {
            using (FailingCulture.Use())
            {
                read();
            }
        });
        Assert.True(thrown is InvalidOperationException, $"{what} was formatted or compared without a failure: {thrown}");
    }

    [Fact]
    public void Use_InvariantCultureIsPassed_DoesNotThrow() =>
        Assert.Equal("7.5", FailingCulture.Under(static () => 7.5m.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Dispose_AfterUse_RestoresTheCulture()
    {
#pragma warning disable RS0030 // The test is about the ambient culture.
        var before = CultureInfo.CurrentCulture;
        FailingCulture.Use().Dispose();
        Assert.Same(before, CultureInfo.CurrentCulture);
#pragma warning restore RS0030
    }
}
