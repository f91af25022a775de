using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Tells nouns that are things from those that say how much there is of another, what it is like, or what somebody does.</summary>
internal sealed class NounKinds(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    /// <summary>The size of toys.</summary>
    private const double ToyMetres = 0.3;

    /// <summary>What was last seen to be in the picture of a whole: the whole, and the item.</summary>
    private (Mention? Whole, int At) _shown;

    /// <summary>"Cooking" in "a chef cooking", "dormindo" in "um cachorro dormindo": what somebody does, and no thing.</summary>
    public bool IsActionAt(int i)
    {
        if (i == 0 || items[i] is { IsEmoji: true } or { Words: > 1 } || items.KindAt(i - 1) != ItemKind.Concept)
            return false;
        if (!items.ConceptAt(i - 1).Traits.Lives)
            return false;
        var word = items.Text(items[i]);
        return word.EndsWith("ndo") || (word.EndsWith("ing") && !items.ConceptAt(i).Traits.Lives);
    }

    /// <summary>"Wings" in "the wings of a butterfly", which is drawn with them.</summary>
    public bool IsOwnPart(int i) =>
        items.RoleAt(i + 1) == WordRole.Of
        && OwnParts.IsNamed(items.Words(items[i]))
        && items.NounAhead(i + 2) is >= 0 and var whole
        && items.ConceptAt(whole).Traits.Animal
        && clause.Role == WordRole.None;

    /// <summary>"Bowl" in "a bowl of soup", whose picture has one; a bowl of apples is a bowl.</summary>
    public bool IsMeasure(int i) =>
        items[i] is { IsEmoji: false }
        && items.RoleAt(i + 1) == WordRole.Of
        && items.NounAhead(i + 2) is >= 0 and var content
        && items.ConceptAt(content).Traits is var traits
        && (
            NounStanding.Contains(items.ConceptAt(i))
                ? traits.Served
                : traits.Food && Array.IndexOf(NounWords.Measures, items.Words(items[i]).TrimEnd('s')) >= 0
        );

    /// <summary>"Keys" in "the keys of a piano": the piano shows them.</summary>
    public bool IsPartOfNext(int i) =>
        items[i] is { IsEmoji: false }
        && items.RoleAt(i + 1) == WordRole.Of
        && items.NounAhead(i + 2) is >= 0 and var whole
        && NounParts.IsShown(items.Text(items[i]), items.ConceptAt(whole));

    /// <summary>"A house with a white door", "a volcano with lava on its slopes": what the last thing has on it already.</summary>
    public bool IsPartOfLast(int i) =>
        items[i] is { IsEmoji: false }
        && !clause.IsNegated
        && (clause.Role == WordRole.With || items.RoleAt(i - 1) == WordRole.Definite)
        && placement.Last is { Text: null } last
        && NounParts.IsShown(items.Text(items[i]), items.Concept(last.Concept));

    /// <summary>"Cookie" in "a cookie jar": how it stands to what it is in or on; null where it says no more than which jar.</summary>
    public SceneRelationKind? FillsNext(int i) =>
        items[i] is { IsEmoji: false, IsPossessive: false, Plural: false }
        && items.IsWordConceptAt(i + 1)
        && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown)
        && items.RoleAt(i + 2) is not (WordRole.Of or WordRole.With)
        && !clause.IsNegated
        && items.ConceptAt(i) is { Traits.Lives: false } content
        && (content.Traits.Food || content.Traits.Served || Array.IndexOf(NounWords.Filling, content.Caption) >= 0)
        && items.ConceptAt(i + 1) is { Traits.Served: false } vessel
        && !(content.Traits.Served && vessel.Traits.Holds)
        && !(content.Traits.Metres > 1.5 * vessel.Traits.Metres)
            ? NounStanding.OfContent(vessel)
            : null;

    /// <summary>"Mountain" in "a mountain lake": a lake, and no mountain.</summary>
    public bool DescribesPlace(int i) =>
        (items.Text(items[i]) is "summer" || Places.Land(items.Text(items[i])) is not null)
        && i + 1 < items.Count
        && items[i + 1] is { IsEmoji: false, IsPossessive: false }
        && Places.IsSubject(items.Text(items[i + 1]))
        && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown);

    /// <summary>Item that says what animals they are, and the last item of "a penguin family" or "a family of bears"; null where none is
    /// named.</summary>
    public (int Member, int Last)? Family(int i)
    {
        if (clause.IsNegated || clause.Role is not WordRole.None)
            return null;
        if (items.RoleAt(i + 1) == WordRole.Of && IsFamily(i))
            return items.NounAhead(i + 2) is >= 0 and var member && items.ConceptAt(member).Traits.Animal ? (member, member) : null;
        return items.IsWordConceptAt(i) && items.ConceptAt(i).Traits.Animal && i + 1 < items.Count && IsFamily(i + 1) ? (i, i + 1) : null;
    }

    private bool IsFamily(int i) => items.Text(items[i]) is "family" or "families";

    /// <summary>"Baby" before "elephant", "mama" before "duck".</summary>
    public bool IsYoung(int i) =>
        items.Text(items[i]) is "baby" or "mother" or "mama" or "mom" or "father" or "papa" or "daddy"
        && items.IsWordConceptAt(i + 1)
        && items.ConceptAt(i + 1).Traits.Animal;

    /// <summary>"Toy" before "airplane": how large it is of the real one; null before anything else.</summary>
    public double? Toy(int i) =>
        items.Text(items[i]) is "toy" && items.IsWordConceptAt(i + 1) && items.ConceptAt(i + 1).Traits.Metres is > ToyMetres and var real
            ? ToyMetres / real
            : null;

    /// <summary>"Their mother" after "ducklings" is a duck.</summary>
    public bool IsParentOfLast(int i) =>
        items.RoleAt(i - 1) == WordRole.Definite
        && !clause.IsNegated
        && items.Text(items[i]) is "mother" or "mom" or "mum" or "mama" or "father" or "dad" or "parent" or "baby" or "babies" or "young"
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept).Traits.Animal;

    /// <summary>"Cubs" after a lion are its own.</summary>
    public bool IsYoungOfLast(int i) =>
        items.Text(items[i]) is "cub" or "cubs" or "calf" or "calves" or "pup" or "pups"
        && !clause.IsNegated
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept).Traits.Animal
        && last.Concept != items[i].Meaning.Concept;

    /// <summary>"A wolf pack": several.</summary>
    public bool IsHerd(int i) =>
        clause is { IsNegated: false, Phrase.Count: null }
        && items.IsWordConceptAt(i)
        && items.ConceptAt(i).Traits.Animal
        && i + 1 < items.Count
        && items.Text(items[i + 1]) is "pack" or "herd" or "flock" or "colony" or "swarm" or "shoal";

    public bool IsLikeness(int i) =>
        items[i] is { IsEmoji: false }
        && i + 1 < items.Count
        && Array.IndexOf(NounWords.Likenesses, items.Words(items[i + 1])) >= 0
        && items.NounAhead(i + 2) >= 0;

    public bool IsBody(int i, out SceneRelationKind relation)
    {
        relation = default;
        if (!items[i].IsPossessive || !placement.RestsOnNext || clause.Role != WordRole.None || i + 1 >= items.Count)
            return false;
        if (BodyParts.Relation(items.Text(items[i + 1]), items.ConceptAt(i)) is not { } stands)
            return false;
        relation = stands;
        // An artist draws on a customer's arm, and nobody is carried.
        if (stands == SceneRelationKind.HeldBy && placement.Last is { Text: null } other && items.Concept(other.Concept).IsPerson)
            return false;
        return items.ConceptAt(i).Traits.Lives && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown);
    }

    /// <summary>"a basketball player" is no basketball: the last noun is the thing, and it is unknown.</summary>
    public bool IsOfUnknownHead(int i) =>
        items[i] is { IsEmoji: false, IsPossessive: false }
        && items.KindAt(i + 1) == ItemKind.Unknown
        && items[i + 1].IsNoun
        && !IsDoer(i)
        && items.KindAt(i + 2) != ItemKind.Concept
        && Array.IndexOf(NounWords.Appositions, items.Words(items[i + 1])) < 0;

    /// <summary>"banana" in "banana bread", "cat's" in "cat's house": the last of two nouns is the thing.</summary>
    public bool DescribesNext(int i)
    {
        if (items[i].IsPossessive)
            return true;
        if (items[i].IsEmoji || !items.IsWordConceptAt(i + 1) || IsActionAt(i + 1) || BeginsWithAction(i, i + 1))
            return false;
        if (IsDoer(i) || (Happenings.Find(items.Text(items[i + 1])) is { IsDone: true } && IsSomebody(i)))
            return false;
        // Three nouns in a row are a list that somebody typed without commas.
        if (items.IsWordConceptAt(i - 1) || items.IsWordConceptAt(i + 2))
            return false;
        return items[i + 1].Meaning.Tier < Tier.Near || items[i].Meaning.Tier >= Tier.Near;
    }

    /// <summary>"A baby crying", "people waiting": somebody, and what they do.</summary>
    public bool IsDoer(int i) =>
        i + 1 < items.Count
        && items[i] is { IsEmoji: false, Kind: ItemKind.Concept }
        && (
            Doings.Find(items.Words(items[i + 1])) is not null
            || (i + 2 < items.Count && Doings.Find($"{items.Words(items[i + 1])} {items.Words(items[i + 2])}") is not null)
        )
        && Roles.Find(items.Words(items[i]), items.ConceptAt(i).Caption) is not null;

    private bool IsSomebody(int i) => items.ConceptAt(i) is { IsPerson: true } or { Traits.Lives: true } or { Caption: "family" };

    /// <summary>Some, of whom no more is said than what they do or where they are: people, a team, an audience.</summary>
    public bool IsCrowd(int i) =>
        items.Text(items[i])
            is "people"
                or "folks"
                or "team"
                or "crew"
                or "crowd"
                or "audience"
                or "choir"
                or "orchestra"
                or "band"
                or "rock band"
        && items[i].IsWordConcept
        && (IsDoer(i) || items.KindAt(i + 1) is not (ItemKind.Concept or ItemKind.Unknown))
        && items.RoleAt(i + 1) is not WordRole.Of;

    /// <summary>"A girl skipping rope": what she does it with, and no rope of a girl's.</summary>
    private bool BeginsWithAction(int who, int thing) =>
        items.ConceptAt(who).Traits.Lives
        && items.Words(items[thing]).IndexOf(' ', StringComparison.Ordinal) is var end and > 0
        && items.Words(items[thing])[..end].EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"a dessert", not "a happy dog": a loose word is a thing only at the end of a phrase that began with an article, number or
    /// colour.</summary>
    public bool StandsAsNoun(int i)
    {
        if (clause.Phrase is { Determined: false, ColourCount: 0 })
            return false;
        return items.RoleAt(i + 1) != WordRole.Of && items.KindAt(i + 1) is (null or ItemKind.Break or ItemKind.Stop or ItemKind.Grammar);
    }

    /// <summary>"Water running from a tap" is a thing, not a place.</summary>
    public bool IsPouring(int i) =>
        items.Text(items[i]) is "water"
        && (items.KindAt(i) != ItemKind.Concept || items.ConceptAt(i).Caption is not "water jet")
        && (Motions.Is(items.Text(items[Math.Min(i + 1, items.Count - 1)])) ? items.RoleAt(i + 2) : items.RoleAt(i + 1)) == WordRole.OutOf;

    /// <summary>"A toaster with bread": a plain one, as the picture of the last object shows it; or the last becomes the picture of both.</summary>
    public bool IsInPicture(int i)
    {
        if (
            clause.Phrase is not { ColourCount: 0, Count: null, Scale: null }
            || placement.Last is not { Text: null } last
            || (clause.Role != WordRole.With && !GoesOnFromShown(i, last))
        )
            return false;
        var (whole, part) = (items.Concept(last.Concept), items.ConceptAt(i));
        if (RelatedPictures.Merged(whole, part) is not { } merged)
        {
            var isShown = whole.Traits.Shows.Contains(part.Caption, StringComparer.Ordinal);
            if (isShown)
                _shown = (last, i);
            return isShown;
        }

        if (whole.Traits.Holds || vocabulary.FindNamed(merged) is not (>= 0 and var picture))
            return false;
        last.Become(picture);
        return true;
    }

    /// <summary>"A burger with lettuce, tomato and cheese": all of the list are seen in it.</summary>
    private bool GoesOnFromShown(int i, Mention whole)
    {
        if (_shown.Whole != whole)
            return false;
        for (var at = _shown.At + 1; at < i; at++)
        {
            if (items.KindAt(at) is not ItemKind.Break && items.RoleAt(at) is not (WordRole.And or WordRole.Article))
                return false;
        }

        return true;
    }
}
