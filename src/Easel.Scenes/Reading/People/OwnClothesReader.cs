using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what is on somebody's own clothes: it is upon the chest, and the clothes are worn.</summary>
internal sealed class OwnClothesReader(PromptItems items, Clause clause, Placement placement, ObjectColours objectColours)
{
    /// <summary>"A girl with a flower on her dress", "a man with a stain on his shirt". Returns the last item used, the garment not
    /// among them; -1 where nothing of the kind is said.</summary>
    public int Read(int i)
    {
        if (
            items.RoleAt(i) != WordRole.On
            || i + 1 >= items.Count
            || items.Text(items[i + 1]) is not ("his" or "her" or "their" or "my")
            || items.NounAhead(i + 2) is not (>= 0 and var noun)
            || !Garments.Has(items.ConceptAt(noun).Caption)
            || placement.Newest is not { } thing
            || (thing.Text is null && !Garments.CoversBody(items.ConceptAt(noun).Caption))
        )
            return -1;
        var isOnIt = thing.Text is not null
            ? WriteOn(items.ConceptAt(noun).Caption)
            // Of what cannot be drawn a warning tells.
            : items.IsSomebody(thing)
                || (
                    placement.Related.Other is { Text: null } who
                    && items.IsSomebody(who)
                    && placement.Related.Back(SceneRelationKind.FeatureOf)
                );
        if (!isOnIt)
            return -1;
        objectColours.EndPhrase();
        clause.EndUndrawn();
        clause.Connect(WordRole.Worn);
        return i + 1;
    }

    /// <summary>"With 'YUM' on his hat".</summary>
    private bool WriteOn(string garment) =>
        (Garments.IsHat(garment) || Garments.CoversBody(garment) || garment is "cape")
        && placement.Earlier.LastLiving is { } who
        && items.IsSomebody(who)
        && placement.Related.To(who, Garments.IsHat(garment) ? SceneRelationKind.OnHat : SceneRelationKind.FeatureOf);
}
