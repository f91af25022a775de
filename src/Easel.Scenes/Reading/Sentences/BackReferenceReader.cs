using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Reads prepositions that speak of what was named before: "under it", "on top".</summary>
internal sealed class BackReferenceReader(PromptItems items, Clause clause, Placement placement, ObjectColours objectColours, Draft draft)
{
    private readonly PartOfThingReader _partsOfThings = new(items, placement, objectColours, draft);
    private readonly OwnClothesReader _ownClothes = new(items, clause, placement, objectColours);
    private readonly BodyPartRelations _bodyParts = new(items, clause, placement, objectColours);
    private readonly WhomReader _spokenOf = new(items, placement, objectColours, draft);
    private readonly OverHeadReader _overHead = new(items, placement, objectColours);

    /// <summary>"A tree with presents under it", "with a bird on top": what was named last stands so to what was named before it. Returns
    /// the last item used, or -1.</summary>
    public int Read(int i)
    {
        SceneRelationKind? relation = items[i].Role switch
        {
            WordRole.Between when LeadFrom(i) is not null => SceneRelationKind.Between,
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
            WordRole.Beside => SceneRelationKind.Beside,
            _ => null,
        };
        if (relation is not { } kind || clause.IsNegated)
            return -1;
        // "On the table in front of her there is a lamp".
        if (
            placement.IsLed
            && i + 1 < items.Count
            && items.Text(items[i + 1]) is "him" or "her" or "it" or "them" or "me" or "us"
            && !items.EndsAt(i + 2)
        )
            return i + 1;
        if (IsInAir(i))
        {
            placement.Related.Lift();
            return i + 1;
        }

        if (
            kind == SceneRelationKind.Above
            && items.EndsAt(i + 1)
            && placement.Newest is { Text: null } circling
            && items.Concept(circling.Concept).Traits.Animal
        )
        {
            // "Seagulls circle above."
            placement.Related.Lift();
            return i;
        }

        if (IsOneOfThem(i))
        {
            placement.ExpectNothing();
            return i + 1;
        }

        if (LeadFrom(i) is { } spokenOf)
        {
            // "Behind him there is a castle": what comes next is there.
            var companion = placement.Earlier.CompanionOf(spokenOf);
            placement.TurnTo(spokenOf);
            placement.Topics.Forget();
            clause.Connect(WordRole.None);
            placement.Expect(kind, i, isInverse: true);
            if (kind == SceneRelationKind.Between && companion is not null)
                placement.ExpectOther(companion);
            return i + 1;
        }

        if (kind == SceneRelationKind.Around && IsAroundLimbs(i))
            return i + 2;
        if (kind == SceneRelationKind.Beside)
            return ReadBesideWhom(i);
        if (IsState(i))
            return i;
        if (_overHead.Read(i) is var overHead and >= 0)
            return overHead;
        if (_ownClothes.Read(i) is var worn and >= 0)
            return worn;
        if (_bodyParts.Read(i, kind) is var part and >= 0)
            return part;
        if (_partsOfThings.Read(i, kind) is var shown and >= 0)
            return shown;
        if (_bodyParts.ReadOf(i, kind) is var named and >= 0)
            return named;
        if (_bodyParts.IsUnderUndrawn(i))
            return i + 2;
        if (IsOfUndrawn(i, kind) || IsSplash(i, kind))
            return i + 1;
        var isTop = items[i].Role == WordRole.On && i + 1 < items.Count && items.Text(items[i + 1]) is "top";
        var refersBack =
            i + 1 < items.Count
            && (items.Text(items[i + 1]) is "it" or "them" or "him" || (items.Text(items[i + 1]) is "her" && items.EndsPhraseAt(i + 2)));
        if (refersBack && items.EndsPhraseAt(i + 2) && _spokenOf.Read(i, kind) is var whom and >= 0)
            return whom;
        var isAlone =
            items.EndsAt(i + 1)
            && (items[i].Role is WordRole.In or WordRole.Behind || items.Text(items[i]) is "underneath" or "below" or "beneath");
        if (!isTop && !refersBack && !isAlone)
            return -1;
        // "A shirt with a star on it": on who wears it.
        if (
            kind == SceneRelationKind.On
            && refersBack
            && placement.Related.Kind == SceneRelationKind.FeatureOf
            && placement.Related.Other is { Text: null } wearer
            && items.Concept(wearer.Concept) is { IsPerson: true } or { Traits.Lives: true }
        )
        {
            objectColours.EndPhrase();
            return i + 1;
        }

        if (
            kind is SceneRelationKind.On or SceneRelationKind.In
            && (refersBack || items.Text(items[i]) is "inside")
            && placement.Newest is { Text: null } picture
            && placement.Related.Other is { Text: null } under
            && (kind == SceneRelationKind.On || items.Concept(under.Concept).Traits.Sheet)
            && NounStanding.IsPrinted(items.Concept(picture.Concept), items.Concept(under.Concept))
        )
        {
            kind = SceneRelationKind.FeatureOf;
            picture.Count = Math.Max(picture.Count, under.Count);
        }

        var end = isAlone ? i : i + 1;
        // "A sandcastle with a flag on top", where its picture has one.
        if (isTop && items.EndsAt(end + 1) && placement.Related.Other is null)
            return end;
        if (items.KindAt(end + 1) is ItemKind.Concept or ItemKind.Colour or ItemKind.Unknown || !placement.Related.Back(kind))
            return -1;
        objectColours.EndPhrase();
        // "Seagulls circle above him and a lighthouse glows": they do not circle the lighthouse.
        placement.ExpectNothing();
        return end;
    }

