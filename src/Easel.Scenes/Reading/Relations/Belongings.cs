using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Where things are that others are said to be with: an owl in its tree, flowers in a jar or behind a candle, a pet on its owner's
/// ship.</summary>
internal sealed class Belongings(Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>What is larger stands beside flowers; in metres.</summary>
    private const double LargestBeforeFlowers = 1;

    /// <summary>No ostrich; in metres.</summary>
    private const double LargestInCrown = 1;

    /// <summary>Of what stands by itself, in metres.</summary>
    private const double SmallestStanding = 0.9;

    /// <summary>Of what has room for both; in metres.</summary>
    private const double SmallestLand = 4;

    /// <summary>How the second stands to the first, which is said to have it; null where it is beside it.</summary>
    public SceneRelationKind? Of(SceneRelation relation) =>
        Thing(relation.First) is not { } owner || Thing(relation.Second) is not { } thing ? null
        : owner.Caption is "fireplace" && thing.Caption is "christmas stocking" or "socks" ? SceneRelationKind.HangingFrom
        : owner.Caption is "fish bowl" && thing.Traits.Swims ? SceneRelationKind.In
        : owner.Traits.Animal && thing.Caption is "bell" ? SceneRelationKind.WornBy
        : NounStanding.IsTree(owner) ? OfTree(relation.Second, thing)
        : !IsOneBeforeFlowers(relation, owner, thing) ? null
        : owner.Traits is { Holds: true } or { Inside: not null } ? SceneRelationKind.In
        : SceneRelationKind.Behind;

    /// <summary>"An angel with a harp on a cloud", "a sailor with a parrot on a ship": both are on it. The one who has the thing, or -1.</summary>
    public int WhoIsThereToo(SceneRelation relation) =>
        relation is { Kind: SceneRelationKind.On or SceneRelationKind.In, First: > 0 and var thing }
        && (IsPetAboard(relation) || IsUponLand(relation))
        && Traits(thing - 1).Lives
        && draft.Relations.Contains(new SceneRelation(thing - 1, SceneRelationKind.Beside, thing))
        && !draft.Relations.Exists(other => other.First == thing - 1 && other.Kind is SceneRelationKind.On or SceneRelationKind.In)
            ? thing - 1
            : -1;

    private bool IsPetAboard(SceneRelation relation) =>
        Traits(relation.First).Animal && Traits(relation.Second) is { Afloat: true } or { Cabin: not null };

    private bool IsUponLand(SceneRelation relation) =>
        relation.Kind == SceneRelationKind.On
        && Traits(relation.First) is { Lives: false, Furniture: false, Building: false, Metres: >= SmallestStanding }
        && Traits(relation.Second) is { Sky: true } or { Metres: >= SmallestLand };

    /// <summary>Nests, swings, and those who live among the leaves.</summary>
    private SceneRelationKind? OfTree(int mention, Concept thing) =>
        thing.Caption switch
        {
            "empty nest" or "nest with eggs" => SceneRelationKind.In,
            "swing" or "rope swing" or "tire swing" => SceneRelationKind.HangingFrom,
            var caption
                when draft.Objects[mention].Doing is null
                    && thing.Traits is { Animal: true, Metres: <= LargestInCrown }
                    && (
                        caption is "squirrel" or "chipmunk" or "monkey" or "koala" or "sloth"
                        || Fauna.Find(caption) is { Plan: BodyPlan.Bird }
                    ) => SceneRelationKind.In,
            _ => null,
        };

    /// <summary>A row of flowers is low, and whatever stands alone is seen before it; people hold them.</summary>
    private bool IsOneBeforeFlowers(SceneRelation relation, Concept owner, Concept thing) =>
        thing.Traits.Flower
        && (draft.Objects[relation.First].Count, draft.Objects[relation.Second].Count) is (1, > 1)
        // Upon a poster they are in a row.
        && !draft.Relations.Exists(at => at.First == relation.First && at.Kind is SceneRelationKind.FeatureOf)
        && owner is { IsPerson: false, Traits: { Flower: false, Sky: false, Sheet: false, Metres: <= LargestBeforeFlowers } };

    private Concept? Thing(int mention) => draft.Objects[mention] is { Text: null } thing ? vocabulary.Concepts[thing.Concept] : null;

    private ConceptTraits Traits(int mention) => Thing(mention)?.Traits ?? ConceptTraits.None;
}
