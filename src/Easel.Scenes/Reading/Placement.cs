using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Layout;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Where objects stand: to each other, as "left of" and "on" say, and in the picture, as "on the left" does.</summary>
internal sealed class Placement(PromptItems items, Draft draft, ConceptVocabulary vocabulary)
{
    private readonly MeantRelation _meant = new(draft, vocabulary);
    private readonly JoinedGroup _group = new(draft);
    private readonly ContainedThings _contents = new(items, draft, vocabulary);
    private readonly PictureSide _side = new();
    private readonly NewestRelation _newest = new(draft);
    private int _last = -1;
    private int _between = -1;

    /// <summary>A vessel in the hand of somebody, whose content is named; -1 where there is none.</summary>
    private (int Held, int Holder) _hand = (-1, -1);
    private ExpectedRelation? _expected;
    private ExpectedRelation? _leading;

    /// <summary>The object that the next one is related to; null before the first.</summary>
    public Mention? Last => _last < 0 ? null : draft.Objects[_last];

    /// <summary>The object named last, though it be in the hand of another; null before the first.</summary>
    public Mention? Newest { get; private set; }

    /// <summary>Nothing says that the next object stands anywhere but beside the last.</summary>
    public bool IsBeside => _expected is null or { Kind: SceneRelationKind.Beside };

    /// <summary>The word at <paramref name="i"/>: the next object stands so to the last one, or waits for it: "above a house, a
    /// cat".</summary>
    public void Expect(SceneRelationKind relation, int i, bool isInverse = false)
    {
        // "right of a tree and left of a car" speaks twice of what stands before it.
        if (
            items.RoleAt(i - 1) == WordRole.And
            && draft.Relations.Count > 0
            && relation is not (SceneRelationKind.WornBy or SceneRelationKind.HeldBy)
        )
            _last = draft.Relations[^1].First;
        // "a zorp over the sea": what is above it cannot be drawn, so nothing is.
        var isOrphan = _last < 0 && items.KindAt(i - 1) is ItemKind.Concept or ItemKind.Unknown;
        // "A wizard casting a spell on a dragon": it is the spell that is on it.
        var isOfUndrawn =
            _last >= 0 && items.KindAt(i - 1) == ItemKind.Unknown && items[i - 1].IsNoun && items.RoleAt(i - 2) == WordRole.Article;
        _expected =
            isOrphan ? null
            : isOfUndrawn && !isInverse ? new ExpectedRelation(SceneRelationKind.Beside, IsInverse: false)
            : new ExpectedRelation(relation, isInverse);
        _between = -1;
    }

    /// <summary>The next object is in the one just named, or on it: "a bowl of" what follows.</summary>
    public void ExpectContent(SceneRelationKind relation, int i)
    {
        if (Newest is { Text: null } vessel && !ReferenceEquals(vessel, Last) && IsAfterLiving)
            TurnToHeld(draft.Objects.IndexOf(vessel));
        else
            StepIntoVessel(relation);
        Expect(relation, i, isInverse: true);
        _contents.Fill(_last, relation);
    }

    /// <summary>"A desk with a cup of pens": it is the cup that they are in, though the desk is still spoken of.</summary>
    public void StepIntoVessel(SceneRelationKind relation)
    {
        if (_last >= 0 && Newest is { Text: null } vessel && !ReferenceEquals(vessel, Last) && !IsAfterLiving)
            _last = _contents.StepInto(vessel, _last, relation);
    }

    /// <summary>"A desk with a laptop, a mug and a lamp": all of them are on it.</summary>
    public void ExpectListed(SceneRelationKind relation, int i)
    {
        Expect(relation, i, isInverse: true);
        _contents.List(_last, relation);
    }

    /// <summary>After "and": where the last object holds what was named after it, it holds what follows too.</summary>
    public void ExpectMoreContent(int i)
    {
        // "A basket of apples and pears", and not "and a hat".
        if (
            _hand.Held >= 0
            && _last == _hand.Holder
            && _contents.ContentOf(_hand.Held) is not null
            && items.KindAt(i + 1) == ItemKind.Concept
        )
            TurnToHeld(_hand.Held);
        if (_contents.ContentOf(_last) is { } relation && !_contents.EndsAt(i, Newest))
            Expect(relation, i, isInverse: true);
        else if (Last is { Text: null } dish && _contents.HasMore(dish, i))
            ExpectListed(SceneRelationKind.On, i);
    }

    /// <summary>The next object is said of what the last one holds, and those after it of the last one again.</summary>
    private void TurnToHeld(int held) => (_hand, _last) = ((held, _last), held);

    /// <summary>Of several colours, each is where the first is.</summary>
    public void ExpectMoreOfSame()
    {
        if (_contents.ContentOf(_last) is { } relation)
            _expected = new ExpectedRelation(relation, IsInverse: true);
    }

