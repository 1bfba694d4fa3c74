using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

/// <summary>Made-up pages laid out as kinds of outlets lay theirs out.</summary>
public class OutletStyleTests
{
    private const string Headline = "Riverton council approves new bridge over river";

    private static readonly string[] Body = Page.Body;

    private static void Check(
        string[] blocks, string headline = Headline, string? standfirst = null, string[]? authors = null, string? agency = null, string? dateline = null, PublicationDate? published = null, string[]? body = null)
    {
        DocumentStructure structure = Page.Read(blocks);
        Assert.Equal(headline, structure.Headline?.Text);
        Assert.Equal(standfirst, structure.Standfirst);
        Assert.Equal(authors ?? [], structure.Authors.Select(a => a.Text));
        Assert.Equal(agency, structure.Agency?.Text);
        Assert.Equal(dateline, structure.Dateline);
        Assert.Equal(published, structure.Published);
        Assert.Equal(body ?? Body, Page.Kinds(BlockKind.Body, blocks));
    }

    private static PublicationDate Day(int? second = null, int? offset = null) => new(2023, 5, 2, second, offset);

    [Fact]
    public void WireCopy()
    {
        string[] body = ["RIVERTON, Northland (AP) — " + Body[0], .. Body[1..]];
        Check(
            ["BC-NLD--Bridge-Vote, 1st Ld-Writethru", Headline, "By ANNA EXAMPLE", "Associated Press", .. body, "___", "Associated Press writer Cora Specimen in Eastville contributed to this report."],
            authors: ["ANNA EXAMPLE"], agency: "Associated Press", dateline: "RIVERTON, Northland (AP)", body: body);
    }

    [Fact]
    public void BroadcasterWithCaptionBelowThePicturesMaker() =>
        Check(
            ["Skip to content", "Your account", "Home", Headline, "2 days ago", "Share", "Save", "Anna Example", "BBC News, Riverton", "@annaexample", "PA Media", "The old bridge was closed by a flood in 2019", .. Body, "More on this story",
            "Flood closes old bridge in Riverton", "Related internet links"],
            authors: ["Anna Example"]);

    [Fact]
    public void PaperWithNewsletterInTheText() =>
        Check(
            ["Skip to main content", "Sign in", "Northland", Headline, "Mayor hails ‘good day for the town’ as region promises two-thirds of the costs", "Anna Example in Riverton and Ben Sample", "Tue 2 May 2023 11.04 BST",
            "Last modified on Wed 3 May 2023 09.15 BST", "Share", "The old bridge, which was closed after the flood. Photograph: Cora Specimen/Alamy", .. Body[..2], "skip past newsletter promotion", "Sign up to First Light", "Free daily newsletter",
            "Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters", "Enter your email address", "Sign up", "after newsletter promotion", .. Body[2..], "Explore more on these topics", "Reuse this content"],
            standfirst: "Mayor hails ‘good day for the town’ as region promises two-thirds of the costs", authors: ["Anna Example", "Ben Sample"], published: Day(39840, 60));

    [Fact]
    public void ChannelWithAListInTheText() =>
        Check(
            ["Skip to Content", "Navigation menu", "News", Headline, "The council votes for a bridge after four years without one, with most of the costs to be borne by the region.", "The old bridge was closed after a flood [File: Ben Sample/Reuters]",
            "By Anna Example", "Published On 2 May 20232 May 2023", "Click here to share on social media", "Save", .. Body[..3], "list of 2 items", "list 1 of 2", "Flood closes bridge in Northland", "list 2 of 2", "Ferry sinks in harbour", "end of list",
            .. Body[3..], "Advertisement", "About"],
            standfirst: "The council votes for a bridge after four years without one, with most of the costs to be borne by the region.", authors: ["Anna Example"], published: Day());

    [Fact]
    public void Weblog() =>
        Check(
            ["The River Watcher", "Notes of a small town on a big river", "Home", "About", "Archive", "Posted on May 2, 2023 by Anna Example", "Harbour council wants the bridge over river", .. Body, "Posted in Bridges, Council | Tagged bridge, flood, river | 14 Comments", "← Older post",
            "14 thoughts on “Harbour council wants the bridge over river”", "ferryfan says:", "May 3, 2023 at 8:12 am", "Nobody asked those who live on the other side of the river.", "Reply", "Leave a Reply"],
            headline: "Harbour council wants the bridge over river", authors: ["Anna Example"], published: Day());

    [Fact]
    public void PressRelease()
    {
        string[] body = ["Two-year project to create 120 jobs", "RIVERTON, May 2, 2023 /Newswire/ -- Harbour Works Inc. today announced that it will build a new bridge over the river for the town of Riverton.", .. Body[2..]];
        Check(
            ["FOR IMMEDIATE RELEASE", "Contact: Anna Example", "Phone: 555-0142", "Email: press@riverton.example", "Harbour Works to Build New Bridge for Riverton", .. body, "###"],
            headline: "Harbour Works to Build New Bridge for Riverton", dateline: "RIVERTON, May 2, 2023 /Newswire/", published: Day(), body: body);
    }

