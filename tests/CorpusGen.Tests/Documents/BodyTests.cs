using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class BodyTests
{
    private static readonly string[] Appeal =
    [
        "Your support helps us to tell the story",
        "Whether we ask who pays for a bridge or what a flood costs, Example Media is on the ground, and we think that you should know what our reporters find there.",
        "We never lock you out of our reporting with a paywall, because we trust our readers to contribute what they can.",
        "Your support makes all the difference.",
    ];

    [Fact]
    public void FurnitureAboveAndBelowIsNoBody() => Assert.Equal(Page.Body, Page.BodyOf(head: ["By Anna Example", "May 2, 2023"]));

    [Fact]
    public void AppealBetweenHeadAndBody() => Assert.Equal(Page.Body, Page.BodyOf(head: ["By Anna Example", "May 2, 2023", .. Appeal]));

    [Fact]
    public void AppealWithinTheBody() => Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..2], .. Appeal, .. Page.Body[2..]]));

    [Theory]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Sign up for our free newsletter and get the news of the river in your inbox every morning.")]
    [InlineData("By signing up you agree to our terms of service and privacy policy.")]
    [InlineData("We use cookies and other tracking technologies to improve your browsing experience.")]
    [InlineData("You can save this article by registering for free here.")]
    [InlineData("Share this article")]
    [InlineData("Story continues below")]
    [InlineData("If you buy something through links on our site, we may earn an affiliate commission.")]
    [InlineData("All rights reserved. This material may not be published, broadcast, rewritten or redistributed.")]
    [InlineData("Read more: Ferry sinks in the harbour")]
    [InlineData("Follow Harbour Radio on Instagram, Facebook and YouTube.")]
    [InlineData("Listen to Riverton live every morning and every evening.")]
    [InlineData("FERRY SINKS IN THE HARBOUR AFTER A COLLISION")]
    [InlineData("What the river costs the town What the river costs the town")]
    public void FurnitureWithinTheBody(string line) => Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..3], line, .. Page.Body[3..]]));

    [Theory]
    [InlineData("Follow the river on foot, the mayor advises, and on the way listen to the birds.")]
    [InlineData("Cookies were served to all who came, and the mayor ate three of them.")]
    [InlineData("More than a hundred people came to the old customs house.")]
    [InlineData("“We need your support,” the mayor said to them, “and we need it before the spring.”")]
    [InlineData("Commenting on the plan, a shop owner said that it had come too late.")]
    [InlineData("Photos of the old bridge hung on the walls of the customs house.")]
    [InlineData("Comments on the plan may be sent to the council until the summer, it said.")]
    [InlineData("The plan was first reported by the news agency Reuters.")]
    [InlineData("The US fund that supports the town had asked other US donors for a contribution to the bridge, which they made.")]
    public void WordsOfFurnitureInTheArticle(string line) => Assert.Contains(line, Page.BodyOf(body: [.. Page.Body[..3], line, .. Page.Body[3..]]));

    [Fact]
    public void RelatedListWithinTheBody() =>
        Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..3], "Related", "Ferry sinks in the harbour", "Flood closes the old bridge", .. Page.Body[3..]]));

    [Fact]
    public void CommentsBehindTheArticle() =>
        Assert.Equal(Page.Body, Page.BodyOf(foot: ["3 responses to the article", "It is about time that the council does something for the town.", "Nobody needs this bridge, and nobody will pay for it, if you ask me."]));

    [Fact]
    public void CommentersBehindTheArticle() =>
        Assert.Equal(
            Page.Body,
            Page.BodyOf(foot: ["rivergirl says:", "It is about time that the council does something for the river.", "old ferryman says:", "Nobody needs this bridge over the river, and the council knows it."]));

    [Fact]
    public void AuthorBehindTheArticle() =>
        Assert.Equal(
            Page.Body,
            Page.BodyOf(head: ["By Anna Example"], foot: ["Anna Example is a senior reporter who covers the river and the towns on it.", "She lives in the harbour town with two cats and a boat, and she has never used the bridge."]));

    [Fact]
    public void TeasersBehindTheArticle() =>
        Assert.Equal(
            Page.Body,
            Page.BodyOf(foot:
            [
                "Cat found on theatre roof", "Firefighters needed three hours and a tin of tuna on Sunday evening.",
                "What to cook when tomatoes are cheap", "Seven recipes from our kitchen that take less than thirty minutes.",
                "Chess champion retires at twenty", "He wants to study medicine and to sleep until noon for once.",
                "A week without telephones", "Pupils of two classes tried it out and liked more of it than they had thought.",
            ]));

    [Fact]
    public void SubheadingsAreNoTeasers() =>
        Assert.Equal(Page.Body, Page.BodyOf(body: [Page.Body[0], "Who pays for the bridge", Page.Body[1], Page.Body[2], "What comes next", Page.Body[3], Page.Body[4]]));

    [Fact]
    public void Subheading() =>
        Assert.Equal(["Who pays for the bridge"], Page.Kinds(BlockKind.Subheading, ["Menu", "Log in", Page.Headline, "May 2, 2023", .. Page.Body[..3], "Who pays for the bridge", .. Page.Body[3..], "Comments"]));

    [Fact]
    public void ListItemsAreTheArticles() => Assert.Contains("- Two lanes for buses", Page.BodyOf(body: [.. Page.Body[..4], "The plan has these parts:", "- Two lanes for buses", "- A path for bicycles", Page.Body[4]]));

    [Fact]
    public void SummaryOfAFilm() =>
        Assert.Equal(Page.Body, Page.BodyOf(head: ["By Anna Example", "May 2, 2023", "Video", "The old bridge in the flood", "A camera on the customs house filmed how the river took the bridge."]));

    [Fact]
    public void FirstParagraphBeforeAnOffer()
    {
        string[] offer = ["This content is reserved for subscribers only", .. Enumerable.Repeat("Unlimited online access to the paper with one account.", 20), "Create an account or sign in to continue reading"];
        Assert.Equal(Page.Body, Page.BodyOf(head: ["By Anna Example", "May 2, 2023"], body: [Page.Body[0], .. offer, .. Page.Body[1..]]));
    }

    [Fact]
    public void LastParagraphWithoutFullStop() => Assert.Contains("The council of the harbour will meet again when the river is low", Page.BodyOf(body: [.. Page.Body, "The council of the harbour will meet again when the river is low"]));

    [Fact]
    public void ArticleAloneIsAllBody()
    {
        string[] blocks = [Page.Headline, .. Page.Body[..2], "Bridge 4, Ferry 1", "Bridge 4, Ferry 2", "A short line", Page.Body[2]];
        Assert.Equal(blocks[1..], Page.Kinds(BlockKind.Body, blocks));
    }

    [Fact]
    public void SeparatorIsOne() => Assert.Equal(["___", "* * *"], Page.Kinds(BlockKind.Separator, [Page.Headline, Page.Body[0], "___", Page.Body[1], "* * *", Page.Body[2]]));

    [Fact]
    public void ACaptionShownTwiceIsNoText()
    {
        const string caption = "The old bridge stood in the river for more than a hundred years.";
        Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..2], caption, caption, .. Page.Body[2..]]));
        Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..2], caption + " Ben Sample/AP", caption, .. Page.Body[2..]]));
    }

    [Theory]
    [InlineData("Mayor Doris Example, left, and the ferryman look at the river.")]
    [InlineData("The ferryman (right) looks at the river.")]
    [InlineData("The old customs house is pictured in a flood.")]
    public void ASentenceAboutAPictureAboveItsCredit(string caption) =>
        Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..2], caption, "(AP Photo/Ben Sample)", .. Page.Body[2..]]));

    [Fact]
    public void AParagraphAboveAPictureWithoutCaption() => Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..2], "(AP Photo/Ben Sample)", .. Page.Body[2..]]));

    [Fact]
    public void AnotherArticlesSummaryAboveItsDate() =>
        Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..3], "Ferry sinks in the harbour", "All passengers were taken from the water by a tug.", "April 3, 2023", .. Page.Body[3..]]));

    [Fact]
    public void AnEntryAboveTheNextOnesTime()
    {
        string[] blog = ["The mayor opens the meeting", Page.Body[3], "May 2, 2023, 10:32 GMT", "The council votes for the bridge", Page.Body[4]];
        Assert.Contains(Page.Body[3], Page.BodyOf(body: [.. Page.Body[..3], .. blog]));
    }

    [Theory]
    [InlineData("Duration 1:30", "The river took the old bridge. Residents fear for the new one.")]
    [InlineData("Free weekly newsletter", "The stories of the river, from its spring to the sea.")]
    [InlineData("Get the Harbour Newsletter", "Where ferrymen, councillors and captains meet.")]
    public void WhatAnOfferSaysOfItself(string offer, string text) => Assert.Equal(Page.Body, Page.BodyOf(body: [.. Page.Body[..3], offer, text, .. Page.Body[3..]]));

    [Fact]
    public void TitlesBelowReadMore() =>
        Assert.Equal(
            Page.Body,
            Page.BodyOf(body: [.. Page.Body[..3], "READ MORE", "Ferry with forty passengers sinks in the harbour after it collided with a tug at the old quay", "Flood closes the old bridge", .. Page.Body[3..]]));

    [Fact]
    public void AParagraphBelowReadMore()
    {
        string last = Page.Body[3] + " " + Page.Body[4];
        Assert.Equal([.. Page.Body[..3], last], Page.BodyOf(body: [.. Page.Body[..3], "Read more", "Ferry sinks in the harbour", "By Ben Sample", last]));
    }

    [Fact]
    public void WhatAColonAnnouncesIsTheArticles()
    {
        string[] body = [.. Page.Body[..2], "The plan has these parts, the mayor told the council:", "Two lanes for buses", "A path for bicycles", "A roof", .. Page.Body[2..]];
        Assert.Equal(body, Page.BodyOf(body: body));
    }

    [Fact]
    public void ASubheadingBehindAListOfSentences()
    {
        string[] body = [.. Page.Body[..2], "The plan has these parts, the mayor told the council:", "Two lanes are built for buses.", "A path is built for bicycles.", "What comes next", .. Page.Body[2..]];
        Assert.DoesNotContain("What comes next", Page.BodyOf(body: body));
    }

    [Fact]
    public void ASemicolonGoesOnWithAList() => Assert.Contains("Two lanes for buses;", Page.BodyOf(body: [.. Page.Body[..2], "Two lanes for buses;", .. Page.Body[2..]]));

    [Theory]
    [InlineData("Anna Example", "Example covers rivers and bridges for The Associated Press. She is based in Riverton.")]
    [InlineData("ANNA EXAMPLE", "Example debunks and tracks rumours for the newspaper. She is based in Riverton.")]
    [InlineData("Anna Example", "Anna works for the harbour and writes about it.")]
    [InlineData("Anna Example", "You can email Anna Example here, and read more of her articles on the page of the river.")]
    [InlineData("Anna Example", "• Anna Example, a former ferry captain, is president of the society of the river.")]
    public void WhatThePageSaysOfTheAuthor(string author, string note) => Assert.Equal(Page.Body, Page.BodyOf(head: ["By " + author, "May 2, 2023"], foot: [note]));

    [Theory]
    [InlineData("Example was among the first who crossed the bridge over the river that day, and a ferryman followed.")]
    [InlineData("Anna was among the first who crossed the bridge over the river that day, and a ferryman followed.")]
    public void SomebodyWhoBearsOneOfTheAuthorsNames(string line)
    {
        string[] body = [.. Page.Body[..3], line, .. Page.Body[3..], "It is the first bridge over the river since the flood, and it has a roof."];
        Assert.Equal(body, Page.BodyOf(head: ["By Anna Example", "May 2, 2023"], body: body));
    }

    [Theory]
    [InlineData("Anna Example: What will the bridge cost those who live on the river and never cross it?")]
    [InlineData("“I know Anna Example, and she knows the river,” the mayor said.")]
    public void WhereTheAuthorAsksOrIsSpokenOf(string line)
    {
        string[] body = [.. Page.Body, line];
        Assert.Equal(body, Page.BodyOf(head: ["By Anna Example", "May 2, 2023"], body: body));
    }
}