    /// <summary>The next object comes on a plate or in a bowl, and so does what follows with "and".</summary>
    public void ExpectDish() => _contents.Serve();

    /// <summary>Adds an object upon the last, which stays the last.</summary>
    public void AddUpon(Mention mention, SceneRelationKind kind)
    {
        if (draft.Objects.Count == Scene.MaxObjects)
        {
            draft.LeaveOut(mention.Word);
            return;
        }

        draft.Objects.Add(mention);
        PlaceWith(draft.Objects.Count - 1, kind);
    }

    /// <summary>"A cake on a table with candles": what stands there is spoken of, where <paramref name="belongs"/> says so.</summary>
    public void TurnBack(Predicate<Concept> belongs)
    {
        var at =
            _last < 0 ? -1 : draft.Relations.FindLastIndex(relation => relation.Second == _last && relation.Kind == SceneRelationKind.On);
        if (at >= 0 && draft.Objects[draft.Relations[at].First] is { Text: null } upper && belongs(vocabulary.Concepts[upper.Concept]))
            _last = draft.Relations[at].First;
    }

    /// <summary>"A man walking his dog with an umbrella": it is he who has it.</summary>
    public void TurnToWalker()
    {
        if (
            _last > 0
            && draft.Objects[_last - 1] is { Text: null, Doing.Words: { } does } walker
            && does.StartsWith("walking", StringComparison.Ordinal)
            && vocabulary.Concepts[walker.Concept].IsPerson
            && vocabulary.Concepts[draft.Objects[_last].Concept].Traits.Animal
            && AreRelated(_last - 1, _last)
        )
            _last--;
    }

    /// <summary>What follows is said of this object.</summary>
    public void TurnTo(Mention mention) => (_last, _expected, Newest) = (draft.Objects.IndexOf(mention), null, mention);

    /// <summary>How many vessels the next object is to fill; 0 where it is in none.</summary>
    public int Vessels => _expected is { Kind: SceneRelationKind.In, IsInverse: true } ? _contents.Vessels : 0;

    public void ExpectNothing() => _expected = null;

    /// <summary>What was named is no thing that others are related to.</summary>
    public void Forget() => (_last, _expected, Newest) = (-1, null, null);

    /// <summary>"On the left" is the side of the object just named, else of the next.</summary>
    public void TakeSide(SceneSide side, bool hasObject) => _side.Take(side, hasObject ? Last : null);

    /// <summary>"In the background" is the object just named, else the next.</summary>
    public void TakeDepth(SceneRelationKind depth, bool hasObject) => _side.TakeDepth(depth, hasObject ? Newest : null);

    /// <summary>Relates a new object to the last, and makes it the last; what is worn or held leaves the other the last.</summary>
    public void Place(int added)
    {
        var staysLast = false;
        if (_last < 0)
        {
            // "above a house, a cat": the relation waits for its first half.
            _leading = _expected;
        }
        else if (_leading is { } leading)
        {
            draft.Relations.Add(new ExpectedRelation(leading.Kind, !leading.IsInverse).Between(_last, added));
            _leading = null;
        }
        else if (_between >= 0 && _expected is null)
        {
            draft.Relations.Add(new SceneRelation(_between, SceneRelationKind.Between, added));
            _between = -1;
        }
        else
        {
            staysLast = RelateToLast(added);
        }

        Settle(added, staysLast);
        if (_last == _hand.Held && _hand.Holder >= 0)
            _last = _hand.Holder;
    }

    /// <summary>Returns whether the last object stays the last.</summary>
    private bool RelateToLast(int added)
    {
        if (_expected is null && draft.Objects[_last].IsGreeting)
            _expected = new ExpectedRelation(SceneRelationKind.Above, IsInverse: false);
        if (_expected is null && _contents.Around(_last) is { } around)
            _last = around;
        if (_expected is null && _contents.ListedOn(_last, draft.Objects[added]) is { } listed)
            _expected = new ExpectedRelation(listed, IsInverse: true);
        var relation = _meant.Of((_expected ?? new ExpectedRelation(SceneRelationKind.Beside, IsInverse: false)).Between(_last, added));
        if (_expected is not null)
            relation = OfWhatIsCooked(NounStanding.OnTheSame(relation, draft, vocabulary));
        draft.Relations.Add(relation);
        _group.Take(relation, added, isSaid: _expected is not null);
        // "A vase of roses on a table": it is the vase that stands there.
        var staysLast =
            relation.Second == _last
            && (
                relation.Kind
                    is SceneRelationKind.HeldBy
                        or SceneRelationKind.WornBy
                        or SceneRelationKind.OnShoulder
                        or SceneRelationKind.OnHead
                        or SceneRelationKind.OnLap
                || _contents.Has(_last, relation.Kind)
            );
        _between = relation.Kind == SceneRelationKind.Between && draft.Objects[added].Count == 1 ? _last : -1;
        return staysLast;
    }