    [Fact]
    public void LocalPaper()
    {
        string[] blocks =
        [
            "Subscribe", "e-Edition", "Log In", "Obituaries", "News", "Council gives green light to bridge", "By Anna Example aexample@gazette.example", "May 2, 2023", "Updated May 3, 2023", "Facebook", "Twitter", "Email",
            "Mayor Doris Example, left, and a ferryman look at a model of the bridge Tuesday in the customs house.", "Ben Sample | Riverton Gazette", "RIVERTON — " + Body[0], Body[1], "You have 3 free articles remaining this month.", .. Body[2..],
            "Reporter Cora Specimen contributed to this story.", "Anna Example covers city government for the Gazette. Reach her at 555-0142.", "Tags", "Recommended for you",
        ];
        Check(blocks, headline: "Council gives green light to bridge", authors: ["Anna Example"], dateline: "RIVERTON", published: Day(), body: ["RIVERTON — " + Body[0], .. Body[1..]]);
        Caption caption = Assert.Single(Page.Read(blocks).Captions);
        Assert.Equal(("Mayor Doris Example, left, and a ferryman look at a model of the bridge Tuesday in the customs house.", "Ben Sample | Riverton Gazette"), (caption.Text, caption.Credit));
    }

    [Fact]
    public void ReaderModeMarkdown() =>
        Check(
            ["# " + Headline, "[Anna Example](https://gazette.example/author/anna-example) · [Riverton Gazette](https://gazette.example) · May 2, 2023 · 4 min read", "![The old bridge](https://gazette.example/bridge.jpg)",
            "*The old bridge was closed by a flood in 2019. Ben Sample for the Riverton Gazette*", .. Body[..3], "## Who pays", .. Body[3..], "---", "*Cora Specimen contributed reporting.*", "Source: https://gazette.example/2023/05/02/riverton-bridge"],
            authors: ["Anna Example"], published: Day());

    [Fact]
    public void InterviewInQuestionsAndAnswers()
    {
        string[] body =
        [
            "Carl Muster has built bridges for forty years. We met him in the old customs house, above the river that he will span next.", "Q: When did you first see the river?", "A: I was six, and my father had a boat. He let me hold the rope, and I let it go.",
            "Q: And the boat?", "A: It came back with the tide, as they do here.", "Q: Is the bridge your last one?", "A: I have said so of each of the last four, and I will say so of this one, too.",
        ];
        Check(
            ["Skip to content", "Sign in", "Culture", "‘I never cross a bridge without looking down’", "The engineer of Riverton's new bridge on rivers, fear and patience", "Interview by Anna Example", "2 May 2023", .. body, "Related topics", "© 2023 The Riverton Review"],
            headline: "‘I never cross a bridge without looking down’", standfirst: "The engineer of Riverton's new bridge on rivers, fear and patience", authors: ["Anna Example"], published: Day(), body: body);
    }

    [Fact]
    public void HeadlineInCapitals()
    {
        string[] body = ["RIVERTON >> " + Body[0], .. Body[1..]];
        Check(
            ["Menu", "Search", "RIVERTON COUNCIL SAYS YES TO NEW BRIDGE", "By ANNA EXAMPLE and BEN SAMPLE, Staff Writers", "PUBLISHED: May 2, 2023 at 9:26 a.m. | UPDATED: May 3, 2023 at 6:00 p.m.", .. body, "MORE LOCAL NEWS", "FERRY SINKS IN HARBOR",
            "© 2023 Example News Group"],
            headline: "RIVERTON COUNCIL SAYS YES TO NEW BRIDGE", authors: ["ANNA EXAMPLE", "BEN SAMPLE"], dateline: "RIVERTON", published: Day(), body: body);
    }

    [Fact]
    public void NotesThatAreNoNews()
    {
        string[] body = ["Present: Example, Sample, Specimen (chair)", "1. The minutes of the last meeting were approved.", "2. Bridge. The council voted 7 to 2 for the bridge. Sample asked for the vote to be recorded."];
        Check(["Minutes of the harbour council, 2 May 2023", .. body, "Next meeting: 9 May 2023"], headline: "Minutes of the harbour council, 2 May 2023", published: Day(), body: body);
    }

    [Fact]
    public void AgencysNameEndsItsStory()
    {
        string[] body = [.. Body[..4], Body[4] + " (ANI)"];
        Check(["Home", "World", "Asia", Headline, "ANI | Updated: May 02, 2023 14:55 IST", .. body, "Next Story", "Get the App", "Read More"], agency: "ANI", published: Day(53700, 330), body: body);
    }

    [Fact]
    public void AgencysOwnPage()
    {
        string[] body = ["RIVERTON, May 2 (Xinhua) -- " + Body[0], .. Body[1..]];
        Check(["Xinhua News Agency", "Source: Xinhua", "Editor: huaxia", "2023-05-02 16:21:15", Headline, .. body], agency: "Xinhua", dateline: "RIVERTON, May 2 (Xinhua)", published: Day(), body: body);
    }

