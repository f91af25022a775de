using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Where objects stand: to each other, as "left of" and "on" say, and in the picture, as "on the left" does.</summary>
internal sealed class Placement
{
    private readonly Draft _draft;
    private readonly ConceptVocabulary _vocabulary;
    private readonly SpokenOf _spoken;
    private readonly Belongings _belongings;
    private readonly MeantRelation _meant;
    private readonly JoinedGroup _group;
    private readonly PictureSide _side = new();
    private readonly LedPlace _led;
    private ExpectedRelation? _leading;

    /// <summary>"And" came after the object named last.</summary>
    private bool _isJoined;

    public Placement(PromptItems items, Draft draft, ConceptVocabulary vocabulary)
    {
        (_draft, _vocabulary) = (draft, vocabulary);
        _spoken = new SpokenOf(items, draft, vocabulary);
        _belongings = new Belongings(draft, vocabulary);
        _meant = new MeantRelation(draft, _belongings, vocabulary);
        _group = new JoinedGroup(draft, vocabulary);
        Contents = new ContentPlacement(items, draft, vocabulary, _spoken);
        Earlier = new EarlierObjects(draft, _spoken, vocabulary);
        Related = new NewestRelation(draft, _spoken, _meant, Contents, vocabulary);
        _led = new LedPlace(_spoken, Contents);
        Topics = new SentenceTopics(draft, vocabulary);
    }

    /// <summary>What was named before the last object, and may be spoken of again.</summary>
    public EarlierObjects Earlier { get; }

    /// <summary>What the sentences speak of.</summary>
    public SentenceTopics Topics { get; }

    /// <summary>How the object named last stands to another.</summary>
    public NewestRelation Related { get; }

    /// <summary>What is in or on the object named before it.</summary>
    public ContentPlacement Contents { get; }

    /// <summary>The object that the next one is related to; null before the first.</summary>
    public Mention? Last => _spoken.Last;

    /// <summary>The object named last, though it be in the hand of another; null before the first.</summary>
    public Mention? Newest => _spoken.Newest;

    /// <summary>The next object is said to be before, behind or beside the last.</summary>
    public bool ExpectsNeighbour =>
        _spoken.Expected
            is { Kind: SceneRelationKind.InFrontOf }
                or { Kind: SceneRelationKind.Behind }
                or { Kind: SceneRelationKind.Beside }
                or { Kind: SceneRelationKind.LeftOf }
                or { Kind: SceneRelationKind.RightOf };

    /// <summary>Something was said of how the next object stands to the last.</summary>
    public bool ExpectsAnything => _spoken.Expected is not null;

    /// <summary>The object that the next one is related to is somebody or an animal.</summary>
    public bool IsAfterLiving => _spoken.IsAfterLiving;

    /// <summary>Nothing says that the next object stands anywhere but beside the last.</summary>
    public bool IsBeside => _spoken.Expected is null or { Kind: SceneRelationKind.Beside };

    /// <inheritdoc cref="SpokenOf.Expect"/>
    public void Expect(SceneRelationKind relation, int i, bool isInverse = false) => _spoken.Expect(relation, i, isInverse);

    /// <summary>The next object is between the last and this one.</summary>
    public void ExpectOther(Mention other) => _spoken.Other = other;

    /// <summary>Adds an object upon the last, which stays the last.</summary>
    public void AddUpon(Mention mention, SceneRelationKind kind)
    {
        if (_draft.Objects.Count == Scene.MaxObjects)
        {
            _draft.LeaveOut(mention.Word);
            return;
        }

        _draft.Objects.Add(mention);
        PlaceWith(_draft.Objects.Count - 1, kind);
    }

    /// <summary>What follows is said of this object.</summary>
    public void TurnTo(Mention mention)
    {
        (_spoken.LastIndex, _spoken.Expected, _spoken.Newest) = (_draft.Objects.IndexOf(mention), null, mention);
        Topics.Take(mention);
    }

    public void ExpectNothing() => _spoken.Expected = null;

    /// <summary>What was named is no thing that others are related to.</summary>
    public void Forget() => (_spoken.LastIndex, _spoken.Expected, _spoken.Newest) = (-1, null, null);

    /// <summary>"On the left" is the side of the object just named, else of the next.</summary>
    public void TakeSide(SceneSide side, bool hasObject) => _side.Take(side, hasObject ? Last : null);

    /// <summary>"In the background" is the object just named, else the next.</summary>
    public void TakeDepth(SceneRelationKind depth, bool hasObject) => _side.TakeDepth(depth, hasObject ? Newest : null);

    /// <summary>"On the table", before those who are there: what comes next is this table, and those after it stand so to it.</summary>
    public void Lead(SceneRelationKind kind, int i) => _led.Lead(kind, i);

    /// <summary>What was just named is where that is which comes next.</summary>
    public bool IsLed => _led.IsExpecting;

    private void Follow()
    {
        if (!_led.Follow())
            return;
        _leading = null;
        Topics.Forget();
    }

