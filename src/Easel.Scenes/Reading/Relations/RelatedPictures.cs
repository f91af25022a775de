using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Which picture of a thing shows how it stands to others: a boat that one sits in is a small one, a hand that a bird sits on is open. What
/// a picture shows already is not drawn again.</summary>
internal sealed class RelatedPictures(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>So many do not lie side by side on a plate.</summary>
    private const int Heaped = 5;

    /// <summary>What fills a vessel by several, as a part of the vessel's side.</summary>
    private const double LargestInHeap = 0.4;

    /// <param name="mentions">The objects of the scene; some become others, some go.</param>
    public static void Choose(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        new RelatedPictures(mentions, relations, vocabulary).Choose(
            hasPlace: draft.Place is not null || draft.Light is not null,
            isDark: draft.Light == SceneLight.Night
        );
        foreach (var (first, kind, _) in relations)
        {
            if (kind == SceneRelationKind.Around)
                Surround(mentions[first]);
        }

        if (draft.Arrangement == SceneArrangement.Ring && mentions.Count == 1)
            Surround(mentions[0]);
        if (draft.Arrangement != SceneArrangement.Free)
            PartedGroups.PartPairs(mentions, draft.Arrangement == SceneArrangement.Ring, vocabulary);

        static void Surround(Mention mention) =>
            mention.Count = mention is { IsVague: true, Count: Amounts.SeveralCount } ? PartedGroups.SeveralAround : mention.Count;
    }

    private void Choose(bool hasPlace, bool isDark)
    {
        for (var i = relations.Count - 1; i >= 0; i--)
        {
            if (i >= relations.Count)
                continue;
            var (first, kind, second) = relations[i];
            if (mentions[first].Text is not null || mentions[second].Text is not null)
                continue;
            var (thing, other) = (Of(first), Of(second));
            // "A phoenix rising from flames": one fire.
            if (kind == SceneRelationKind.OutOf && other.Caption is "fire" && mentions[second].IsVague)
                mentions[second].Count = 1;
            if (
                kind is SceneRelationKind.In or SceneRelationKind.On or SceneRelationKind.Through or SceneRelationKind.OutOf
                || (
                    kind is SceneRelationKind.Around or SceneRelationKind.HangingFrom
                    && thing.Caption is "snake" or "castle with moat"
                    && mentions[first].Count == 1
                )
            )
            {
                if (MergedPictures.Find(other, thing) is { } merged && vocabulary.FindNamed(merged) is >= 0 and var whole)
                {
                    mentions[second].Become(whole);
                    if (other.Caption is not "bowl")
                    {
                        // "A green snake around a tree" is one picture of both.
                        mentions[second].Colour ??= thing.Traits.Animal ? mentions[first].Colour : null;
                        if (thing.Traits.Flower)
                            ColourPetals(mentions[first], mentions[second]);
                        MoveRelations(first, second);
                        Remove(first);
                        continue;
                    }
                }
                else if (IsShown(first, other))
                {
                    Remove(first);
                    continue;
                }
            }

            // "A bowl of ramen with an egg and chopsticks": the name of the dish says the first alone.
            if (kind == SceneRelationKind.Beside && IsServedWith(first, second))
            {
                Remove(second);
                continue;
            }

            // Presents under a tree lie in a pile; a tower of them would hide it.
            if (kind is SceneRelationKind.Under && mentions[first].Heap == SceneHeap.Stack)
                mentions[first].Heap = SceneHeap.Pile;
            else if (kind is SceneRelationKind.Above && mentions[second].Heap == SceneHeap.Stack)
                mentions[second].Heap = SceneHeap.Pile;
            if (Hatch(i, thing, other) || Brood(i, thing, other) || Fill(i, thing, other))
                continue;
            if (PictureOfRelation.Of((mentions[first], thing), kind, (mentions[second], other)) is { } seen)
                Show(i, seen);
            else if (kind == SceneRelationKind.Around && PartedGroups.IsGroup(thing))
                PartedGroups.Part(mentions, first, "person", PartedGroups.Around(mentions[first]), vocabulary);
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            // What is seen of who is there in the dark.
            if (isDark && mentions[i].Text is null && Of(i).Caption is "eyes" && !relations.Exists(at => at.First == i || at.Second == i))
                Become(i, "glowing eyes");
        }

        if (mentions.Count < 2 && !hasPlace)
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            // The art shows it as a picture with a sky of its own.
            if (mentions[i].Text is null && Of(i).Caption is "shooting star")
                Become(i, "falling star");
        }
    }

    /// <summary>"Smoke from the chimney" of a house in a mushroom rises from the mushroom house.</summary>
    private void MoveRelations(int from, int to)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            if (relations[i].Second == from && relations[i].First != to)
                relations[i] = relations[i] with { Second = to };
        }
    }

    private void Show(int relation, PictureOfRelation seen)
    {
        var said = relations[relation];
        if (seen.First is { } first)
            Become(said.First, first);
        if (seen.Second is { } second)
            Become(said.Second, second);
        relations[relation] = said with { Kind = seen.Kind ?? said.Kind };
    }

    /// <summary>What hatches is young, and looks out over the broken shell.</summary>
    private bool Hatch(int relation, Concept young, Concept egg)
    {
        var (first, kind, second) = relations[relation];
        if (kind is not (SceneRelationKind.In or SceneRelationKind.OutOf) || egg.Caption is not "egg" || !young.Traits.Animal)
            return false;
        Become(second, "hatching egg");
        mentions[first].IsYoung = true;
        relations[relation] = relations[relation] with { Kind = SceneRelationKind.In };
        return true;
    }

    /// <summary>Eggs that are sat upon lie in one nest.</summary>
    private bool Brood(int relation, Concept parent, Concept egg)
    {
        var (_, kind, second) = relations[relation];
        if (kind is not SceneRelationKind.On || egg.Caption is not "egg" || !parent.Traits.Animal)
            return false;
        Become(second, "nest with eggs");
        mentions[second].Count = 1;
        return true;
    }

    /// <summary>Many lie in a pile upon a plate; cherries and nuts, whose picture shows two or three, fill a vessel by several.</summary>
    private bool Fill(int relation, Concept filling, Concept vessel)
    {
        var (first, kind, _) = relations[relation];
        if (mentions[first] is not { Vector: null } said)
            return false;
        if (
            kind == SceneRelationKind.On
            && vessel.Caption is "plate" or "tray"
            && said is { Count: >= Heaped, Heap: SceneHeap.None }
            && !filling.Traits.Lives
        )
        {
            said.Heap = SceneHeap.Pile;
            return true;
        }

        if (
            kind != SceneRelationKind.In
            || said.Count != 1
            || !vessel.Traits.Holds
            || filling.Traits is not { Food: true, Served: false }
            || !(filling.Traits.Metres <= vessel.Traits.Metres * LargestInHeap)
            || !filling.Caption.EndsWith('s')
        )
            return false;
        said.Count = Heaped;
        return true;
    }

    /// <summary>"A lemonade with ice and a straw": what comes with it, all of it beside each other.</summary>
    private bool IsServedWith(int first, int second)
    {
        for (var served = first; served >= 0; served = BesideBefore(served))
        {
            if (
                (Of(served).Traits.Served || mentions[served].Word.Contains(" with ", StringComparison.Ordinal))
                && IsShown(second, Of(served))
            )
                return true;
        }

        return false;
    }

    /// <summary>What this was named beside; -1 where there is nothing.</summary>
    private int BesideBefore(int mention) =>
        relations.Find(relation => relation.Kind == SceneRelationKind.Beside && relation.Second == mention) is { } before
        && before.First < mention
        && mentions[before.First].Text is null
            ? before.First
            : -1;

    /// <summary>"A bush with red roses": they are red, and it is not.</summary>
    private void ColourPetals(Mention flowers, Mention plant)
    {
        if (flowers.Colour is { } colour)
            plant.PartColours.Add(
                (
                    "blossoms",
                    colour,
                    flowers.ColourShade,
                    string.Join(
                        ' ',
                        [
                            .. flowers.ColourShade is { } shade ? [shade] : Array.Empty<string>(),
                            vocabulary.Colours[colour].Name,
                            flowers.Word,
                        ]
                    )
                )
            );
    }

    /// <summary>A plain one, as the picture of the whole has it.</summary>
    private bool IsShown(int part, Concept whole) =>
        mentions[part] is { Colour: null, Scale: 1 } asked
        && (asked.IsVague || asked.Count == 1)
        && whole.Traits.Shows.Contains(Of(part).Caption, StringComparer.Ordinal)
        && relations.Count(relation => relation.Second == part || (relation.First == part && relation.Kind != SceneRelationKind.Beside))
            == 1;

    private Concept Of(int mention) => vocabulary.Concepts[mentions[mention].Concept];

    private void Become(int mention, string name)
    {
        if (vocabulary.FindNamed(name) is >= 0 and var concept)
            mentions[mention].Become(concept);
    }

    /// <summary>What was named beside it is beside what it was named with.</summary>
    private void Remove(int mention)
    {
        if (BesideBefore(mention) is >= 0 and var before)
        {
            for (var i = 0; i < relations.Count; i++)
                relations[i] =
                    relations[i] is { Kind: SceneRelationKind.Beside } beside && beside.First == mention
                        ? beside with
                        {
                            First = before,
                        }
                        : relations[i];
        }

        mentions.RemoveObjects(relations, [mention]);
    }
}
