namespace Easel.Scenes.Figures.Clothes;

/// <summary>What is in the hand of who holds nothing else.</summary>
internal enum Prop
{
    None,
    Sword,
    Staff,
    Wand,
    Sceptre,
    Tray,
    Pitchfork,
    Cane,
    Hose,
    Gavel,
    JumpRope,
    Baton,
    Needles,
    Lasso,
    Barbell,
    Juggling,
    Ribbon,
    Broomstick,
    Bat,
    GolfClub,
    Hoop,
    Cord,
    Oar,
    Skewer,
    Mop,
    Broom,
    VacuumCleaner,
    SteeringWheel,
    HockeyStick,
    Crutches,
    Walker,
    FishingRod,

    Pillow,
    Snowball,

    /// <summary>A shepherd's: its head is bent.</summary>
    Crook,

    /// <summary>One in each hand.</summary>
    Pompoms,

    /// <summary>Of one who pulls; between several it is theirs.</summary>
    Rope,

    /// <summary>Its back is seen, and its camera.</summary>
    Phone,
}
