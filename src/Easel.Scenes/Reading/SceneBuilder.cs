using Easel.Abstractions.Events;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Makes a scene of what was understood: finds something to draw in any case, keeps within the limits, and says what changed.</summary>
internal sealed class SceneBuilder(Draft draft, TokenizedPrompt text, ConceptVocabulary vocabulary)
{
    private const int MaxListed = 8;
    private const int MaxWordsCompared = 8;
    private const int MaxWordsSearched = 256;

    /// <summary>Words less alike than this have nothing to do with each other.</summary>
    private const double LeastLikeness = 0.5;

    private readonly List<ImageWarning> _warnings = [];

    public Scene Build(SceneStyle? askedStyle)
    {
        var mentions = Choose();
        WarnOfReplacements(mentions);
        WarnOfOmissions(mentions);
        _warnings.AddRange(draft.Conflicts);
        Cap(mentions);

        var style = draft.Style is { } said ? vocabulary.Styles[said] : askedStyle ?? vocabulary.DefaultStyle;
        var objects = mentions.ConvertAll(mention => Object(mention, style));
        var relations = draft.Relations.FindAll(relation => relation.First < objects.Count && relation.Second < objects.Count);
        if (!ReferenceEquals(mentions, draft.Objects)) relations = [.. Enumerable.Range(1, objects.Count - 1).Select(i => new SceneRelation(i - 1, SceneRelationKind.Beside, i))];
        return new Scene
        {
            Objects = objects,
            Relations = relations,
            Style = style,
            Background = draft.Background,
            Warnings = _warnings,
            Description = SceneDescription.Write(objects, relations, style, draft.Background),
        };
    }

    private SceneObject Object(Mention mention, SceneStyle style)
    {
        var concept = vocabulary.Concepts[mention.Concept];
        var colour = mention.Colour is { } index ? vocabulary.Colours[index] : null;
        return new SceneObject(concept, colour, mention.Count, mention.Side, Caption.Write(style, colour, concept.Caption, vocabulary));
    }

    /// <summary>The objects; where there are none, the next best thing that the prompt gives.</summary>
    private List<Mention> Choose()
    {
        var onlyLoose = draft.Objects.TrueForAll(mention => mention.Tier == Tier.Near);
        if (draft.Objects.Count > 0 && !(onlyLoose && draft.SetAside.Count > 0)) return draft.Objects;
        if (draft.SetAside.Count > 0)
        {
            foreach (var loose in draft.Objects) draft.LeaveOut(loose.Word);
            return Instead(draft.SetAside[0]);
        }

        if (draft.Hints.Count > 0) return Instead(draft.Hints[^1]);
        return [Nearest()];
    }

    private List<Mention> Instead(Mention mention)
    {
        draft.NotDrawn.Remove(English.WithoutPossessive(mention.Word));
        if (mention.Colour is null) mention.Colour = draft.LoneColour;
        return [mention];
    }

    /// <summary>Nothing was understood: the name that is most like any word of the prompt.</summary>
    private Mention Nearest()
    {
        if (draft.LoneColour is { } colour && IndexOf("red circle") is var circle and >= 0 && draft.NotDrawn.Count == 0)
        {
            return NotUnderstood(new Mention(circle, Tier.Near, vocabulary.Colours[colour].Name, 1) { Colour = colour });
        }

        var (best, bestWord, bestLikeness) = (-1, "", LeastLikeness);
        var compared = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(text.Count, MaxWordsSearched) && compared.Count < MaxWordsCompared; i++)
        {
            var word = text.Text(i);
            if (word.Length < 3 || text[i].Kind != TokenKind.Word || vocabulary.Words.Find(word).Kind is not (MeaningKind.None or MeaningKind.Colour)) continue;
            if (!compared.GetAlternateLookup<ReadOnlySpan<char>>().Add(word)) continue;
            var concept = vocabulary.Nearest.FindNearest(word, out var likeness);
            if (likeness > bestLikeness && !draft.Excluded.Contains(concept)) (best, bestWord, bestLikeness) = (concept, word.ToString(), likeness);
        }

