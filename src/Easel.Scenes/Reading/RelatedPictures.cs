using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Which picture of a thing shows how it stands to others: a boat that one sits in is a small one, a hand that a bird sits on is open. What
/// a picture shows already is not drawn again.</summary>
internal sealed class RelatedPictures(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>So many do not lie side by side on a plate.</summary>
    private const int Heaped = 5;

    /// <summary>What fills a vessel by several, as a part of the vessel's side.</summary>
    private const double LargestInHeap = 0.4;

    /// <summary>As many as are seen around a thing, where nobody said how many.</summary>
    private const int SeveralAround = 6;

    /// <param name="mentions">The objects of the scene; some become others, some go.</param>
    public static void Choose(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        new RelatedPictures(mentions, relations, vocabulary).Choose(hasPlace: draft.Place is not null);
        foreach (var (first, kind, _) in relations)
        {
            if (kind == SceneRelationKind.Around)
                Surround(mentions[first]);
        }

        if (draft.Arrangement == SceneArrangement.Ring && mentions.Count == 1)
            Surround(mentions[0]);
        if (draft.Arrangement != SceneArrangement.Free)
            new RelatedPictures(mentions, relations, vocabulary).PartPairs();

        static void Surround(Mention mention) =>
            mention.Count = mention is { IsVague: true, Count: Amounts.SeveralCount } ? SeveralAround : mention.Count;
    }

    private void Choose(bool hasPlace)
    {
        Chimneys.Lift(mentions, relations, vocabulary);
        for (var i = relations.Count - 1; i >= 0; i--)
        {
            if (i >= relations.Count)
                continue;
            var (first, kind, second) = relations[i];
            if (mentions[first].Text is not null || mentions[second].Text is not null)
                continue;
            var (thing, other) = (Of(first), Of(second));
            if (
                kind is SceneRelationKind.In or SceneRelationKind.On or SceneRelationKind.Through or SceneRelationKind.OutOf
                || (
                    kind is SceneRelationKind.Around or SceneRelationKind.HangingFrom
                    && thing.Caption is "snake"
                    && mentions[first].Count == 1
                )
            )
            {
                if (MergedPictures.Find(other, thing) is { } merged && vocabulary.FindNamed(merged) is >= 0 and var whole)
                {
                    mentions[second].Become(whole);
                    mentions[second].Colour ??= thing.Traits.Animal ? mentions[first].Colour : null;
                    if (other.Caption is not "bowl")
                    {
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
            if (
                kind == SceneRelationKind.Beside
                && (thing.Traits.Served || mentions[first].Word.Contains(" with ", StringComparison.Ordinal))
                && IsShown(second, thing)
            )
            {
                Remove(second);
                continue;
            }

            switch (kind)
            {
                case SceneRelationKind.In or SceneRelationKind.Under when thing.Traits.Lives && IsBoat(second):
                    Become(second, "rowing boat");
                    break;
                case SceneRelationKind.Under when other.Caption is "bridge" && IsBoat(first):
                    Become(first, "rowing boat");
                    break;
                case SceneRelationKind.On
                or SceneRelationKind.Beside
                or SceneRelationKind.Through
                or SceneRelationKind.Toward
                or SceneRelationKind.Above
                or SceneRelationKind.In
                or SceneRelationKind.Under when other.Caption is "finish line":
                    // It is a banner over the track.
                    relations[i] = new SceneRelation(first, SceneRelationKind.InFrontOf, second);
                    break;
                case SceneRelationKind.Under when other.Caption is "construction" && thing.Traits.Metres >= 4:
                    Become(second, "crane");
                    relations[i] = new SceneRelation(first, SceneRelationKind.InFrontOf, second);
                    break;
                case SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "egg" && thing.Traits.Animal:
                    // What hatches is young, and looks out over the broken shell.
                    Become(second, "hatching egg");
                    mentions[first].IsYoung = true;
                    relations[i] = relations[i] with { Kind = SceneRelationKind.In };
                    break;
                case SceneRelationKind.On or SceneRelationKind.In when thing.Traits.Lives && other.Caption is "moon base":
                    relations[i] = new SceneRelation(first, SceneRelationKind.InFrontOf, second);
                    break;
                case SceneRelationKind.On when other.Caption is "skateboard" && thing.Traits.Animal:
                    Become(second, "skateboard from the side");
                    break;
                case SceneRelationKind.On or SceneRelationKind.OutOf when thing.Caption is "bat hanging upside down":
                    // "From a branch", which is seen by itself.
                    Become(first, "bat");
                    relations[i] = relations[i] with { Kind = SceneRelationKind.HangingFrom };
                    break;
                case SceneRelationKind.On
                    when other.Caption is "treasure chest" && thing.Traits.Lives && mentions[second].Word is "treasure":
                    Become(second, "pile of coins");
                    break;
                case SceneRelationKind.On when other.Caption is "skis" && thing.Traits.Animal:
                    Become(second, "pair of skis");
                    break;
                case SceneRelationKind.In
                or SceneRelationKind.OutOf
                    when thing.Caption is "alien"
                        && other.Caption is "rocket" or "spaceship"
                        && mentions[second].Word is "spaceship" or "spacecraft":
                    // It looks out of its window.
                    Become(second, "flying saucer");
                    relations[i] = relations[i] with { Kind = SceneRelationKind.In };
                    break;
                case not (SceneRelationKind.LeftOf or SceneRelationKind.RightOf)
                    when thing.Traits.Swims && mentions[second].Word is "anemone" or "anemones":
                    Become(second, "sea anemone");
                    break;
                case SceneRelationKind.In
                or SceneRelationKind.On
                    when thing.Caption is "hamster" or "mouse" or "rat" && other.Caption.Contains("wheel", StringComparison.Ordinal):
                    Become(second, "hamster wheel");
                    relations[i] = relations[i] with { Kind = SceneRelationKind.In };
                    break;
                case SceneRelationKind.On
                    when other.Caption is "plate" or "tray"
                        && mentions[first] is { Count: >= Heaped, Heap: SceneHeap.None, Vector: null } many
                        && !thing.Traits.Lives:
                    many.Heap = SceneHeap.Pile;
                    break;
                case SceneRelationKind.In
                    when other.Traits.Holds
                        && mentions[first] is { Count: 1, Vector: null } few
                        && thing.Traits is { Food: true, Served: false }
                        && thing.Traits.Metres <= other.Traits.Metres * LargestInHeap
                        && thing.Caption.EndsWith('s'):
                    // Cherries and nuts, whose picture shows two or three.
                    few.Count = Heaped;
                    break;
                case SceneRelationKind.On when NounStanding.IsCakeCandle(thing, other) && mentions[first].Count > 0:
                    Become(first, "cake candle");
                    Become(second, other.Caption is "birthday cake" ? "plain cake" : other.Caption);
                    break;
                case SceneRelationKind.On when NounStanding.IsBlossomOnCake(thing, other):
                    // Of sugar, without a stem, and all over it.
                    Become(first, thing.Caption is "rose" ? "sugar rose" : "sugar flower");
                    relations[i] = relations[i] with { Kind = SceneRelationKind.StrewnOn };
                    break;
                case SceneRelationKind.On when other.Caption is "fruit stall":
                    // With what is named, and nothing else.
                    Become(second, "stall");
                    break;
                case SceneRelationKind.On when other.Caption is "shelf":
                    Become(second, "empty shelf");
                    break;
                case SceneRelationKind.On when other.Caption is "railway track":
                    Become(second, "train track");
                    break;
                case SceneRelationKind.In when other.Caption is "jar":
                    Become(second, "glass jar");
                    break;
                case SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "fish bowl":
                    Become(second, "empty fish bowl");
                    break;
                case SceneRelationKind.OutOf when other.Caption is "closed book":
                    Become(second, "open book");
                    relations[i] = relations[i] with { Kind = SceneRelationKind.On };
                    break;
                case SceneRelationKind.In when other.Caption is "luggage":
                    Become(second, "open suitcase");
                    break;
                case SceneRelationKind.Against when thing.Caption is "umbrella":
                    Become(first, "closed umbrella");
                    break;
                case SceneRelationKind.HangingFrom when other.Caption is "hook":
                    Become(second, "wall hook");
                    break;
                case SceneRelationKind.In
                    when thing.Caption is "spaghetti" && (NounStanding.IsStrainer(other) || other.Caption is "open pot" or "cooking pot"):
                    Become(first, "pile of noodles");
                    break;
                case SceneRelationKind.In or SceneRelationKind.On when thing.Caption is "egg" && other.Caption is "frying pan":
                    Become(first, "fried egg");
                    break;
                case SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "cooking pot":
                    Become(second, "open pot");
                    break;
                case SceneRelationKind.HangingFrom when other.Caption is "clothesline":
                    Become(second, "bare clothesline");
                    break;
                case var _ when HungPictures.Of(thing, kind, other) is { } hung:
                    Become(first, hung);
                    relations[i] = relations[i] with { Kind = SceneRelationKind.HangingFrom };
                    break;
                case SceneRelationKind.On
                    when thing.Caption is "whole pizza" or "pizza"
                        && mentions[first].Word is "pizza" or "pepperoni pizza" or "whole pizza"
                        && other.Caption is "table" or "desk" or "counter" or "picnic table" or "cutting board":
                    // A slice stands on edge, and a round one seen from above does too.
                    Become(first, "pizza on a board");
                    break;
                case SceneRelationKind.StrewnOn when other.Caption is "pizza" && mentions[second].Word is "pizza" or "pizzas":
                    // On a slice there is little room.
                    Become(second, "whole pizza");
                    break;
                case SceneRelationKind.Around when IsGroup(thing):
                    Part(first, "person", 4);
                    break;
                case SceneRelationKind.On when other.Caption is "waving hand" or "raised hand" && mentions[second].Word is "hand" or "palm":
                    Become(second, "palm up hand");
                    break;
                case SceneRelationKind.Through when thing.Caption is "arrow":
                case SceneRelationKind.In
                or SceneRelationKind.On
                or SceneRelationKind.FeatureOf when thing.Caption is "arrow" && other.Caption is "target" or "bullseye":
                    Become(first, "feathered arrow");
                    break;
            }
        }

        if (mentions.Count < 2 && !hasPlace)
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Text is null && Of(i).Caption is "rainbow")
                Become(i, "rainbow arc");
        }
    }

    /// <summary>A plain one, as the picture of the whole has it.</summary>
    private bool IsShown(int part, Concept whole) =>
        mentions[part] is { Colour: null, Scale: 1 } asked
        && (asked.IsVague || asked.Count == 1)
        && whole.Traits.Shows.Contains(Of(part).Caption, StringComparer.Ordinal)
        && relations.Count(relation => relation.First == part || relation.Second == part) == 1;

    private bool IsBoat(int mention) => mentions[mention].Word is "boat" or "boats" or "little boat" or "small boat";

    /// <summary>The art has them in one picture.</summary>
    private static bool IsGroup(Concept thing) =>
        thing.Caption.EndsWith(" holding hands", StringComparison.Ordinal) || thing.Caption is "people hugging" or "family";

    /// <summary>"Two men back to back" hold no hands.</summary>
    private void PartPairs()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (
                mentions[i].Text is null
                && mentions[i].Count == 1
                && Of(i).Caption is "men holding hands" or "women holding hands" or "people holding hands"
            )
                Part(
                    i,
                    Of(i).Caption[..^" holding hands".Length] switch
                    {
                        "men" => "man",
                        "women" => "woman",
                        _ => "person",
                    },
                    2
                );
        }
    }

    private void Part(int mention, string name, int count)
    {
        if (vocabulary.FindNamed(name) is >= 0 and var concept)
            mentions[mention] = new Mention(concept, Tier.Same, name, count);
    }

    private Concept Of(int mention) => vocabulary.Concepts[mentions[mention].Concept];

    private void Become(int mention, string name)
    {
        if (vocabulary.FindNamed(name) is >= 0 and var concept)
            mentions[mention].Become(concept);
    }

    private void Remove(int mention) => mentions.RemoveObjects(relations, [mention]);
}
