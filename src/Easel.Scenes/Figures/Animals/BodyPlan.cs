namespace Easel.Scenes.Figures.Animals;

/// <summary>How an animal is built, where it does what animals do.</summary>
internal enum BodyPlan
{
    FourLegged,
    Bird,

    /// <summary>A fish, or a whale.</summary>
    Fish,

    /// <summary>It stands on two legs in any pose: a penguin, a robot.</summary>
    Upright,

    /// <summary>Two balls of snow.</summary>
    Snowman,
}

/// <summary>The shape of a head.</summary>
internal enum HeadShape
{
    /// <summary>Seen from before, round.</summary>
    Round,

    /// <summary>Seen from the side, with a long muzzle.</summary>
    Long,

    /// <summary>Seen from the side, with a beak.</summary>
    Beaked,
    Elephant,
    Owl,
    Penguin,
    Frog,
    Robot,
    Alien,
    Snowman,
}

internal enum Ears
{
    None,
    Pointed,
    Round,
    Large,
    Floppy,
    Long,
    Sideways,
}

/// <summary>What is about the nose of a round head.</summary>
internal enum Muzzle
{
    Cat,
    Dog,
    Pig,
    Koala,
    Rodent,
    Primate,
}

internal enum Markings
{
    None,
    Belly,
    Cheeks,
    Panda,
    Raccoon,
    Tiger,
    Zebra,
    Spots,
    Patches,
    Giraffe,
    Fleece,
    Spikes,
    Shell,
    Scutes,
}

internal enum Tail
{
    None,
    Thin,
    Bushy,
    Ringed,
    Tuft,
    Stub,
    Flowing,
    Curly,
    Thick,
    Squirrel,
}

internal enum Crest
{
    None,
    Lion,

    /// <summary>Along the back of the neck.</summary>
    Mane,
    Unicorn,
    Antlers,
    Horns,
    CurledHorns,
    Ossicones,
    Comb,
    Plume,
    NoseHorn,
    Dragon,
}
