namespace Easel.Scenes.Figures.Body;

internal enum PoseName
{
    Standing,
    AtMirror,
    Walking,
    Running,
    Jumping,
    Sitting,
    SittingOnGround,

    /// <summary>What it holds is before it, above its knees.</summary>
    SittingOnGroundHolding,
    Lotus,
    Kneeling,
    Praying,
    Lying,
    Crawling,
    Dancing,
    Cheering,
    Waving,
    Pointing,
    Directing,
    Saluting,
    Holding,
    HoldingInFront,

    /// <summary>Something is in either hand.</summary>
    HoldingTwo,
    HoldingUp,
    Carrying,
    Pushing,
    Pulling,
    Throwing,
    Kicking,
    Riding,
    Driving,
    Climbing,
    Swimming,
    Hugging,
    HandInHand,
    Bowing,
    Fighting,
    Floating,
    Flying,
    Spinning,
    Balancing,
    Crouching,
    Eating,
    Working,
    Fishing,
    HandsOnHips,
    HandsInPockets,
    HandsBehindBack,
    Shrugging,
    Leaning,
    Skipping,
    PairDancing,
    Clapping,
    LookingUp,
    Batting,
    Shooting,
    Hooping,
    Plunging,
    Cycling,
    Unicycling,
    Motorcycling,
    ScooterRiding,
    Scooting,
    Boarding,
    Skiing,
    Sledding,
    Wheeling,
    Cartwheeling,
    Gliding,
    OnStilts,
    OnPogoStick,

    /// <summary>It walks, and its hand behind it pulls.</summary>
    Towing,

    /// <summary>Its head and arms lie on a desk.</summary>
    Slumped,
    InBed,

    /// <summary>Seated, and what it holds is before it.</summary>
    SittingHolding,
    AtTable,

    /// <summary>Seated, seen from before, the hands on the knees.</summary>
    SeatedFront,

    /// <summary>As that, the elbows on what is before it.</summary>
    SeatedBehind,
    AtSill,
    AtSink,
    Ironing,
    Vacuuming,
    Sweeping,
    HangingUp,

    /// <summary>By both hands, from what is above it.</summary>
    Dangling,

    /// <summary>A wind instrument is at its mouth.</summary>
    Blowing,
    InBath,
    AtKeys,
    OnShoulders,
    Bearing,
    HighFiving,

    /// <summary>Its hand holds a phone away from it, towards who looks.</summary>
    Selfie,

    /// <summary>Its hand is far from its head: what floats above it leaves the face free.</summary>
    HoldingString,
    ShakingHands,
    CoveringEars,
    CoveringEyes,

    /// <summary>Its hand is beside its hair.</summary>
    Grooming,
}
