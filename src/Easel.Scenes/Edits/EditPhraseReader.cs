using System.Text.RegularExpressions;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Edits;

/// <summary>
/// Reads the verb of an edit: "add a hat to the cat", "replace the dog with a cat", "make it blue", "remove the car". A prompt
/// without one says what the area shall show.
/// </summary>
internal sealed partial class EditPhraseReader
{
    private readonly ConceptVocabulary _vocabulary;
    private readonly EditOperationReader _operations;

    public EditPhraseReader(ConceptVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _operations = new EditOperationReader(word => FindColour(word) is not null);
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    /// <summary>Never reached: what is read is short, and no pattern takes more than quadratic time.</summary>
    private const int TimeoutMilliseconds = 5000;

    /// <summary>Longer prompts describe pictures.</summary>
    private const int MaxLength = 400;

    public EditPhrase Read(string prompt)
    {
        if (prompt.Length > MaxLength)
            return new EditPhrase(EditKind.Draw, prompt);
        var said = Politeness().Replace(prompt, "").TrimEnd(' ', '.', '!', '?', '\n');
        if (_operations.Read(said) is { } operation)
            return operation;
        if (Nothing().IsMatch(said))
            return new EditPhrase(EditKind.Remove, "");
        if (Removal().Match(said) is { Success: true } removal)
        {
            return removal.Groups["new"] is { Success: true } instead
                ? Draw(EditKind.Draw, instead.Value)
                : new EditPhrase(EditKind.Remove, "");
        }

        if (Replacement().Match(said) is { Success: true } replacement)
            return Draw(EditKind.Draw, replacement.Groups["new"].Value);
        if (Becoming().Match(said) is { Success: true } becoming)
            return Become(becoming.Groups["new"].Value);
        if (Making().Match(said) is { Success: true } making)
            return Make(making.Groups["rest"].Value);
        if (Addition().Match(said) is { Success: true } addition)
            return Draw(EditKind.Add, addition.Groups["new"].Value);
        if (Drawing().Match(said) is { Success: true } drawing)
            return Draw(EditKind.Draw, drawing.Groups["new"].Value);
        return new EditPhrase(EditKind.Draw, prompt);
    }

    /// <summary>The colour that the words end in, or null: "the car light blue".</summary>
    private string? ColourAtEnd(string words)
    {
        var last = words.AsSpan().Trim();
        if (last.EndsWith(" color", StringComparison.OrdinalIgnoreCase) || last.EndsWith(" colour", StringComparison.OrdinalIgnoreCase))
            last = last[..last.LastIndexOf(' ')];
        last = last[(last.LastIndexOf(' ') + 1)..];
        return FindColour(last) is null ? null : last.ToString();
    }

    public SceneColour? FindColour(ReadOnlySpan<char> word)
    {
        using var text = TokenizedPrompt.Read(word);
        return _vocabulary.Words.Find(text.Normalised) is { Kind: MeaningKind.Colour } meaning ? _vocabulary.Colours[meaning.Value] : null;
    }

    /// <summary>"to blue" is a colour, "into a blue car" a thing.</summary>
    private EditPhrase Become(string what) =>
        !Article().IsMatch(what) && ColourAtEnd(what) is { } colour && what.Count(' ') <= 2
            ? new EditPhrase(EditKind.Recolour, colour)
            : Draw(EditKind.Draw, what);

    /// <summary>"it blue", "the car look red", "it a dragon", "it bigger".</summary>
    private EditPhrase Make(string rest)
    {
        if (Article().Match(rest) is { Success: true, Index: > 0 } article)
            return Draw(EditKind.Draw, rest[article.Index..]);
        return ColourAtEnd(rest) is { } colour ? new EditPhrase(EditKind.Recolour, colour) : new EditPhrase(EditKind.Change, rest);
    }

    /// <summary>Where it goes says the mask: "to the cat", "on his head", "in the picture" name what is there already.</summary>
    private static EditPhrase Draw(EditKind kind, string what) => new(kind, Place().Replace(what, "").Trim());

    [GeneratedRegex(
        @"^\W*((please|pls|kindly|hey|hi|now|then|just|also|can you|could you|would you|will you|i want( you)? to|i'?d like( you)? to|i would like( you)? to|let'?s|try to)\b\W*)+",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Politeness();

    [GeneratedRegex(
        @"^(nothing|none|empty|empty space|blank|(only |just )?(the )?(plain |empty )?background|(fill|patch|heal|inpaint|clean up)( (it|this|that|the (hole|gap|area|background|mask)))?( in| up)?|no one|nobody)$",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^(remove|erase|delete|entfern(e|en)?|lösch(e|en)?|enlève[rz]?|supprime[rz]?|retire[rz]?|efface[rz]?|quita(r)?|elimina(r)?|borra(r)?|rimuovi|togli|cancella|remov(a|er)|apague|verwijder|wis|get rid of|take (away|out|off)|cut out|wipe (away|out|off)|eliminate|hide|clean up|no(?! background)|without)\b(?<old>.*?)((\band|\bthen|[,;.])\s*(then\s+)?(add|put|place|draw|insert|paint|show|replace (it|them|him|her|that|this) (with|by))\s+(?<new>.+))?$",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Removal();

    [GeneratedRegex(@"^(replace|swap|exchange)\b.*?\s(with|by|for|to)\s+(?<new>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex Replacement();

    [GeneratedRegex(
        @"^(turn|change|transform|convert|switch|morph|make|recolou?r)\b.*?\s(in)?to\s+(?!be\b|look\b|appear\b)(?<new>.+)$",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Becoming();

    [GeneratedRegex(
        @"^(make|turn|change|colou?r|recolou?r|paint|dye|tint)\s+(?<rest>(it|this|that|these|those|them|him|her|the|its|his|their|my|your|our|everything|all)\b.+)$",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Making();

    [GeneratedRegex(
        @"^(add( in)?|put( in)?|place|insert|include|stick|hang|attach|give (it|him|her|them|me|the \w+|this \w+))\s+(?<new>.+)$",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Addition();

    [GeneratedRegex(@"^(draw|paint|show|create|generate|render|make)\s+(?<new>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"(?<=^|\s)(an?|another|one|two|three|four|five|some|several)\s", Options, TimeoutMilliseconds)]
    private static partial Regex Article();

    [GeneratedRegex(
        @"\s+(on top of|in front of|next to|to|onto|on|into|inside|in|at|over|above|below|under|beneath|beside|near|behind|by|around|between|against|upon)\s+(the(?! (style|form|shape) of)|this|that|these|those|his|her|its|their|my|your|our|him|it|them|there|here)\b.*$|\s+(there|here)$",
        Options,
        TimeoutMilliseconds
    )]
    private static partial Regex Place();
}
