using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Reads whom "around them" and "behind him" mean, where a thing was named since: "a couple dances under lights, guests clap around them", "a
/// knight on a cliff, his cape flowing behind him".</summary>
internal sealed class WhomReader(PromptItems items, Placement placement, ObjectColours objectColours, Draft draft)
{
    /// <summary>Returns the last item used; -1 where the pronoun at item <paramref name="i"/> + 1 means what was named just before.</summary>
    public int Read(int i, SceneRelationKind kind)
    {
        if (IsOfBearer(i))
        {
            objectColours.EndPhrase();
            placement.Related.OfBearer(kind);
            placement.ExpectNothing();
            return i + 1;
        }

        if (
            placement.Newest is not { Text: null } newest
            || !ReferenceEquals(newest, draft.Objects[^1])
            || placement.Related.LivingBefore is not { } whom
            || items.Text(items[i + 1]) is "it"
        )
            return -1;
        var thing = items.Concept(newest.Concept);
        // "Her dog runs behind her" would be hidden there.
        // "A barn on the hill behind him": the barn stays there.
        if (
            kind is SceneRelationKind.Behind
            && ((thing.Traits.Animal && placement.Related.Kind is SceneRelationKind.Beside) || Landforms.IsHeight(thing))
        )
        {
            objectColours.EndPhrase();
            placement.ExpectNothing();
            return i + 1;
        }

        var isWorn = kind is SceneRelationKind.Behind or SceneRelationKind.Around && IsWorn(thing) && IsSomebody(whom);
        // "Clocks on the wall behind him", "shelves with bottles behind her": they stay there, and a band is not hidden by those who dance before it.
        if (
            !isWorn
            && kind is not (SceneRelationKind.Above or SceneRelationKind.Under or SceneRelationKind.Between)
            && (
                placement.Related.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.HangingFrom
                || newest.IsInCompany
                || (kind is SceneRelationKind.Behind && thing.IsPerson && Math.Max(whom.Count, newest.Count) > 1)
            )
        )
        {
            objectColours.EndPhrase();
            placement.ExpectNothing();
            return i + 1;
        }

        if (!isWorn && !IsBeyondThing(whom, thing, items.Text(items[i + 1]) is "them"))
            return -1;
        objectColours.EndPhrase();
        placement.Related.To(whom, isWorn ? SceneRelationKind.WornBy : kind);
        placement.ExpectNothing();
        return i + 1;
    }

    /// <summary>"A girl in a blue dress dances in front of him": she does, and not the dress; "his cape flows behind him" is the cape.</summary>
    private bool IsOfBearer(int i) =>
        placement.Related is { Kind: SceneRelationKind.WornBy or SceneRelationKind.HeldBy }
        && items.Text(items[i + 1]) is not "it"
        && items.IsWordAt(i - 1)
        && items.Words(items[i - 1]).Split(' ')[0] is var does
        && does is not ("flowing" or "blowing" or "waving" or "fluttering" or "billowing" or "trailing" or "flying" or "flapping")
        && (FiniteVerbs.IsProgressive(does) || does is "is" or "are");

    /// <summary>The object named last stands to a thing until now, and "him" is no thing; "them" may be several things, but no person is around those.</summary>
    private bool IsBeyondThing(Mention whom, Concept newest, bool isMany) =>
        placement.Related.Other is { } other
        && !ReferenceEquals(other, whom)
        && (other.Text is not null || !items.Concept(other.Concept).Traits.Lives)
        && (!isMany || other.Count == 1 || newest.IsPerson || newest.Traits.Lives);

    private static bool IsWorn(Concept thing) => Garments.Has(thing.Caption) || thing.Traits.Worn is WornPlace.Neck or WornPlace.Body;

    private bool IsSomebody(Mention whom) => items.Concept(whom.Concept) is { IsPerson: true } or { Traits.Lives: true };
}
