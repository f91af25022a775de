using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Where objects stand: to each other, as "left of" and "on" say, and in the picture, as "on the left" does.</summary>
internal sealed class Placement
{
    private readonly Draft _draft;
    private readonly ConceptVocabulary _vocabulary;
    private readonly SpokenOf _spoken;
    private readonly MeantRelation _meant;
    private readonly JoinedGroup _group;
    private readonly PictureSide _side = new();
    private readonly NewestRelation _newest;
    private readonly LedPlace _led;
    private ExpectedRelation? _leading;

    /// <summary>"And" came after the object named last.</summary>
    private bool _isJoined;

    public Placement(PromptItems items, Draft draft, ConceptVocabulary vocabulary)
    {
        (_draft, _vocabulary) = (draft, vocabulary);
        _spoken = new SpokenOf(items, draft, vocabulary);
        _meant = new MeantRelation(draft, vocabulary);
        _group = new JoinedGroup(draft, vocabulary);
        _newest = new NewestRelation(draft);
        Contents = new ContentPlacement(items, draft, vocabulary, _spoken);
        _led = new LedPlace(_spoken, Contents);
    }

    /// <summary>What is in or on the object named before it.</summary>
    public ContentPlacement Contents { get; }

    /// <summary>The object that the next one is related to; null before the first.</summary>
    public Mention? Last => _spoken.Last;

    /// <summary>Who was named last; null where nobody was.</summary>
    public Mention? LastLiving => _draft.Objects.FindLast(said => said.Text is null && _vocabulary.Concepts[said.Concept].Traits.Lives);

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

    /// <summary>The object that the next one is related to is somebody or an animal.</summary>
    public bool IsAfterLiving => _spoken.IsAfterLiving;

    /// <summary>Nothing says that the next object stands anywhere but beside the last.</summary>
    public bool IsBeside => _spoken.Expected is null or { Kind: SceneRelationKind.Beside };

    /// <inheritdoc cref="SpokenOf.Expect"/>
    public void Expect(SceneRelationKind relation, int i, bool isInverse = false) => _spoken.Expect(relation, i, isInverse);

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

    /// <summary>"A cake on a table with candles": what stands there is spoken of, where <paramref name="belongs"/> says so.</summary>
    public void TurnBack(Predicate<Concept> belongs)
    {
        var at =
            _spoken.LastIndex < 0
                ? -1
                : _draft.Relations.FindLastIndex(relation =>
                    relation.Second == _spoken.LastIndex && relation.Kind is SceneRelationKind.On or SceneRelationKind.In
                );
        if (at >= 0 && _draft.Objects[_draft.Relations[at].First] is { Text: null } upper && belongs(_vocabulary.Concepts[upper.Concept]))
            _spoken.LastIndex = _draft.Relations[at].First;
    }

    /// <summary>"A man walking his dog with an umbrella": it is he who has it.</summary>
    public void TurnToWalker()
    {
        if (
            _spoken.LastIndex > 0
            && _draft.Objects[_spoken.LastIndex - 1] is { Text: null, Doing.Words: { } does } walker
            && does.StartsWith("walking", StringComparison.Ordinal)
            && _vocabulary.Concepts[walker.Concept].IsPerson
            && _vocabulary.Concepts[_draft.Objects[_spoken.LastIndex].Concept].Traits.Animal
            && AreRelated(_spoken.LastIndex - 1, _spoken.LastIndex)
        )
            _spoken.LastIndex--;
    }

    /// <summary>The thing named last before the last one of which <paramref name="suits"/> is true; -1 where there is none.</summary>
    public int Earlier(Predicate<Concept> suits) =>
        _draft.Objects.FindLastIndex(said =>
            said is { Text: null } && !ReferenceEquals(said, Last) && suits(_vocabulary.Concepts[said.Concept])
        );

    /// <summary>"A boy looking at an ant with a magnifying glass": it is he who has it.</summary>
    public void TurnToViewer()
    {
        if (
            _spoken.LastIndex > 0
            && _draft.Objects[_spoken.LastIndex - 1] is { Text: null, Doing.Words: { } does } viewer
            && ThingsAtHand.IsLooking(does)
            && _vocabulary.Concepts[viewer.Concept].IsPerson
            && AreRelated(_spoken.LastIndex - 1, _spoken.LastIndex)
        )
            _spoken.LastIndex--;
    }

    /// <summary>What follows is said of this object.</summary>
    public void TurnTo(Mention mention) =>
        (_spoken.LastIndex, _spoken.Expected, _spoken.Newest) = (_draft.Objects.IndexOf(mention), null, mention);

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

    /// <summary>What was named last is in the air, and upon or behind nothing.</summary>
    public void LiftNewest()
    {
        _draft.Objects[^1].IsAloft = true;
        if (_newest.Other is >= 0 and var other)
            _newest.Replace(
                new SceneRelation(Math.Min(other, _draft.Objects.Count - 1), SceneRelationKind.Beside, _draft.Objects.Count - 1)
            );
    }

