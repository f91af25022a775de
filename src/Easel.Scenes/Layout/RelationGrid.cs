using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>
/// Objects that the prompt puts somewhere: each kind is a block of a grid, placed beside, above or under the one it is
/// related to; where that place is taken, the next one in the same direction.
/// </summary>
internal static class RelationGrid
{
    public static Slot[] Arrange(Scene scene, ImageSize box)
    {
        var places = Place(scene);
        PushToSides(scene, places);
        return Expand(scene, places, box);
    }

    private static (int Column, int Row)[] Place(Scene scene)
    {
        var places = new (int Column, int Row)[scene.Objects.Count];
        var taken = new HashSet<(int, int)> { (0, 0) };
        for (var i = 1; i < places.Length; i++)
        {
            var (from, right, down) = Direction(scene, i);
            var place = places[from];
            do place = (place.Column + right, place.Row + down);
            while (taken.Contains(place));
            taken.Add(place);
            places[i] = place;
        }

        return places;
    }

    /// <summary>From which earlier object, and which way, object <paramref name="i"/> stands.</summary>
    private static (int From, int Right, int Down) Direction(Scene scene, int i)
    {
        foreach (var relation in scene.Relations)
        {
            if (relation.Second == i && relation.First < i)
                return Step(relation.First, relation.Kind.Inverse());
            if (relation.First == i && relation.Second < i)
                return Step(relation.Second, relation.Kind);
        }

        return (i - 1, 1, 0);
    }

    private static (int From, int Right, int Down) Step(int from, SceneRelationKind kind) =>
        kind switch
        {
            SceneRelationKind.LeftOf => (from, -1, 0),
            SceneRelationKind.Above => (from, 0, -1),
            SceneRelationKind.Under => (from, 0, 1),
            _ => (from, 1, 0),
        };

    /// <summary>"On the left" is left of everything that is not there too.</summary>
    private static void PushToSides(Scene scene, (int Column, int Row)[] places)
    {
        var free = Enumerable
            .Range(0, places.Length)
            .Where(i => scene.Objects[i].Side == SceneSide.Anywhere)
            .Select(i => places[i])
            .DefaultIfEmpty((Column: 0, Row: 0))
            .ToList();
        var (left, right, top, bottom) = (
            free.Min(place => place.Column),
            free.Max(place => place.Column),
            free.Min(place => place.Row),
            free.Max(place => place.Row)
        );
        var taken = free.ToHashSet();
        for (var i = 0; i < places.Length; i++)
        {
            if (scene.Objects[i].Side == SceneSide.Anywhere)
                continue;
            var (column, row, stepRight, stepDown) = scene.Objects[i].Side switch
            {
                SceneSide.Left => (left - 1, Middle(top, bottom), 0, 1),
                SceneSide.Right => (right + 1, Middle(top, bottom), 0, 1),
                SceneSide.Top => (Middle(left, right), top - 1, 1, 0),
                _ => (Middle(left, right), bottom + 1, 1, 0),
            };
            while (!taken.Add((column, row)))
                (column, row) = (column + stepRight, row + stepDown);
            places[i] = (column, row);
        }
    }

    private static int Middle(int low, int high) => low + ((high - low) / 2);

    /// <summary>Makes room for kinds with several objects: a column is as wide as its widest block, a row as high as its highest.</summary>
    private static Slot[] Expand(Scene scene, (int Column, int Row)[] places, ImageSize box)
    {
        var rowsInAll = places.Select(place => place.Row).Distinct().Count();
        var columnsInAll = places.Select(place => place.Column).Distinct().Count();
        var share = new ImageSize(Math.Max(1, box.Width / columnsInAll), Math.Max(1, box.Height / rowsInAll));
        var blocks = scene.Objects.Select(thing => Rows.Balance(thing.Count, share)).ToArray();
        var columns = Offsets(places.Select(place => place.Column), blocks.Select(block => block.Max(slot => slot.X2) + 2));
        var rows = Offsets(places.Select(place => place.Row), blocks.Select(block => block.Max(slot => slot.Y2) + 2));

        var slots = new List<Slot>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var (left, width) = columns[places[i].Column];
            var (top, height) = rows[places[i].Row];
            var (spareX, spareY) = (width - (blocks[i].Max(slot => slot.X2) + 2), height - (blocks[i].Max(slot => slot.Y2) + 2));
            foreach (var slot in blocks[i])
                slots.Add(new Slot(left + (spareX / 2) + slot.X2, top + (spareY / 2) + slot.Y2));
        }

        return [.. slots];
    }

    /// <summary>Start and size of every used column (or row), in half cells; unused ones take no room.</summary>
    private static Dictionary<int, (int Start, int Size)> Offsets(IEnumerable<int> lines, IEnumerable<int> sizes)
    {
        var largest = new SortedDictionary<int, int>();
        foreach (var (line, size) in lines.Zip(sizes))
            largest[line] = Math.Max(largest.GetValueOrDefault(line), size);
        var result = new Dictionary<int, (int, int)>();
        var start = 0;
        foreach (var (line, size) in largest)
        {
            result[line] = (start, size);
            start += size;
        }

        return result;
    }
}
