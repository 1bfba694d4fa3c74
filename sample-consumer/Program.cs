foreach (Article article in Corpus.Articles)
{
    Console.WriteLine(article.Headline);
    foreach (Quote q in article.Quotes) Console.WriteLine(q);
}
Console.WriteLine(Corpus.Articles[0].Text.Length);
