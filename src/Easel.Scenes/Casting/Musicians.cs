using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>What those play or ride who are called after it: "a violinist playing" has a violin.</summary>
internal static class Musicians
{
    private static readonly FrozenDictionary<string, Doing> All = new (string Names, Doing Doing)[]
    {
        ("violinist, violin player, orchestra, fiddler, fiddle player, string quartet", With("violin", PoseName.HoldingInFront)),
        ("cellist, cello player", With("cello", PoseName.HoldingInFront)),
        ("guitarist, guitar player, rock star, musician, band, rock band, bassist, bass player", With("guitar", PoseName.HoldingInFront)),
        ("banjo player, banjoist", With("banjo", PoseName.HoldingInFront)),
        ("ukulele player", With("ukulele", PoseName.HoldingInFront)),
        ("mandolin player", With("mandolin", PoseName.HoldingInFront)),
        ("drummer, drum player, percussionist, drums player", With("drum", PoseName.HoldingInFront)),
        ("accordionist, accordion player", With("accordion", PoseName.HoldingInFront)),
        ("tambourine player", With("tambourine", PoseName.Holding)),
        ("trumpeter, trumpet player, marching band, brass band, bugler", With("trumpet", PoseName.Blowing)),
        ("trombonist, trombone player", With("trombone", PoseName.Blowing)),
        ("horn player, french horn player", With("french horn", PoseName.Blowing)),
        ("tuba player, tubist", With("tuba", PoseName.Blowing)),
        ("clarinetist, clarinettist, clarinet player", With("clarinet", PoseName.Blowing)),
        ("saxophonist, saxophone player, sax player, jazz musician, jazz band", With("saxophone", PoseName.Blowing)),
        ("flutist, flautist, flute player", With("flute", PoseName.Blowing)),
        ("harmonica player", With("harmonica", PoseName.Blowing)),
        ("bagpiper, bagpipe player, bagpipes player", With("bagpipes", PoseName.Blowing)),
        ("singer, vocalist, pop star, opera singer", With("microphone", PoseName.Eating)),
        ("choir, chorus, church choir, gospel choir, chorister", With("open book", PoseName.HoldingInFront)),
        ("harpist, harp player", Beside("harp")),
        ("xylophonist, xylophone player", Beside("xylophone")),
        ("pianist, piano player, keyboardist, keyboard player, organist", new(PoseName.AtKeys) { Thing = "piano" }),
        ("skateboarder", On("skateboard", PoseName.Crouching)),
        ("motorcyclist, biker, motorcycle rider, motorbike rider, motorcycle racer", On("motorcycle", PoseName.Motorcycling)),
        ("unicyclist, unicycle rider", On("unicycle", PoseName.Unicycling)),
        ("wheelchair user, wheelchair athlete, wheelchair racer", On("manual wheelchair", PoseName.Wheeling)),
        ("roller skater", On("roller skate", PoseName.Gliding)),
        ("rollerblader, inline skater", On("inline skates", PoseName.Gliding)),
        ("ice skater, figure skater, speed skater", On("ice skate", PoseName.Gliding) with { Place = ScenePlace.Snow }),
        ("stilt walker", On("stilts", PoseName.OnStilts)),
        ("hockey player, ice hockey player", On("ice skate", PoseName.Gliding) with { Prop = Prop.HockeyStick, Place = ScenePlace.Snow }),
        ("volleyball player", With("volleyball", PoseName.HoldingUp)),
        ("rugby player", With("rugby football", PoseName.HoldingInFront)),
        ("american football player, quarterback", With("american football", PoseName.Throwing)),
        ("cricket player, cricketer, batsman, softball player", new(PoseName.Batting) { Prop = Prop.Bat }),
        ("table tennis player, ping pong player", With("ping pong", PoseName.Holding)),
        ("bowler", With("bowling", PoseName.Throwing)),
        ("chess player", At("chess set")),
        ("poker player, card player", At("playing cards")),
        ("gamer, video game player", With("video game", PoseName.HoldingInFront)),
        (
            "rower, kayaker, canoeist",
            new(PoseName.Driving)
            {
                Thing = "canoe",
                ThingRelation = SceneRelationKind.In,
                Prop = Prop.Oar,
            }
        ),
    }
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Doing)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="who">As the prompt says it.</param>
    public static Doing? Playing(string who) => All.GetValueOrDefault(who) ?? All.GetValueOrDefault(who.TrimEnd('s'));

    /// <summary>With what they are called after, or a guitar.</summary>
    public static Doing PlayingMusic { get; } = With("guitar", PoseName.HoldingInFront);

    private static Doing With(string instrument, PoseName pose) =>
        new(pose) { Thing = instrument, ThingRelation = SceneRelationKind.HeldBy };

    private static Doing Beside(string instrument) => new(PoseName.Working) { Thing = instrument };

    private static Doing On(string thing, PoseName pose) => new(pose) { Thing = thing, ThingRelation = SceneRelationKind.On };

    private static Doing At(string game) =>
        new(PoseName.HoldingInFront)
        {
            Thing = "table",
            ThingRelation = SceneRelationKind.Behind,
            Upon = game,
        };
}