    /// <summary>"Splashes water on her": no bicycle is on her that was named before.</summary>
    private bool IsSplash(int i, SceneRelationKind kind) =>
        kind == SceneRelationKind.On
        && items.EndsPhraseAt(i + 2)
        && items.IsWordAt(i + 1)
        && items.Text(items[i + 1]) is "him" or "her" or "them"
        && items.IsWordAt(i - 1)
        && (items.Text(items[i - 1]) is "water" or "mud" or "paint" || items[i - 1] is { Kind: ItemKind.Unknown, IsNoun: true });

    /// <summary>"Sparks fly around him", "a car with a dent on it": nothing that is drawn does or is there.</summary>
    private bool IsOfUndrawn(int i, SceneRelationKind kind) =>
        items.EndsPhraseAt(i + 2)
        && items.IsWordAt(i + 1)
        && items.Text(items[i + 1]) is "it" or "them" or "him" or "her"
        && (
            kind == SceneRelationKind.Around
                ? items.KindAt(i - 2) == ItemKind.Unknown
                : kind == SceneRelationKind.On && items.KindAt(i - 1) == ItemKind.Unknown && IsAfterWith(i - 1)
        );

    private static bool IsOfPhrase(WordRole role) =>
        role is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Size or WordRole.Filler;

    /// <summary>"With a math formula".</summary>
    private bool IsAfterWith(int noun)
    {
        const int longest = 4;
        for (var at = noun - 1; at >= 0 && noun - at <= longest; at--)
        {
            if (items.RoleAt(at) == WordRole.With)
                return true;
            if (items.IsPauseAt(at) || (items.KindAt(at) == ItemKind.Grammar && !IsOfPhrase(items.RoleAt(at))))
                return false;
        }

        return false;
    }

    /// <summary>"Leaves swirl around her feet": around her.</summary>
    private bool IsAroundLimbs(int i) =>
        items.RoleAt(i + 1) == WordRole.Definite
        && items.Text(items[i + 1]) is not "the"
        && items.IsWordAt(i + 2)
        && BodyParts.IsLimb(items.Words(items[i + 2]));

    /// <summary>"A cat is curled up next to him". Returns the last item used, or -1.</summary>
    private int ReadBesideWhom(int i)
    {
        if (
            i + 1 >= items.Count
            || items.Text(items[i + 1]) is not ("him" or "her" or "it" or "them")
            || !items.EndsPhraseAt(i + 2)
            || placement.Newest is not { Text: null } newest
        )
            return -1;
        if (placement.Topics.Before is { Text: null } whom && !ReferenceEquals(whom, newest))
        {
            objectColours.EndPhrase();
            return i + 1;
        }

        // "A woman on a balcony, a cup of tea beside her".
        if (items.Text(items[i + 1]) is "it" || placement.Related is not { Kind: SceneRelationKind.Beside, LivingBefore: { } one })
            return -1;
        objectColours.EndPhrase();
        placement.Related.To(one, SceneRelationKind.Beside);
        placement.ExpectNothing();
        newest.IsSaidBeside = true;
        return i + 1;
    }

    /// <summary>"Seagulls in the air".</summary>
    private bool IsInAir(int i) =>
        items.Text(items[i]) is "in the" or "in" or "high in the" or "up in the"
        && items.IsWordAt(i + 1)
        && items.Text(items[i + 1]) is "air" or "the air"
        && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown)
        && placement.Newest is { Text: null } bird
        && items.Concept(bird.Concept).Traits.Animal;

    /// <summary>"Sits on one of them": of those that are seen there.</summary>
    private bool IsOneOfThem(int i) => i + 1 < items.Count && items.Text(items[i + 1]) is "one of them";

    /// <summary>Whom "him" or "it" means where a sentence begins with where something is to it; null where none does.</summary>
    private Mention? LeadFrom(int i)
    {
        // "And above him there is a moon".
        var isJoined =
            items.RoleAt(i - 1) == WordRole.And
            && items.IsWordAt(i + 2)
            && items.Text(items[i + 2]) is "there" or "there is" or "there are" or "is" or "are";
        if ((items.KindAt(i - 1) != ItemKind.Stop && !isJoined) || i + 1 >= items.Count || items.KindAt(i + 2) is null or ItemKind.Stop)
            return null;
        return items.Text(items[i + 1]) switch
        {
            "him" or "her" => placement.Earlier.LastLiving,
            "it" when items[i].Role == WordRole.Beside => placement.Topics.It(),
            "them" when items[i].Role == WordRole.Between => placement.Topics.Living() is { Count: > 1 } several
                ? several
                : placement.Earlier.LastLiving,
            "it" or "them" => placement.Last,
            _ => null,
        };
    }

    /// <summary>"The lamp is on": lit, and on nothing.</summary>
    private bool IsState(int i) =>
        items.Text(items[i]) is "on"
        && items.IsWordAt(i - 1)
        && items.Text(items[i - 1]) is "is" or "are" or "still" or "turned" or "switched"
        && (items.EndsAt(i + 1) || items.RoleAt(i + 1) is WordRole.And or WordRole.But);
}
