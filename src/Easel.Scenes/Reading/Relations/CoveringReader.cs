using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Reads stickers upon a thing: "a laptop covered in stickers", "a suitcase with travel stickers on it".</summary>
internal sealed class CoveringReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours objectColours,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Between "with" and what is meant: "lots of cute".</summary>
    private const int MostBetween = 4;

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || items.RoleAt(i) is not (WordRole.With or WordRole.Setting)
            || placement.Last is not { Text: null } thing
            || items.Concept(thing.Concept).Traits is not { Lives: false, Food: false, Metres: not null }
            || Covering(i + 1) is not (>= 0 and var at)
            || vocabulary.FindNamed("colourful stickers") is not (>= 0 and var stickers)
        )
            return -1;
        objectColours.EndPhrase();
        if (items.Concept(thing.Concept).Caption is "laptop" && vocabulary.FindNamed("laptop from behind") is >= 0 and var lid)
            thing.Become(lid);
        placement.AddUpon(new Mention(stickers, Tier.Same, items.Words(items[at]), thing.Count), SceneRelationKind.FeatureOf);
        clause.Connect(WordRole.None);
        clause.ResetPhrase();
        var isSaidWhere = items.RoleAt(at + 1) == WordRole.On && at + 2 < items.Count && items.Text(items[at + 2]) is "it" or "them";
        return isSaidWhere ? at + 2 : at;
    }

    private int Covering(int i)
    {
        for (var at = i; at < items.Count && at <= i + MostBetween; at++)
        {
            if (items.Text(items[at]) is "stickers" or "decals" or "patches" or "badges" or "pins")
                return items.KindAt(at + 1) is ItemKind.Concept or ItemKind.Unknown || items.RoleAt(at + 1) == WordRole.Of ? -1 : at;
            if (!items[at].IsWord)
                return -1;
            if (items.RoleAt(at) is WordRole.On or WordRole.In or WordRole.And or WordRole.With)
                return -1;
        }

        return -1;
    }
}
