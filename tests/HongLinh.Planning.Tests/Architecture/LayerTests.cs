using HongLinh.Planning.Tests.Conventions;
using Xunit.Abstractions;

namespace HongLinh.Planning.Tests.Architecture;

public sealed class LayerTests(ITestOutputHelper output)
{
    public static TheoryData<string> Packages => [.. House.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Rooms_OfThePackage_AreThoseOfTheHouse(string package)
    {
        var folders = House.FilesOf(package).Select(static file => file.Room).Distinct(StringComparer.Ordinal).ToList();
        Surface.AssertNone(folders.Except(House.RoomsOf(package), StringComparer.Ordinal), "A folder has no place in House.cs:");
        Surface.AssertNone(House.RoomsOf(package).Except(folders, StringComparer.Ordinal), "A room of House.cs holds no sources:");
    }

    [Fact]
    public void Root_OfTheCore_HoldsOnlyTheFrontDoor() =>
        Surface.AssertNone(
            House.FilesOf(House.Core).Where(static file => file.Room == House.Core && file.Name != "PlanReview").Select(static file => file.Path),
            "Only PlanReview stands outside of the rooms:");

    [Fact]
    public void Names_AllFiles_PointUpTheListOfRooms()
    {
        var upwards = House.Packages.SelectMany(Upwards).ToList();
        upwards.ForEach(use => output.WriteLine($"{use.Pair}: {use.Places}"));
        Surface.AssertNone(upwards.Select(static use => $"{use.Pair}: {use.Places}"), "A room uses one that stands below it in House.cs:");
    }

    // Without it the test above would pass by understanding nothing.
    [Theory]
    [MemberData(nameof(Packages))]
    public void Names_OfThePackage_AreUnderstood(string package) =>
        Surface.AssertNone(RoomUses.Of(package).Riddles, "The architecture test does not understand the sources:");

    private static IEnumerable<(string Pair, string Places)> Upwards(string package) =>
        from use in RoomUses.Of(package).Pairs
        where House.Place(package, use.From) <= House.Place(package, use.To)
        select (Pair(package, use.From, use.To), use.Places);

    private static string Pair(string package, string from, string to) => $"{package}: {from} -> {to}";
}
