using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Graphics;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what somebody does by the thing that is used for it: "a man sweeping the floor" has a broom.</summary>
internal sealed class ActionReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>So many who sing do so together.</summary>
    private const int Choir = 4;

    /// <summary>Returns the last item used; -1 where nothing is done at item <paramref name="i"/> that a thing shows.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || clause.Role == WordRole.Purpose
            || (Sitter() ?? placement.Last) is not { Text: null } who
            || !(who.Word is "hand" or "hands" || items.Concept(who.Concept).Traits.Lives || items.IsSomebody(who))
            || Find(i, out var end) is not { } found
            || InVessel(found, end + 1) is not { } used
            || vocabulary.FindNamed(used.Thing) is not (>= 0 and var thing)
        )
            return -1;
        if (IsNamed(thing, end + 1))
        {
            // "Children are building a sandcastle. The girl has a red bucket": there is no building.
            if (
                items.KindAt(i) != ItemKind.Concept
                || items.RoleAt(i + 1) is not (WordRole.Article or WordRole.Definite)
                || who.Doing is null
            )
                return -1;
            items.Show(i);
            return i;
        }

        // "A painting" is a thing, and "fishing" in "a fishing boat" says what boat; "reading a map" needs no book.
        if (
            items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Of or WordRole.Size
            || items.KindAt(i - 1) == ItemKind.Colour
            || (end == i && items.RoleAt(i) == WordRole.Holding && items.NounAhead(i + 1) >= 0)
        )
            return -1;
        if (!ReferenceEquals(who, placement.Last))
            placement.TurnTo(who);
        // "Lies on the floor drawing": nobody lies on the pencil.
        clause.Connect(WordRole.None);
        placement.ExpectNothing();
        var holder = who;
        // A choir has no microphones.
        if (used.Thing is "microphone" && holder.Count >= Choir)
        {
            holder.Doing ??= new SaidDoing(Doings.Find("laughing")!, "singing") { Sentence = "singing" };
            clause.EndUndrawn();
            return end;
        }

        if (draft.Objects.Count < Scene.MaxObjects)
        {
            draft.Objects.Add(new Mention(thing, Tier.Same, items.Words(items[i]), Each(used.Relation) ? holder.Count : 1));
            placement.PlaceWith(draft.Objects.Count - 1, used.Relation);
        }

        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        return MadePictures.Before(items, i, end) is var before and >= 0 && vocabulary.FindNamed(MadePictures.Canvas) is >= 0 and var canvas
                ? Depict(canvas, before)
            : used.LeavesLast ? end - 1
            : end;
    }

    /// <summary>"Sits on her bed listening to music": she who is on it, where no bed does it; null where nobody is.</summary>
    private Mention? Sitter()
    {
        if (placement.Last is not { Text: null } seat || items.Concept(seat.Concept).Traits.Lives || items.IsSomebody(seat))
            return null;
        var at = draft.Objects.IndexOf(seat);
        var upon = draft.Relations.FindLast(relation =>
            relation.Second == at
            && relation.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Under or SceneRelationKind.Behind
        );
        return
            upon is not null
            && draft.Objects[upon.First]
                is { Text: null, Doing.Doing.Pose: PoseName.Sitting or PoseName.SittingOnGround or PoseName.Lying } who
            ? who
            : null;
    }

    /// <summary>"Painting a portrait of a cat": the cat is on the canvas.</summary>
    private int Depict(int canvas, int before)
    {
        if (draft.Objects.Count == Scene.MaxObjects)
            return before;
        var easel = new Mention(canvas, Tier.Same, MadePictures.Canvas, 1);
        draft.Objects.Add(easel);
        placement.PlaceBesideLast(draft.Objects.Count - 1);
        placement.TurnTo(easel);
        placement.Expect(SceneRelationKind.FeatureOf, before, isInverse: true);
        return before;
    }

    /// <summary>"Stirring a cauldron": what is named next is the pot, and a spoon is in the hand.</summary>
    private Implement InVessel(Implement used, int next) =>
        used.Thing is "pot of food"
        && (
            items.NounAhead(next) is >= 0 and var vessel
                ? items.ConceptAt(vessel).Traits is { Holds: true } or { Served: true }
                : next < items.Count && items.Text(items[next]) is "it" && NamesVessel()
        )
            ? new Implement("spoon", SceneRelationKind.HeldBy, LeavesLast: false)
            : used;

    /// <summary>"A bubbling cauldron. One stirs it"; what is said of one of several may come before it.</summary>
    private bool NamesVessel()
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items.IsWordConceptAt(i) && items.ConceptAt(i) is { Caption: "cauldron" or "pot of food" } or { Traits.Served: true })
                return true;
        }

        return false;
    }

    private static bool Each(SceneRelationKind relation) => relation.IsOfEach() || relation == SceneRelationKind.On;

    private Implement? Find(int i, out int end)
    {
        var (words, found) = ("", (Implement?)null);
        end = -1;
        for (var at = i; at < items.Count && at - i < Implements.Longest + 2; at++)
        {
            if (!items[at].IsWord)
                break;
            if (at > i && items.RoleAt(at) is WordRole.Article or WordRole.Definite)
                continue;
            words = words.Length == 0 ? items.Words(items[at]) : $"{words} {items.Words(items[at])}";
            if (Implements.Find(words) is { } used && !IsDoneByNature(words))
                (found, end) = (used, at);
        }

        return found;
    }

    /// <summary>Birds sing without a microphone, and moles dig without a shovel.</summary>
    private bool IsDoneByNature(string words) =>
        placement.Last is { Text: null } who && items.Concept(who.Concept).Traits.Animal && AnimalDoings.Find(words) is not null;

    /// <summary>"Sweeping with a broom": it comes by its own name.</summary>
    private bool IsNamed(int thing, int from)
    {
        for (var i = from; i < items.Count; i++)
        {
            if (items[i] is { Kind: ItemKind.Concept } item && item.Meaning.Concept == thing)
                return true;
        }

        return draft.Objects.Exists(mention => mention.Concept == thing);
    }
}
