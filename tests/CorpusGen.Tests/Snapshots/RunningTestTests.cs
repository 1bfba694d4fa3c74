namespace CorpusGen.Tests.Snapshots;

/// <summary>The names of files are what Verify would give them.</summary>
public class RunningTestTests
{
    public enum Kind { None, Some }

    [Fact]
    public void AFactIsTypeAndMethod() => Assert.Equal("RunningTestTests.AFactIsTypeAndMethod", RunningTest.Current.FilePrefix);

    [Theory]
    [InlineData("text", 'c', 7, true, Kind.Some, null)]
    public void ATheoryHasItsArguments(string text, char letter, long number, bool flag, Kind kind, string? nothing)
    {
        _ = (text, letter, number, flag, kind, nothing);
        Assert.Equal(
            "RunningTestTests.ATheoryHasItsArguments_text=text_letter=c_number=7_flag=True_kind=Some_nothing=null",
            RunningTest.Current.FilePrefix);
    }

    [Theory]
    [InlineData("a b-c_d.e#f", "a b-c_d.e#f")]
    [InlineData("\"\\<>|:*?/\t\u0001", "-----------")]
    public void WhatNoFileNameMayHoldBecomesAHyphen(string text, string inName)
    {
        Assert.Equal(text.Length, inName.Length);
        Assert.Equal($"RunningTestTests.WhatNoFileNameMayHoldBecomesAHyphen_text={inName}_inName={inName}", RunningTest.Current.FilePrefix);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void AParameterOfAnotherTypeThrows(DateTime date)
    {
        Assert.Equal(2000, date.Year);
        Assert.Throws<NotSupportedException>(() => RunningTest.Current.FilePrefix);
    }

    // A row that is only known when the test runs: its arguments count just the same.
    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void ARowFoundLateHasItsArguments(string name) =>
        Assert.Equal($"RunningTestTests.ARowFoundLateHasItsArguments_name={name}", RunningTest.Current.FilePrefix);

    public static TheoryData<DateTime> Dates => [new DateTime(2000, 1, 2)];

    public static TheoryData<string> Rows => ["one", "two"];

    public class Nested
    {
        [Fact]
        public void ANestedTypeHasItsParentsName() => Assert.Equal("RunningTestTests.Nested.ANestedTypeHasItsParentsName", Current());

        private static string Current() => RunningTest.Current.FilePrefix;
    }
}
