using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Reads what may stand in an article's head, of every block: dates, bylines, credits.</summary>
internal static class HeadReader
{
    public static void ReadMarks(DocumentParts parts, CancellationToken cancellationToken)
    {
        var dates = new DateReader(parts.Plain);
        var bylines = new BylineParser(parts.Text);
        int furniture = 0;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            if ((i & 0xFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            SourceBlock block = parts.Blocks[i];
            furniture += block.IsFurniture ? 1 : 0;
            parts.CreditStarts[i] = block.Kind == BlockKind.SourceUrl ? -1 : Credits.Find(parts.Plain, block);
            if (block.Kind == BlockKind.SourceUrl || (block.IsProse && block.Words > 40))
                continue;
            block.Date = dates.Read(block);
            if (bylines.Parse(block, explicitOnly: true) is { } byline && (byline.IsLeadOnly || byline.Names.Count > 0 || byline.Agency is not null) && byline.OtherWords <= 12
                && !(block.EndsSentence && block.Words > 16))
                parts.Bylines[i] = byline;
        }
        if (dates.DayFirst is not null)
        {
            // A date that was read before the document told its order.
            foreach (SourceBlock block in parts.Blocks)
            {
                if (block.Kind != BlockKind.SourceUrl && !(block.IsProse && block.Words > 40))
                    block.Date ??= dates.Read(block);
            }
        }
        parts.IsClean = furniture <= 1 && parts.Url is null;
    }
}
