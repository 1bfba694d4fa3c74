namespace $namespace$
{
    /// <summary>What an actor is.</summary>
    $visibility$ enum ActorKind
    {
        /// <summary>A person.</summary>
        Person,

        /// <summary>A country, its government included.</summary>
        Country,

        /// <summary>A ministry, party, armed group, company, news medium or any other organization.</summary>
        Organization,
    }

    /// <summary>What a block of a document is.</summary>
    $visibility$ enum BlockKind
    {
        /// <summary>The article's headline.</summary>
        Headline,

        /// <summary>The summary under the headline.</summary>
        Standfirst,

        /// <summary>Who wrote the article.</summary>
        Byline,

        /// <summary>When the article was published or changed.</summary>
        Date,

        /// <summary>Place (and agency) on a line of its own before the body.</summary>
        Dateline,

        /// <summary>A paragraph of the article's own text.</summary>
        Body,

        /// <summary>A heading inside the body.</summary>
        Subheading,

        /// <summary>A photo's caption or credit.</summary>
        Caption,

        /// <summary>The title of another article.</summary>
        RelatedLink,

        /// <summary>Who contributed to the article, and from where.</summary>
        Contributor,

        /// <summary>Where the article was published.</summary>
        SourceUrl,

        /// <summary>A line that parts blocks, such as <c>___</c>.</summary>
        Separator,

        /// <summary>What belongs to the site and not to the article: navigation, appeals, notices.</summary>
        Boilerplate,

        /// <summary>The YAML block between <c>---</c> lines that the document begins with.</summary>
        FrontMatter,

        /// <summary>A fenced listing of a Markdown document.</summary>
        Code,
    }

    /// <summary>An article of the corpus.</summary>
    /// <remarks>There is one object an article: two variables are equal where they hold the same article. Safe to use from several threads at once.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Article
    {
        private readonly int bucket;
        private readonly int position;
        private global::$prefix$CorpusTables.CorpusFields$?$ fields;
        private global::$prefix$CorpusTables.CorpusDetails$?$ details;
        private global::System.WeakReference<string>$?$ text;
        private global::System.Collections.Generic.IReadOnlyList<Caption>$?$ captions;
        private global::System.Collections.Generic.IReadOnlyList<RelatedLink>$?$ relatedLinks;
        private global::System.Collections.Generic.IReadOnlyList<Contributor>$?$ contributors;
        private global::System.Collections.Generic.IReadOnlyList<Block>$?$ blocks;
        private global::System.Collections.Generic.IReadOnlyList<Paragraph>$?$ body;
        private global::System.Collections.Generic.IReadOnlyList<Mention>$?$ mentions;
        private global::System.Collections.Generic.IReadOnlyList<Actor>$?$ actors;
        private global::System.Collections.Generic.IReadOnlyList<Quote>$?$ quotes;

        internal Article(int bucket, int position)
        {
            this.bucket = bucket;
            this.position = position;
        }

        /// <summary>The document's path below the fixed part of the pattern that included it, with <c>/</c> between folders and without extension.</summary>
        public string Id { get { return Fields.Id; } }

        /// <summary>The document's path relative to the project, with <c>/</c> between folders.</summary>
        public string SourcePath { get { return Fields.SourcePath; } }

        /// <summary>The headline as plain text; the document's file name where the text has none.</summary>
        public string Headline { get { return Fields.Headline; } }

        /// <summary>The summary under the headline as plain text; null where there is none.</summary>
        public string$?$ Standfirst { get { return Details.Standfirst; } }

        /// <summary>The persons of the byline, as written. A news agency is no author.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Authors { get { return Details.Authors; } }

        /// <summary>The news agency that is credited, such as AFP; null where none is.</summary>
        public string$?$ Agency { get { return Details.Agency; } }

        /// <summary>The outlet, from its own words in the text or the host of <see cref="Url"/>; null where neither tells.</summary>
        public string$?$ Publisher { get { return Details.Publisher; } }

        /// <summary>The place (and agency) at the start of the body, as written, such as <c>MOSCOW (AP)</c>; null where there is none.</summary>
        public string$?$ Dateline { get { return Details.Dateline; } }

        /// <summary>The date of publication as the text states it; null where it states none.</summary>
        public $date$? PublishedOn { get { return Details.PublishedOn; } }

        /// <summary>The moment of publication; null unless the text states time and zone.</summary>
        public global::System.DateTimeOffset? PublishedAt { get { return Details.PublishedAt; } }

        /// <summary>Where the article was published, as written; null where the text does not say.</summary>
        public string$?$ Url { get { return Details.Url; } }

        /// <summary>Photo captions with their credits, in text order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Caption> Captions
        {
            get { return captions ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref captions, Details.ReadCaptions()); }
        }

        /// <summary>The titles of other articles that the document names, in text order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<RelatedLink> RelatedLinks
        {
            get { return relatedLinks ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref relatedLinks, Details.ReadRelatedLinks()); }
        }

        /// <summary>Who contributed to the article, and from where, in text order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Contributor> Contributors
        {
            get { return contributors ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref contributors, Details.ReadContributors()); }
        }

        /// <summary>The paragraphs of the article's own text, in order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Paragraph> Body
        {
            get { return body ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref body, MakeBody()); }
        }

        /// <summary>Every block of the document, in order. Together with the white space between them they are the whole document.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Block> Blocks
        {
            get { return blocks ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref blocks, Details.ReadBlocks(this)); }
        }

        /// <summary>The quotations, in text order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get { return quotes ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref quotes, Details.ReadQuotes(this)); }
        }

        /// <summary>The actors that the article names, in the order of their first mention.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Actor> Actors
        {
            get { return actors ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref actors, Details.ReadActors()); }
        }

        /// <summary>Every place where the article names an actor, in text order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Mention> Mentions
        {
            get { return mentions ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref mentions, Details.ReadMentions(this)); }
        }

        /// <summary>The document's text, verbatim. It is read on first use, and kept as long as memory is not needed for something else.</summary>
        /// <exception cref="global::System.InvalidOperationException">The embedded text is missing, or is not the one that the corpus was made from.</exception>
        public string Text
        {
            get
            {
                if (text != null && text.TryGetTarget(out string$?$ kept))
                    return kept;
                string read = global::$prefix$CorpusTables.CorpusTexts.Read(bucket, position, Fields);
                text = new global::System.WeakReference<string>(read);
                return read;
            }
        }

        // Two threads may make one each: nobody can tell them apart.
        private global::$prefix$CorpusTables.CorpusFields Fields
        {
            get { return fields ?? (fields = new global::$prefix$CorpusTables.CorpusFields(bucket, position)); }
        }

        private global::$prefix$CorpusTables.CorpusDetails Details
        {
            get { return details ?? (details = new global::$prefix$CorpusTables.CorpusDetails(Fields)); }
        }

        private global::System.Collections.Generic.IReadOnlyList<Paragraph> MakeBody()
        {
            var found = new global::System.Collections.Generic.List<Paragraph>();
            foreach (Block block in Blocks)
            {
                if (block.Kind == BlockKind.Body)
                    found.Add(new Paragraph(this, found.Count, block.Start, block.Length));
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Paragraph>(found);
        }
$identity:Article$
        /// <summary>The headline, then outlet and date where they are known.</summary>
        public override string ToString()
        {
            string line = Headline;
            if (Publisher != null)
                line += ", " + Publisher;
            if (PublishedOn != null)
                line += ", " + PublishedOn.Value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);
            return line;
        }
    }

    /// <summary>A quotation: words that the article gives as somebody's own.</summary>
    /// <remarks>There is one object a quotation. Offsets are UTF-16 code units into <see cref="global::$prefix$Article.Text"/>.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Quote
    {
        private readonly int block;
        private readonly long speaker;
        private readonly int speakerLength;
        private readonly int continues;

        internal Quote(Article article, int start, int length, int block, long speaker, int? speakerStart, int speakerLength, string$?$ cue, int? cueStart, bool isPartial, int continues)
        {
            Article = article;
            Start = start;
            Length = length;
            this.block = block;
            this.speaker = speaker;
            SpeakerStart = speakerStart;
            this.speakerLength = speakerLength;
            Cue = cue;
            CueStart = cueStart;
            IsPartial = isPartial;
            this.continues = continues;
        }

        /// <summary>The article that it stands in.</summary>
        public Article Article { get; }

        /// <summary>The paragraph of the body that it stands in; null where it stands elsewhere, as in a headline or a caption.</summary>
        public Paragraph$?$ Paragraph
        {
            get
            {
                int start = Article.Blocks[block].Start;
                foreach (Paragraph paragraph in Article.Body)
                {
                    if (paragraph.Start == start)
                        return paragraph;
                }
                return null;
            }
        }

        /// <summary>The words between the marks, exactly.</summary>
        public string Text { get { return Article.Text.Substring(Start, Length); } }

        /// <summary>Where the words begin in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>How long the words are, in UTF-16 code units.</summary>
        public int Length { get; }

        /// <summary>Who said or wrote it, across sentences and pronouns; null where the text does not tell.</summary>
        public Actor$?$ Speaker { get { return speaker < 0 ? null : global::$prefix$CorpusTables.CorpusReader.ActorByKey(speaker); } }

        /// <summary>How the text names the speaker there, such as <c>The statement</c> or <c>he</c>; null where it does not.</summary>
        public string$?$ SpeakerText { get { return SpeakerStart == null ? null : Article.Text.Substring(SpeakerStart.Value, speakerLength); } }

        /// <summary>Where <see cref="SpeakerText"/> begins in the article's text, in UTF-16 code units; null where it is null.</summary>
        public int? SpeakerStart { get; }

        /// <summary>The reporting words as written, such as <c>said</c> or <c>according to</c>; null where there are none.</summary>
        public string$?$ Cue { get; }

        /// <summary>Where <see cref="Cue"/> begins in the article's text, in UTF-16 code units; null where it is null.</summary>
        public int? CueStart { get; }

        /// <summary>True for a fragment inside the reporter's sentence, false for a sentence of the speaker's.</summary>
        public bool IsPartial { get; }

        /// <summary>The quotation of the paragraph before that this one goes on, whose speaker and cue it shares; null where it goes on none.</summary>
        public Quote$?$ Continues { get { return continues < 0 ? null : Article.Quotes[continues]; } }
$identity:Quote$
        /// <summary>The words in quotation marks and the speaker.</summary>
        public override string ToString()
        {
            string$?$ speaker = Speaker != null ? Speaker.Name : SpeakerText;
            return "\u201C" + Text + "\u201D" + (speaker == null ? "" : " \u2014 " + speaker);
        }
    }

    /// <summary>A person, country or organization that the corpus names.</summary>
    /// <remarks>There is one object an actor in the whole corpus.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Actor
    {
        private readonly int bucket;
        private readonly int position;
        private global::$prefix$CorpusTables.CorpusActorFields$?$ fields;
        private global::System.Collections.Generic.IReadOnlyList<Article>$?$ articles;
        private global::System.Collections.Generic.IReadOnlyList<Mention>$?$ mentions;
        private global::System.Collections.Generic.IReadOnlyList<Quote>$?$ quotes;

        internal Actor(int bucket, int position)
        {
            this.bucket = bucket;
            this.position = position;
        }

        /// <summary>The actor's name, with a distinction in parentheses where the corpus has two actors of one name.</summary>
        public string Id { get { return Fields.Id; } }

        /// <summary>The fullest name that the corpus uses.</summary>
        public string Name { get { return Fields.Name; } }

        /// <summary>What the actor is.</summary>
        public ActorKind Kind { get { return Fields.Kind; } }

        /// <summary>Every other way in which the corpus names the actor.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get { return Fields.Aliases; } }

        /// <summary>Titles as the corpus states them, such as <c>Defense Minister</c>.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Titles { get { return Fields.Titles; } }

        /// <summary>The actor that this one belongs to, as the text states it; null where it states none.</summary>
        public Actor$?$ Affiliation { get { return Fields.Affiliation < 0 ? null : global::$prefix$CorpusTables.CorpusReader.ActorByKey(Fields.Affiliation); } }

        /// <summary>The articles that name the actor, in order of Id.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Article> Articles
        {
            get { return articles ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref articles, Fields.ReadArticles()); }
        }

        /// <summary>Every place where the corpus names the actor, in order of article and text.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Mention> Mentions
        {
            get { return mentions ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref mentions, MakeMentions()); }
        }

        /// <summary>Everything that the corpus quotes of the actor, in order of article and text.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get { return quotes ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref quotes, MakeQuotes()); }
        }

        private global::$prefix$CorpusTables.CorpusActorFields Fields
        {
            get { return fields ?? (fields = new global::$prefix$CorpusTables.CorpusActorFields(bucket, position)); }
        }

        private global::System.Collections.Generic.IReadOnlyList<Mention> MakeMentions()
        {
            var found = new global::System.Collections.Generic.List<Mention>();
            foreach (Article article in Articles)
            {
                foreach (Mention mention in article.Mentions)
                {
                    if (ReferenceEquals(mention.Actor, this))
                        found.Add(mention);
                }
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Mention>(found);
        }

        private global::System.Collections.Generic.IReadOnlyList<Quote> MakeQuotes()
        {
            var found = new global::System.Collections.Generic.List<Quote>();
            foreach (Article article in Articles)
            {
                foreach (Quote quote in article.Quotes)
                {
                    if (ReferenceEquals(quote.Speaker, this))
                        found.Add(quote);
                }
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Quote>(found);
        }
$identity:Actor$
        /// <summary>The name.</summary>
        public override string ToString()
        {
            return Name;
        }
    }

    /// <summary>A place where an article names an actor. Offsets are UTF-16 code units into the article's text.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Mention
    {
        private readonly long actor;

        internal Mention(Article article, long actor, int start, int length)
        {
            Article = article;
            this.actor = actor;
            Start = start;
            Length = length;
        }

        /// <summary>The article that it stands in.</summary>
        public Article Article { get; }

        /// <summary>The actor that is named.</summary>
        public Actor Actor { get { return global::$prefix$CorpusTables.CorpusReader.ActorByKey(actor); } }

        /// <summary>Where the name begins in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>How long the name is, in UTF-16 code units.</summary>
        public int Length { get; }

        /// <summary>The name as written there.</summary>
        public string Text { get { return Article.Text.Substring(Start, Length); } }
$identity:Mention$
        /// <summary>The name as written.</summary>
        public override string ToString()
        {
            return Text;
        }
    }

    /// <summary>A paragraph of an article's own text. Offsets are UTF-16 code units into the article's text.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Paragraph
    {
        internal Paragraph(Article article, int index, int start, int length)
        {
            Article = article;
            Index = index;
            Start = start;
            Length = length;
        }

        /// <summary>The article that it belongs to.</summary>
        public Article Article { get; }

        /// <summary>Its place in the article's body, from zero.</summary>
        public int Index { get; }

        /// <summary>Where it begins in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>How long it is, in UTF-16 code units.</summary>
        public int Length { get; }

        /// <summary>The paragraph, verbatim.</summary>
        public string Text { get { return Article.Text.Substring(Start, Length); } }
$identity:Paragraph$
        /// <summary>The paragraph, verbatim.</summary>
        public override string ToString()
        {
            return Text;
        }
    }

    /// <summary>A stretch of a document, with its kind. Offsets are UTF-16 code units into the article's text.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Block
    {
        internal Block(Article article, BlockKind kind, int start, int length)
        {
            Article = article;
            Kind = kind;
            Start = start;
            Length = length;
        }

        /// <summary>The article whose document it is of.</summary>
        public Article Article { get; }

        /// <summary>What it is.</summary>
        public BlockKind Kind { get; }

        /// <summary>Where it begins in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>How long it is, in UTF-16 code units.</summary>
        public int Length { get; }

        /// <summary>The block, verbatim.</summary>
        public string Text { get { return Article.Text.Substring(Start, Length); } }
$identity:Block$
        /// <summary>The kind and the text.</summary>
        public override string ToString()
        {
            return Kind.ToString() + ": " + Text;
        }
    }

    /// <summary>A photo's caption. Offsets are UTF-16 code units into the article's text.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Caption
    {
        internal Caption(string text, string$?$ credit, int start, int length)
        {
            Text = text;
            Credit = credit;
            Start = start;
            Length = length;
        }

        /// <summary>What it says, as plain text.</summary>
        public string Text { get; }

        /// <summary>Whose picture it is, as written; null where it does not say.</summary>
        public string$?$ Credit { get; }

        /// <summary>Where it begins in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>How long it is there, in UTF-16 code units.</summary>
        public int Length { get; }
$identity:Caption$
        /// <summary>The caption and its credit.</summary>
        public override string ToString()
        {
            return Credit == null ? Text : Text + " (" + Credit + ")";
        }
    }

    /// <summary>Another article that a document names. Offsets are UTF-16 code units into the article's text.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ RelatedLink
    {
        internal RelatedLink(string title, string$?$ target, int start, int length)
        {
            Title = title;
            Target = target;
            Start = start;
            Length = length;
        }

        /// <summary>The other article's title, as plain text.</summary>
        public string Title { get; }

        /// <summary>Where the link leads, as written; null where the document does not say.</summary>
        public string$?$ Target { get; }

        /// <summary>Where it begins in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }

        /// <summary>How long it is there, in UTF-16 code units.</summary>
        public int Length { get; }
$identity:RelatedLink$
        /// <summary>The title.</summary>
        public override string ToString()
        {
            return Title;
        }
    }

    /// <summary>Somebody who contributed to an article.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial $record$ Contributor
    {
        internal Contributor(string name, string$?$ place, int start)
        {
            Name = name;
            Place = place;
            Start = start;
        }

        /// <summary>The name, as written.</summary>
        public string Name { get; }

        /// <summary>From where, as written; null where the text does not say.</summary>
        public string$?$ Place { get; }

        /// <summary>Where the name begins in the article's text, in UTF-16 code units.</summary>
        public int Start { get; }
$identity:Contributor$
        /// <summary>The name and the place.</summary>
        public override string ToString()
        {
            return Place == null ? Name : Name + ", " + Place;
        }
    }
}
