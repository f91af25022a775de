using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads that a building is seen from inside: "a church interior", "the interior of a spaceship".</summary>
internal sealed class InteriorReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Of vehicles that one is in, in metres.</summary>
    private const double LeastVehicle = 2.5;

    /// <summary>Returns the last item used; -1 where nothing of the kind is said from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role == WordRole.Purpose || !items[i].IsWord)
            return -1;
        if (IsBuilding(i) && i + 1 < items.Count && items.Text(items[i + 1]) is "interior" or "interiors")
            return Take(i, i + 1);
        if (RoomOf(i) is { } room)
            return Take(i, room);
        if (IsFurnished(i))
            return Take(i, i);
        if (items.Text(items[i]) is not ("interior" or "interior of" or "inside of"))
            return -1;
        var at = items.RoleAt(i + 1) == WordRole.Of ? i + 2 : i + 1;
        while (items.RoleAt(at) is WordRole.Article or WordRole.Definite or WordRole.Size || items.KindAt(at) == ItemKind.Unknown)
            at++;
        if (at < items.Count && RoomOf(at) is { } within)
            return Take(at, within);
        return at < items.Count && (at > i + 1 || items.Text(items[i]) is not "interior") && IsBuilding(at) ? Take(at, at) : -1;
    }

    /// <summary>"A hospital corridor", "a supermarket aisle": the item that its look is known by, and the last; null where none begins at
    /// item <paramref name="i"/>.</summary>
    private (int Name, int Last)? RoomOf(int i)
    {
        if (!IsBuilding(i) || !items.IsWordAt(i + 1) || items[i + 1].IsPossessive)
            return null;
        if (
            items.Text(items[i + 1]) is "hall" or "halls" or "aisle" or "aisles" or "compartment" or "carriage interior" or "cabin interior"
        )
            return (i, i + 1);
        if (items.Text(items[i + 1]) is "cockpit" or "bridge" && Spacecraft.Is(items.Text(items[i])))
            return (i, i + 1);
        // The last word of "a hospital waiting room" is no other's.
        if (
            i + 2 < items.Count
            && items.Said(i + 1, i + 2) is "waiting room" or "living room" or "reading room" or "locker room" or "dining room"
        )
            return (i + 1, i + 2);
        return
            items.Text(items[i + 1])
                is "corridor"
                    or "corridors"
                    or "hallway"
                    or "lobby"
                    or "foyer"
                    or "reception"
                    or "kitchen"
                    or "bedroom"
                    or "bathroom"
                    or "classroom"
                    or "library"
                    or "canteen"
                    or "cafeteria"
                    or "basement"
                    or "attic"
            ? (i + 1, i + 1)
            : null;
    }

    /// <summary>"A cafe with wooden tables": one sees them from inside.</summary>
    private bool IsFurnished(int i) =>
        (Places.Ground(items.Text(items[i])) is ScenePlace.Room || HasRooms(i))
        && !items[i].IsPossessive
        && clause.Role == WordRole.None
        && draft.Objects.Count == 0
        && items.RoleAt(i + 1) == WordRole.With
        && Enumerable.Range(i + 2, Math.Max(0, items.Count - i - 2)).Any(at => IsFurniture(at) || IsInside(at) || IsOnWall(at));

    /// <summary>"A garage with tools on the wall".</summary>
    private bool IsOnWall(int i) =>
        items.IsWordAt(i)
        && items.Text(items[i]) is "wall" or "walls"
        && items.RoleAt(i - 1) is WordRole.On or WordRole.Definite
        && !HasRooms(i);

    /// <summary>"With people inside".</summary>
    private bool IsInside(int i) => items.IsWordAt(i) && items.Text(items[i]) is "inside" or "indoors" && items.EndsPhraseAt(i + 1);

    private bool HasRooms(int i) =>
        items.IsWordConceptAt(i) && items.ConceptAt(i).Caption is "cinema" or "church" or "school" or "hospital" or "hotel" or "restaurant";

    private bool IsFurniture(int i) => items.KindAt(i) == ItemKind.Concept && items.ConceptAt(i).Traits.Furniture;

    /// <summary>"Reading room" of "a library reading room", "supermarket" of "a supermarket aisle".</summary>
    private int Take(int building, (int Name, int Last) room) =>
        Take(items.Said(room.Name, room.Name == building ? building : room.Last), room.Last);

    private int Take(int building, int last) => Take(items.Text(items[building]), last);

    private int Take(ReadOnlySpan<char> name, int last)
    {
        draft.SetPlace(ScenePlace.Room, light: null, name);
        clause.EndUndrawn();
        clause.EndNoun();
        return last;
    }

    private bool IsBuilding(int i) =>
        i < items.Count
        && items[i] is { IsPossessive: false, Kind: ItemKind.Concept or ItemKind.Unknown or ItemKind.Grammar }
        && (
            Places.Ground(items.Text(items[i])) is ScenePlace.Room
            // "A Christmas kitchen" is in no tree.
            || (
                items.IsWordConceptAt(i)
                && items[i].Meaning.Tier is not Tier.Hint
                && items.ConceptAt(i).Traits is { Building: true } or { Lives: false, Metres: >= LeastVehicle }
            )
        );
}
