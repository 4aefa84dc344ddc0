using OneOf;

namespace HongLinh.Planning.Tests.Units;

// Short words for the tests of this folder.
internal static class Given
{
    public static Unit Unit(string code) =>
        UnitCatalogue.TryFromCode(code, out var unit) ? unit : throw new ArgumentException($"No unit '{code}'.", nameof(code));

    public static Quantity Of(decimal amount, string code) => Unit(code).Of(amount);

    // The amount as well as the value: 192,5 tỷ and 192.500 triệu are equal quantities.
    public static void IsExactly(decimal amount, string code, OneOf<Quantity, UnitMismatch> actual)
    {
        Assert.True(actual.IsT0, actual.IsT1 ? actual.AsT1.ToString() : "");
        Assert.Equal((amount, code), (actual.AsT0.Amount, actual.AsT0.Unit.Code));
    }

    public static void IsRefused<T>(MismatchReason reason, OneOf<T, UnitMismatch> actual)
    {
        Assert.True(actual.IsT1, actual.IsT0 ? actual.AsT0!.ToString() : "");
        Assert.Equal(reason.Code, actual.AsT1.Reason.Code);
    }
}
