using Easel.Imaging;

namespace Easel.Providers.Services;

/// <summary>What must have come of an image before it is known whether the rest may go on as it comes.</summary>
internal static class ArrivingStart
{
    /// <summary>Enough for the header of nearly every image.</summary>
    public const int Usual = 16 << 10;

    /// <summary>Enough for one behind what some services put before it (C2PA). What is no longer comes whole.</summary>
    public const int Longest = 128 << 10;

    /// <summary>Bytes after which to look.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [Usual, Longest];

    /// <summary>Null where something would have to be done to the image, or that cannot be seen yet.</summary>
    public static ImageFileInfo? InfoOf(ReadOnlySpan<byte> start, ServiceRequest request) =>
        ImageCodec.IdentifyStart(start, ImageFinisher.Limits) is { } info && ImageFinisher.PassesArriving(info, request) ? info : null;
}
