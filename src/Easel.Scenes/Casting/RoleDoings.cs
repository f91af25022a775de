using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>What those do who are called after it: a cyclist is on a bicycle, whatever else is said.</summary>
internal static class RoleDoings
{
    private static readonly FrozenDictionary<string, Doing> All = new Dictionary<string, Doing>(StringComparer.Ordinal)
    {
        ["biking"] = Riding("bicycle"),
        ["mountain biking"] = Riding("bicycle") with { Place = ScenePlace.Mountains },
        ["skier"] = Riding("skis") with { Place = ScenePlace.Snow },
        ["snowboarder"] = Riding("snowboard") with { Place = ScenePlace.Snow },
        ["surfing"] = Riding("surfboard") with { Place = ScenePlace.Sea },
        ["horse racing"] = new(PoseName.Riding) { Thing = "horse", ThingRelation = SceneRelationKind.On },
        ["in manual wheelchair"] = Riding("manual wheelchair"),
        ["in motorized wheelchair"] = Riding("motorized wheelchair"),
        ["golfing"] = new(PoseName.Batting) { Prop = Prop.GolfClub, Place = ScenePlace.Meadow },
        ["lifting weights"] = new(PoseName.HoldingUp) { Prop = Prop.Barbell },
        ["juggling"] = new(PoseName.Cheering) { Prop = Prop.Juggling },
        ["cartwheeling"] = new(PoseName.Cartwheeling),
        ["fencing"] = new(PoseName.Fighting) { Prop = Prop.Sword },
        ["feeding baby"] = new(PoseName.HoldingInFront) { Thing = "baby", ThingRelation = SceneRelationKind.HeldBy },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="name">Of the picture, without "man", "woman" or "person".</param>
    public static Doing? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>What they have in the hand, whatever they do.</summary>
    private static readonly FrozenDictionary<string, string> Tools = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tennis player"] = "tennis racket",
        ["badminton player"] = "tennis racket",
        ["archer"] = "drawn bow",
        ["bowman"] = "drawn bow",
        ["plumber"] = "wrench",
        ["electrician"] = "power drill",
        ["florist"] = "bouquet",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Doing> Work = new (string Names, Doing Doing)[]
    {
        (
            "bus driver, taxi driver, truck driver, lorry driver, driver, chauffeur, cab driver, train driver, tram driver, delivery driver",
            new(PoseName.Working) { Prop = Prop.SteeringWheel }
        ),
        (
            "fortune teller, tarot reader, palm reader",
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "crystal ball",
            }
        ),
        ("cashier", new(PoseName.Working) { Thing = "cash register" }),
        ("cleaner, janitor, cleaning lady", FloorTools.Mopping),
        ("street sweeper", FloorTools.Sweeping),
        ("javelin thrower", new(PoseName.Throwing) { Thing = "javelin", ThingRelation = SceneRelationKind.HeldBy }),
        ("hurdler", new(PoseName.Jumping) { Thing = "hurdle", ThingRelation = SceneRelationKind.Above }),
        ("high jumper, pole vaulter", new(PoseName.Jumping) { Thing = "high jump bar", ThingRelation = SceneRelationKind.Above }),
        ("tightrope walker", new(PoseName.Balancing) { Thing = "tightrope", ThingRelation = SceneRelationKind.On }),
    }
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Doing)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A heart is above a couple in love.</summary>
    public static Doing InLove { get; } = new(PoseName.HandInHand) { Thing = "red heart", ThingRelation = SceneRelationKind.Under };

    /// <param name="word">The prompt's own for them, of one.</param>
    public static Doing? WithTool(string word) =>
        Work.TryGetValue(word, out var work) ? work
        : Tools.TryGetValue(word, out var tool) ? new(PoseName.Holding) { Thing = tool, ThingRelation = SceneRelationKind.HeldBy }
        : null;

    /// <summary>Who serves balls and no dishes.</summary>
    /// <param name="word">The prompt's own for them.</param>
    public static bool PlaysOverNet(string word) =>
        Tools.GetValueOrDefault(word.TrimEnd('s')) is "tennis racket" || Musicians.Playing(word)?.Thing is "volleyball" or "ping pong";

    /// <summary>What it is done with, where their game says that: a bat, a club; null for others.</summary>
    /// <param name="word">The prompt's own for them.</param>
    public static Doing? Hitting(string word) =>
        word switch
        {
            "baseball player" or "softball player" or "batter" or "cricketer" or "cricket player" => Doings.Find("batting"),
            "golfer" or "golf player" => Doings.Find("doing golf swing"),
            _ => null,
        };

    private static Doing Riding(string vehicle) => new(PoseName.Riding) { Thing = vehicle, ThingRelation = SceneRelationKind.On };
}