    /// <summary>"A chef cooking soup in a pot": it is the soup that is in it.</summary>
    private SceneRelation OfWhatIsCooked(SceneRelation relation) =>
        relation.Kind is SceneRelationKind.In
        && relation.First == _last
        && IsAfterLiving
        && Newest is { Text: null } food
        && !ReferenceEquals(food, Last)
        && vocabulary.Concepts[food.Concept].Traits is { Food: true } or { Served: true }
        && vocabulary.Concepts[draft.Objects[relation.Second].Concept].Traits.Holds
            ? relation with
            {
                First = draft.Objects.IndexOf(food),
            }
            : relation;

    /// <summary>The object that the next one is related to is somebody or an animal.</summary>
    public bool IsAfterLiving =>
        _last >= 0 && draft.Objects[_last] is { Text: null } last && vocabulary.Concepts[last.Concept].Traits.Lives;

    /// <summary>What is written stands on the last object, or under it; a later one is related to that again.</summary>
    /// <param name="isHeld">On a board that the last object holds.</param>
    public void PlaceWriting(int added, bool isHeld)
    {
        if (isHeld && IsAfterLiving)
        {
            draft.Objects[_last].Doing ??= new SaidDoing(new Doing(PoseName.HoldingInFront), "") { Sentence = "" };
            draft.Relations.Add(new SceneRelation(added, SceneRelationKind.HeldBy, _last));
            Settle(added, staysLast: true);
            return;
        }

        if (_last < 0 || !IsBeside)
        {
            Place(added);
            return;
        }

        var isOn =
            draft.Objects[_last] is { Text: null, Concept: var concept }
            && (draft.IsBoardLabel || TakesWriting(vocabulary.Concepts[concept]));
        draft.Relations.Add(new SceneRelation(added, isOn ? SceneRelationKind.WrittenOn : SceneRelationKind.Under, _last));
        Settle(added, staysLast: true);
    }

    private static bool TakesWriting(Concept thing) => thing.Traits.Board || Signboards.Has(thing);

    /// <summary>The next object is what the last one is on or in.</summary>
    public bool RestsOnNext => _expected is { Kind: SceneRelationKind.On or SceneRelationKind.In, IsInverse: false };

    /// <summary>An object named again becomes the last. Where it is "the" one, it keeps its first relation or gets the one just
    /// said.</summary>
    public void PlaceAgain(int known, bool isDefinite)
    {
        if (isDefinite && _expected is { } expected && _last >= 0 && !AreRelated(_last, known))
        {
            draft.Relations.Add(expected.Between(_last, known));
        }

        Settle(known, staysLast: false);
    }

    /// <summary>A new object that the last one uses, and which leaves that the last.</summary>
    public void PlaceWith(int added, SceneRelationKind kind)
    {
        draft.Relations.Add(
            kind is SceneRelationKind.On or SceneRelationKind.Beside
                ? new SceneRelation(_last, kind, added)
                : new SceneRelation(added, kind, _last)
        );
        Settle(added, staysLast: true);
    }

    /// <summary>A new object beside the last, which stays the last.</summary>
    public void PlaceBesideLast(int added) => draft.Relations.Add(new SceneRelation(_last, SceneRelationKind.Beside, added));

    /// <summary>"And": what is said of the next object may be said of those before it.</summary>
    public void Join() => _group.Join();

    private bool AreRelated(int one, int other) =>
        one == other
        || draft.Relations.Exists(relation =>
            (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one)
        );

    public void EndClause()
    {
        _contents.EndClause();
        if (_leading is null && _last >= 0)
            _expected = null;
        _between = -1;
    }

    /// <summary>What the object named last is related to; null where that is nothing.</summary>
    public Mention? OtherThanNewest => _newest.Other is >= 0 and var other ? draft.Objects[other] : null;

    /// <summary>How the object named last stands to that; null where it stands to nothing.</summary>
    public SceneRelationKind? NewestKind => _newest.Kind;

    /// <summary>What was named last stands so to what it was related to. False where there is no such thing.</summary>
    public bool RelateBack(SceneRelationKind kind)
    {
        var (last, other) = (draft.Objects.Count - 1, _newest.Other);
        if (other < 0 || draft.Objects[last].Text is not null)
            return false;
        _newest.Replace(_meant.Of(new SceneRelation(last, kind, other)));
        _last = other;
        return true;
    }

    private void Settle(int placed, bool staysLast)
    {
        Newest = draft.Objects[placed];
        _side.Settle(Newest);
        (_last, _expected) = (staysLast ? _last : placed, null);
    }
}
