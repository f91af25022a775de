namespace Easel.Scenes.Figures.Rides;

/// <summary>What is drawn together with who rides it, because hands and feet are at its handles and pedals.</summary>
internal enum Ride
{
    Bicycle,
    Tricycle,
    Unicycle,
    Motorcycle,
    MotorScooter,
    KickScooter,
    Skateboard,
    Surfboard,
    Snowboard,
    Skis,
    Sled,
    Wheelchair,
    RollerSkates,
    InlineSkates,
    IceSkates,
    Stilts,
    PogoStick,
}