    [Fact]
    public void TabloidWithBulletsAndPictures()
    {
        string[] blocks =
        [
            "Home", "Log in", "Showbiz", Headline + " - but furious locals say it is ugly", "Council voted for bridge that will cost millions", "By ANNA EXAMPLE FOR MAILONLINE", "PUBLISHED: 08:15, 2 May 2023 | UPDATED: 10:40, 2 May 2023", "View comments",
            Body[0], "The old bridge (pictured) was closed after a flood in 2019", .. Body[1..], "Share or comment on this article: " + Headline, "Comments 31",
        ];
        Check(blocks, headline: Headline + " - but furious locals say it is ugly", standfirst: "Council voted for bridge that will cost millions", authors: ["ANNA EXAMPLE"], published: Day());
        Assert.Equal(["The old bridge (pictured) was closed after a flood in 2019"], Page.Read(blocks).Captions.Select(c => c.Text));
    }

    [Fact]
    public void RadioWithButtonsThatHideCaptions()
    {
        string[] blocks =
        [
            "Accessibility links", "Skip to main content", "Donate", "World", Headline, "May 2, 20235:01 AM ET", "By", "Anna Example", "Download", "Transcript", "The old bridge in Riverton, Northland, in April.", "Ben Sample for NPR", "hide caption",
            "toggle caption", "Ben Sample for NPR", .. Body, "Sponsor Message",
        ];
        Check(blocks, authors: ["Anna Example"], published: Day(18060, -240));
        Assert.Equal(("The old bridge in Riverton, Northland, in April.", "Ben Sample for NPR"), (Page.Read(blocks).Captions[0].Text, Page.Read(blocks).Captions[0].Credit));
    }

    [Fact]
    public void AgencyWithPointsAndCredits()
    {
        string[] body = ["RIVERTON, May 2 (Reuters) - " + Body[0], .. Body[1..]];
        string[] blocks =
        [
            "World News", "May 2, 2023 / 9:26 AM / 3 days ago", "UPDATE 1-" + Headline, "Anna Example, Ben Sample", "3 Min Read", "By Anna Example and Ben Sample", .. body,
            "(Reporting by Anna Example in Riverton and Ben Sample in Port City; Additional reporting by Cora Specimen; Editing by Doris Doe)", "Our Standards: The Principles.",
        ];
        Check(blocks, headline: "UPDATE 1-" + Headline, authors: ["Anna Example", "Ben Sample"], agency: "Reuters", dateline: "RIVERTON, May 2 (Reuters)", published: Day(), body: body);
        Assert.Equal(["Anna Example", "Ben Sample", "Cora Specimen"], Page.Read(blocks).Contributors.Select(c => c.Name.Text));
    }

    [Fact]
    public void ScholarsPageWithDisclosure() =>
        Check(
            ["Edition: Northland", "Become an author", "Sign in", "What a bridge does to a town", "Published: May 2, 2023 9.26am BST", "Author", "Anna Example", "Professor of Urban Geography, University of Riverton", "Disclosure statement",
            "Anna Example does not work for, consult, own shares in or receive funding from any company that would benefit from this article.", "Partners", "University of Riverton provides funding as a member of The Conversation.", "View all partners",
            "Republish our articles for free, online or in print, under a Creative Commons licence.", .. Body, "Before you go ..."],
            headline: "What a bridge does to a town", authors: ["Anna Example"], published: Day(33960, 60));

    [Fact]
    public void NewsletterWithAShortTitle() =>
        Check(
            ["The Riverton Letter", "Subscribe", "Sign in", "Share this post", "What the bridge means", "Four years without one have changed the town more than the flood did", "Anna Example", "May 02, 2023", "Share", .. Body,
            "Thanks for reading The Riverton Letter! Subscribe for free to receive new posts and support my work.", "Discussion about this post", "© 2023 Anna Example"],
            headline: "What the bridge means", standfirst: "Four years without one have changed the town more than the flood did", authors: ["Anna Example"], published: Day());

    [Fact]
    public void AddressForCopyingAndADatelineByItself() =>
        Check(
            ["Skip to content", "Accessibility links", "Politics", Headline, "May 2, 2023 9:26 AM", "Anna Example", "https://p.dw.com/p/4Qxyz", "FILE - The old bridge is seen after the flood, April 3, 2019.", "RIVERTON —", .. Body,
            "Some information for this report came from The Associated Press and Reuters.", "Back to top"],
            authors: ["Anna Example"], dateline: "RIVERTON", published: Day());

    [Fact]
    public void ChannelWithFilmsAndCapitals() =>
        Check(
            ["Login", "Watch TV", "World", "Published May 2, 2023 9:26am EDT", Headline, "Mayor hails 'good day' as town gets crossing after flood", "By Anna Example Fox News", "Facebook", "Comments", "close", "Video", "Top headlines for May 2",
            "The day's headlines are here. Check out what's clicking.", "NEWYou can now listen to our articles!", .. Body[..2], "FLOOD CLOSES BRIDGE IN NORTHLAND", .. Body[2..], "The Associated Press contributed to this report.",
            "Anna Example is a reporter at Fox News Digital. Story tips can be sent to her."],
            standfirst: "Mayor hails 'good day' as town gets crossing after flood", authors: ["Anna Example"], published: Day(33960, -240));
}
