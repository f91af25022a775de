using System.Collections.Frozen;

namespace Easel.Scenes.Reading.People;

/// <summary>What people do that the art has pictures of: words of it, without articles, and what the picture's name says after "man",
/// "woman" or "person".</summary>
internal static class Activities
{
    /// <summary>Items of a prompt, most.</summary>
    public const int Longest = 5;

    private static readonly FrozenDictionary<string, string> Names = Build(
        (
            "biking",
            "riding bike, riding bicycle, cycling, biking, rides bike, rides bicycle, in bicicletta, à vélo, auf fahrrad, auf dem fahrrad, fährt fahrrad, en bicicleta, de bicicleta, op fiets"
        ),
        ("mountain biking", "mountain biking, riding mountain bike"),
        (
            "surfing",
            "surfing, kitesurfing, kite surfing, windsurfing, wind surfing, wakeboarding, paddleboarding, paddle boarding, riding wave, on surfboard, riding surfboard"
        ),
        ("swimming", "swimming, diving, doing backstroke"),
        ("rowing boat", "rowing, rowing boat, in rowing boat, in rowboat, paddling, paddling canoe, in canoe"),
        ("running", "running, jogging, runs, running marathon, running race, sprinting, running away, fleeing, winning race"),
        ("walking", "walking, strolling, hiking, going for walk, walks"),
        ("dancing", "dancing, dances"),
        ("kneeling", "kneeling, praying, proposing, kneeling down, begging, crouching"),
        ("standing", "standing"),
        (
            "bouncing ball",
            "bouncing ball, playing basketball, dribbling, dribbling basketball, plays basketball, shooting hoops, shooting basketball"
        ),
        (
            "lifting weights",
            "lifting weights, weightlifting, weight lifting, powerlifting, power lifting, deadlifting, bench pressing, lifting barbell, working out, exercising, doing exercise, working out at gym"
        ),
        (
            "in lotus position",
            "doing yoga, practicing yoga, practising yoga, meditating, in lotus position, sitting cross legged, in yoga pose, in yoga position, practicing meditation, relaxing"
        ),
        ("cartwheeling", "cartwheeling, doing cartwheel, doing gymnastics, doing handstand, tumbling"),
        ("golfing", "golfing, playing golf, plays golf"),
        ("climbing", "climbing, rock climbing, climbing rock, climbing wall"),
        ("juggling", "juggling, juggling balls"),
        ("playing water polo", "playing water polo"),
        ("playing handball", "playing handball"),
        ("getting haircut", "getting haircut, having haircut, at hairdresser"),
        ("getting massage", "getting massage, having massage"),
        ("in steamy room", "in sauna, in steam room"),
        ("feeding baby", "feeding baby, holding baby, carrying baby, with baby"),
        ("bowing", "bowing"),
        ("shrugging", "shrugging"),
        ("frowning", "crying, frowning, sobbing, being sad, weeping"),
        ("pouting", "pouting, sulking, arguing, being angry"),
        ("tipping hand", "presenting, explaining, gesturing"),
        ("facepalming", "facepalming"),
        (
            "raising hand",
            "raising hand, raising arm, waving, waving goodbye, waving hello, saying hello, saying goodbye, cheering, volunteering"
        ),
        ("in motorized wheelchair", "in motorized wheelchair, in electric wheelchair"),
        ("in manual wheelchair", "in wheelchair, in manual wheelchair")
    );

    /// <summary>Those that the art has one picture of, whoever does it.</summary>
    private static readonly FrozenDictionary<string, string> Alone = Build(
        ("skier", "skiing"),
        ("snowboarder", "snowboarding"),
        ("diver", "scuba diving, snorkeling, snorkelling, deep sea diving, diving underwater, diving under water"),
        ("person fencing", "fencing"),
        (
            "person in bed",
            "sleeping, sleeping in bed, in bed, lying in bed, resting, resting in bed, napping, taking nap, having nap, snoring"
        ),
        ("people wrestling", "wrestling"),
        ("tug of war", "playing tug of war, in tug of war, having tug of war, doing tug of war, competing in tug of war"),
        ("person getting haircut", "cutting hair"),
        ("person taking bath", "taking bath, bathing, in bathtub, in bath, having bath, taking bubble bath")
    );

    /// <summary>The name of the picture of <paramref name="who"/> (man, woman, person) doing this; null where there is none.</summary>
    public static string? Find(string who, string words) =>
        Names.TryGetValue(words, out var doing) ? $"{who} {doing}" : Alone.GetValueOrDefault(words);

    /// <summary>The picture shows all of those who do it, however many are named.</summary>
    public static bool ShowsAll(string name) => name is "people wrestling" or "tug of war";

    private static FrozenDictionary<string, string> Build(params (string Name, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(words => KeyValuePair.Create(words, line.Name)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
