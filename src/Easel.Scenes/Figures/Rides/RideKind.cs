using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>How one is on a vehicle or a board.</summary>
/// <param name="Colour">Where none is asked for.</param>
internal sealed record RideKind(Ride Ride, PoseName Pose, Rgb Colour)
{
    /// <summary>A basket is before its handlebar.</summary>
    public bool HasBasket { get; init; }

    /// <summary>It is worn on the feet.</summary>
    public bool IsFootwear => Ride is Ride.RollerSkates or Ride.InlineSkates or Ride.IceSkates;

    /// <summary>Another may sit behind who steers it.</summary>
    public bool SeatsMore => Ride is Ride.Bicycle or Ride.Motorcycle or Ride.MotorScooter or Ride.Sled;
}
