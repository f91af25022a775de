using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Casting;

/// <summary>What those play or ride who are called after it: "a violinist playing" has a violin.</summary>
internal static class Musicians
{
    private static readonly FrozenDictionary<string, Doing> All = new (string Names, Doing Doing)[]
    {
        ("violinist, violin player, orchestra", With("violin", PoseName.HoldingInFront)),
        ("guitarist, guitar player, rock star, musician, band, rock band", With("guitar", PoseName.HoldingInFront)),
        ("drummer, drum player", With("drum", PoseName.HoldingInFront)),
        ("accordionist, accordion player", With("accordion", PoseName.HoldingInFront)),
        ("trumpeter, trumpet player", With("trumpet", PoseName.Eating)),
        ("saxophonist, saxophone player, sax player", With("saxophone", PoseName.Eating)),
        ("flutist, flautist, flute player", With("flute", PoseName.Eating)),
        ("singer, vocalist, pop star", With("microphone", PoseName.Eating)),
        ("skateboarder", new(PoseName.Crouching) { Thing = "skateboard", ThingRelation = SceneRelationKind.On }),
        ("pianist, piano player", new(PoseName.AtKeys) { Thing = "piano", ThingRelation = SceneRelationKind.Beside }),
    }
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Doing)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="who">As the prompt says it.</param>
    public static Doing? Playing(string who) => All.GetValueOrDefault(who) ?? All.GetValueOrDefault(who.TrimEnd('s'));

    private static Doing With(string instrument, PoseName pose) =>
        new(pose) { Thing = instrument, ThingRelation = SceneRelationKind.HeldBy };
}
