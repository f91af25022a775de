using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Casting;

/// <summary>What those play or ride who are called after it: "a violinist playing" has a violin.</summary>
internal static class Musicians
{
    private static readonly FrozenDictionary<string, Doing> All = new Dictionary<string, Doing>(StringComparer.Ordinal)
    {
        ["violinist"] = With("violin", PoseName.HoldingInFront),
        ["guitarist"] = With("guitar", PoseName.HoldingInFront),
        ["rock star"] = With("guitar", PoseName.HoldingInFront),
        ["musician"] = With("guitar", PoseName.HoldingInFront),
        ["drummer"] = With("drum", PoseName.HoldingInFront),
        ["accordionist"] = With("accordion", PoseName.HoldingInFront),
        ["trumpeter"] = With("trumpet", PoseName.Eating),
        ["saxophonist"] = With("saxophone", PoseName.Eating),
        ["flutist"] = With("flute", PoseName.Eating),
        ["flautist"] = With("flute", PoseName.Eating),
        ["band"] = With("guitar", PoseName.HoldingInFront),
        ["rock band"] = With("guitar", PoseName.HoldingInFront),
        ["orchestra"] = With("violin", PoseName.HoldingInFront),
        ["skateboarder"] = new(PoseName.Crouching) { Thing = "skateboard", ThingRelation = SceneRelationKind.On },
        ["pianist"] = new(PoseName.AtKeys) { Thing = "piano", ThingRelation = SceneRelationKind.Beside },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="who">As the prompt says it.</param>
    public static Doing? Playing(string who) => All.GetValueOrDefault(who) ?? All.GetValueOrDefault(who.TrimEnd('s'));

    private static Doing With(string instrument, PoseName pose) =>
        new(pose) { Thing = instrument, ThingRelation = SceneRelationKind.HeldBy };
}
