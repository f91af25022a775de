using Easel.Abstractions.Events;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Which object a colour belongs to: the noun after it ("a red apple"), else the object before it ("the apple is red").</summary>
internal sealed class ObjectColours(
    TokenizedPrompt text,
    PromptItems items,
    Clause clause,
    Placement placement,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    /// <summary>So many are colourful.</summary>
    private const int FewColours = 4;

    /// <summary>Colours of this sentence divide objects named before: "three cats, one black and one white".</summary>
    public bool IsDividing { get; private set; }

    /// <summary>The colour of the noun that came: the last one said, with a warning where several contradict each other.</summary>
    public int? OfNoun(int i)
    {
        var colours = clause.Phrase.Colours;
        if (colours.IsEmpty)
            return null;
        if (items.ConceptAt(i) is { Traits.Figure: not null } or { Traits.Face: true, IsPerson: true } && IsSkin(colours[^1]))
        {
            draft.Skin ??= vocabulary.Colours[colours[^1]].Name;
            return null;
        }

        var (item, colour) = (items[i], colours[^1]);
        if (colours.Length > 1)
        {
            WarnOfConflict(item.Meaning.Concept, colours, colour);
        }
        else if (item.Words > 1 && ColourInName(item) is { } own && own != colour)
        {
            // "red green apple": the concept's own name is the last word.
            WarnOfConflict(item.Meaning.Concept, [colour, own], own);
            return null;
        }

        return colour;
    }

    /// <summary>Index of the colour of this name, or null.</summary>
    public int? Named(string colour) => vocabulary.FindColour(colour);

    /// <summary>"Red and white".</summary>
    public string Pair(ReadOnlySpan<int> two) => $"{vocabulary.Colours[two[0]].Name} and {vocabulary.Colours[two[1]].Name}";

    /// <summary>Indices of as many different colours, at most four unless each is to have another.</summary>
    public int[] Several(int count, int most = FewColours) =>
        [
            .. new[] { "red", "yellow", "blue", "green", "orange", "purple", "pink", "brown" }
                .Take(Math.Min(count, most))
                .Select(name => vocabulary.FindColour(name))
                .OfType<int>(),
        ];

    /// <summary>"A black woman" is no woman in black.</summary>
    private bool IsSkin(int colour) => vocabulary.Colours[colour].Name is "black" or "white" or "brown";

    /// <summary>Ends the noun phrase. Its colours, where no noun took them, belong to the last object.</summary>
    public void EndPhrase()
    {
        var colours = clause.Phrase.Colours;
        if (!colours.IsEmpty && !clause.IsNegated)
        {
            if (placement.Newest is not { } last)
                draft.LoneColour ??= colours[^1];
            else if (clause.Phrase.Count is { } count && last.Count > 1)
                Divide(last, count, colours[^1]);
            else if (clause.Role is WordRole.None or WordRole.Setting or WordRole.In or WordRole.Worn && last.Colour is null)
            {
                // "A woman in red and a man": he is not in anything.
                if (clause.Role == WordRole.In)
                    placement.ExpectNothing();
                Recolour(last, colours);
            }
        }
        else if (!colours.IsEmpty && placement.Last is { } negated)
        {
            // "a car that is not red"
            negated.NotColours.AddRange(colours);
        }

        clause.ResetPhrase();
    }

    public void EndSentence() => IsDividing = false;

    /// <summary>"three cats, one black and one white": takes the coloured ones out of the many.</summary>
    private void Divide(Mention many, int count, int colour)
    {
        IsDividing = true;
        if (many.Colour is not null || count >= many.Count || draft.Objects.Count == Scene.MaxObjects)
        {
            many.Colour ??= colour;
            return;
        }

        many.Count -= count;
        draft.Objects.Add(many with { Count = count, Colour = colour });
        placement.PlaceBesideLast(draft.Objects.Count - 1);
    }

    /// <summary>Gives each of several a colour of its own, as far as there are so many.</summary>
    public void Spread(Mention several)
    {
        var each = Several(several.Count, most: several.Count);
        var count = several.Count;
        for (var c = 0; c < each.Length && draft.Objects.Count < Scene.MaxObjects; c++)
        {
            var share = (count + each.Length - 1 - c) / each.Length;
            if (c == 0)
            {
                (several.Count, several.Colour) = (share, each[c]);
                continue;
            }

            draft.Objects.Add(several with { Count = share, Colour = each[c] });
            placement.PlaceBesideLast(draft.Objects.Count - 1);
        }
    }

    private void Recolour(Mention mention, ReadOnlySpan<int> colours)
    {
        (mention.Colour, mention.ColourShade) = (colours[^1], clause.Phrase.ShadeOf(colours[^1]));
        clause.Phrase.ForgetShades();
        if (colours.Length > 1)
            WarnOfConflict(mention.Concept, colours, colours[^1]);
        clause.EndSetting();
    }

    private int? ColourInName(Item item)
    {
        for (var i = item.First; i < item.First + item.Words; i++)
        {
            var meaning = vocabulary.Words.Find(text.Text(i));
            if (meaning.Kind == MeaningKind.Colour)
                return meaning.Value;
        }

        return null;
    }

    private void WarnOfConflict(int concept, ReadOnlySpan<int> colours, int chosen)
    {
        var names = new List<string>();
        foreach (var colour in colours)
            names.Add(vocabulary.Colours[colour].Name);
        var (thing, used) = (
            concept < 0 ? "writing" : Caption.WithoutColour(vocabulary.Concepts[concept].Caption, vocabulary),
            vocabulary.Colours[chosen].Name
        );
        draft.Conflicts.Add(
            new ImageWarning(
                "colour_conflict",
                "prompt",
                $"'{thing}' was asked for in {English.List(names)}; an object has one colour here, and {used} was used."
            )
        );
    }
}
