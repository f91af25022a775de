using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Reads at which part of somebody something is that was named: "on his shoulder", "in its beak", "in the other hand", "in the arms of".</summary>
internal sealed class BodyPartRelations(PromptItems items, Clause clause, Placement placement, ObjectColours objectColours)
{
    /// <summary>"A man with a tattoo on his arm": nothing that is drawn is there, and the arm is his own.</summary>
    public bool IsUnderUndrawn(int i) =>
        (items.KindAt(i - 1) == ItemKind.Unknown || (items.IsWordAt(i - 1) && items.Text(items[i - 1]) is "water" or "milk"))
        && items.RoleAt(i + 1) == WordRole.Definite
        && items.Text(items[i + 1]) is "his" or "her" or "its" or "their"
        && i + 2 < items.Count
        && items.KindAt(i + 3) is not (ItemKind.Concept or ItemKind.Unknown)
        && placement.Newest is { Text: null } owner
        && items.Concept(owner.Concept).Traits.Lives
        && BodyParts.Relation(items.Text(items[i + 2]), items.Concept(owner.Concept)) is not null;

    /// <summary>Where a thing that was named is on or in its owner's body. Returns the last item used, or -1.</summary>
    public int Read(int i, SceneRelationKind kind) =>
        ReadPart(i, kind) is var part and >= 0 ? part
        : kind == SceneRelationKind.In ? ReadInHand(i)
        : -1;

    /// <summary>"A pirate with a parrot on his shoulder", "a bird with a fish in its beak". Returns the last item used, or -1.</summary>
    private int ReadPart(int i, SceneRelationKind kind)
    {
        var end = i + 2;
        if (
            kind is not (SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Around or SceneRelationKind.HangingFrom)
            || items.RoleAt(i + 1) != WordRole.Definite
            || end >= items.Count
            || GoesOn(end + 1)
            || items.RoleAt(end + 1) == WordRole.Of
            || OwnerOfPart(i + 1) is not { Text: null } whole
            || (kind == SceneRelationKind.Around) != (items.Text(items[end]) is "neck" or "waist")
            || BodyParts.Relation(items.Text(items[end]), items.Concept(whole.Concept)) is not { } stands
            || !items.Concept(whole.Concept).Traits.Lives
            || !(ReferenceEquals(whole, placement.Related.Other) ? placement.Related.Back(stands) : placement.Related.To(whole, stands))
        )
            return -1;
        objectColours.EndPhrase();
        return end;
    }

    /// <summary>A noun is still to come, and no verb: "on its shell swims".</summary>
    private bool GoesOn(int i) => items.KindAt(i) is ItemKind.Concept or ItemKind.Unknown && !items.Text(items[i]).EndsWith("ing");

    /// <summary>"A koala sleeps. A book lies beside it, and a bird sits on its head": the book has none.</summary>
    private Mention? OwnerOfPart(int article) =>
        placement.Related.Other is { Text: null } thing
        && !items.Concept(thing.Concept).Traits.Lives
        && items.Text(items[article]) is "its" or "his" or "her"
            ? placement.Related.LivingBefore
            : placement.Related.Other;

    /// <summary>"A phone in one hand and a cup in the other": of who has it. Returns the last item used, or -1.</summary>
    private int ReadInHand(int i)
    {
        var at = i + 1;
        while (
            at < items.Count
            && items.Text(items[at])
                is "one"
                    or "the"
                    or "his"
                    or "her"
                    or "its"
                    or "their"
                    or "other"
                    or "left"
                    or "right"
                    or "the other"
                    or "the left"
                    or "the right"
        )
            at++;
        var isHand = at < items.Count && items.Text(items[at]) is "hand" or "hands" or "paw" or "paws";
        var end = isHand ? at : at - 1;
        if (
            at == i + 1
            || (!isHand && !items.Text(items[end]).EndsWith("other"))
            || items.RoleAt(end + 1) == WordRole.Of
            || items.KindAt(end + 1) is ItemKind.Concept or ItemKind.Unknown
            || placement.Newest is not { Text: null } thing
            || items.Concept(thing.Concept).Traits.Lives
        )
            return -1;
        if (placement.Related.Kind != SceneRelationKind.HeldBy)
        {
            if (placement.Related.Other is not { Text: null } holder || !items.Concept(holder.Concept).Traits.Lives)
                return -1;
            placement.Related.Back(SceneRelationKind.HeldBy);
        }

        objectColours.EndPhrase();
        return end;
    }

    /// <summary>"In the arms of a woman", "on the lap of a boy": what follows bears what was named last. Returns the last item used, or -1.</summary>
    public int ReadOf(int i, SceneRelationKind kind)
    {
        var end = i + 2;
        if (
            kind is not (SceneRelationKind.On or SceneRelationKind.In)
            || placement.Last is null
            || items.RoleAt(i + 1) != WordRole.Definite
            || items.RoleAt(end + 1) != WordRole.Of
            || items.NounAhead(end + 2) is not (>= 0 and var whole)
            || !items.ConceptAt(whole).Traits.Lives
            || BodyParts.Relation(items.Text(items[end]), items.ConceptAt(whole)) is not { } stands
        )
            return -1;
        objectColours.EndPhrase();
        clause.Connect(WordRole.None);
        placement.Expect(stands, i);
        return end + 1;
    }
}
