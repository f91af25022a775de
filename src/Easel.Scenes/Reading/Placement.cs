using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Where objects stand: to each other, as "left of" and "on" say, and in the picture, as "on the left" does.</summary>
internal sealed class Placement(PromptItems items, Draft draft, ConceptVocabulary vocabulary)
{
    private readonly MeantRelation _meant = new(draft, vocabulary);
    private readonly JoinedGroup _group = new(draft);
    private int _last = -1;
    private int _between = -1;
    private Expected? _expected;
    private Expected? _leading;
    private SceneSide _side;
    private SceneRelationKind? _depth;
    private (int Container, SceneRelationKind Relation)? _content;

    private (int Container, SceneRelationKind Relation)? _list;

    /// <summary>A relation that waits for its other half.</summary>
    /// <param name="IsInverse">The object to come is the first of the relation: "a bear holding" what is held by it.</param>
    private readonly record struct Expected(SceneRelationKind Kind, bool IsInverse)
    {
        public SceneRelation Between(int earlier, int later) =>
            IsInverse ? new SceneRelation(later, Kind, earlier) : new SceneRelation(earlier, Kind, later);
    }

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
            : isOfUndrawn && !isInverse ? new Expected(SceneRelationKind.Beside, IsInverse: false)
            : new Expected(relation, isInverse);
        _between = -1;
    }

    /// <summary>The next object is in the last, or on it: "a bowl of" what follows.</summary>
    public void ExpectContent(SceneRelationKind relation, int i)
    {
        Expect(relation, i, isInverse: true);
        _content = _last < 0 ? null : (_last, relation);
    }

    /// <summary>"A desk with a laptop, a mug and a lamp": all of them are on it.</summary>
    public void ExpectListed(SceneRelationKind relation, int i)
    {
        Expect(relation, i, isInverse: true);
        _list = _last < 0 ? null : (_last, relation);
    }

    /// <summary>After "and": where the last object holds what was named after it, it holds what follows too.</summary>
    public void ExpectMoreContent(int i)
    {
        if (_content is { } content && content.Container == _last)
            Expect(content.Relation, i, isInverse: true);
        else if (IsDishWithMore(i))
            ExpectListed(SceneRelationKind.On, i);
    }

    /// <summary>"A pizza with mushrooms and olives": the name of the dish says the first alone.</summary>
    private bool IsDishWithMore(int i) =>
        Last is { Text: null } dish
        && items.KindAt(i - 1) == ItemKind.Concept
        && items.KindAt(i + 1) == ItemKind.Concept
        && dish.Word.Contains(" with ", StringComparison.Ordinal)
        && items.ConceptAt(i + 1).Traits is { Food: true, Served: false }
        && NounStanding.IsSeenFromAbove(vocabulary.Concepts[dish.Concept]);

    /// <summary>How many vessels the next object is to fill; 0 where it is in none.</summary>
    public int Vessels =>
        _expected is { Kind: SceneRelationKind.In, IsInverse: true } && _content is { Relation: SceneRelationKind.In } content
            ? draft.Objects[content.Container].Count
            : 0;

    public void ExpectNothing() => _expected = null;

    /// <summary>What was named is no thing that others are related to.</summary>
    public void Forget() => (_last, _expected, Newest) = (-1, null, null);

    /// <summary>"On the left" is the side of the object just named, else of the next.</summary>
    public void TakeSide(SceneSide side, bool hasObject)
    {
        if (hasObject && Last is { Side: SceneSide.Anywhere } last)
            last.Side = side;
        else
            _side = side;
    }

    /// <summary>"In the background" is the object just named, else the next.</summary>
    public void TakeDepth(SceneRelationKind depth, bool hasObject)
    {
        if (hasObject && Newest is { Depth: null } last)
            last.Depth = depth;
        else
            _depth = depth;
    }

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
            draft.Relations.Add(new Expected(leading.Kind, !leading.IsInverse).Between(_last, added));
            _leading = null;
        }
        else if (_between >= 0 && _expected is null)
        {
            draft.Relations.Add(new SceneRelation(_between, SceneRelationKind.Between, added));
            _between = -1;
        }
        else
        {
            if (_expected is null && draft.Objects[_last].IsGreeting)
                _expected = new Expected(SceneRelationKind.Above, IsInverse: false);
            ExpectOfList(added);
            var relation = _meant.Of((_expected ?? new Expected(SceneRelationKind.Beside, IsInverse: false)).Between(_last, added));
            if (_expected is not null)
                relation = NounStanding.OnTheSame(relation, draft, vocabulary);
            draft.Relations.Add(relation);
            _group.Take(relation, added, isSaid: _expected is not null);
            // "A vase of roses on a table": it is the vase that stands there.
            staysLast =
                relation.Second == _last
                && (
                    relation.Kind
                        is SceneRelationKind.HeldBy
                            or SceneRelationKind.WornBy
                            or SceneRelationKind.OnShoulder
                            or SceneRelationKind.OnHead
                            or SceneRelationKind.OnLap
                    || (_content is { } content && content == (_last, relation.Kind))
                    || (_list is { } list && list == (_last, relation.Kind))
                );
            _between = relation.Kind == SceneRelationKind.Between && draft.Objects[added].Count == 1 ? _last : -1;
        }

        Settle(added, staysLast);
    }

    /// <summary>What is written stands on the last object, or under it; a later one is related to that again.</summary>
    public void PlaceWriting(int added)
    {
        if (_last < 0 || !IsBeside)
        {
            Place(added);
            return;
        }

        var isOn = draft.Objects[_last] is { Text: null, Concept: var concept } && vocabulary.Concepts[concept].Traits.Board;
        draft.Relations.Add(new SceneRelation(added, isOn ? SceneRelationKind.WrittenOn : SceneRelationKind.Under, _last));
        Settle(added, staysLast: true);
    }

    /// <summary>The next object is what the last one is on or in.</summary>
    public bool RestsOnNext => _expected is { Kind: SceneRelationKind.On or SceneRelationKind.In, IsInverse: false };

    /// <summary>What the object named last is related to; null where that is nothing.</summary>
    public Mention? OtherThanNewest => RelationOfNewest() is var at and >= 0 ? draft.Objects[OtherIn(at)] : null;

    /// <summary>What was named last stands so to what it was related to. False where there is no such thing.</summary>
    public bool RelateBack(SceneRelationKind kind)
    {
        var (last, at) = (draft.Objects.Count - 1, RelationOfNewest());
        if (at < 0 || draft.Objects[last].Text is not null)
            return false;
        var other = OtherIn(at);
        draft.Relations[at] = _meant.Of(new SceneRelation(last, kind, other));
        _last = other;
        return true;
    }

    private int RelationOfNewest()
    {
        var last = draft.Objects.Count - 1;
        return draft.Relations.FindLastIndex(relation => relation.First == last || relation.Second == last);
    }

    private int OtherIn(int relation) =>
        draft.Relations[relation].First == draft.Objects.Count - 1 ? draft.Relations[relation].Second : draft.Relations[relation].First;

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

    public void EndClause()
    {
        _content = null;
        if (_leading is null && _last >= 0)
            _expected = null;
        _between = -1;
    }

    /// <summary>A further thing of a list that has room there, and is no piece of furniture itself.</summary>
    private void ExpectOfList(int added)
    {
        const double largest = 0.5;
        if (_expected is not null || _list is not { } list || list.Container != _last || draft.Objects[added].Text is not null)
            return;
        var (thing, container) = (vocabulary.Concepts[draft.Objects[added].Concept], vocabulary.Concepts[draft.Objects[_last].Concept]);
        if (thing.Traits.Metres <= largest && NounStanding.OnOrIn(thing, container) == list.Relation)
            _expected = new Expected(list.Relation, IsInverse: true);
    }

    /// <summary>"And": what is said of the next object may be said of those before it.</summary>
    public void Join() => _group.Join();

    private void Settle(int placed, bool staysLast)
    {
        if (_side != SceneSide.Anywhere)
            draft.Objects[placed].Side = _side;
        Newest = draft.Objects[placed];
        Newest.Depth ??= _depth;
        _depth = null;
        (_last, _expected, _side) = (staysLast ? _last : placed, null, SceneSide.Anywhere);
    }

    private bool AreRelated(int one, int other) =>
        one == other
        || draft.Relations.Exists(relation =>
            (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one)
        );
}
