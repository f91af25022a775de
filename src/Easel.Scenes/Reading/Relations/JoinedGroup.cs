using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Objects named one after the other with nothing but "and" and commas between: "a cat and a dog". What is said of the last is
/// said of all.</summary>
internal sealed class JoinedGroup(Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>In metres.</summary>
    private const double LargestOnTable = 0.6;

    /// <summary>Of what people are on.</summary>
    private const double LeastSeat = 0.35;

    /// <summary>Of what is known from afar, in metres; no car is.</summary>
    private const double LeastBuilding = 6;

    private readonly List<int> _group = [];
    private bool _isJoined;
    private bool _isFirstOfSentence;

    /// <summary>Since the object named last.</summary>
    private bool _isPaused;

    /// <summary>"And": what is said of the next object may be said of those before it.</summary>
    public void Join() => _isJoined = true;

    /// <summary>"A cat and a dog on a couch": both are on it.</summary>
    /// <param name="isSaid">The prompt says how they stand, and the relation is no mere list.</param>
    public void Take(SceneRelation relation, int added, bool isSaid)
    {
        var isOnOneTable = relation.Kind == SceneRelationKind.Beside && AreSmallThings(relation);
        if (isOnOneTable || (relation.Kind == SceneRelationKind.Beside && !isSaid))
        {
            // "A boy and his grandfather build a birdhouse, tools hanging on the wall": those alone hang there.
            var begins = draft.Objects[added].IsNextSubject || (_isPaused && _group.Exists(HasDoing));
            if (begins)
                Clear();
            _isPaused = false;
            _isJoined |= isOnOneTable;
            if (_group.Count == 0 && !_isFirstOfSentence && !begins)
                _group.Add(relation.First);
            _group.Add(added);
            _isFirstOfSentence = false;
            return;
        }

        // "A bear and a penguin with an ice cream on an iceberg": both are there.
        if (relation.Kind.IsOfEach() && _group.Count > 1 && relation.Second == _group[^1])
            return;
        var isOfAll =
            relation.Second == added
            && relation.Kind
                is SceneRelationKind.On
                    or SceneRelationKind.In
                    or SceneRelationKind.Under
                    or SceneRelationKind.Behind
                    or SceneRelationKind.InFrontOf;
        // "A cat and a dog on either side of a tree": it is between them.
        var isMiddleOfAll = relation.First == added && relation.Kind == SceneRelationKind.Between;
        if (_isJoined && _group.Count > 1 && _group[^1] == (isMiddleOfAll ? relation.Second : relation.First) && (isOfAll || isMiddleOfAll))
            draft.Relations.AddRange(
                _group
                    .SkipLast(1)
                    .Where(member =>
                        isMiddleOfAll
                        || !(Bears(member) || Rests(member) || IsTooLarge(member, relation.Kind, added) || Hangs(relation.First))
                    )
                    .Select(member => isMiddleOfAll ? relation with { Second = member } : new SceneRelation(member, relation.Kind, added))
            );
        Clear();
        _isFirstOfSentence = false;
    }

    /// <summary>The next object is joined to none of those in the sentences before it.</summary>
    public void EndSentence()
    {
        Clear();
        _isFirstOfSentence = true;
    }

    /// <summary>A comma: who does something is no member of a list that goes on.</summary>
    public void EndClause() => _isPaused = true;

    private bool HasDoing(int member) => draft.Objects[member].Doing is { IsAttribute: false };

    private void Clear()
    {
        _group.Clear();
        _isJoined = false;
    }

    /// <summary>"A cat in a tree and a firefighter on a ladder": the tree, in which the cat is, stands on none, nor does a table on a chair.</summary>
    private bool Bears(int member) =>
        draft.Relations.Exists(other =>
            other.Second == member
            && (
                other.Kind is SceneRelationKind.On or SceneRelationKind.In && Lives(other.First)
                || (other.Kind is SceneRelationKind.On && IsTable(member))
            )
        );

    /// <summary>"A vase on a shelf and a cat on a chair": the vase is where it is said to be; so are candles above somebody.</summary>
    private bool Rests(int member) =>
        draft.Relations.Exists(other =>
            (other.First == member && other.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Above)
            || (other.Second == member && other.Kind is SceneRelationKind.Under)
        );

    /// <summary>"A candle next to a book", which lie on one table.</summary>
    private bool AreSmallThings(SceneRelation relation) => IsSmallThing(relation.First) && IsSmallThing(relation.Second);

    private bool IsSmallThing(int i) =>
        draft.Objects[i] is { Text: null } thing
        && vocabulary.Concepts[thing.Concept].Traits is { Lives: false, Sky: false, Metres: <= LargestOnTable };

    /// <summary>"Presents and stockings on the fireplace": the stockings alone hang there.</summary>
    private bool Hangs(int i) =>
        draft.Objects[i].Text is null
        && vocabulary.Concepts[draft.Objects[i].Concept] is { Traits.Hung: true } or { Caption: "christmas stocking" };

    /// <summary>"A bunk bed, a wardrobe and a globe on the desk": the globe alone is on it. No barn is in a tractor.</summary>
    private bool IsTooLarge(int member, SceneRelationKind kind, int table) =>
        (kind is SceneRelationKind.On && (IsPersonUponLittle(member, table) || IsBeforeBuilding(member, table)))
        || kind is SceneRelationKind.On or SceneRelationKind.In
            && draft.Objects[member].Text is null
            && vocabulary.Concepts[draft.Objects[member].Concept].Traits is { Lives: false, Metres: > LargestOnTable } thing
            && !(kind is SceneRelationKind.On && IsHeight(table))
            && thing.Metres > 0.6 * vocabulary.Concepts[draft.Objects[table].Concept].Traits.Metres;

    /// <summary>"A farmer, a barn and a windmill on a hill": he is not up there, nor is his tractor.</summary>
    private bool IsBeforeBuilding(int member, int land) =>
        IsHeight(land)
        && draft.Objects[land - 1] is { Text: null } last
        && vocabulary.Concepts[last.Concept].Traits is { Lives: false, Metres: >= LeastBuilding }
        && draft.Objects[member] is { Text: null } low
        && vocabulary.Concepts[low.Concept] is { Traits.Lives: true } or { Traits.Metres: < LeastBuilding };

    private bool IsHeight(int i) => draft.Objects[i] is { Text: null } land && Landforms.IsHeight(vocabulary.Concepts[land.Concept]);

    /// <summary>"A wizard, and an owl on a stack of books".</summary>
    private bool IsPersonUponLittle(int member, int table) =>
        draft.Objects[member].Text is null
        && vocabulary.Concepts[draft.Objects[member].Concept].IsPerson
        && vocabulary.Concepts[draft.Objects[table].Concept].Traits is { Metres: <= LeastSeat };

    private bool IsTable(int i) => draft.Objects[i].Text is null && vocabulary.Concepts[draft.Objects[i].Concept].Traits.Surface;

    private bool Lives(int i) => draft.Objects[i].Text is null && vocabulary.Concepts[draft.Objects[i].Concept].Traits.Lives;
}
