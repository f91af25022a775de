using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Rewording;

namespace Easel.Scenes.Reading;

/// <summary>Takes the notation of other programs out of a prompt: alternatives, weights, switches and loaded files.</summary>
internal static partial class PromptMarkup
{
    /// <summary>Alternatives within alternatives, so deep.</summary>
    private const int MaxDepth = 4;

    /// <param name="removed">Gets what says nothing to this model.</param>
    /// <param name="isQuoted">The whole prompt stood in quotation marks, which are taken off.</param>
    public static string Remove(string prompt, List<string> removed, out bool isQuoted)
    {
        var text = prompt;
        for (var depth = 0; depth < MaxDepth && Alternatives().IsMatch(text); depth++)
            text = Alternatives().Replace(text, static match => match.Groups["first"].Value);
        text = Excluding().Replace(text, ", no ");
        text = Counted().Replace(text, "${many} ${who}");
        text = Switches().Replace(text, Take);
        text = Files().Replace(text, Take);
        text = Lenses().Replace(text, Take);
        text = Weighted().Replace(text, "${words}");
        text = Weights().Replace(text, " ");
        isQuoted = IsQuoted(text);
        return isQuoted ? text.Trim()[1..^1] : text;

        string Take(Match match)
        {
            removed.Add(match.Value.Trim());
            return " ";
        }
    }

    /// <summary>Somebody pasted the whole prompt with its quotes.</summary>
    private static bool IsQuoted(string text)
    {
        var inner = text.AsSpan().Trim();
        return inner.Length > 2 && Quotation.Find(inner, 0) is { Length: > 0 } quotation && quotation.Length + 2 == inner.Length;
    }

    /// <summary>{red|blue}, [cat|dog].</summary>
    [GeneratedRegex(@"[{\[](?<first>[^{}\[\]|]*)\|[^{}\[\]]*[}\]]", PromptPatterns.Options, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"(?<!\S)--no\s+", PromptPatterns.Options | RegexOptions.IgnoreCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Excluding();

    /// <summary>1girl, 2boys.</summary>
    [GeneratedRegex(
        @"\b(?<many>[1-9])(?<who>(girl|boy|man|woman|cat|dog)s?)\b",
        PromptPatterns.Options | RegexOptions.IgnoreCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Counted();

    /// <summary>--ar 16:9, --style raw.</summary>
    [GeneratedRegex(
        @"(?<!\S)--[a-z]+(\s+[0-9][0-9.:/]*|(?<=--style|--niji|--profile)\s+\w+)?",
        PromptPatterns.Options | RegexOptions.IgnoreCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Switches();

    /// <summary>f/1.8, 50mm, ISO 400: how a photograph is taken.</summary>
    [GeneratedRegex(
        @"(?<![\w/])(f/[0-9]+(\.[0-9]+)?|[0-9]{2,3} ?mm|iso ?[0-9]{2,5}|1/[0-9]{2,4} ?s)(?!\w)( lens)?",
        PromptPatterns.Options | RegexOptions.IgnoreCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Lenses();

    /// <summary>&lt;lora:name:0.8&gt;.</summary>
    [GeneratedRegex(@"<[a-z]+:[^<>]*>", PromptPatterns.Options | RegexOptions.IgnoreCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Files();

    /// <summary>(red:1.3), ((red)): of the words around them all the same.</summary>
    [GeneratedRegex(
        @"\((?<words>[^():]+):[0-9]+(\.[0-9]+)?\s*\)|\(\((?<words>[^()]+)\)\)",
        PromptPatterns.Options,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Weighted();

    /// <summary>cat:1.3], cat::2.</summary>
    [GeneratedRegex(@":[0-9]+(\.[0-9]+)?(?=\s*[)\]])|::-?[0-9]*(\.[0-9]+)?", PromptPatterns.Options, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Weights();
}
