using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Reads prepositions that speak of what was named before: "under it", "on top".</summary>
internal sealed class BackReferenceReader(PromptItems items, Clause clause, Placement placement, ObjectColours objectColours)
{
    /// <summary>"A tree with presents under it", "with a bird on top": what was named last stands so to what was named before it. Returns
    /// the last item used, or -1.</summary>
    public int Read(int i)
    {
        SceneRelationKind? relation = items[i].Role switch
        {
            WordRole.On => SceneRelationKind.On,
            WordRole.In => SceneRelationKind.In,
            WordRole.Under => SceneRelationKind.Under,
            WordRole.HangingFrom => SceneRelationKind.HangingFrom,
            WordRole.Above => SceneRelationKind.Above,
            WordRole.Behind => SceneRelationKind.Behind,
            WordRole.InFrontOf => SceneRelationKind.InFrontOf,
            WordRole.Around => SceneRelationKind.Around,
            WordRole.Through => SceneRelationKind.Through,
            WordRole.OutOf => SceneRelationKind.OutOf,
            WordRole.Against => SceneRelationKind.Against,
            _ => null,
        };
        if (relation is not { } kind || clause.IsNegated)
            return -1;
        if (ReadPart(i, kind) is var part and >= 0)
            return part;
        var isTop = items[i].Role == WordRole.On && i + 1 < items.Count && items.Text(items[i + 1]) is "top";
        var refersBack = i + 1 < items.Count && items.Text(items[i + 1]) is "it" or "them" or "him";
        var isAlone = items.KindAt(i + 1) is null or ItemKind.Stop or ItemKind.Break && items[i].Role is WordRole.In or WordRole.Behind;
        if (!isTop && !refersBack && !isAlone)
            return -1;
        if (
            kind == SceneRelationKind.On
            && refersBack
            && placement.Newest is { Text: null } picture
            && placement.OtherThanNewest is { Text: null } under
            && NounStanding.IsPrinted(items.Concept(picture.Concept), items.Concept(under.Concept))
        )
        {
            kind = SceneRelationKind.FeatureOf;
            picture.Count = Math.Max(picture.Count, under.Count);
        }

        var end = isAlone ? i : i + 1;
        if (items.KindAt(end + 1) is ItemKind.Concept or ItemKind.Colour or ItemKind.Unknown || !placement.RelateBack(kind))
            return -1;
        objectColours.EndPhrase();
        return end;
    }

    /// <summary>"A pirate with a parrot on his shoulder", "a bird with a fish in its beak". Returns the last item used, or -1.</summary>
    private int ReadPart(int i, SceneRelationKind kind)
    {
        var end = i + 2;
        if (
            kind is not (SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Around or SceneRelationKind.HangingFrom)
            || items.RoleAt(i + 1) != WordRole.Definite
            || end >= items.Count
            || items.KindAt(end + 1) is ItemKind.Concept or ItemKind.Unknown
            || items.RoleAt(end + 1) == WordRole.Of
            || placement.OtherThanNewest is not { Text: null } whole
            || (kind == SceneRelationKind.Around) != (items.Text(items[end]) is "neck" or "waist")
            || BodyParts.Relation(items.Text(items[end]), items.Concept(whole.Concept)) is not { } stands
            || !items.Concept(whole.Concept).Traits.Lives
            || !placement.RelateBack(stands)
        )
            return -1;
        objectColours.EndPhrase();
        return end;
    }
}
