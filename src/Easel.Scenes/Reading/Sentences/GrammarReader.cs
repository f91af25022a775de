using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

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
    WayReader ways,
    WritingReader writings,
    BackReferenceReader backReferences,
    RelationReader relations,
    CountReader counts,
    NounReader nouns,
    Draft draft
)
{
    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        var item = items[i];
        if (backReferences.Read(i) is var back and >= 0)
        {
            items.Show(i, back);
            return back;
        }

        if (relations.Read(i) is var related and >= 0)
            return related;
        switch (item.Role)
        {
            case WordRole.Size:
                return TakeSize(i);
            case WordRole.Article or WordRole.Definite:
                TakeArticle(item.Role);
                clause.Phrase.IsOfSomebody = items.Text(item) is "his" or "her" or "their" or "my" or "our" or "your";
                return i;
            case WordRole.Number when item.Amount > 0:
                counts.Take(i);
                return i;
            case WordRole.Unit:
                if (
                    items.RoleAt(i - 1) == WordRole.Number
                    && !clause.IsNegated
                    && !BodyParts.IsUsual(items.Text(item), items[i - 1].Amount)
                    && !(
                        items.NounAhead(i + 1) is >= 0 and var whole
                        && ThingParts.IsUsual(items.Text(item), items[i - 1].Amount, items.ConceptAt(whole).Caption)
                    )
                )
                    draft.LeaveOut(items.Source(i - 1, i));
                clause.Phrase.ForgetNumber();
                return i;
            case WordRole.Negation or WordRole.Number:
                return Negate(i);
            case WordRole.And:
                if (!colours.Joins(i))
                    objectColours.EndPhrase();
                // "A lamp on the floor and a cat": it is not on the cat.
                if (
                    placement.RestsOnNext
                    && items[i - 1] is { Kind: ItemKind.Unknown, IsNoun: true }
                    && items.RoleAt(i + 1) is WordRole.Article or WordRole.Number or WordRole.Definite
                )
                    placement.ExpectNothing();
                clause.Join();
                placement.Join();
                // "A basket of apples and pears"; "and a pear" is beside it.
                if (items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Colour)
                    placement.Contents.ExpectMore(i);
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
            // "Has lost": no thing that somebody has.
            case WordRole.With when IsPerfect(i):
                return i;
            case WordRole.With when ways.ReadAfter(i + 1, item.Role) is var way and >= 0:
                return relations.EndWithPlace(way);
            case WordRole.Setting or WordRole.In or WordRole.With when places.Read(i + 1, item.Role) is var place and >= 0:
                return relations.EndWithPlace(place);
            case WordRole.In:
                Connect(item.Role);
                placement.Expect(SceneRelationKind.In, i);
                return i;
            case WordRole.With or WordRole.Setting or WordRole.Worn or WordRole.Purpose:
                Connect(item.Role);
                return i;
            case WordRole.Named:
                objectColours.EndPhrase();
                return IsNameOfThing(i) ? i : writings.SkipName(i);
            case WordRole.Of:
                return TakeOf(i);
            case WordRole.Background:
                return backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0 ? end : i;
            case WordRole.Transparent:
                return TakeTransparent(i);
            case WordRole.Light or WordRole.Dark:
                return colours.TakeShade(i);
            case WordRole.Filler when writings.IsBoardAhead(i):
                writings.TakeBoard(i);
                return i;
            case WordRole.Filler when IsHungPicture(i):
                return nouns.TakeNamed(i, "framed picture", isPlural: items.Text(item) is "pictures");
            case WordRole.Filler when item.Meaning.Concept >= 0 && !clause.IsNegated:
                // "a poster": a thing where the prompt names no other.
                Draft.Remember(draft.Hints, items.Mention(item));
                return i;
            default:
                return i;
        }
    }

    /// <summary>"Has lost his hat": what somebody did, and nothing that is theirs.</summary>
    private bool IsPerfect(int i) =>
        items.Text(items[i]) is "has" or "that have" or "who have" or "which have"
        && items.KindAt(i + 1) == ItemKind.Unknown
        && (i + 2 >= items.Count || items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour));

    /// <summary>"A shop called 'Bean'" has its name on it; a cat called 'Tom' has not.</summary>
    private bool IsNameOfThing(int i) =>
        items.KindAt(i + 1) == ItemKind.Quotation
        && (placement.Newest is null || (placement.Newest is { Text: null } thing && !items.Concept(thing.Concept).Traits.Lives));

    /// <summary>"Pictures on the wall" are things.</summary>
    private bool IsHungPicture(int i) =>
        items.Text(items[i]) is "picture" or "pictures"
        && items.RoleAt(i + 1) == WordRole.On
        && items.NounAhead(i + 2) is >= 0 and var wall
        && items.ConceptAt(wall).Caption is "wall" or "fridge" or "door";

    private void TakeArticle(WordRole role)
    {
        objectColours.EndPhrase();
        clause.BeginNoun();
        if (role == WordRole.Article)
            clause.Phrase.ForgetNumber();
        clause.Phrase.Determined = true;
        clause.Phrase.Definite = role == WordRole.Definite;
    }

    /// <summary>"A tiny cat", "the cat is tiny", "un gato pequeño", "a mouse as big as an elephant".</summary>
    private int TakeSize(int i)
    {
        var scale = Grammar.Scale(items.Text(items[i]));
        var isCompared = i + 1 < items.Count && items.Text(items[i + 1]) is "as" or "as a";
        if (
            placement.Newest is not { Text: null } said
            || clause.IsNegated
            || (!isCompared && (!clause.HasObject || items.NounAhead(i + 1) >= 0))
        )
        {
            (clause.Phrase.Scale, clause.Phrase.SizeAt) = (scale, i);
            return i;
        }

        items.Show(i);
        said.Scale = isCompared && scale > 1 ? Grammar.GiantScale : scale;
        if (!isCompared || OwnMeasures.End(items, i + 2) is not (>= 0 and var own))
            return i;
        items.Show(i, own);
        return own;
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
        if (IsBouquet(i) && items.Named("flower wrap") is >= 0 and var wrap)
        {
            // "A bouquet of tulips" holds tulips, and not the flowers of the art's.
            items.ReadAs(i - 1, wrap);
            placement.Newest!.Become(wrap);
        }

        if (NounStanding.OfContent(items.ConceptAt(i - 1)) is { } inside && items.NounAhead(i + 1) >= 0)
        {
            // "a basket of apples"
            clause.Connect(WordRole.None);
            placement.Contents.Expect(inside, i);
            return i;
        }

        clause.Role = WordRole.Setting;
        return i;
    }

    private bool IsBouquet(int i) =>
        items.ConceptAt(i - 1).Caption is "bouquet"
        && placement.Newest is { Text: null }
        && items.NounAhead(i + 1) is >= 0 and var flower
        && items.ConceptAt(flower).Traits.Flower
        && (items.KindAt(i + 1) == ItemKind.Colour || items.ConceptAt(flower).Caption is not ("flower" or "blossom"));

    /// <summary>"A bottle of olive oil" is yellow; the last item, or -1 where it holds no liquid.</summary>
    private int LiquidEnd(int i)
    {
        if (placement.Newest is not { Text: null } vessel || !NounStanding.IsFilled(items.Concept(vessel.Concept)))
            return -1;
        for (var last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            if (items.IsPauseAt(last) || Liquids.Colour(items.Said(i, last)) is not { } colour)
                continue;
            // Its picture has that in it already.
            if (!items.Concept(vessel.Concept).Traits.Shows.Contains(items.Said(i, last).ToString(), StringComparer.Ordinal))
                vessel.Colour ??= colours.Named(colour);
            items.Show(i, last);
            return last;
        }

        return -1;
    }

    private int TakeTransparent(int i)
    {
        if (backgrounds.Read(i, colourAlone: false) is var end and >= 0)
            return end;
        draft.LeaveOut(items.Text(items[i]));
        return i;
    }
}
