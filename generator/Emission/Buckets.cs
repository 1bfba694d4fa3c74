namespace CorpusGen.Emission;

/// <summary>An article's part of its generated file.</summary>
/// <param name="IdHash">By which a reader finds the entry of an Id.</param>
/// <param name="FolderType">The type that holds its property; null for the index itself.</param>
/// <param name="Comment">How the property's comment begins.</param>
/// <param name="Property">The rest of the comment, and the property.</param>
/// <param name="Entry">How its entry of the table begins.</param>
/// <param name="Table">The rest of the entry.</param>
/// <param name="Text">The document's text where it is to be a literal, else null.</param>
internal sealed record BucketArticle(char IdHash, string? FolderType, Utf8Text Comment, Utf8Text Property, Utf8Text Entry, Utf8Text Table, string? Text);

/// <summary>An actor's part of its generated file.</summary>
/// <param name="Key">By which a reader finds it.</param>
/// <param name="Property">Its comment and property, up to its position: another actor that comes or goes moves it.</param>
/// <param name="Entry">What stands of it in the table.</param>
internal sealed record BucketActor(long Key, Utf8Text Property, Utf8Text Entry);

/// <summary>A bucket's generated file.</summary>
internal sealed record GeneratedFile(string HintName, CodePieces Code);
