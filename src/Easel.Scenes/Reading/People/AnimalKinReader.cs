using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads which animals are of one family: "a penguin family", "a wolf pack", "a lion and her cubs".</summary>
internal sealed class AnimalKinReader(PromptItems items, Clause clause, Placement placement, ObjectReader objects)
{
    /// <summary>In "a wolf pack", where nobody said how many.</summary>
    private const int HerdCount = 5;

    /// <summary>Several at once. Returns the last item used; -1 where item <paramref name="i"/> names none.</summary>
    public int Read(int i)
    {
        if (Family(i) is { } family)
        {
            // "A penguin family", "a family of bears".
            objects.TakeFamily(family.Member, family.Members);
            clause.EndNoun();
            return family.Last;
        }

        if (IsTracks(i) && items.Named("paw prints") is >= 0 and var tracks)
        {
            // "Bear tracks in the snow" are no railway, and the bear is gone.
            items.ReadAsThing(i + 1, tracks, isPlural: false);
            return i;
        }

        if (IsHerd(i))
        {
            items.ReadAsMany(i);
            clause.Phrase.AddNumber(HerdCount);
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        return -1;
    }

    /// <summary>"Cubs" after a lion.</summary>
    public void ReadYoung(int i)
    {
        if (IsYoungOfLast(i))
        {
            items.ReadAs(i, placement.Last!.Concept);
            if (items.Text(items[i]).EndsWith("s"))
                items.ReadAsMany(i);
            clause.Phrase.Scale ??= Grammar.SmallScale;
        }
    }

    /// <summary>"Baby" before an elephant, "their mother" after ducklings: whether it is read.</summary>
    public bool ReadRelative(int i)
    {
        if (IsYoung(i))
        {
            // "A baby elephant" is a small one.
            if (items.Text(items[i]) is "baby")
                (clause.Phrase.IsYoung, clause.Phrase.Scale) = (true, clause.Phrase.Scale ?? Grammar.SmallScale);
            return true;
        }

        if ((IsParentOfLast(i) || IsYoungWithLast(i)) && Child() is { } child)
        {
            items.ReadAsThing(i, child.Concept, items[i].Plural);
            objects.TakeParent(i);
            clause.EndNoun();
            return true;
        }

        return false;
    }

    /// <summary>Item that says what animals they are, the last item of "a penguin family" or "a family of three bears", and how many they are where
    /// that is said; null where no family is named.</summary>
    private (int Member, int Last, int? Members)? Family(int i)
    {
        if (clause.IsNegated || clause.Role is not WordRole.None)
            return null;
        // The art has a picture of a family of three people.
        if (items.Words(items[i]) is ['f', 'a', 'm', 'i', 'l', 'y', ' ', 'o', 'f', ' ', .. var number])
            return i + 1 < items.Count && items.IsWordConceptAt(i + 1) && IsCreature(i + 1) ? (i + 1, i + 1, Amounts.Of(number)) : null;
        if (items.RoleAt(i + 1) == WordRole.Of && IsFamily(i))
            return items.NounAhead(i + 2) is >= 0 and var member && IsCreature(member)
                ? (member, member, items.RoleAt(i + 2) == WordRole.Number ? items[i + 2].Amount : null)
                : null;
        return items.IsWordConceptAt(i) && IsCreature(i) && i + 1 < items.Count && IsFamily(i + 1) ? (i, i + 1, null) : null;
    }

    /// <summary>Snowmen, robots and ghosts have families as animals have.</summary>
    private bool IsCreature(int i) =>
        items.ConceptAt(i) is var concept
        && (concept.Traits.Animal || concept.Caption is "ghost" || Fauna.Find(concept.Caption) is not null);

    private bool IsFamily(int i) => items.Text(items[i]) is "family" or "families";

    /// <summary>"Bear tracks": what an animal has left behind.</summary>
    private bool IsTracks(int i) =>
        items.IsWordConceptAt(i)
        && !items[i].IsPossessive
        && items.ConceptAt(i).Traits.Animal
        && i + 1 < items.Count
        && items.Text(items[i + 1]) is "tracks" or "track" or "footprints" or "footprint" or "prints";

    /// <summary>"A wolf pack", "a football team": several.</summary>
    private bool IsHerd(int i) =>
        clause is { IsNegated: false, Phrase.Count: null, Role: not WordRole.Purpose }
        && items.IsWordConceptAt(i)
        && i + 1 < items.Count
        && (
            items.ConceptAt(i).Traits.Animal
                ? items.Text(items[i + 1])
                    is "pack"
                        or "herd"
                        or "flock"
                        or "colony"
                        or "swarm"
                        or "shoal"
                        or "race"
                        or "parade"
                        or "caravan"
                        or "pride"
                        or "troop"
                        or "pod"
                : items.Text(items[i + 1]) is "team" or "squad" && items.Text(items[i]).EndsWith(" player")
        );

    /// <summary>"Cubs" after a lion are its own.</summary>
    private bool IsYoungOfLast(int i) =>
        items.Text(items[i]) is "cub" or "cubs" or "calf" or "calves" or "pup" or "pups"
        && !clause.IsNegated
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept).Traits.Animal
        && last.Concept != items[i].Meaning.Concept;

    /// <summary>"Baby" before "elephant" or "black bear", "mama" before "duck".</summary>
    private bool IsYoung(int i)
    {
        if (items.Text(items[i]) is not ("baby" or "mother" or "mama" or "mom" or "father" or "papa" or "daddy"))
            return false;
        var noun = i + 1;
        while (items.KindAt(noun) == ItemKind.Colour)
            noun++;
        return items.IsWordConceptAt(noun)
            && (items.ConceptAt(noun).Traits.Animal || Fauna.Find(items.ConceptAt(noun).Caption) is not null);
    }

    /// <summary>"Their mother" after "ducklings" is a duck.</summary>
    private bool IsParentOfLast(int i) =>
        items.RoleAt(i - 1) == WordRole.Definite
        && !clause.IsNegated
        && items.Text(items[i]) is "mother" or "mom" or "mum" or "mama" or "father" or "dad" or "parent" or "baby" or "babies" or "young"
        && (
            (placement.Last is { Text: null } last && items.Concept(last.Concept).Traits.Animal && !IsOfSomebody(i - 1))
            // "A dragon hatches in a nest. Its mother watches."
            || (
                items.Text(items[i - 1]) is "its" && placement.Earlier.LastLiving is { } young && items.Concept(young.Concept).Traits.Animal
            )
        );

    /// <summary>"A koala with a baby on her back": one of its own. With dogs and cats babies are people.</summary>
    private bool IsYoungWithLast(int i) =>
        items.Text(items[i]) is "baby" or "babies"
        && items.KindAt(i + 1) is not ItemKind.Concept
        && clause.Role is WordRole.With or WordRole.Holding
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept) is { Traits.Animal: true, Caption: not ("dog" or "cat" or "horse" or "teddy bear") };

    /// <summary>"A girl feeds ducks. Her mother watches": the girl's.</summary>
    private bool IsOfSomebody(int owner) => items.Text(items[owner]) is "his" or "her" && placement.Earlier.Find(who => who.IsPerson) >= 0;

    private Mention? Child() =>
        placement.Last is { Text: null } last && items.Concept(last.Concept).Traits.Animal ? last : placement.Earlier.LastLiving;
}
