using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Reading.Telling;

/// <summary>Tells an object of a scene in words.</summary>
internal static class ObjectDescription
{
    /// <summary>What a doing ends with where a relation says the same: "sitting on".</summary>
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.Ordinal,
        "on",
        "in",
        "into",
        "at",
        "under",
        "over",
        "through",
        "up",
        "down",
        "from",
        "by",
        "beside",
        "with",
        "to",
        "for",
        "after",
        "across",
        "of"
    );

    /// <summary>"two angry red cats wearing a hat, on the left".</summary>
    /// <param name="isActing">The name of what it acts on follows.</param>
    public static string Write(SceneObject thing, bool isActing)
    {
        if (thing.Text is { } written)
            return $"\"{written}\"{(thing.LetterColours.Count > 0 ? " in many colours" : thing.Colour is { } ink ? $" in {ink.Name}" : "")}{(thing.Board is { } board ? $" on a {board.Name} board" : "")}";
        var telling = thing.Telling;
        string?[] parts =
        [
            Amount(thing),
            telling.Partner is { } partner ? $"and {partner}" : null,
            thing is { Vector: PersonDrawing or GroupDrawing, Colour: { } worn } ? $"in {worn.Name}" : null,
            thing.HeapColours.Count > 0 ? $"in {English.List([.. thing.HeapColours.Select(colour => colour.Name)])}" : null,
            telling.After,
            Doing(thing, isActing),
            Side(thing.Side),
        ];
        return string.Join(' ', parts.Where(part => part?.Length > 0));
    }

    /// <summary>"A man walking" says it by itself.</summary>
    private static string Doing(SceneObject thing, bool isActing)
    {
        var plain = WithoutPreposition(thing.Telling.Doing);
        return plain.Length > 0 && Amount(thing).EndsWith($" {plain}", StringComparison.Ordinal) ? ""
            : isActing ? thing.Telling.Doing
            : plain;
    }

    private static string Amount(SceneObject thing)
    {
        var (telling, count) = (thing.Telling, Math.Max(thing.Count, thing.Telling.Members));
        var name = telling.Name is { } said && (count > 1) == IsMany(said) ? said : null;
        var told = Looks(thing, name ?? Caption.AsWords(Uncoloured(thing)), telling.Before);
        // "Two women" has a picture of that name.
        if (told.StartsWith($"{English.Number(count)} ", StringComparison.Ordinal))
            return told;
        return count > 1 && name is not null ? $"{English.Number(count)} {told}" : English.Amount(count, told);
    }

    /// <summary>"Apples in red and green", though a red one has its own name.</summary>
    private static string Uncoloured(SceneObject thing)
    {
        var caption = thing.Concept.Caption;
        return thing.HeapColours.FirstOrDefault(colour => caption.StartsWith($"{colour.Name} ", StringComparison.Ordinal)) is { } own
            ? caption[(own.Name.Length + 1)..]
            : caption;
    }

    /// <summary>The word is a plural.</summary>
    public static bool IsMany(string word) =>
        word.EndsWith('s')
        || word.EndsWith("men", StringComparison.Ordinal)
        || word.EndsWith("children", StringComparison.Ordinal)
        || word is "people" or "folks";

    /// <summary>"angry red cat".</summary>
    private static string Looks(SceneObject thing, string label, string felt)
    {
        var isOwnColour = thing.Colour is null || string.Equals(thing.Colour.Name, thing.Surface?.OwnColour, StringComparison.Ordinal);
        string?[] parts =
        [
            felt,
            thing.Surface is null or { IsTwoColoured: true } || label.StartsWith(thing.SurfaceWord, StringComparison.Ordinal)
                ? null
                : thing.SurfaceWord,
            thing.OutlineWord,
            isOwnColour || thing.Vector is PersonDrawing or GroupDrawing ? null
            : thing.SurfaceColour is { } second ? $"{thing.Colour!.Name} and {second.Name}"
            : thing.Colour!.Name,
            Uncoloured(label, thing),
        ];
        return string.Join(' ', parts.Where(part => part?.Length > 0));
    }

    private static string Side(SceneSide side) =>
        side switch
        {
            SceneSide.Left => "on the left",
            SceneSide.Right => "on the right",
            SceneSide.Top => "at the top",
            SceneSide.Bottom => "at the bottom",
            _ => "",
        };

    /// <summary>The relation to the next thing says it.</summary>
    private static string WithoutPreposition(string doing) =>
        doing.LastIndexOf(' ') is > 0 and var last && Prepositions.Contains(doing[(last + 1)..]) ? doing[..last] : doing;

    /// <summary>The caption is style, colour, name: the name is what is left.</summary>
    private static string Uncoloured(string label, SceneObject thing)
    {
        if (thing.Colour is null || thing.Telling.Name is not null)
            return label;
        // The model is asked for the colour without its shade.
        var learnt = thing.Colour.IsShade
            ? thing.Colour.Name[(thing.Colour.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            : thing.Colour.Name;
        var at = thing.Caption.IndexOf($" {learnt} ", StringComparison.Ordinal);
        return at < 0 ? label : Caption.AsWords(thing.Caption[(at + learnt.Length + 2)..]);
    }
}
