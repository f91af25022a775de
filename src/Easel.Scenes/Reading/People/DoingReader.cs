using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Rides;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what people do, where a figure's pose shows it: "a knight fighting a dragon", "a dancing couple".</summary>
internal sealed partial class DoingReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Who is on something larger is aboard it, in metres.</summary>
    private const double LargestSeat = 4;

    /// <summary>Returns the last item used; -1 where nothing is done at item <paramref name="i"/>, or the words are to be read on.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role == WordRole.Purpose || !items[i].IsWord)
            return -1;
        return ReadBeforeNoun(i) is var before and >= 0 ? before : ReadAfterNoun(i);
    }

    /// <summary>"A running man".</summary>
    private int ReadBeforeNoun(int i)
    {
        if (
            (i > 0 && items.RoleAt(i - 1) is not (WordRole.Article or WordRole.Number or WordRole.Definite or WordRole.Size))
            || items[i].Kind == ItemKind.Grammar
            || Looks.Find(items.Text(items[i])) is not null
            || items.NounAhead(i + 1) is not (>= 0 and var noun)
            || noun > i + 2
            || !IsAdjective(items[noun - 1])
            || !IsCast(items.Words(items[noun]), items[noun].Meaning.Concept)
            || Verb(items.Words(items[i]), items[noun].Meaning.Concept) is not { } doing
            || (doing.IsReadOn && doing.Stance is null)
        )
            return -1;
        clause.Phrase.Doing = new SaidDoing(doing, items.Words(items[i])) { IsAttribute = true };
        return i;
    }

    /// <summary>On what those ride who are called after it.</summary>
    private static Doing? Riding(string who) =>
        Musicians.Playing(who) is { Thing: { } thing } doing && RideKinds.Find(thing) is not null ? doing : null;

    /// <summary>The pose of what was said first yields to that of what is said next; who sits or rides goes on to, and another doing is not shown.</summary>
    private static bool Yields(Doing first, Doing next) =>
        (first.Pose is PoseName.Standing && (next.Stance is not Stance.Standing || first.Stance is null or Stance.Standing))
        || (
            !next.IsReadOn
            && next.Pose is not PoseName.Standing
            && (
                first.Pose is not (PoseName.Sitting or PoseName.SittingOnGround or PoseName.Riding or PoseName.Driving or PoseName.Lying)
                || next.Thing is not null
                // "Sits in a chair, knitting".
                || next.Prop == Prop.Needles
            )
        );

    /// <summary>On or at something, where one goes on to sit.</summary>
    private bool IsSeated(Mention who) =>
        draft.Relations.Exists(relation =>
            draft.Objects[relation.First] == who
            && relation.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind
        );

    private static bool IsAdjective(Item item) => item.Kind is not ItemKind.Grammar || item.Role is WordRole.Size or WordRole.Filler;

    /// <summary>"A man running".</summary>
    private int ReadAfterNoun(int i)
    {
        if (
            Doer(i) is not { Text: null } who
            || items.RoleAt(i - 1) is WordRole.Article or WordRole.Number or WordRole.Definite or WordRole.Of or WordRole.Size
            || (items.KindAt(i - 1) == ItemKind.Colour && items.KindAt(i - 2) != ItemKind.Concept)
            || IsAfterAdjective(i)
            || IsOfNextThings(i)
            || IsOfThingBefore(i)
            || IsWhereSomethingIs(i)
            || !IsCast(who.Word, who.Concept)
            || Find(i, out var words, out var end) is not { } doing
            || (doing.IsAlone && items.NounAhead(end + 1) >= 0)
            || IsEnjoyedOtherwise(words, end + 1)
            || IsFished(words, who.Word)
            || (MirrorDoings.IsReflection(words) && IsSeenElsewhere(end + 1))
        )
            return -1;
        if (
            (doing.IsAlone || words is "performing" || ReferenceEquals(doing, Musicians.PlayingMusic))
            && Musicians.Playing(who.Word) is { } music
        )
            doing = music;
        // "A skateboarder jumping over a bin" is on the board in the air, too.
        else if (doing is { Pose: PoseName.Jumping or PoseName.Running, Thing: null } && Riding(who.Word) is { } board)
            doing = doing with { Pose = board.Pose, Thing = board.Thing, ThingRelation = board.ThingRelation };
        if (words is "serving" && RoleDoings.PlaysOverNet(who.Word))
            doing = Doings.Find("serving ball")!;
        // "Serving tea": what is named is on no tray beside other drinks.
        else if (words is "serving" && IsDish(end + 1))
            doing = Doings.Find("carrying")!;
        if (words.StartsWith("hitting", StringComparison.Ordinal) && RoleDoings.Hitting(who.Word) is { } swing)
            doing = swing;
        // Sailors have it in the hand.
        if (doing.Thing is "telescope" && IsSaidAs("spyglass", i, end))
            doing = Doings.Find("looking through spyglass")!;
        // "Stroking his beard": he has one; the one that is trimmed is another's.
        if (
            end > i + 1
            && words.AsSpan(words.LastIndexOf(' ') + 1) is "beard" or "moustache" or "mustache"
            && HairWords.Of(words.AsSpan(words.LastIndexOf(' ') + 1)) is { } hair
        )
            who.PersonLooks.Add((hair, words.Split(' ')[^1]));
        if (who.Doing is { } before && !Yields(before.Doing, doing))
        {
            // "Leaning against a wall with his hands in his pockets": no pockets lie there.
            if (IsOfHands(i))
            {
                draft.LeaveOut(words);
                return end;
            }

            // "Dancing and laughing" is a dance with a laughing face.
            if (doing is not { Pose: PoseName.Standing, Mood: { } mood, IsReadOn: false })
                return -1;
            who.Doing = new SaidDoing(before.Doing with { Mood = mood }, $"{before.Words} {words}")
            {
                Sentence = $"{who.Doing.Sentence} and {Sentence(i, end)}",
            };
            return end;
        }

        if (
            who.Doing is { Doing.Pose: not PoseName.Standing } yielding
            && !words.Contains(yielding.Words, StringComparison.Ordinal)
            && !(yielding.Doing.Pose is PoseName.Sitting or PoseName.SittingOnGround && IsSeated(who))
        )
            draft.LeaveOut(yielding.Words);
        // "Crying while reading": the face of the one, the hands of the other.
        var felt = who.Doing is { Doing: { Pose: PoseName.Standing, Mood: { } } } cried && doing.Mood is null ? cried : null;
        who.Doing = felt is null
            ? new SaidDoing(doing, words) { Sentence = Sentence(i, end) }
            : new SaidDoing(doing with { Mood = felt.Doing.Mood }, words) { Sentence = $"{felt.Sentence} and {Sentence(i, end)}" };
        if (!ReferenceEquals(who, placement.Last))
            placement.TurnTo(who);
        draft.Light ??= doing.Light;
        if (doing.IsReadOn || IsBeforeLight(end + 1) || (words is "waving" && items.NounAhead(end + 1) >= 0))
            return -1;
        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        if (doing.Relation is { } relation && items.NounAhead(end + 1) >= 0)
            placement.Expect(
                relation,
                end + 1,
                isInverse: relation is SceneRelationKind.HeldBy or SceneRelationKind.Following or SceneRelationKind.Between
            );
        return end;
    }

    /// <summary>One of these items names that thing in this company.</summary>
    private bool IsSaidAs(string caption, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (items.KindAt(at) == ItemKind.Concept && string.Equals(items.ConceptAt(at).Caption, caption, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"On its back" in "a turtle with a bird on its back": there the bird is, and nobody lies on it.</summary>
    private bool IsWhereSomethingIs(int i)
    {
        if (items.RoleAt(i) != WordRole.On || items.RoleAt(i + 1) != WordRole.Definite || items.KindAt(i - 1) != ItemKind.Concept)
            return false;
        var before = i - 2;
        while (
            before > 0
            && (items.KindAt(before) != ItemKind.Grammar || items.RoleAt(before) is WordRole.Article or WordRole.Number or WordRole.Size)
        )
            before--;
        return items.RoleAt(before) == WordRole.With;
    }

    /// <summary>"Building" in "the burning building" is a thing.</summary>
    private bool IsAfterAdjective(int i) =>
        items.KindAt(i - 1) is ItemKind.Unknown
        && items.RoleAt(i - 2) is WordRole.Article or WordRole.Definite
        && items.KindAt(i) == ItemKind.Concept;

    /// <summary>"A wizard reads a book, floating candles above him": they do, and not he.</summary>
    private bool IsOfNextThings(int i) =>
        (items.IsPauseAt(i - 1) || items.RoleAt(i - 1) is WordRole.And or WordRole.With)
        && items.KindAt(i + 1) == ItemKind.Concept
        && FiniteVerbs.HasNoObject(items.Words(items[i]))
        && Doings.Find($"{items.Words(items[i])} {items.Words(items[i + 1])}") is null;

    /// <summary>"With papers flying behind him": he stays on the ground.</summary>
    private bool IsOfThingBefore(int i) =>
        items.IsWordConceptAt(i - 1)
        && items.ConceptAt(i - 1) is { IsPerson: false, Traits: { Lives: false, Afloat: false, Cabin: null } }
        && placement.Newest is { Text: null } newest
        && !ReferenceEquals(newest, placement.Last)
        && newest.Token == items[i - 1].First
        && items.Words(items[i]).Split(' ')[0]
            is "flying"
                or "floating"
                or "falling"
                or "hanging"
                or "dangling"
                or "drifting"
                or "swirling";

    /// <summary>Food is enjoyed by eating it; the sunshine is not.</summary>
    private bool IsEnjoyedOtherwise(string words, int i) => words is "enjoying" && !IsDish(i);

    private bool IsDish(int i) =>
        items.NounAhead(i) is >= 0 and var thing && items.ConceptAt(thing).Traits is { Food: true } or { Served: true };

    /// <summary>What a fisherman catches is in the hand, and was not thrown.</summary>
    private static bool IsFished(string words, string who) =>
        words is "catching" && who is "fisherman" or "fishermen" or "fisher" or "fisherwoman" or "angler";

    /// <summary>"Her reflection in the lake": that is no mirror.</summary>
    private bool IsSeenElsewhere(int i) =>
        items.RoleAt(i) is WordRole.In or WordRole.On
        && !(items.NounAhead(i + 1) is >= 0 and var thing && items.ConceptAt(thing).Caption is "mirror");

    /// <summary>"The sunset" after "watching": what the sky looks like.</summary>
    private bool IsBeforeLight(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        return i < items.Count && Places.Light(items.Text(items[i])) is not null;
    }

    private string Sentence(int first, int last)
    {
        var words = new List<string>();
        for (var at = first; at <= last; at++)
            words.Add(items.Words(items[at]));
        return string.Join(' ', words);
    }

    /// <summary>The longest phrase from there on; null where the art has a picture of a longer one, or a longer one is done with a thing.</summary>
    private Doing? Find(int i, out string words, out int end)
    {
        (words, end) = ("", -1);
        var (said, bare, found, art) = ("", "", (Doing?)null, -1);
        for (var at = i; at < items.Count && at - i < Doings.Longest; at++)
        {
            if (!items[at].IsWord)
                break;
            if (at > i && items.RoleAt(at) is WordRole.Article or WordRole.Definite)
                continue;
            said = said.Length == 0 ? items.Words(items[at]) : $"{said} {items.Words(items[at])}";
            // "Flying a red kite": the colour is the kite's own, which is read on.
            if (items.KindAt(at) != ItemKind.Colour && items.RoleAt(at) != WordRole.Size)
            {
                bare = bare.Length == 0 ? items.Words(items[at]) : $"{bare} {items.Words(items[at])}";
                if (bare.Length < said.Length && Verb(bare, placement.Last!.Concept) is { IsReadOn: true } plain)
                    (found, words, end) = (plain, bare, at);
            }

            // "With a tray of bread": the bread is on it.
            if ((at == i || items.RoleAt(at + 1) != WordRole.Of) && Verb(said, placement.Last!.Concept) is { } doing)
                (found, words, end) = (doing, said, at);
            // "Brushing hair" is done with a comb, "brushing" by hand; "painting a wall" is painting, too.
            if (
                at > i && found is not { IsReadOn: true } && IsDoneWithAThing(said)
                || Art(said) is { } name && vocabulary.FindNamed(name) >= 0
            )
                art = at;
        }

        return art > end ? null : found;
    }

    private bool IsDoneWithAThing(string words) =>
        Fauna.Find(vocabulary.Concepts[placement.Last!.Concept].Caption) is null && Implements.Find(words) is not null;

    /// <summary>The picture of those whom the art shows doing this.</summary>
    private string? Art(string words)
    {
        var concept = vocabulary.Concepts[placement.Last!.Concept];
        var isPlain = concept.Traits.Figure is not null || concept.Caption.Contains(": ", StringComparison.Ordinal);
        return isPlain ? Activities.Find("man", words) : null;
    }

    private Doing? Verb(string words, int concept) =>
        Fauna.Find(vocabulary.Concepts[concept].Caption) is not null ? AnimalDoings.Of(words) : Doings.Find(words);

    private bool IsCast(string word, int concept) =>
        Fauna.Find(vocabulary.Concepts[concept].Caption) is not null || Roles.Find(word, vocabulary.Concepts[concept].Caption) is not null;
}
