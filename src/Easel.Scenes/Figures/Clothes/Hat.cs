namespace Easel.Scenes.Figures.Clothes;

/// <summary>What an outfit has upon the head.</summary>
internal enum Hat
{
    None,
    ChefHat,
    PeakedCap,
    FireHelmet,
    NurseCap,
    StrawHat,

    /// <summary>A woman's, of one colour.</summary>
    SunHat,
    CowboyHat,
    Crown,
    Tiara,
    WizardHat,
    HardHat,

    /// <summary>A hard hat with a lamp, as miners have it.</summary>
    LampHelmet,
    PirateHat,
    KnightHelmet,
    SpaceHelmet,
    SantaHat,
    Mortarboard,
    TopHat,
    PilgrimHat,
    Beret,
    Cap,
    Beanie,
    ArmyHelmet,

    /// <summary>Of a guard before a palace.</summary>
    Bearskin,
    NinjaHood,
    SwimCap,
    Headband,

    /// <summary>A band with a lamp.</summary>
    Headlamp,
    Veil,
    ClownWig,
    Hood,
    NunVeil,
    VikingHelmet,
    JesterHat,
    SailorCap,
    ElfHat,
    Bow,
    HeroMask,
    Halo,
    Horns,
    Hijab,
    GnomeHat,
    Turban,
    Earmuffs,
    BucketHat,
    CycleHelmet,
    FullHelmet,

    /// <summary>A ghost's.</summary>
    Sheet,
    PointedHood,
    RoundHood,
    LongHood,
    SpikedHood,
    EyedHood,
    HornedHood,
    UnicornHood,
    BeakedHood,
    FeelerHood,
    StalkHood,
}