    /// <summary>Relates a new object to the last, and makes it the last; what is worn or held leaves the other the last.</summary>
    public void Place(int added)
    {
        var staysLast = false;
        if (_spoken.LastIndex < 0)
        {
            // "above a house, a cat": the relation waits for its first half.
            _leading = _spoken.Expected;
        }
        else if (_leading is { } leading)
        {
            _draft.Relations.Add(new ExpectedRelation(leading.Kind, !leading.IsInverse).Between(_spoken.LastIndex, added));
            _leading = null;
        }
        else if (_spoken.Between >= 0 && _spoken.Expected is null)
        {
            _draft.Relations.Add(new SceneRelation(_spoken.Between, SceneRelationKind.Between, added));
            _spoken.Between = -1;
        }
        else
        {
            staysLast = RelateToLast(added);
        }

        Settle(added, staysLast);
        Contents.TurnToHolder();
        Follow();
    }

    /// <summary>Returns whether the last object stays the last.</summary>
    private bool RelateToLast(int added)
    {
        if (_spoken.Expected is null && _draft.Objects[_spoken.LastIndex].IsGreeting)
            _spoken.Expected = new ExpectedRelation(SceneRelationKind.Above, IsInverse: false);
        Contents.ExpectAsListed(added);
        if (_isJoined && _spoken.Expected is null && IsHeldToo(added))
            _spoken.Expected = new ExpectedRelation(SceneRelationKind.HeldBy, IsInverse: true);
        var relation = _meant.Of(
            (_spoken.Expected ?? new ExpectedRelation(SceneRelationKind.Beside, IsInverse: false)).Between(_spoken.LastIndex, added)
        );
        if (_spoken.Expected is not null)
            relation = Contents.OfWhatIsCooked(NounStanding.OnTheSame(relation, _draft, _vocabulary));
        _draft.Relations.Add(relation);
        _draft.Objects[added].IsSaidBeside = _spoken.Expected is { Kind: SceneRelationKind.Beside };
        if (_spoken.Other is { } other)
            _draft.Relations.Add(relation with { Second = _draft.Objects.IndexOf(other) });
        if (_belongings.WhoIsThereToo(relation) is >= 0 and var owner)
            _draft.Relations.Add(relation with { First = owner });
        _spoken.Other = null;
        _group.Take(relation, added, isSaid: _spoken.Expected is not null);
        // "A vase of roses on a table": it is the vase that stands there.
        var staysLast =
            relation.Second == _spoken.LastIndex
            && (
                relation.Kind
                    is SceneRelationKind.HeldBy
                        or SceneRelationKind.WornBy
                        or SceneRelationKind.OnShoulder
                        or SceneRelationKind.OnHead
                        or SceneRelationKind.OnFace
                        or SceneRelationKind.OnBack
                        or SceneRelationKind.OnNose
                        or SceneRelationKind.InClaws
                        or SceneRelationKind.OnLap
                || Contents.Has(_spoken.LastIndex, relation.Kind)
            );
        _spoken.Between =
            relation.Kind == SceneRelationKind.Between && relation.First == _spoken.LastIndex && _draft.Objects[added].Count == 1
                ? _spoken.LastIndex
                : -1;
        return staysLast;
    }

    /// <summary>What is written stands on the last object, or under it; a later one is related to that again.</summary>
    /// <param name="isHeld">On a board that the last object holds.</param>
    /// <param name="isOnIt">"With the letter B": on whatever it is.</param>
    public void PlaceWriting(int added, bool isHeld, bool isOnIt)
    {
        if (isHeld && IsAfterLiving)
        {
            _draft.Objects[_spoken.LastIndex].Doing ??= new SaidDoing(new Doing(PoseName.HoldingInFront), "") { Sentence = "" };
            _draft.Relations.Add(new SceneRelation(added, SceneRelationKind.HeldBy, _spoken.LastIndex));
            Settle(added, staysLast: true);
            return;
        }

        if (_spoken.LastIndex < 0 || !IsBeside)
        {
            Place(added);
            return;
        }

        if (WrittenThings.OnClothes(added, _spoken.LastIndex, _draft, _vocabulary) is { } worn)
        {
            _draft.Objects[added].Count = _draft.Objects[_spoken.LastIndex].Count;
            _draft.Relations.Add(new SceneRelation(added, worn, _spoken.LastIndex));
            Settle(added, staysLast: true);
            return;
        }

        var on = WrittenThings.SheetOf(_spoken.LastIndex, _draft, _vocabulary);
        var isOn =
            _draft.Objects[on] is { Text: null, Concept: var concept }
            && (
                _draft.IsBoardLabel
                || WrittenThings.HasRoom(_vocabulary.Concepts[concept])
                || on != _spoken.LastIndex
                || (isOnIt && WrittenThings.TakesSign(_vocabulary.Concepts[concept]))
            );
        _draft.Relations.Add(
            isOn
                ? new SceneRelation(added, SceneRelationKind.WrittenOn, on)
                : new SceneRelation(added, SceneRelationKind.Under, _spoken.LastIndex)
        );
        Settle(added, staysLast: true);
    }

    /// <summary>The next object is what the last one is on or in.</summary>
    public bool RestsOnNext => _spoken.Expected is { Kind: SceneRelationKind.On or SceneRelationKind.In, IsInverse: false };