    private void Follow()
    {
        if (_led.Follow())
            _leading = null;
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
        _spoken.Between = relation.Kind == SceneRelationKind.Between && _draft.Objects[added].Count == 1 ? _spoken.LastIndex : -1;
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

        if (WrittenThings.IsOnClothes(added, _spoken.LastIndex, _draft, _vocabulary))
        {
            _draft.Objects[added].Count = _draft.Objects[_spoken.LastIndex].Count;
            _draft.Relations.Add(new SceneRelation(added, SceneRelationKind.FeatureOf, _spoken.LastIndex));
            Settle(added, staysLast: true);
            return;
        }

        var on = WrittenThings.SheetOf(_spoken.LastIndex, _draft, _vocabulary);
        var isOn =
            _draft.Objects[on] is { Text: null, Concept: var concept }
            && (
                _draft.IsBoardLabel
                || WrittenThings.HasRoom(_vocabulary.Concepts[concept])
                || (isOnIt && (on != _spoken.LastIndex || WrittenThings.TakesSign(_vocabulary.Concepts[concept])))
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
        // "A seagull sits on the bow", which was beside the boat as long as nothing more was said.
        if (isDefinite && RestsOnNext)
            _draft.Relations.RemoveAll(relation =>
                relation == new SceneRelation(known, SceneRelationKind.Beside, _spoken.LastIndex)
                || relation == new SceneRelation(_spoken.LastIndex, SceneRelationKind.OutOf, known)
            );
        if (isDefinite && _spoken.Expected is { } expected && _spoken.LastIndex >= 0 && !AreRelated(_spoken.LastIndex, known))
        {
            _draft.Relations.Add(expected.Between(_spoken.LastIndex, known));
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

    /// <summary>"A knight with a shield and a sword": both are in his hands.</summary>
    private bool IsHeldToo(int added) =>
        _draft.Objects[added] is { Text: null } thing
        && _draft.Relations.Contains(new SceneRelation(added - 1, SceneRelationKind.HeldBy, _spoken.LastIndex))
        && !_vocabulary.Concepts[thing.Concept].Traits.Lives
        && _vocabulary.Concepts[_draft.Objects[_spoken.LastIndex].Concept].IsPerson
        && NounStanding.IsHandheld(_vocabulary.Concepts[thing.Concept]);

    private bool AreRelated(int one, int other) =>
        one == other
        || _draft.Relations.Exists(relation =>
            (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one)
        );

    public void EndClause()
    {
        if (_led.TakesPause())
            return;
        Contents.EndClause();
        if (_leading is null && _spoken.LastIndex >= 0)
            _spoken.Expected = null;
        _spoken.Between = -1;
    }

    /// <summary>What the object named last is related to; null where that is nothing.</summary>
    public Mention? OtherThanNewest => _newest.Other is >= 0 and var other ? _draft.Objects[other] : null;

    /// <summary>How the object named last stands to that; null where it stands to nothing.</summary>
    public SceneRelationKind? NewestKind => _newest.Kind;

    /// <summary>Who was named before the object named last; null where nobody was.</summary>
    public Mention? LivingBeforeNewest =>
        _draft.Objects.SkipLast(1).LastOrDefault(said => said.Text is null && _vocabulary.Concepts[said.Concept].Traits.Lives);

    /// <summary>What was named last stands so to another than what it was related to.</summary>
    public bool RelateTo(Mention other, SceneRelationKind kind)
    {
        _newest.Replace(_meant.Of(new SceneRelation(_draft.Objects.Count - 1, kind, _draft.Objects.IndexOf(other))));
        return true;
    }

    /// <summary>What was named last stands so to what it was related to. False where there is no such thing.</summary>
    public bool RelateBack(SceneRelationKind kind)
    {
        var (last, other) = (_draft.Objects.Count - 1, _newest.Other);
        if (other < 0 || _draft.Objects[last].Text is not null)
            return false;
        // "A piano with a vase of flowers on top": the vase is there, and the flowers are in it.
        if (other > 0 && Contents.Fills(other, _newest.Kind) && VesselAt(other) is >= 0 and var vessel)
        {
            if (_draft.Relations[vessel].Kind == SceneRelationKind.Beside)
                _draft.Relations[vessel] = _meant.Of(new SceneRelation(other, kind, other - 1));
            _spoken.LastIndex = other - 1;
            return true;
        }

        _newest.Replace(_meant.Of(new SceneRelation(last, kind, other)));
        _spoken.LastIndex = other;
        return true;
    }

    /// <summary>The relation of a vessel to what was named before it; -1 where there is none.</summary>
    private int VesselAt(int vessel) =>
        _draft.Relations.FindLastIndex(relation =>
            (relation.First, relation.Second) == (vessel - 1, vessel) || (relation.First, relation.Second) == (vessel, vessel - 1)
        );

    private void Settle(int placed, bool staysLast)
    {
        _isJoined = false;
        _led.End();
        _spoken.Newest = _draft.Objects[placed];
        _side.Settle(_spoken.Newest);
        (_spoken.LastIndex, _spoken.Expected) = (staysLast ? _spoken.LastIndex : placed, null);
    }
}
