using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Shaped;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Makes a scene of what was understood: finds something to draw in any case, keeps within the limits, and says what
/// changed.</summary>
internal sealed class SceneBuilder(Draft draft, TokenizedPrompt text, ConceptVocabulary vocabulary)
{
    private const int MaxListed = 8;

    private static readonly Rgb ClockRim = new(0xE8, 0x40, 0x3A);

    private static readonly Concept Writing = new("writing", "", IsPart: false);

    private readonly List<ImageWarning> _warnings = [];

    private readonly FigureTeller _teller = new(draft, vocabulary, text);

    public Scene Build(SceneStyle? askedStyle)
    {
        var chosen = Choose();
        var relations = ReferenceEquals(chosen, draft.Objects) ? draft.Relations : AllBeside(chosen.Count);
        List<Mention> mentions = [.. chosen];
        relations = [.. relations];
        Airfields.Ground(draft, mentions, text, vocabulary);
        RelatedPictures.Choose(draft, mentions, relations, vocabulary);
        var style = draft.Style is { } said ? vocabulary.Styles[said] : askedStyle ?? vocabulary.DefaultStyle;
        new Cast(draft, mentions, relations, vocabulary).Choose(style, hasGround: HasGround);
        new AnimalCast(draft, mentions, relations, vocabulary).Choose(style);
        var named = mentions.Count;
        if (HasGround && !Leaves())
            PlaceMarks.Add(draft, mentions, vocabulary);
        var told = mentions.Count;
        SceneMarks.Add(draft, mentions, relations, vocabulary);
        RelatedPictures.AddFronts(mentions, relations, vocabulary);
        WarnOfReplacements(mentions);
        ShapeOutlines(style);
        LeaveOutSurfaces(mentions);
        WarnOfOmissions(mentions);
        _warnings.AddRange(draft.Conflicts);
        Cap(mentions);

        var objects = mentions.ConvertAll(mention => Object(mention, mentions, style));
        relations = relations.FindAll(relation => relation.First < objects.Count && relation.Second < objects.Count);
        var ground = GroundBuilder.Of(draft, objects[..named], relations);
        Poses.Choose(objects, relations, hasGround: ground is not null || draft.Arrangement != SceneArrangement.Free, style, vocabulary);
        return new Scene
        {
            Objects = objects,
            Relations = relations,
            Style = style,
            Background = ground is null ? draft.Background : null,
            Ground = ground,
            Arrangement = draft.Arrangement,
            Warnings = _warnings,
            Description = SceneDescription.Write(
                objects[..told],
                relations,
                style,
                ground is null ? draft.Background : null,
                ground,
                draft.Arrangement
            ),
        };
    }

    private static List<SceneRelation> AllBeside(int count) =>
        [.. Enumerable.Range(1, Math.Max(0, count - 1)).Select(i => new SceneRelation(i - 1, SceneRelationKind.Beside, i))];

    private bool HasGround => GroundBuilder.IsAsked(draft);

    private SceneObject Object(Mention mention, IReadOnlyList<Mention> mentions, SceneStyle style)
    {
        if (mention.Text is { } text)
        {
            return new SceneObject(Writing, Colour(mention.Colour), 1, mention.Side, text) { Text = text, Board = Colour(mention.Board) };
        }

        var concept = vocabulary.Concepts[mention.Concept];
        var colour = Colour(mention.Colour ?? OtherThan(mention.NotColours, concept));
        return new SceneObject(concept, colour, mention.Count, mention.Side, Caption.Write(style, colour, concept.Caption, vocabulary))
        {
            Scale = mention.Scale,
            IsAloft = mention.IsAloft,
            IsBackdrop = mention.IsBackdrop,
            Heap = mention.Heap,
            Surface = HasSurface(mention) ? mention.Surface : null,
            SurfaceWord = mention.SurfaceWord,
            SurfaceColour = Colour(mention.SurfaceColour),
            Telling = _teller.Tell(mention, mentions),
            OutlineWord = mention.Vector is ShapedThing ? mention.Outline?.Word : null,
            Vector = mention.Vector ?? Clock(mention.Time, colour, style),
        };
    }

