using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Chooses what of a prompt is drawn: its objects, and where there are none, the next best thing that it gives.</summary>
internal sealed class ObjectChoice(Draft draft, TokenizedPrompt text, ConceptVocabulary vocabulary, PromptWarnings warnings)
{
    /// <summary>The objects; where there are none, the next best thing that the prompt gives.</summary>
    public List<Mention> Choose()
    {
        if (draft is { Objects.Count: 0, Happening: not null, Background: null })
            return [];
        var onlyLoose = draft.Objects.TrueForAll(mention => mention.Tier >= Tier.Near);
        if (draft.Objects.Count > 0 && !(onlyLoose && draft.SetAside.Count > 0))
            return draft.Objects;
        if (draft.SetAside.Count > 0)
        {
            foreach (var loose in draft.Objects)
                draft.LeaveOut(loose.Word);
            return Instead(NotSomebody() ?? draft.SetAside[0]);
        }

        if (draft is not { Place: null, Light: null, Weather: null, IsThroughWindow: false, Way: null })
            return
                Leaves()
                || CropMarks.Has(draft)
                || (draft.IsThroughWindow && PlaceMarks.Of(draft.PlaceWord).Count == 0)
                || draft.HasReflection
                || (draft.Way is not null && PlaceMarks.Of(draft.PlaceWord).Count == 0)
                || GroundBuilder.IsBeforeAny(draft)
                || draft is { Weather: SceneWeather.Storm, Place: null or ScenePlace.Meadow or ScenePlace.Mountains }
                || (draft is { Light: SceneLight.Sunset, Place: not ScenePlace.Room } && PlaceMarks.Of(draft.PlaceWord).Count == 0)
                || draft is { HasAurora: true } or { Place: ScenePlace.City or ScenePlace.Street, CityLook: not CityLook.Plain }
                ? []
                : Seen();
        if (draft.Quoted is { } quoted && draft.SetAside.Count == 0)
        {
            draft.NotDrawn.Clear();
            return [Mention.OfText(quoted, draft.LoneColour, null)];
        }

        if (draft.OfUnknown is { } nearest)
            return Instead(nearest);
        if (draft.Hints.Count > 0)
            return Instead(draft.Hints[^1]);
        return [Nothing()];
    }

    /// <summary>"A logo for my band" is of a logo rather than of somebody; null where it is not so.</summary>
    private Mention? NotSomebody() =>
        draft.SetAside.TrueForAll(aside => vocabulary.Concepts[aside.Concept].IsPerson) && draft.Hints.Count > 0 ? draft.Hints[^1] : null;

    private List<Mention> Seen()
    {
        var (caption, count) = SeenThere.Of(draft);
        if (count == 0)
            return [];
        // One at either side of the way.
        if (draft.Way is not null && IndexOf(caption) is var beside and >= 0)
            return [new Mention(beside, Tier.Same, caption, 2) { IsBackdrop = true }];
        return [IndexOf(caption) is var index and >= 0 ? new Mention(index, Tier.Same, caption, count) : Nothing()];
    }

    /// <summary>"A room without furniture", "a street with no cars": the place, and nothing in it.</summary>
    public bool Leaves() => draft.Background is null && (draft.Excluded.Count > 0 || draft.Emptied);

    private List<Mention> Instead(Mention mention)
    {
        draft.NotDrawn.Remove(English.WithoutPossessive(mention.Word));
        if (mention.Colour is null)
            mention.Colour = draft.LoneColour;
        return [mention];
    }

    /// <summary>Nothing was understood: a number is written, a colour shown, and anything else is a question.</summary>
    private Mention Nothing()
    {
        if (text.Count == 1 && !text.Text(0).ContainsAnyExceptInRange('0', '9') && text[0].Length is > 0 and <= WritingReader.MaxLength)
            return Mention.OfText(text.Text(0).ToString(), draft.LoneColour, null);
        return draft.LoneColour is { } colour && IndexOf("red circle") is var circle and >= 0 && draft.NotDrawn.Count == 0
            ? NotUnderstood(new Mention(circle, Tier.Near, vocabulary.Colours[colour].Name, 1) { Colour = colour })
            : NotUnderstood(new Mention(IndexOf(vocabulary.Fallback.Caption), Tier.Near, "", 1));
    }

    private Mention NotUnderstood(Mention mention)
    {
        var caption = vocabulary.Concepts[mention.Concept].Caption;
        if (mention.Colour is { } colour)
            caption = $"{vocabulary.Colours[colour].Name} {Caption.WithoutColour(caption, vocabulary)}";
        warnings.Add(
            "prompt_not_understood",
            mention.Word.Length > 0
                ? $"The prompt names nothing that this model knows; '{caption}' was drawn for '{mention.Word}'."
                : $"The prompt names nothing that this model knows; '{caption}' was drawn instead."
        );
        return mention;
    }

    private int IndexOf(string caption)
    {
        for (var i = 0; i < vocabulary.Concepts.Count; i++)
        {
            if (string.Equals(vocabulary.Concepts[i].Caption, caption, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
