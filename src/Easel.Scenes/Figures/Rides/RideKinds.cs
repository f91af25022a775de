using System.Collections.Frozen;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>What people ride that is drawn with them, by the names of the things' own pictures.</summary>
internal static class RideKinds
{
    private static readonly FrozenDictionary<string, RideKind> All = new Dictionary<string, RideKind>(StringComparer.Ordinal)
    {
        ["bicycle"] = new(Ride.Bicycle, PoseName.Cycling, Palette.Red),
        ["bicycle with a basket"] = new(Ride.Bicycle, PoseName.Cycling, Palette.Red) { HasBasket = true },
        ["tricycle"] = new(Ride.Tricycle, PoseName.Cycling, Palette.Red),
        ["unicycle"] = new(Ride.Unicycle, PoseName.Unicycling, Palette.Red),
        ["motorcycle"] = new(Ride.Motorcycle, PoseName.Motorcycling, Palette.Crimson),
        ["motor scooter"] = new(Ride.MotorScooter, PoseName.ScooterRiding, Palette.Teal),
        ["kick scooter"] = new(Ride.KickScooter, PoseName.Scooting, Palette.Blue),
        ["skateboard"] = new(Ride.Skateboard, PoseName.Boarding, Palette.Violet),
        ["surfboard"] = new(Ride.Surfboard, PoseName.Boarding, Palette.Gold),
        ["snowboard"] = new(Ride.Snowboard, PoseName.Boarding, Palette.Purple),
        ["skis"] = new(Ride.Skis, PoseName.Skiing, Palette.Red),
        ["sled"] = new(Ride.Sled, PoseName.Sledding, Palette.Brown),
        ["manual wheelchair"] = new(Ride.Wheelchair, PoseName.Wheeling, Palette.Navy),
        ["motorized wheelchair"] = new(Ride.Wheelchair, PoseName.Wheeling, Palette.Navy),
        ["roller skate"] = new(Ride.RollerSkates, PoseName.Gliding, Palette.Pink),
        ["inline skates"] = new(Ride.InlineSkates, PoseName.Gliding, Palette.Blue),
        ["ice skate"] = new(Ride.IceSkates, PoseName.Gliding, Palette.White),
        ["stilts"] = new(Ride.Stilts, PoseName.OnStilts, Palette.Tan),
        ["pogo stick"] = new(Ride.PogoStick, PoseName.OnPogoStick, Palette.Red),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="caption">The name of the thing's own picture.</param>
    public static RideKind? Find(string caption) => All.GetValueOrDefault(caption);

    public static IEnumerable<RideKind> Kinds => All.Values;
}
