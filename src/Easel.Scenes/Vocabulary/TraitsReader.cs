using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Vocabulary;

/// <summary>Reads the fields of a concept that only the layout of scenes uses.</summary>
internal static class TraitsReader
{
    public static ConceptTraits Read(JsonElement concept, string at, Action<string> problem)
    {
        // Seventy of them are asked for, of which a concept has a few.
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (concept.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in concept.EnumerateObject())
                fields[field.Name] = field.Value;
        }

        return new ConceptTraits
        {
            Metres = Number("metres", 1e-9, 1e9),
            Worn = Place(),
            Holds = Flag("holds"),
            Opening = Mouth(),
            Cabin = Part("cabin"),
            Inside = Part("inside"),
            Display = Part("display"),
            Front = Text("front"),
            Blank = Text("blank"),
            Spread = Text("spread"),
            Parts = PartColours(),
            PlainParts = Texts("plain_parts"),
            Parted = Text("parted"),
            Shows = Texts("shows"),
            InteriorOf = Texts("interior_of"),
            Sorts = Texts("sorts"),
            Seat = Number("seat", 0, 1),
            Seats = Points("seats"),
            Stream = Number("stream", 0, 1),
            Sky = Flag("sky"),
            Swims = Flag("swims"),
            Lives = Flag("lives"),
            Animal = Flag("animal"),
            Face = Flag("face"),
            Figure = Text("figure"),
            Food = Flag("food"),
            Served = Flag("served"),
            Afloat = Flag("afloat"),
            Board = Flag("board"),
            Wooden = Flag("wooden"),
            Panels = Flag("panels"),
            Hung = Flag("hung"),
            Surface = Flag("surface"),
            Solid = Flag("solid"),
            Decorated = Flag("decorated"),
            Overhead = Flag("overhead"),
            Drifts = Flag("drifts"),
            Rails = Flag("rails"),
            Sheet = Flag("sheet"),
            Upright = Flag("upright"),
            Bike = Flag("bike"),
            Entrance = Flag("entrance"),
            Handled = Flag("handled"),
            Gripped = Flag("gripped"),
            Tool = Flag("tool"),
            Furniture = Flag("furniture"),
            Building = Flag("building"),
            Workplace = Flag("workplace"),
            Flat = Flag("flat"),
            Flower = Flag("flower"),
            Laid = Flag("laid"),
            Plan = Flag("plan"),
            Chimney = Point("chimney"),
            Island = Flag("island"),
            UsualPlace = Usual(),
        };