    /// <summary>The last object comes out of the next.</summary>
    public bool RisesOutOfNext => _spoken.Expected is { Kind: SceneRelationKind.OutOf, IsInverse: false };

    /// <summary>The last object is around the next.</summary>
    public bool SurroundsNext => _spoken.Expected is { Kind: SceneRelationKind.Around, IsInverse: false };

    /// <summary>An object named again becomes the last. Where it is "the" one, it keeps its first relation or gets the one just
    /// said.</summary>
    public void PlaceAgain(int known, bool isDefinite)
    {
        // "A parrot and a tiger. The parrot sits on the tiger": they were beside each other as long as nothing more was said.
        if (
            isDefinite
            && _spoken.Expected
                is { Kind: SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind or SceneRelationKind.InFrontOf }
        )
            _draft.Relations.RemoveAll(relation => relation == new SceneRelation(_spoken.LastIndex, SceneRelationKind.Beside, known));
        // "A seagull sits on the bow", which was beside the boat as long as nothing more was said.
        if (isDefinite && RestsOnNext)
            _draft.Relations.RemoveAll(relation =>
                relation == new SceneRelation(known, SceneRelationKind.Beside, _spoken.LastIndex)
                || relation == new SceneRelation(_spoken.LastIndex, SceneRelationKind.OutOf, known)
            );
        // "A sofa, a table and a painting above the sofa", beside which it was as long as nothing more was said.
        if (isDefinite && _spoken.Expected is { Kind: SceneRelationKind.Above or SceneRelationKind.Under })
            _draft.Relations.RemoveAll(relation =>
                relation == new SceneRelation(known, SceneRelationKind.Beside, _spoken.LastIndex)
                || relation == new SceneRelation(_spoken.LastIndex, SceneRelationKind.Beside, known)
            );
        if (isDefinite && _spoken.Expected is { } expected && _spoken.LastIndex >= 0 && !Earlier.AreRelated(_spoken.LastIndex, known))
        {
            // "A man climbs a ladder while another holds the ladder": beside it.
            var isTaken =
                expected is { Kind: SceneRelationKind.HeldBy, IsInverse: true }
                && _draft.Relations.Exists(relation =>
                    relation.Second == known && relation.Kind is SceneRelationKind.On && relation.First != _spoken.LastIndex
                );
            _draft.Relations.Add(
                isTaken ? new SceneRelation(known, SceneRelationKind.Beside, _spoken.LastIndex) : expected.Between(_spoken.LastIndex, known)
            );
        }

        Settle(known, staysLast: false);
        Follow();
    }

    /// <summary>A new object that the last one uses, and which leaves that the last.</summary>
    public void PlaceWith(int added, SceneRelationKind kind)
    {
        _draft.Relations.Add(
            kind is SceneRelationKind.On or SceneRelationKind.Beside
                ? new SceneRelation(_spoken.LastIndex, kind, added)
                : new SceneRelation(added, kind, _spoken.LastIndex)
        );
        Settle(added, staysLast: true);
    }

    /// <summary>A new object beside the last, which stays the last.</summary>
    public void PlaceBesideLast(int added) => _draft.Relations.Add(new SceneRelation(_spoken.LastIndex, SceneRelationKind.Beside, added));

    /// <summary>"And": what is said of the next object may be said of those before it.</summary>
    public void Join()
    {
        _isJoined = true;
        _group.Join();
    }

    /// <summary>"A knight with a shield and a sword", "a bear with a backpack and a map": both are in his hands, or the second in its paws.</summary>
    private bool IsHeldToo(int added)
    {
        if (_draft.Objects[added].Text is not null || _draft.Objects[_spoken.LastIndex] is not { Text: null } who)
            return false;
        var (thing, holder) = (_vocabulary.Concepts[_draft.Objects[added].Concept], _vocabulary.Concepts[who.Concept]);
        return (HasBefore(SceneRelationKind.HeldBy) || (!holder.IsPerson && HasBefore(SceneRelationKind.WornBy)))
            && NounStanding.IsHeldToo(thing, holder);

        bool HasBefore(SceneRelationKind kind) => _draft.Relations.Contains(new SceneRelation(added - 1, kind, _spoken.LastIndex));
    }

    public void EndClause()
    {
        if (_led.TakesPause())
            return;
        Contents.EndClause();
        _group.EndClause();
        if (_leading is null && _spoken.LastIndex >= 0)
            _spoken.Expected = null;
        _spoken.Between = -1;
    }

    /// <summary>What is said of the next sentence's things is not said of those before.</summary>
    public void EndSentence()
    {
        Topics.EndSentence();
        _group.EndSentence();
    }

    private void Settle(int placed, bool staysLast)
    {
        Topics.Take(_draft.Objects[placed]);
        _isJoined = false;
        _led.End();
        _spoken.Newest = _draft.Objects[placed];
        _side.Settle(_spoken.Newest);
        (_spoken.LastIndex, _spoken.Expected) = (staysLast ? _spoken.LastIndex : placed, null);
    }
}
