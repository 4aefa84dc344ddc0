using CsCheck;

namespace HongLinh.Planning.Tests.Collections;

public sealed class ValueListTests
{
    private sealed record Holder(ValueList<string> Items);

    [Fact]
    public void Default_List_IsTheEmptyList()
    {
        ValueList<string> nothing = default;
        ValueList<string> empty = [];
        Assert.Equal(empty, nothing);
        Assert.True(nothing == ValueList.From<string>([]));
        Assert.Equal(empty.GetHashCode(), nothing.GetHashCode());
        Assert.Equal("[]", nothing.ToString());
        Assert.Empty(nothing);
        Assert.True(nothing.AsSpan().IsEmpty);
        foreach (var item in nothing)
        {
            Assert.Fail(item);
        }
    }

    [Fact]
    public void Equals_SameItemsInTheSameOrder_IsEqualWithEqualHash()
    {
        ValueList<string> one = ["xã", "phường"];
        var other = ValueList.From(new List<string> { "xã", "phường" });
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(new Holder(one), new Holder(other));
    }

    [Fact]
    public void Equals_AnotherOrderLengthOrType_IsNotEqual()
    {
        ValueList<string> one = ["xã", "phường"];
        Assert.True(one != ["phường", "xã"]);
        Assert.True(one != ["xã"]);
        Assert.False(one.Equals((object)new[] { "xã", "phường" }));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Create_SourceChangedAfterwards_KeepsItsItems()
    {
        int[] source = [1, 2, 3];
        var created = ValueList.Create<int>(source);
        var from = ValueList.From(source);
        source[0] = 9;
        Assert.Equal(1, created[0]);
        Assert.Equal(1, from[0]);
    }

    [Fact]
    public void From_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => ValueList.From<int>(null!));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_OutsideTheList_Throws(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Throws<IndexOutOfRangeException>(() => list[index]);
    }

    [Fact]
    public void Equals_NullItems_AreItemsToo()
    {
        ValueList<string?> one = [null, "xã"];
        Assert.True(one == [null, "xã"]);
        Assert.True(one != ["xã", null]);
        Assert.Equal("[, xã]", one.ToString());
    }

    [Fact]
    public void GetEnumerator_EveryWay_WalksInOrder()
    {
        ValueList<int> list = [3, 1, 2];
        var walked = new List<int>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        Assert.Equal([3, 1, 2], walked);
        Assert.Equal([3, 1, 2], list.Select(static item => item));
        Assert.Equal(new object[] { 3, 1, 2 }, ((System.Collections.IEnumerable)list).Cast<object>());
    }

    [Fact]
    public void Equals_AnyTwoLists_AgreesWithTheirSequences() =>
        Gen.Select(Gen.Int[0, 1].Array[0, 4], Gen.Int[0, 1].Array[0, 4]).Sample(static (left, right) =>
        {
            var (one, other) = (ValueList.From(left), ValueList.From(right));
            return one.Equals(other) == left.AsEnumerable().SequenceEqual(right)
                && (one != other || one.GetHashCode() == other.GetHashCode());
        });
}
