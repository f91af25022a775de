using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads what happens in a scene: "a birthday party", "a couple at a wedding", "a family camping".</summary>
internal sealed class HappeningReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> begins nothing of the kind.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || clause.Role is WordRole.Purpose or WordRole.Of
            || draft.Happening is not null
            || (items.Count == 1 && items[i].Kind == ItemKind.Concept)
            || items[i] is { IsEmoji: true }
            || !items[i].IsWord
        )
            return -1;
        for (var last = Math.Min(i + Happenings.LongestPhrase, items.Count) - 1; last >= i; last--)
        {
            if (Happenings.Find(items.Said(i, last)) is not { } happening || items[last].IsPossessive)
                continue;
            var isOfRoomAhead = happening.IsOfRoom && IsRoom(last + 1);
            if (IsBeforeNoun(last + 1) && !isOfRoomAhead)
                continue;
            if (happening.IsOfRoom ? draft.Place is not ScenePlace.Room && !isOfRoomAhead : items[i].Kind == ItemKind.Grammar)
                continue;
            // "A man camping" camps; "a rock concert man" is nobody's happening.
            if (
                happening is { IsDone: false, IsOfRoom: false }
                && items.KindAt(i - 1) == ItemKind.Concept
                && items.RoleAt(i - 1) == WordRole.None
                && i > 0
                && !IsSetting(i)
            )
                return -1;
            draft.Happening = happening;
            placement.ExpectNothing();
            clause.Connect(WordRole.None);
            clause.EndUndrawn();
            clause.EndNoun();
            return last;
        }

        return -1;
    }

    /// <summary>"A party hat" is a hat, "a wedding cake" a cake.</summary>
    private bool IsBeforeNoun(int i) => items.KindAt(i) is ItemKind.Concept || (items.KindAt(i) is ItemKind.Unknown && items[i].IsNoun);

    /// <summary>"A Christmas living room".</summary>
    private bool IsRoom(int i)
    {
        const int longest = 3;
        for (var last = i; last < i + longest && items.IsWordAt(last); last++)
        {
            if (Places.Ground(items.Said(i, last)) is ScenePlace.Room)
                return true;
        }

        return false;
    }

    private bool IsSetting(int i) => items.RoleAt(i - 1) is not WordRole.None;

    /// <summary>Adds what is seen of it and was not named.</summary>
    public static void Add(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Happening is not { } happening || draft.Background is not null)
            return;
        // Nobody drives at the rush hour of a subway station.
        if (happening.FillsGround && (draft.Place is ScenePlace.Room || StationPlatforms.Is(draft.PlaceWord)))
            return;
        draft.Place ??= happening.Place;
        draft.Light ??= happening.Light;
        if (happening.FillsGround)
        {
            SeatInTraffic(mentions, relations, vocabulary);
            FillGround(happening, draft, mentions, vocabulary);
            return;
        }

        var hasPeople = mentions.Exists(mention => mention.Text is null && IsSomebody(vocabulary.Concepts[mention.Concept]));
        // "Brunch with friends": they do what is done there.
        if (happening.Doing is { } doing)
        {
            foreach (
                var guest in mentions.Where(mention =>
                    mention is { Text: null, Doing: null } && IsSomebody(vocabulary.Concepts[mention.Concept])
                )
            )
                guest.Doing = new SaidDoing(Doings.Find(doing)!, doing);
        }

        var named = mentions.Count;
        foreach (var name in happening.Things)
        {
            if (vocabulary.FindNamed(name) is not (>= 0 and var concept) || draft.Excluded.Contains(concept))
                continue;
            var seen = vocabulary.Concepts[concept];
            // "A party with balloons" has them in the bunch that is seen of it.
            if (
                mentions.Find(mention =>
                    mention is { Text: null, IsVague: true, Colour: null } && IsBunch(seen, vocabulary.Concepts[mention.Concept])
                ) is
                { } loose
            )
            {
                loose.Become(concept);
                loose.Count = 1;
            }

            if (
                mentions.Count >= Scene.MaxObjects
                || mentions.Exists(mention => mention.Concept == concept)
                || (hasPeople && IsSomebody(seen))
            )
                continue;
            mentions.Add(
                new Mention(concept, Tier.Same, name, ReferenceEquals(name, happening.Things[0]) ? happening.Count : 1)
                {
                    Doing = happening.Doing is { } done && IsSomebody(seen) ? new SaidDoing(Doings.Find(done)!, done) : null,
                }
            );
        }

        for (var i = Math.Max(1, named); i < mentions.Count; i++)
            relations.Add(new SceneRelation(i - 1, SceneRelationKind.Beside, i));
        if (happening.Relation == SceneRelationKind.Beside || mentions.Count == named)
            return;
        // All who are there are before the arch, or at the table, though the prompt names it too.
        var last = mentions.FindLastIndex(mention => mention.Text is null && mention.Concept == vocabulary.FindNamed(happening.Things[^1]));
        if (last < 0)
            return;
        var people = Enumerable
            .Range(0, mentions.Count)
            .Where(i => i != last && mentions[i].Text is null && IsSomebody(vocabulary.Concepts[mentions[i].Concept]))
            .ToList();
        relations.RemoveAll(relation =>
            relation.Second == last
            || (relation.First == last && people.Contains(relation.Second))
            || (people.Contains(relation.First) && people.Contains(relation.Second))
        );
        relations.AddRange(people.Select(one => new SceneRelation(one, happening.Relation, last)));
    }

    /// <summary>"Party balloons" are a bunch of what "balloon" is one of.</summary>
    private static bool IsBunch(Concept seen, Concept one) =>
        seen.Caption.EndsWith('s') && seen.Caption.AsSpan(0, seen.Caption.Length - 1).EndsWith($" {one.Caption}", StringComparison.Ordinal);

    /// <summary>"A man stuck in traffic" is in a car; who guides or crosses it is not.</summary>
    private static void SeatInTraffic(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var who = mentions.FindIndex(mention => mention is { Text: null, Count: 1 } && vocabulary.Concepts[mention.Concept].IsPerson);
        if (
            who < 0
            || mentions.Count >= Scene.MaxObjects
            || Roles.Of(mentions[who], vocabulary) is null or { Outfit.IsUniform: true } or { Doing: not null }
            || mentions[who].Doing is not (null or { Doing.Pose: PoseName.Standing or PoseName.SittingOnGround or PoseName.Driving })
            || relations.Exists(relation => relation.First == who && relation.Kind is SceneRelationKind.On or SceneRelationKind.In)
            || mentions.Exists(mention => mention.Text is null && NounStanding.IsVehicle(vocabulary.Concepts[mention.Concept]))
            || vocabulary.FindNamed("automobile") is not (>= 0 and var car)
        )
            return;
        mentions.Add(new Mention(car, Tier.Same, "car", 1));
        relations.Add(new SceneRelation(who, SceneRelationKind.In, mentions.Count - 1));
        mentions[who].Doing = mentions[who].Doing is { } said
            ? said with
            {
                Doing = said.Doing with { Pose = PoseName.Driving },
            }
            : new SaidDoing(Doings.Find("driving")!, "driving") { Sentence = "driving" };
    }

    /// <summary>"Cars stuck in traffic" are among the others, and "a taxi" is before them.</summary>
    private static void FillGround(Happening happening, Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        foreach (var name in happening.Things)
        {
            if (vocabulary.FindNamed(name) is not (>= 0 and var concept) || draft.Excluded.Contains(concept))
                continue;
            var room = Scene.MaxObjects - mentions.Sum(mention => mention.Count);
            if (mentions.Find(mention => mention is { Text: null, IsVague: true } && mention.Concept == concept) is { } named)
                (named.Count, named.IsBackdrop, named.IsCrop) = (happening.Count, true, true);
            else if (room > 0)
                mentions.Add(new Mention(concept, Tier.Same, name, Math.Min(happening.Count, room)) { IsBackdrop = true, IsCrop = true });
        }
    }

    private static bool IsSomebody(Concept seen) =>
        seen.IsPerson || seen.Traits.Lives || seen.Caption is "bride and groom" or "guitarist" or "drummer";
}
