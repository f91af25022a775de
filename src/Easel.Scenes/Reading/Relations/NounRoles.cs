using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Rides;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Says how a noun stands to what was named, by the word that leads to it: "with", "wearing", "in".</summary>
internal sealed class NounRoles(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    /// <summary>What is larger is a heap itself, as hay is; in metres.</summary>
    private const double SmallestHeap = 0.8;

    /// <summary>Of what somebody is in who is named after it, in metres.</summary>
    private const double SmallestAround = 3;

    /// <summary>Of what fits into a shoe, in metres.</summary>
    private const double LargestInShoe = 0.7;

    /// <summary>"Red dress" in "a girl, red dress": without an article, in a list that began with a person.</summary>
    private bool IsTag(int i)
    {
        while (items.KindAt(i - 1) is ItemKind.Colour or ItemKind.Unknown)
            i--;
        return items.KindAt(i - 1) == ItemKind.Break && placement.Last is { Text: null } who && items.Concept(who.Concept).IsPerson;
    }

    /// <summary>A hat of a magician, or a small animal of those that come out of hats.</summary>
    private bool IsConjured(int i) =>
        Passage.IsHat(items.ConceptAt(i))
        && placement.Last is { Text: null } who
        && items.Concept(who.Concept).Traits.Animal
        && (
            items.Text(items[i]).Contains("magic", StringComparison.Ordinal)
            || (items.KindAt(i - 1) == ItemKind.Concept && items[i - 1].IsPossessive)
            || (items.ConceptAt(i).Caption is "top hat" && (who.IsYoung || items.Concept(who.Concept).Caption is "rabbit" or "dove"))
        );

    /// <summary>"Print" after what is printed.</summary>
    public bool IsPrint(int i) =>
        clause.Role == WordRole.With
        && i + 1 < items.Count
        && items[i + 1].IsWord
        && items.Text(items[i + 1])
            is "print"
                or "prints"
                or "design"
                or "designs"
                or "logo"
                or "motif"
                or "pattern"
                or "decal"
                or "sticker"
                or "stickers"
                or "emblem"
                or "symbol"
                or "patch"
                or "picture"
                or "drawing"
                or "image"
                or "graphic"
                or "artwork"
        && placement.Last is { Text: null } below
        && items.Concept(below.Concept) is var bearer
        && (NounStanding.IsPrinted(items.ConceptAt(i), bearer) || bearer.Traits.Worn == WornPlace.Body);

    /// <summary>"Full of leaves" is full of a heap of them, where there is a picture of one; "full of fish", of several.</summary>
    private void ReadHeap(int i)
    {
        if (items.Pictured("pile of", items.Words(items[i])) is var pile and >= 0)
            items.ReadAsThing(i, pile, isPlural: false);
        else if (
            !clause.Phrase.Determined
            && items.ConceptAt(i) is { Traits: { Served: false, Metres: < SmallestHeap } } one
            && !one.Caption.EndsWith('s')
        )
            items.ReadAsMany(i);
    }

    /// <summary>"Full of" what follows, and not "with" it.</summary>
    private bool IsFullOf(int i)
    {
        while (i > 0 && items.RoleAt(i) != WordRole.With)
            i--;
        return English.IsFullOf(items.Text(items[i])) || items.Text(items[i]) is "loaded with";
    }

    /// <summary>Somebody may have put it on.</summary>
    private bool IsPutOn(int i) =>
        items.ConceptAt(i) is var garment
        && (Garments.Has(garment.Caption) || RideKinds.Find(garment.Caption) is { IsFootwear: true })
        && (!garment.IsPerson || items.Text(items[i]) is "turban" or "turbans");

    /// <summary>Whether it is a thing to be drawn; where it stands is expected by then.</summary>
    public bool Takes(int i)
    {
        var concept = items.ConceptAt(i);
        if (clause.Role == WordRole.With)
            placement.Earlier.TurnBack(upper => NounStanding.IsCakeCandle(concept, upper));
        if (
            clause.Role == WordRole.With
            && placement.Last is { Text: null } walked
            && NounStanding.IsCarried(concept, items.Concept(walked.Concept))
        )
            placement.Earlier.TurnToWalker();
        // "A mouse waits at the door with a basket".
        if (
            clause.Role == WordRole.With
            && placement.Last is { Text: null } way
            && items.Concept(way.Concept) is { Caption: "door" or "gate" or "bus stop" or "street lamp" or "ladder" or "fountain" }
            && concept.Traits.Hung is false
            && NounStanding.IsHandheld(concept)
        )
            placement.Earlier.TurnToOwner();
        if (
            clause.Role == WordRole.With
            && clause.Phrase.IsOfSomebody
            && (NounStanding.IsHandheld(concept) || concept.Traits.Worn != WornPlace.Nowhere)
        )
            placement.Earlier.TurnToOwner();
        if (clause.Role == WordRole.With && (NounStanding.IsLookedThrough(concept) || concept.Caption is "flashlight" or "stethoscope"))
            placement.Earlier.TurnToViewer();
        var done = clause.Role == WordRole.With && concept.Traits.Tool ? ToolUse.ThingsBefore(items, i) : 0;
        placement.Earlier.TurnToUser(done);
        if (
            clause.Role switch
            {
                WordRole.In => IsPutOn(i),
                WordRole.With => concept.Traits.Worn != WornPlace.Nowhere || Garments.Has(concept.Caption),
                _ => false,
            }
        )
            placement.Earlier.TurnToWearer();
        if (clause.Role == WordRole.With && IsFullOf(i))
            placement.Contents.StepIntoVessel(SceneRelationKind.In);
        var isWorn =
            concept.Traits.Worn != WornPlace.Nowhere
            && placement.Last is { Text: null } wearer
            && !IsOfGlass(concept, wearer)
            && (
                items.Concept(wearer.Concept).Traits.Lives
                || (concept.Traits.Worn != WornPlace.Body && clause.Role is WordRole.With or WordRole.Worn)
            );
        var isPutOn =
            IsPutOn(i)
            && (
                clause.Role is WordRole.Worn or WordRole.In
                || (
                    clause.Role == WordRole.With
                    && (
                        Accessories.Has(concept.Caption)
                        || Garments.CoversBody(concept.Caption)
                        || (Garments.IsFootwear(concept.Caption) && items.Text(items[i]).EndsWith("s") && IsAnimal(placement.Last))
                    )
                )
            )
            && placement.Last is { Text: null } dressed
            && (
                IsSomebody(dressed)
                || (
                    (AnimalWardrobe.IsPutOn(concept.Caption) || RideKinds.Find(concept.Caption) is { IsFootwear: true })
                    && !(clause.Role == WordRole.In && concept.Traits.Holds)
                    && Fauna.Find(items.Concept(dressed.Concept).Caption) is { HasShell: false }
                )
            );
        switch (clause.Role)
        {
            case WordRole.None:
                if (isWorn && IsTag(i))
                    placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } soup && NounStanding.IsIngredient(concept, items.Concept(soup.Concept)):
                // "A soup with carrots and chicken": they are in it, where no picture shows them.
                return false;
            case WordRole.In when isWorn && IsConjured(i):
                // "A rabbit in a magician's hat" looks out of it.
                placement.Expect(SceneRelationKind.OutOf, i);
                return true;
            case WordRole.In when IsSmallIn(i):
                // "A kitten in a shoe" wears none.
                items.ReadAsThing(i, vocabulary.FindNamed("open shoe"), isPlural: false);
                placement.Expect(SceneRelationKind.In, i);
                return true;
            case WordRole.Worn or WordRole.In or WordRole.With when isPutOn:
                placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.Worn when AnimalWardrobe.IsOnBack(concept.Caption) && IsAnimal(placement.Last):
                placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.With or WordRole.Worn or WordRole.In when isWorn:
                placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.With when done == 0 && placement.Contents.InHeld(concept, placement.Related.Kind) is { } held:
                // "A waiter carrying a tray with two cups".
                placement.Contents.Expect(held, i);
                return true;
            case WordRole.With when placement.Last is { } carrier && Loads.OpenPicture(carrier, concept, vocabulary) is not null:
                // "A truck full of watermelons".
                Loads.Open(carrier, concept, vocabulary);
                if (IsFullOf(i))
                    ReadHeap(i);
                placement.Contents.Expect(SceneRelationKind.In, i);
                return true;
            case WordRole.With when IsOnCloth(i):
                // "A man in a shirt with a star": it is on him, as the shirt is.
                placement.Expect(SceneRelationKind.FeatureOf, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } vehicle && NounStanding.IsAboard(concept, items.Concept(vehicle.Concept)):
                // "A bus full of children", "a boat with a fisherman".
                placement.Expect(SceneRelationKind.In, i, isInverse: true);
                return true;
            case WordRole.With when placement.Last is { Text: null } && Passage.Rises(concept):
                // "A mug with steam".
                placement.Expect(SceneRelationKind.OutOf, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } printed
                    && (
                        concept.Traits.Metres is null
                        || IsPrint(i)
                        || NounStanding.IsGarmentPrint(concept, items.Concept(printed.Concept))
                        || NounStanding.IsTooLargeFor(concept, items.Concept(printed.Concept))
                        || items.Concept(printed.Concept).Traits.Sheet
                        || (items[i].Plural && NounStanding.IsPrintedCloth(items.Concept(printed.Concept)))
                    )
                    && NounStanding.IsPrinted(concept, items.Concept(printed.Concept)):
                // "A mug with a heart", "a bag with a cat print", "a poster with a lion".
                placement.Expect(SceneRelationKind.FeatureOf, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } holder
                    // "A wizard in a library full of candles": he has none of them.
                    && !(IsSomebody(holder) && IsFullOf(i))
                    && (
                        NounStanding.IsCarried(concept, items.Concept(holder.Concept))
                        || (IsSomebody(holder) && NounStanding.IsHandheld(concept))
                    ):
                placement.Expect(SceneRelationKind.HeldBy, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } full
                    && NounStanding.OfContent(items.Concept(full.Concept)) == SceneRelationKind.In
                    && IsFullOf(i):
                ReadHeap(i);
                placement.Contents.Expect(SceneRelationKind.In, i);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } table
                    && items[i].Plural
                    && NounStanding.IsSeatAt(concept, items.Concept(table.Concept)):
                placement.Expect(SceneRelationKind.Around, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } laden
                    && items.Concept(laden.Concept).Caption is "shelf"
                    && !concept.Traits.Lives
                    && IsFullOf(i):
                // "A shelf full of jars", as many as there is room for.
                placement.Contents.Expect(SceneRelationKind.On, i);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } below && NounStanding.OnOrIn(concept, items.Concept(below.Concept)) is { } stands:
                placement.Contents.ExpectListed(stands, i);
                return true;
            case WordRole.With
                when concept is { IsPart: true, Traits.Metres: not null }
                    && placement.Last is { Text: null } bearer
                    && items.Concept(bearer.Concept).Traits.Animal:
                // "A turtle with a backpack" has it on its back.
                placement.Expect(SceneRelationKind.On, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } whole
                    && items.Concept(whole.Concept).Traits.Shows.Contains(concept.Caption, StringComparer.Ordinal):
                // "A fire truck with a ladder": its picture has one.
                placement.Expect(SceneRelationKind.On, i, isInverse: true);
                return true;
            case WordRole.With:
                return !concept.IsPart;
            case WordRole.Worn:
                return clause.AfterAnd && !concept.IsPart;
            case WordRole.In when concept is { IsPart: true, Traits: { Holds: true, Worn: WornPlace.Nowhere } }:
                // "In a handbag": worn by people, and still a bag.
                return placement.Last is not null;
            case WordRole.In when placement.Last is null && concept.Traits is { Metres: >= SmallestAround, Lives: false, Sky: false }:
                // "In a small village a man sells bread": who comes next is there.
                placement.Lead(SceneRelationKind.In, i);
                return true;
            case WordRole.In:
                // "in love", "in a dress"
                return !concept.IsPart && placement.Last is not null && items[i].Meaning.Tier < Tier.Hint;
            default:
                return false;
        }
    }

    /// <summary>"A tray with three glasses": one drinks out of these.</summary>
    private bool IsOfGlass(Concept thing, Mention wearer) =>
        thing.Caption is "glasses"
        && (
            items.Concept(wearer.Concept) is { Traits: { Lives: false, Surface: true } or { Lives: false, Holds: true } }
            || (clause.Phrase.Count > 1 && clause.Role == WordRole.With && wearer.Count == 1)
        );

    private bool IsAnimal(Mention? mention) => mention is { Text: null } && items.Concept(mention.Concept).Traits.Animal;

    /// <summary>One shoe, and an animal that fits into it.</summary>
    private bool IsSmallIn(int i) =>
        items.ConceptAt(i).Caption is "man's shoe" or "running shoe"
        && !items[i].Plural
        && placement.Last is { Text: null } who
        && items.Concept(who.Concept).Traits is { Animal: true, Metres: < LargestInShoe };

    /// <summary>A devil is one, too, though the art has a face of it alone.</summary>
    private bool IsSomebody(Mention mention) =>
        items.Concept(mention.Concept) is var concept && (concept.IsPerson || Roles.Find(mention.Word, concept.Caption) is not null);

    /// <summary>A picture upon what somebody wears: a sign, or whatever is said to be on it.</summary>
    private bool IsOnCloth(int i) =>
        placement.Newest is { Text: null } cloth
        && placement.Last is { Text: null } wearer
        && !ReferenceEquals(cloth, wearer)
        && IsSomebody(wearer)
        && Garments.Has(items.Concept(cloth.Concept).Caption)
        && Garments.CoversBody(items.Concept(cloth.Concept).Caption)
        && (
            items.ConceptAt(i) is { IsPart: false, Traits: { Metres: null, Lives: false } }
            || (items.RoleAt(i + 1) is WordRole.On && i + 2 < items.Count && items.Text(items[i + 2]) is "it" or "front")
        );
}
