using System.Collections.Generic;
using CorpusGen.Diagnostics;
using CorpusGen.Yaml;

namespace CorpusGen.FrontMatter;

/// <summary>Reads the list <c>quotes</c>: an entry a quotation, named by its first words.</summary>
internal static class QuoteCorrectionReader
{
    private const string Form = "a list of entries, each with 'starts' and 'speaker', 'cue' or 'quotation'";

    public static EquatableArray<QuoteCorrection> Read(YamlEntry? quotes, ReportProblem report)
    {
        if (quotes is null || StatedText.IsNull(quotes.Value))
            return EquatableArray<QuoteCorrection>.Empty;
        if (quotes.Value is not YamlSequence list)
        {
            report(Descriptors.WrongStatement, quotes.Value!.Start, quotes.Value.Length, quotes.Key.Value, Form);
            return EquatableArray<QuoteCorrection>.Empty;
        }
        var corrections = new List<QuoteCorrection>(list.Items.Count);
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlMapping entry)
                report(Descriptors.WrongStatement, item.Start, item.Length, quotes.Key.Value, Form);
            else if (ReadEntry(entry, report) is { } correction)
                corrections.Add(correction);
        }
        return corrections.ToEquatableArray();
    }

    /// <summary>Null where the entry is wrong: half a correction is none.</summary>
    private static QuoteCorrection? ReadEntry(YamlMapping entry, ReportProblem report)
    {
        string? starts = null;
        int startsAt = entry.Start, startsLength = entry.Length;
        bool isQuotation = true, isWrong = false;
        Statement? speaker = null, cue = null;
        foreach (YamlEntry part in entry.Entries)
        {
            YamlNode at = part.Value ?? part.Key;
            string? text = StatedText.IsNull(part.Value) ? null : (part.Value as YamlScalar)?.Value;
            bool isText = StatedText.IsNull(part.Value) || part.Value is YamlScalar;
            switch (part.Key.Value)
            {
                case "starts" when text is not null:
                    starts = QuoteStarts.Of(text);
                    (startsAt, startsLength) = (at.Start, at.Length);
                    break;
                case "speaker" when isText:
                    speaker = new Statement(text is null ? null : StatedText.Line(text), at.Start);
                    break;
                case "cue" when isText:
                    cue = new Statement(text is null ? null : StatedText.Line(text), at.Start);
                    break;
                case "quotation" when part.Value is YamlScalar scalar && YamlScalars.Read(scalar) is { Kind: YamlKind.Boolean } value:
                    isQuotation = value.Boolean;
                    break;
                case "starts" or "speaker" or "cue":
                    isWrong = Wrong(part, "text");
                    break;
                case "quotation":
                    isWrong = Wrong(part, "true or false");
                    break;
                default:
                    report(Descriptors.WrongCorrection, part.Key.Start, part.Key.Length, "'" + part.Key.Value + "' is none of 'starts', 'speaker', 'cue' and 'quotation'");
                    isWrong = true;
                    break;
            }
        }
        if (isWrong)
            return null;
        if (string.IsNullOrEmpty(starts))
        {
            report(Descriptors.WrongCorrection, entry.Start, entry.Length, "'starts' is missing, the quotation's first words");
            return null;
        }
        return new QuoteCorrection(startsAt, startsLength, starts!, isQuotation, speaker, cue);

        bool Wrong(YamlEntry part, string expected)
        {
            YamlNode at = part.Value ?? part.Key;
            report(Descriptors.WrongStatement, at.Start, at.Length, part.Key.Value, expected);
            return true;
        }
    }
}