        return best >= 0
            ? NotUnderstood(new Mention(best, Tier.Near, bestWord, 1) { Colour = draft.LoneColour, Guessed = true })
            : NotUnderstood(new Mention(IndexOf(vocabulary.Fallback.Caption), Tier.Near, "", 1));
    }

    private Mention NotUnderstood(Mention mention)
    {
        draft.NotDrawn.Remove(mention.Word);
        var caption = vocabulary.Concepts[mention.Concept].Caption;
        if (mention.Colour is { } colour) caption = $"{vocabulary.Colours[colour].Name} {Caption.WithoutColour(caption, vocabulary)}";
        Warn("prompt_not_understood", mention.Word.Length > 0
            ? $"The prompt names nothing that this model knows; '{caption}' was drawn, the nearest to '{mention.Word}'."
            : $"The prompt names nothing that this model knows; '{caption}' was drawn instead.");
        return mention;
    }

    private int IndexOf(string caption)
    {
        for (var i = 0; i < vocabulary.Concepts.Count; i++)
        {
            if (string.Equals(vocabulary.Concepts[i].Caption, caption, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private void WarnOfReplacements(List<Mention> mentions)
    {
        if (_warnings.Count > 0 && mentions is [{ Tier: Tier.Near }]) mentions = [];
        var replaced = new List<string>();
        foreach (var mention in mentions)
        {
            if (mention.Tier == Tier.Same && !mention.Guessed) continue;
            var pair = $"'{mention.Word}' as '{vocabulary.Concepts[mention.Concept].Caption}'";
            if (!replaced.Contains(pair, StringComparer.Ordinal)) replaced.Add(pair);
        }

        foreach (var (word, colour) in draft.NearColours.Distinct().Take(MaxListed)) replaced.Add($"'{word}' as '{colour}'");
        if (replaced.Count > 0) Warn("prompt_replaced", $"Drawn as the nearest that this model knows: {English.List(replaced)}.");
    }

    private void WarnOfOmissions(List<Mention> mentions)
    {
        if (draft.NotDrawn.Count == 0) return;
        var listed = draft.NotDrawn.Take(MaxListed).Select(word => $"'{word}'").ToList();
        if (draft.NotDrawn.Count > MaxListed) listed.Add("more");
        var aside = draft.SetAside.Find(mention => !mentions.Exists(drawn => drawn.Concept == mention.Concept));
        var hint = aside is null || mentions.Count == 0
            ? ""
            : $" To have '{vocabulary.Concepts[aside.Concept].Caption}' drawn as well, name it with 'and'.";
        Warn("prompt_not_drawn", $"Not drawn: {English.List(listed)}. This model draws whole objects beside each other, without actions or scenery.{hint}");
    }

    /// <summary>Takes from the largest counts until all fit; every kind keeps at least one.</summary>
    private void Cap(List<Mention> mentions)
    {
        var total = mentions.Sum(mention => (long)mention.Count);
        if (total <= Scene.MaxObjects) return;
        var asked = mentions.ConvertAll(mention => mention.Count);
        foreach (var mention in mentions) mention.Count = Math.Clamp(mention.Count, 1, Scene.MaxObjects);
        while (mentions.Sum(mention => mention.Count) > Scene.MaxObjects)
        {
            var most = mentions.MaxBy(mention => mention.Count)!;
            most.Count--;
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Count == asked[i]) continue;
            var name = vocabulary.Concepts[mentions[i].Concept].Caption;
            var number = asked[i] == int.MaxValue ? "More than can be counted" : asked[i].ToString(System.Globalization.CultureInfo.InvariantCulture);
            Warn("count_capped", $"{number} {English.Plural(name)} were asked for and {English.Number(mentions[i].Count)} drawn: at most {Scene.MaxObjects} objects fit one image.");
        }
    }

    private void Warn(string code, string message) => _warnings.Add(new ImageWarning(code, "prompt", message));
}
