using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads the words that are no things: articles and numbers say what the next noun is like, connecting words what it is to the
/// last.</summary>
internal sealed class GrammarReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours objectColours,
    ColourReader colours,
    BackgroundReader backgrounds,
    PlaceReader places,
    WritingReader writings,
    BackReferenceReader backReferences,
    CountReader counts,
    Draft draft
)
{
    /// <summary>A flag and a harp are held yet; in metres.</summary>
    private const double LargestHeld = 1.55;

    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        var item = items[i];
        if (backReferences.Read(i) is var back and >= 0)
            return back;
        if (PlaceAfterNegated(i) is var around and >= 0)
            return around;
        switch (item.Role)
        {
            case WordRole.Size:
                clause.Phrase.Scale = Grammar.Scale(items.Text(item));
                return i;
            case WordRole.Article or WordRole.Definite:
                TakeArticle(item.Role);
                return i;
            case WordRole.Number when item.Amount > 0:
                counts.Take(i);
                return i;
            case WordRole.Unit:
                clause.Phrase.ForgetNumber();
                return i;
            case WordRole.Negation or WordRole.Number:
                return Negate(i);
            case WordRole.And:
                if (!colours.Joins(i))
                    objectColours.EndPhrase();
                clause.Join();
                placement.Join();
                // "A basket of apples and pears"; "and a pear" is beside it.
                if (items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Colour)
                    placement.ExpectMoreContent(i);
                return i;
            case WordRole.Or:
                objectColours.EndPhrase();
                if (clause.Role == WordRole.None && placement.Last is not null)
                    clause.Role = WordRole.Or;
                return i;
            case WordRole.But:
                objectColours.EndPhrase();
                clause.Role = WordRole.None;
                return i;
            case WordRole.Toward when items.Text(item) is "out of" && items.RoleAt(i + 1) != WordRole.Definite:
                // "A fish out of water" is in none; a whale that jumps out of the water is at sea.
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.Toward:
                return RelateOrPlace(IsAtFurniture(i) ? SceneRelationKind.Behind : SceneRelationKind.Beside, i);
            case WordRole.Setting or WordRole.In or WordRole.With when places.Read(i + 1, item.Role) is var place and >= 0:
                return EndWithPlace(place);
            case WordRole.In:
                Connect(item.Role);
                placement.Expect(SceneRelationKind.In, i);
                return i;
            case WordRole.With or WordRole.Setting or WordRole.Worn or WordRole.Purpose:
                Connect(item.Role);
                return i;
            case WordRole.Holding:
                return Hold(i);
            case WordRole.Named:
                objectColours.EndPhrase();
                return writings.SkipName(i);
            case WordRole.Row:
                draft.Arrangement = SceneArrangement.Row;
                return i;
            case WordRole.Ring:
                draft.Arrangement = SceneArrangement.Ring;
                return i;
            case WordRole.Of:
                return TakeOf(i);
            case WordRole.LeftOf:
                return Relate(SceneRelationKind.LeftOf, i);
            case WordRole.RightOf:
                return Relate(SceneRelationKind.RightOf, i);
            case WordRole.Under:
                return RelateOrPlace(SceneRelationKind.Under, i);
            case WordRole.Behind:
                return Relate(SceneRelationKind.Behind, i);
            case WordRole.InFrontOf:
                return Relate(SceneRelationKind.InFrontOf, i);
            case WordRole.Between:
                return Relate(SceneRelationKind.Between, i);
            case WordRole.Around:
                return Relate(SceneRelationKind.Around, i);
            case WordRole.SurroundedBy:
                return Relate(SceneRelationKind.Around, i, isInverse: true);
            case WordRole.RoughlyBeside:
                draft.LeaveOut(items.Text(item));
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.Beside:
                return RelateOrPlace(SceneRelationKind.Beside, i);
            case WordRole.Above:
                return TakeOver(i);
            case WordRole.On:
                return TakeOn(i);
            case WordRole.SideLeft:
                return TakeSide(SceneSide.Left, i);
            case WordRole.SideRight:
                return TakeSide(SceneSide.Right, i);
            case WordRole.SideTop:
                return TakeSide(SceneSide.Top, i);
            case WordRole.SideBottom:
                return TakeSide(SceneSide.Bottom, i);
            case WordRole.Background:
                return backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0 ? end : i;
            case WordRole.Transparent:
                return TakeTransparent(i);
            case WordRole.Light or WordRole.Dark:
                return colours.TakeShade(i);
            case WordRole.Filler when item.Meaning.Concept >= 0 && !clause.IsNegated:
                // "a poster": a thing where the prompt names no other.
                Draft.Remember(draft.Hints, items.Mention(item));
                return i;
            default:
                return i;
        }
    }

    private void TakeArticle(WordRole role)
    {
        objectColours.EndPhrase();
        clause.BeginNoun();
        if (role == WordRole.Article)
            clause.Phrase.ForgetNumber();
        clause.Phrase.Determined = true;
        clause.Phrase.Definite = role == WordRole.Definite;
    }

    private int Negate(int i)
    {
        objectColours.EndPhrase();
        if (items.Text(items[i]) is "non" && items.KindAt(i + 1) == ItemKind.Colour)
        {
            clause.Phrase.NotColour = items[i + 1].Meaning.Value;
            return i + 1;
        }

        if (items.RoleAt(i + 1) == WordRole.Background)
        {
            backgrounds.Remove();
            return i + 1;
        }

        clause.Connect(WordRole.Negation);
        return i;
    }

    private void Connect(WordRole role)
    {
        objectColours.EndPhrase();
        if (clause.IsNegated)
            return;
        clause.Connect(role);
        placement.ExpectNothing();
    }

    /// <summary>"two slices of pizza" is two of the pizza where a slice is nothing that could be drawn; "a house of candy" is a
    /// house.</summary>
    private int TakeOf(int i)
    {
        if (items.KindAt(i - 1) != ItemKind.Concept || items[i - 1].Meaning.Tier == Tier.Near || !clause.HasObject)
            return i;
        objectColours.EndPhrase();
        if (LiquidEnd(i + 1) is var filled and >= 0)
            return filled;
        if (NounStanding.OfContent(items.ConceptAt(i - 1)) is { } inside && items.NounAhead(i + 1) >= 0)
        {
            // "a basket of apples"
            clause.Connect(WordRole.None);
            placement.ExpectContent(inside, i);
            return i;
        }

        clause.Role = WordRole.Setting;
        return i;
    }

    /// <summary>"A bottle of olive oil" is yellow; the last item, or -1 where it holds no liquid.</summary>
    private int LiquidEnd(int i)
    {
        if (placement.Newest is not { Text: null } vessel || !NounStanding.IsFilled(items.Concept(vessel.Concept)))
            return -1;
        for (var last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            if (items.KindAt(last) is ItemKind.Break or ItemKind.Stop || Liquids.Colour(items.Said(i, last)) is not { } colour)
                continue;
            vessel.Colour ??= colours.Named(colour);
            return last;
        }

        return -1;
    }

    private int Relate(SceneRelationKind relation, int i, bool isInverse = false)
    {
        objectColours.EndPhrase();
        if (clause.IsNegated)
            return i;
        clause.Connect(WordRole.None);
        placement.Expect(relation, i, isInverse);
        return i;
    }

    /// <summary>"by the sea", "under water", else beside or under what follows.</summary>
    private int RelateOrPlace(SceneRelationKind relation, int i) =>
        places.Read(i + 1, items.RoleAt(i)) is var end and >= 0 ? EndWithPlace(end) : Relate(relation, i);

    /// <summary>"A dog without a leash on the beach" is on the beach all the same. Returns the last item used, or -1.</summary>
    private int PlaceAfterNegated(int i)
    {
        if (
            !clause.IsNegated
            || items.RoleAt(i) is not (WordRole.In or WordRole.On or WordRole.Toward or WordRole.Under or WordRole.Beside)
            || items.KindAt(i - 1) is not (ItemKind.Concept or ItemKind.Unknown)
        )
            return -1;
        clause.Role = WordRole.None;
        var end = places.Read(i + 1, items.RoleAt(i));
        if (end >= 0)
            return EndWithPlace(end);
        clause.Role = WordRole.Negation;
        return -1;
    }

    private int EndWithPlace(int end)
    {
        objectColours.EndPhrase();
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        return end;
    }

    /// <summary>What follows is held, where a thing follows; "playing" alone is an action, which nobody draws.</summary>
    private int Hold(int i)
    {
        if (clause.IsNegated)
            return i;
        if (items.NounAhead(i + 1) is >= 0 and var thing && (IsPlayedOnTheGround(i, thing) || IsPushed(i, thing) || IsTooLarge(i, thing)))
            return Relate(SceneRelationKind.Beside, i);
        if (items.NounAhead(i + 1) is >= 0 and var part && IsOwnBody(i, part))
        {
            draft.LeaveOut(items.Source(i, part));
            return part;
        }

        if (items.NounAhead(i + 1) >= 0)
            return Relate(SceneRelationKind.HeldBy, i, isInverse: true);
        draft.LeaveOut(items.Text(items[i]));
        return i;
    }

    /// <summary>"A student at a desk" is behind it.</summary>
    private bool IsAtFurniture(int i) =>
        items.Text(items[i]) is "at"
        && placement.Last is { Text: null } who
        && items.Concept(who.Concept).IsPerson
        && items.NounAhead(i + 1) is >= 0 and var thing
        && NounStanding.IsWorkedAt(items.ConceptAt(thing));

    /// <summary>Nobody carries a tree that is hugged, nor a dog that is petted.</summary>
    private bool IsTooLarge(int i, int thing) =>
        items.ConceptAt(thing).Traits is var traits
        && (
            traits.Metres > LargestHeld
            || items.Text(items[i]) is "lighting" or "blowing out"
            || (traits.Lives && items.Text(items[i]) is "petting" or "kissing" or "hitting" or "giving" or "selling" or "buying")
        );

    /// <summary>"Blowing her nose": no nose in her hand.</summary>
    private bool IsOwnBody(int i, int thing) =>
        items.RoleAt(i + 1) == WordRole.Definite && items.ConceptAt(thing) is { IsPart: true, Traits.Metres: null };

    private bool IsPushed(int i, int thing) =>
        items.Text(items[i]) is "pushing" or "pulling" && items.ConceptAt(thing).Traits.Metres is null or >= 0.6;

    /// <summary>Football is not held.</summary>
    private bool IsPlayedOnTheGround(int i, int thing) =>
        (items.Text(items[i]).StartsWith("play") || items.Text(items[i]) is "kicking" or "hitting" or "bouncing" or "dribbling")
        && items.ConceptAt(thing).Caption.EndsWith("ball", StringComparison.Ordinal);

    /// <summary>"over a yellow backdrop", else above what follows.</summary>
    private int TakeOver(int i)
    {
        if (backgrounds.Read(i + 1, colourAlone: false) is var end and >= 0)
            return end;
        return RelateOrPlace(SceneRelationKind.Above, i);
    }

    /// <summary>"on blue", "on the beach", else on what follows.</summary>
    private int TakeOn(int i)
    {
        objectColours.EndPhrase();
        if (backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0)
            return end;
        if (placement.Last is { Text: null } && items.NounAhead(i + 1) is >= 0 and var limb && BodyParts.IsLimb(items.Words(items[limb])))
        {
            // "Standing on one leg" is a pose.
            draft.LeaveOut(items.Source(i, limb));
            return limb;
        }

        return RelateOrPlace(SceneRelationKind.On, i);
    }

    private int TakeSide(SceneSide side, int i)
    {
        objectColours.EndPhrase();
        placement.TakeSide(side, clause.HasObject);
        return i;
    }

    private int TakeTransparent(int i)
    {
        if (backgrounds.Read(i, colourAlone: false) is var end and >= 0)
            return end;
        draft.LeaveOut(items.Text(items[i]));
        return i;
    }
}
