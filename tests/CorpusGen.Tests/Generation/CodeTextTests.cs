using System.Text;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Generation;

/// <summary>A text of pieces is what the compiler's own of one string is.</summary>
public class CodeTextTests
{
    private static readonly string[] Pieces = ["// ä\n", "", "\"鈎\"", "x", "\ud83d\ude00 ok\r\n", "end"];
    private static readonly string Whole = string.Concat(Pieces);
    private static readonly SourceText Text = Of(Pieces);

    [Fact]
    public void EveryStretchIsThatOfTheWhole()
    {
        for (int start = 0; start <= Whole.Length; start++)
        {
            for (int length = 0; start + length <= Whole.Length; length++)
            {
                var copied = new char[length + 2];
                Text.CopyTo(start, copied, 1, length);
                Assert.Equal("\0" + Whole.Substring(start, length) + "\0", new string(copied));
                Assert.Equal(Whole.Substring(start, length), Text.ToString(new TextSpan(start, length)));
            }
        }
    }

    [Fact]
    public void EveryCharacterIsThatOfTheWhole()
    {
        Assert.Equal(Whole, new string([.. Enumerable.Range(0, Text.Length).Select(i => Text[i])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Text[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Text[Whole.Length]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Text.CopyTo(Whole.Length, new char[1], 0, 1));
    }

    [Fact]
    public void LinesAndChecksumAreThoseOfAString()
    {
        SourceText expected = SourceText.From(Whole, Encoding.UTF8);

        Assert.Equal(expected.Lines.Select(l => l.Span), Text.Lines.Select(l => l.Span));
        Assert.Equal(expected.GetChecksum(), Text.GetChecksum());
        Assert.True(expected.ContentEquals(Text));
        Assert.True(Text.CanBeEmbedded);
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(20_000)]
    public void ALongText_IsSplitBetweenCharacters(int before)
    {
        string text = new string('x', before) + string.Concat(Enumerable.Repeat("\ud83d\ude00", 5_000));

        Assert.Equal(text, new CodeText(CodePieces.Of(text)).ToString());
    }

    [Fact]
    public void AnEmptyText() => Assert.Equal("", new CodeText(CodePieces.Of("")).ToString());

    [Theory]
    [InlineData("b", "longer")]
    [InlineData("a,c", "x,yy")]
    [InlineData("a,b,c", "c,b,a")]
    public void WithOtherPieces_ItIsTheTextThatIsWrittenOfThem(string old, string others)
    {
        Utf8Text[] pieces = [new("a"), new("b"), new("shared"), new("c")];
        Utf8Text[] now = [.. pieces];
        var replacements = new List<(Utf8Text, Utf8Text)>();
        foreach ((string from, string to) in old.Split(',').Zip(others.Split(',')))
        {
            int i = Array.FindIndex(pieces, p => p.ToString() == from);
            replacements.Add((pieces[i], now[i] = new Utf8Text(to)));
        }

        CodePieces? amended = new CodePieces([.. pieces]).With(replacements);

        Assert.Equal(new CodePieces([.. now]), amended);
        Assert.Equal(string.Concat<Utf8Text>(now), new CodeText(amended!).ToString());
    }

    [Fact]
    public void APieceThatIsNotThere_OrOutOfOrder_OrBecomesEmpty_IsTold()
    {
        Utf8Text a = new("a"), b = new("b");
        var pieces = new CodePieces([a, b]);

        Assert.Null(pieces.With([(new Utf8Text("a"), b)]));
        Assert.Null(pieces.With([(b, a), (a, b)]));
        Assert.Null(pieces.With([(b, new Utf8Text(""))]));
    }

    private static CodeText Of(string[] pieces)
    {
        var code = new CodeWriter();
        foreach (string piece in pieces)
            code.Piece(new Utf8Text(piece));
        return new CodeText(code.ToPieces());
    }
}
