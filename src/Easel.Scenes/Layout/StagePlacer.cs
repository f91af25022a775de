using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Places the kinds of a scene one after the other, each by its relation to one placed before.</summary>
internal sealed class StagePlacer
{
    private const double Gap = 0.1;

    private readonly Scene _scene;
    private readonly Figure[] _figures;
    private readonly int _skySide;
    private readonly StageRect[][] _places;
    private readonly int[] _depths;
    private readonly bool[] _isPlaced;

    /// <param name="figures">One a kind, as drawn alone.</param>
    /// <param name="skySide">0 or 1: on which side the first thing in the sky is.</param>
    public StagePlacer(Scene scene, Figure[] figures, ImageSize shape, int skySide = 0)
    {
        (_scene, _figures, _skySide) = (scene, figures, skySide);
        var sizes = StageSizes.Of(scene, figures);
        _places = StageGroups.Of(scene, sizes, shape);
        _depths = new int[scene.Objects.Count];
        _isPlaced = new bool[scene.Objects.Count];
    }

    public IReadOnlyList<StageItem> Place()
    {
        _isPlaced[0] = true;
        for (var kind = 1; kind < _places.Length; kind++)
        {
            PlaceKind(kind);
            _isPlaced[kind] = true;
        }

        ShareSurfaces();
        var items = new List<StageItem>();
        for (var kind = 0; kind < _places.Length; kind++)
        {
            var layer = StageRelations.IsHeaped(_scene, kind) ? 1 : 0;
            foreach (var place in _places[kind])
                items.Add(new StageItem(items.Count, place, _depths[kind], layer));
        }

        items.AddRange(StageVessels.Fronts(_scene, [.. items]));
        return items;
    }

    private void PlaceKind(int kind)
    {
        if (_scene.Objects[kind].Side != SceneSide.Anywhere)
        {
            PutAtSide(kind, _scene.Objects[kind].Side);
            return;
        }

        foreach (var (first, relation, second) in _scene.Relations)
        {
            var other =
                first == kind ? second
                : second == kind ? first
                : -1;
            if (other < 0 || !_isPlaced[other])
                continue;
            Relate(kind, other, relation, isFirst: first == kind);
            return;
        }

        PutBeside(kind, isRight: _scene.Objects[0].Side != SceneSide.Right);
    }

    private void Relate(int kind, int other, SceneRelationKind relation, bool isFirst)
    {
        switch (relation)
        {
            case SceneRelationKind.Between:
                PutAtBothSides(kind, other);
                break;
            case SceneRelationKind.Around:
                Surround(isFirst ? kind : other, isFirst ? other : kind);
                break;
            case SceneRelationKind.Under when IsSheltered(isFirst ? kind : other, isFirst ? other : kind):
                Shelter(kind, other, isFirst);
                break;
            case SceneRelationKind.Above or SceneRelationKind.Under:
                PutOverOrUnder(kind, other, isOver: relation == SceneRelationKind.Above == isFirst);
                break;
            case SceneRelationKind.LeftOf or SceneRelationKind.RightOf:
                PutBeside(kind, isRight: relation == SceneRelationKind.RightOf == isFirst);
                break;
            case SceneRelationKind.Beside when _scene.Objects[kind].Concept.Traits.Sky && !_scene.Objects[other].Concept.Traits.Sky:
                PutIntoTheSky(kind);
                break;
            case SceneRelationKind.Beside:
                PutBeside(kind, isRight: _scene.Objects[0].Side != SceneSide.Right);
                break;
            default:
                Attach(kind, other, relation, isFirst);
                break;
        }
    }

    /// <summary>Every one of what is worn or held goes to one of those that wear it; anything else touches as a whole.</summary>
    private void Attach(int kind, int other, SceneRelationKind relation, bool isFirst)
    {
        var (first, second) = isFirst ? (kind, other) : (other, kind);
        if (isFirst && relation.IsOfEach())
        {
            for (var i = 0; i < _places[kind].Length; i++)
            {
                (_places[kind][i], var depth) = Attachment.Place(
                    relation,
                    _scene.Objects[first],
                    _places[kind][i],
                    _scene.Objects[second],
                    _places[other][i % _places[other].Length],
                    _figures[second],
                    Attachment.IsHead(_scene.Objects[second]),
                    _figures[first]
                );
                // The next in the same hand are beside and above it.
                var more = i / _places[other].Length;
                if (more > 0)
                    _places[kind][i] = _places[kind][i].Move(Fan(more) * _places[kind][i].Width, -0.12 * more * _places[kind][i].Height);
                _depths[kind] = _depths[other] + depth;
            }

            return;
        }

        if (isFirst && _places[other].Length > 1 && StageRelations.IsHeaped(_scene, kind))
        {
            StageVessels.FillEach(_scene, kind, _places[kind], other, _places[other]);
            _depths[kind] = _depths[other];
            return;
        }

        var together = isFirst ? Box(first) : Together(relation, second);
        var whole = Attachment.Place(
            relation,
            _scene.Objects[first],
            together,
            _scene.Objects[second],
            Box(second),
            _figures[second],
            Attachment.IsHead(_scene.Objects[second]),
            _figures[first]
        );
        var (x, y) = (whole.Place.Left - together.Left, whole.Place.Top - together.Top);
        if (isFirst)
            Move(kind, x, y);
        else
            Move(kind, -x, -y);
        _depths[kind] = _depths[other] + (isFirst ? whole.Depth : -whole.Depth);
    }

    /// <summary>All that stand so to this kind and are placed: a cat and a dog on one couch.</summary>
    private StageRect Together(SceneRelationKind relation, int second) =>
        StageRect.Around(
            StageRelations.Sharers(_scene, relation, second).Where(first => _isPlaced[first]).SelectMany(first => _places[first])
        );