        double? Number(string field, double least, double most)
        {
            if (!fields.TryGetValue(field, out var value))
                return null;
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most)
                return number;
            problem($"'{at}.{field}' must be a number from {least} to {most}.");
            return null;
        }

        bool Flag(string field)
        {
            if (!fields.TryGetValue(field, out var value))
                return false;
            if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                problem($"'{at}.{field}' must be true or false.");
            return value.ValueKind == JsonValueKind.True;
        }

        string? Text(string field)
        {
            if (!fields.TryGetValue(field, out var value))
                return null;
            if (value.ValueKind == JsonValueKind.String)
                return value.GetString();
            problem($"'{at}.{field}' must be a string.");
            return null;
        }

        IReadOnlyList<string> Texts(string field)
        {
            if (!fields.TryGetValue(field, out var value))
                return [];
            if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(text => text.ValueKind == JsonValueKind.String))
                return [.. value.EnumerateArray().Select(text => text.GetString()!)];
            problem($"'{at}.{field}' must be a list of strings.");
            return [];
        }

        // "Wheel, tyre": each word, and as several.
        IReadOnlyDictionary<string, Rgb[]> PartColours()
        {
            var parts = new Dictionary<string, Rgb[]>(StringComparer.Ordinal);
            if (!fields.TryGetValue("parts", out var value))
                return ConceptTraits.None.Parts;
            foreach (var (names, colours) in PartFields(value))
            {
                foreach (var name in names.Split(", "))
                    (parts[name], parts[$"{name}s"]) = (colours, colours);
            }

            if (parts.Count == 0)
                problem($"'{at}.parts' must be colours such as '#e53935 #ffffff' by the words for parts.");
            return parts;
        }

        static IEnumerable<(string Names, Rgb[] Colours)> PartFields(JsonElement value)
        {
            if (value.ValueKind != JsonValueKind.Object)
                yield break;
            foreach (var part in value.EnumerateObject())
            {
                var colours = new List<Rgb>();
                var texts = part.Value.ValueKind == JsonValueKind.String ? part.Value.GetString()!.Split(' ') : [];
                foreach (var text in texts)
                {
                    if (VocabularyFields.TryParseRgb(text, out var colour))
                        colours.Add(colour);
                }

                if (texts.Length == 0 || colours.Count < texts.Length)
                    yield break;
                yield return (part.Name, [.. colours]);
            }
        }

        Room? Part(string field)
        {
            if (!fields.TryGetValue(field, out var value))
                return null;
            if (
                Numbers(value) is [>= 0 and var left, >= 0 and var top, <= 1 and var right, <= 1 and var bottom]
                && left < right
                && top < bottom
            )
                return new Room(left, top, right, bottom);
            problem($"'{at}.{field}' must be four numbers from 0 to 1: left, top, right and bottom.");
            return null;
        }

        (double X, double Y)? Point(string field)
        {
            if (!fields.TryGetValue(field, out var value))
                return null;
            if (Numbers(value) is [>= 0 and <= 1 and var x, >= 0 and <= 1 and var y])
                return (x, y);
            problem($"'{at}.{field}' must be two numbers from 0 to 1: from the left and from the top.");
            return null;
        }

        static List<double> Numbers(JsonElement value) =>
            value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(part => part.ValueKind == JsonValueKind.Number)
                ? [.. value.EnumerateArray().Select(part => part.GetDouble())]
                : [];

        IReadOnlyList<SeatPoint> Points(string field)
        {
            if (!fields.TryGetValue(field, out var value))
                return [];
            if (value.ValueKind == JsonValueKind.Array)
            {
                List<List<double>> points = [.. value.EnumerateArray().Select(Numbers)];
                if (points.TrueForAll(point => point is [>= 0 and <= 1, >= 0 and <= 1]))
                    return [.. points.Select(point => new SeatPoint(point[0], point[1]))];
            }

            problem($"'{at}.{field}' must be a list of points, two numbers from 0 to 1 each.");
            return [];
        }

        Opening? Mouth()
        {
            if (!fields.TryGetValue("opening", out var value))
                return null;
            if (
                Numbers(value) is [var left, var right, var middle, var depth]
                && left >= 0
                && left < right
                && right <= 1
                && middle >= 0
                && depth >= 0
                && middle + depth < 1
            )
                return new Opening(left, right, middle, depth);
            problem($"'{at}.opening' must be four numbers from 0 to 1: left, right, middle and depth.");
            return null;
        }

        ScenePlace? Usual()
        {
            if (!fields.TryGetValue("usual", out var value))
                return null;
            var names = Array.ConvertAll(Enum.GetNames<ScenePlace>(), name => name.ToLowerInvariant());
            if (value.ValueKind == JsonValueKind.String && Array.IndexOf(names, value.GetString()) is >= 0 and var index)
                return Enum.GetValues<ScenePlace>()[index];
            problem($"'{at}.usual' must be one of {string.Join(", ", names)}.");
            return null;
        }

        WornPlace Place()
        {
            if (!fields.TryGetValue("worn", out var value))
                return WornPlace.Nowhere;
            var name = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            switch (name)
            {
                case "head":
                    return WornPlace.Head;
                case "eyes":
                    return WornPlace.Eyes;
                case "eye":
                    return WornPlace.Eye;
                case "neck":
                    return WornPlace.Neck;
                case "body":
                    return WornPlace.Body;
                case "ears":
                    return WornPlace.Ears;
            }

            problem($"'{at}.worn' must be 'head', 'eyes', 'eye', 'ears', 'neck' or 'body'.");
            return WornPlace.Nowhere;
        }
    }
}
