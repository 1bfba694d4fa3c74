namespace CorpusGen.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void EqualElementsInEqualOrderAreEqual_ThroughObjectToo()
    {
        EquatableArray<string> one = new(["a", "b"]), same = new(["a", "b"]), other = new(["b", "a"]);

        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals((object)other));
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals("a"));
    }
}