    /// <summary>Kinds that are on or in the same thing stand in a row there.</summary>
    private void ShareSurfaces()
    {
        foreach (var (relation, second) in _scene.Relations.Select(relation => (relation.Kind, relation.Second)).Distinct())
        {
            if (
                relation is not (SceneRelationKind.On or SceneRelationKind.In)
                || StageRelations.Sharers(_scene, relation, second).ToList() is not { Count: > 1 } all
            )
                continue;
            // In a bowl they lie close.
            var room = all.Exists(kind => StageRelations.IsHeaped(_scene, kind)) ? 1 - Gap : 1 + Gap;
            var x = Box(second).CentreX - (all.Sum(kind => Box(kind).Width * room) / 2);
            foreach (var kind in all)
            {
                var place = Attachment.Place(
                    relation,
                    _scene.Objects[kind],
                    Box(kind),
                    _scene.Objects[second],
                    Box(second),
                    _figures[second],
                    isFace: false,
                    _figures[kind]
                );
                var width = Box(kind).Width * room;
                MoveWithBorne(kind, x - Box(kind).Left, place.Place.Top - Box(kind).Top);
                _depths[kind] = _depths[second] + place.Depth;
                x += width;
            }
        }
    }

    private void MoveWithBorne(int kind, double x, double y)
    {
        Move(kind, x, y);
        foreach (var (first, relation, second) in _scene.Relations)
        {
            if (second == kind && first != kind && Attachment.Touches(relation))
                Move(first, x, y);
        }
    }

    /// <summary>To the right, to the left, farther to the right.</summary>
    private static double Fan(int number) => 0.55 * ((number + 1) / 2) * (number % 2 == 1 ? 1 : -1);

    private void PutBeside(int kind, bool isRight)
    {
        var (all, own) = (Placed(), Box(kind));
        Move(kind, (isRight ? all.Right + Gap : all.Left - Gap - own.Width) - own.Left, all.Bottom - own.Bottom);
    }

    /// <summary>"On the left" is left of everything that is placed.</summary>
    private void PutAtSide(int kind, SceneSide side)
    {
        var (all, own) = (Placed(), Box(kind));
        if (side is SceneSide.Left or SceneSide.Right)
            PutBeside(kind, isRight: side == SceneSide.Right);
        else
            Move(kind, all.CentreX - own.CentreX, (side == SceneSide.Top ? all.Top - Gap - own.Height : all.Bottom + Gap) - own.Top);
    }

    private void PutIntoTheSky(int kind)
    {
        var (all, own) = (Placed(), Box(kind));
        var isRight = (kind + _skySide) % 2 == 1;
        Move(
            kind,
            (isRight ? all.Right - (own.Width * 0.25) : all.Left - (own.Width * 0.75)) - own.Left,
            all.Top + (all.Height * 0.3) - own.Bottom
        );
        _depths[kind] = -2;
    }

    private void PutOverOrUnder(int kind, int other, bool isOver)
    {
        var (own, box) = (Box(kind), Box(other));
        Move(kind, box.CentreX - own.CentreX, (isOver ? box.Top - Gap - own.Height : box.Bottom + Gap) - own.Top);
        // Where something stands there already, further on in the same direction.
        while (Enumerable.Range(0, _places.Length).Any(placed => _isPlaced[placed] && Box(placed).Overlaps(Box(kind))))
            Move(kind, 0, isOver ? -Gap : Gap);
    }

    /// <summary>Under a tree one stands on the same ground; under the moon, below it.</summary>
    private bool IsSheltered(int first, int second)
    {
        var (thing, shelter) = (_scene.Objects[first], _scene.Objects[second]);
        return thing.Text is null && Attachment.Shelters(shelter, thing) && Box(second).Height > Box(first).Height * 0.7;
    }

    private void Shelter(int kind, int other, bool isFirst)
    {
        var (thing, shelter) = isFirst ? (Box(kind), Box(other)) : (Together(SceneRelationKind.Under, kind), Box(kind));
        var concept = _scene.Objects[isFirst ? other : kind].Concept;
        var place = Attachment.Sheltered(concept, thing, shelter);
        if (isFirst)
            Move(kind, place.Left - thing.Left, place.Top - thing.Top);
        else
            Move(kind, thing.Left - place.Left, thing.Top - place.Top);
        _depths[kind] = _depths[other] + (isFirst ? 1 : -1);
    }

    /// <summary>Two of a kind at either side; of single ones the first at the left, the next at the right.</summary>
    private void PutAtBothSides(int kind, int middle)
    {
        if (_places[kind].Length == 1)
        {
            var isSecond = _scene.Relations.Any(relation =>
                relation.Kind == SceneRelationKind.Between
                && relation.First == middle
                && relation.Second != kind
                && _isPlaced[relation.Second]
            );
            PutBeside(kind, isRight: isSecond);
            return;
        }

        _places[kind] = StageBlocks.AtBothSides(_places[kind].Length, _places[kind][0], Placed(), Gap);
    }

    private void Surround(int ring, int centre)
    {
        if (!_isPlaced[centre])
            Move(centre, Box(ring).CentreX - Box(centre).CentreX, Box(ring).CentreY - Box(centre).CentreY);
        _places[ring] = StageBlocks.Ring(_places[ring].Length, _places[ring][0], Box(centre));
    }

    private StageRect Placed() =>
        StageRect.Around(Enumerable.Range(0, _places.Length).Where(kind => _isPlaced[kind]).SelectMany(kind => _places[kind]));

    private StageRect Box(int kind) => StageRect.Around(_places[kind]);

    private void Move(int kind, double x, double y)
    {
        for (var i = 0; i < _places[kind].Length; i++)
            _places[kind][i] = _places[kind][i].Move(x, y);
    }
}
