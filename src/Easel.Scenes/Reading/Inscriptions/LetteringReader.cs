using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>How words are to be written: "in big red letters", "written in colorful text".</summary>
/// <param name="End">The last item of it.</param>
/// <param name="Undrawn">What is said of the letters and is not seen in them: "cursive".</param>
internal sealed record Lettering(int End, int? Colour, bool IsColourful, IReadOnlyList<string> Undrawn);

/// <summary>Reads how words are to be written.</summary>
internal sealed class LetteringReader(PromptItems items)
{
    /// <summary>Said of the letters: "in big bold rounded pink block letters".</summary>
    private const int MaxAdjectives = 5;

    private static readonly string[] Names =
    [
        "letters",
        "lettering",
        "text",
        "type",
        "writing",
        "font",
        "characters",
        "capitals",
        "handwriting",
        "script",
    ];

    /// <summary>Of these words are made, but not all that has them is: "cupcakes with frosting" are no words.</summary>
    private static readonly string[] Substances =
    [
        "chalk",
        "paint",
        "ink",
        "marker",
        "crayon",
        "icing",
        "frosting",
        "ketchup",
        "cream",
        "sauce",
        "neon",
    ];

    /// <summary>What every letter is that is written.</summary>
    private static readonly string[] Plain =
    [
        "bold",
        "block",
        "capital",
        "uppercase",
        "upper case",
        "plain",
        "simple",
        "thick",
        "rounded",
        "round",
        "clean",
        "modern",
        "friendly",
        "printed",
        "clear",
        "nice",
    ];

    /// <summary>[written] in [big] [red] letters, from item <paramref name="i"/> on; null where nothing of the kind is said there.</summary>
    public Lettering? Read(int i)
    {
        while (items.RoleAt(i) == WordRole.Says)
            i++;
        // "Written on it in white chalk".
        if (
            items.RoleAt(i - 1) is WordRole.Says
            && items.RoleAt(i) is WordRole.On
            && i + 1 < items.Count
            && items.Text(items[i + 1]) is "it" or "them"
        )
            i += 2;
        if (items.RoleAt(i) is not (WordRole.In or WordRole.With))
            return null;
        int? colour = null;
        var isColourful = false;
        List<string> undrawn = [];
        for (var (at, adjectives) = (i + 1, 0); at < items.Count && adjectives <= MaxAdjectives; at++, adjectives++)
        {
            var word = items.Words(items[at]);
            var last = word[(word.LastIndexOf(' ') + 1)..];
            // "By the window in a cafe writing in a notebook": that is done there.
            if (last is "writing" && items.RoleAt(at + 1) is WordRole.In or WordRole.On or WordRole.Article or WordRole.Definite)
                return null;
            if (
                Array.IndexOf(Names, last) >= 0
                || (Array.IndexOf(Substances, last) >= 0 && (items.RoleAt(i) != WordRole.With || IsWritten(i - 1)))
            )
                return new Lettering(at, colour, isColourful, undrawn);
            if (items.KindAt(at) == ItemKind.Colour)
                colour = items[at].Meaning.Value;
            else if (word is "rainbow" || ManyColours.Are(word))
                isColourful = true;
            else if (items.KindAt(at) is ItemKind.Unknown or ItemKind.Style or ItemKind.Concept)
                undrawn.AddRange(Array.IndexOf(Plain, word) < 0 ? [word] : []);
            else if (items.RoleAt(at) is not (WordRole.Filler or WordRole.Light or WordRole.Dark or WordRole.Article or WordRole.Size))
                return null;
        }

        return null;
    }

    private bool IsWritten(int i) => items.RoleAt(i) == WordRole.Says || items.KindAt(i) == ItemKind.Quotation;
}
