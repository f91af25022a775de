using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>What somebody is known by, where the prompt says nothing but who they are: a detective has a magnifying glass.</summary>
internal static class Emblems
{
    private static readonly FrozenDictionary<string, Doing> All = new (string Names, Doing Doing)[]
    {
        ("firefighter, fireman, firewoman, lumberjack, woodcutter, viking, executioner", Holding("axe")),
        ("scientist, chemist, biologist, researcher, mad scientist, lab technician, pharmacist", Holding("test tube")),
        ("astronomer, stargazer", Holding("telescope")),
        ("detective, private detective, private eye, inspector, sleuth", Holding("magnifying glass")),
        ("mechanic, car mechanic, repairman, technician, engineer", Holding("wrench")),
        ("carpenter, handyman, blacksmith, sculptor, joiner, shoemaker, cobbler, construction worker, builder", Holding("hammer")),
        ("painter, artist", Holding("artist palette")),
        ("house painter, decorator", Holding("paint roller")),
        ("photographer, tourist, paparazzo", Holding("camera")),
        ("journalist, reporter, rapper, comedian, news anchor, presenter, speaker", Holding("microphone")),
        ("writer, author, poet, novelist, secretary", Holding("notebook")),
        ("teacher, professor, librarian, student, pupil, schoolboy, schoolgirl, scholar", Holding("closed book")),
        ("programmer, developer, software developer, software engineer, coder, hacker, technologist", InFront("laptop")),
        ("chef, cook", Holding("frying pan")),
        ("baker", Holding("bread")),
        ("butcher", Holding("kitchen knife")),
        ("barista", Holding("hot beverage")),
        ("gardener", Holding("watering can")),
        ("miner, prospector, gold digger", Holding("pickaxe")),
        ("archaeologist, paleontologist, gravedigger", Holding("shovel")),
        ("hairdresser, barber, tailor, seamstress, hair stylist", Holding("scissors")),
        ("mailman, postman, mail carrier, postwoman, letter carrier", Holding("envelope")),
        ("courier, delivery man, delivery person, delivery guy, delivery woman, mover", InFront("package")),
        ("maid, housekeeper, housemaid, butler", Holding("feather duster")),
        ("nurse", Holding("syringe")),
        ("dentist", Holding("toothbrush")),
        ("lifeguard", Holding("ring buoy")),
        ("beekeeper", Holding("honey pot")),
        ("potter, ceramist", Holding("amphora")),
        ("businessman, businesswoman, business person, banker, salesman, accountant, office worker", Holding("briefcase")),
        ("hunter, robin hood", Holding("bow and arrow")),
        ("gondolier", Doings.Find("rowing")!),
        ("fisherman, angler", new(PoseName.Holding) { Prop = Prop.FishingRod }),
        ("farmer, devil, demon", new(PoseName.Holding) { Prop = Prop.Pitchfork }),
        ("conductor, orchestra conductor", Doings.Find("conducting")!),
        ("soccer player, footballer, football player", Doings.Find("playing soccer")!),
        ("basketball player", Holding("basketball")),
        ("baseball player", Doings.Find("batting")!),
        ("boxer, kickboxer, karate fighter, karateka, fighter, wrestler, people wrestling", Doings.Find("sparring")!),
        ("swimmer", new(PoseName.Swimming) { Place = ScenePlace.Sea }),
        ("rock climber, climber, mountaineer", Doings.Find("rock climbing")!),
        ("ballerina, ballet dancer", Doings.Find("doing ballet")!),
    }
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Doing)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="word">The prompt's own for them, of one.</param>
    public static Doing? Of(string word) => All.GetValueOrDefault(word);

    private static Doing Holding(string thing) => new(PoseName.Holding) { Thing = thing, ThingRelation = SceneRelationKind.HeldBy };

    private static Doing InFront(string thing) => new(PoseName.HoldingInFront) { Thing = thing, ThingRelation = SceneRelationKind.HeldBy };
}