    /// <summary>Skin and fur stay, and figures have clothes of their own.</summary>
    private bool HasSurface(Mention mention) =>
        mention is { Text: null, Vector: null or ShapedThing } && !vocabulary.Concepts[mention.Concept].Traits.Lives;

    private void LeaveOutSurfaces(List<Mention> mentions)
    {
        foreach (var said in draft.Objects.Where(said => said is { Surface: not null, IsSurfaceWorn: false }))
        {
            if (!HasSurface(said) || !mentions.Exists(drawn => ReferenceEquals(drawn, said)))
                draft.LeaveOut(said.SurfaceWord);
        }
    }

    /// <summary>Things that their pictures show in another shape are drawn in the one that is said, where they can be.</summary>
    private void ShapeOutlines(SceneStyle style)
    {
        foreach (var said in draft.Objects)
        {
            if (said is not { Text: null, Outline: { } outline } || Outlines.IsNatural(Name(said), outline.Shape))
                continue;
            if (ReadyDrawing.Suits(style) && said is { Vector: null, Time: null })
                said.Vector = ShapedThing.Of(Name(said), outline.Shape, Colour(said.Colour)?.Rgb);
            if (said.Vector is not ShapedThing)
                draft.LeaveOut(outline.Word);
        }
    }

    private string Name(Mention mention) => vocabulary.Concepts[mention.Concept].Caption;

    private static ClockFace? Clock(TimeOnly? time, SceneColour? colour, SceneStyle style) =>
        time is { } shown && ReadyDrawing.Suits(style) ? new ClockFace(shown, colour?.Rgb ?? ClockRim) : null;

    private SceneColour? Colour(int? index) => index is { } colour ? vocabulary.Colours[colour] : null;

    /// <summary>What is said not to be red is drawn in the first colour that it may have.</summary>
    private int? OtherThan(List<int> colours, Concept concept)
    {
        if (colours.Count == 0)
            return null;
        var own = vocabulary.Words.Find(concept.Caption.AsSpan(0, Math.Max(0, concept.Caption.IndexOf(' ', StringComparison.Ordinal))));
        if (own.Kind == MeaningKind.Colour && !colours.Contains(own.Value))
            return null;
        foreach (var name in (string[])["blue", "green", "yellow", "red"])
        {
            if (vocabulary.Words.Find(name) is { Kind: MeaningKind.Colour } colour && !colours.Contains(colour.Value))
                return colour.Value;
        }

        return null;
    }

    /// <summary>The objects; where there are none, the next best thing that the prompt gives.</summary>
    private List<Mention> Choose()
    {
        var onlyLoose = draft.Objects.TrueForAll(mention => mention.Tier >= Tier.Near);
        if (draft.Objects.Count > 0 && !(onlyLoose && draft.SetAside.Count > 0))
            return draft.Objects;
        if (draft.SetAside.Count > 0)
        {
            foreach (var loose in draft.Objects)
                draft.LeaveOut(loose.Word);
            return Instead(draft.SetAside[0]);
        }

        if (draft is not { Place: null, Light: null, Weather: null })
            return Leaves() || draft is { Light: SceneLight.Sunset, Place: not ScenePlace.Room } or { HasAurora: true }
                ? []
                :
                [
                    SeenThere.Of(draft) is { } seen && IndexOf(seen.Caption) is var index and >= 0
                        ? new Mention(index, Tier.Same, seen.Caption, seen.Count)
                        : Nothing(),
                ];
        if (draft.Quoted is { } quoted && draft.SetAside.Count == 0)
        {
            draft.NotDrawn.Clear();
            return [Mention.OfText(quoted, draft.LoneColour, null)];
        }

        if (draft.Hints.Count > 0)
            return Instead(draft.Hints[^1]);
        return [Nothing()];
    }

    /// <summary>"A room without furniture", "a street with no cars": the place, and nothing in it.</summary>
    private bool Leaves() => draft.Background is null && (draft.Excluded.Count > 0 || draft.Emptied);

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
        Warn(
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

    private void WarnOfReplacements(List<Mention> mentions)
    {
        if (_warnings.Count > 0 && mentions is [{ Tier: >= Tier.Near }])
            mentions = [];
        var replaced = new List<string>();
        foreach (var mention in mentions)
        {
            if ((mention.Tier == Tier.Same && !mention.Guessed) || SaysLook(mention) || mention.IsAsSaid)
                continue;
            var pair = $"'{mention.Word}' as '{vocabulary.Concepts[mention.Concept].Caption}'";
            if (!replaced.Contains(pair, StringComparer.Ordinal))
                replaced.Add(pair);
        }

        if (draft.Mediums.Count > 0)
            Warn(
                "style_not_available",
                $"Drawn in this model's {(draft.Style is { } said ? vocabulary.Styles[said] : vocabulary.DefaultStyle).Id} style, not as {English.List(draft.Mediums.ConvertAll(medium => $"'{medium}'"))}."
            );
        foreach (var (word, colour) in draft.NearColours.Distinct().Take(MaxListed))
            replaced.Add($"'{word}' as '{colour}'");
        if (replaced.Count > 0)
            Warn("prompt_replaced", $"Drawn as the nearest that this model knows: {English.List(replaced)}.");
    }

    /// <summary>A "bearded man" is what "man: beard" shows.</summary>
    private bool SaysLook(Mention mention) =>
        vocabulary.Concepts[mention.Concept].Caption.Split(": ") is [var who, var look]
        && mention.Word.Contains(who, StringComparison.Ordinal)
        && mention.Word.Contains(look, StringComparison.Ordinal);

    private void WarnOfOmissions(List<Mention> mentions)
    {
        if (draft.NotDrawn.Count == 0)
            return;
        var listed = draft.NotDrawn.Take(MaxListed).Select(word => $"'{word}'").ToList();
        if (draft.NotDrawn.Count > MaxListed)
            listed.Add("more");
        var aside = draft.SetAside.Find(mention => !mentions.Exists(drawn => drawn.Concept == mention.Concept));
        var hint =
            aside is null || mentions.Count == 0
                ? ""
                : $" To have '{vocabulary.Concepts[aside.Concept].Caption}' drawn as well, name it with 'and'.";
        Warn("prompt_not_drawn", $"Not drawn: {English.List(listed)}.{hint}");
    }

    /// <summary>Takes from the largest counts until all fit; every kind keeps at least one.</summary>
    private void Cap(List<Mention> mentions)
    {
        var total = mentions.Sum(mention => (long)mention.Count);
        if (total <= Scene.MaxObjects)
            return;
        var asked = mentions.ConvertAll(mention => mention.Count);
        foreach (var mention in mentions)
            mention.Count = Math.Clamp(mention.Count, 1, Scene.MaxObjects);
        while (mentions.Sum(mention => mention.Count) > Scene.MaxObjects)
        {
            var most = mentions.MaxBy(mention => mention.Count)!;
            most.Count--;
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Count == asked[i])
                continue;
            var name = vocabulary.Concepts[mentions[i].Concept].Caption;
            var number =
                asked[i] == int.MaxValue
                    ? "More than can be counted"
                    : asked[i].ToString(System.Globalization.CultureInfo.InvariantCulture);
            Warn(
                "count_capped",
                $"{number} {English.Plural(name)} were asked for and {English.Number(mentions[i].Count)} drawn: at most {Scene.MaxObjects} objects fit one image."
            );
        }
    }

    private void Warn(string code, string message) => _warnings.Add(new ImageWarning(code, "prompt", message));
}
