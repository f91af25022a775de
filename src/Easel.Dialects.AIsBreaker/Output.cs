using Easel.Abstractions.Pixels;
using Easel.Core.Assets;

namespace Easel.Dialects.AIsBreaker;

/// <summary>An image of a response.</summary>
/// <param name="Index">0-based, of the request's images.</param>
/// <param name="Kept">Its name where it was kept.</param>
internal sealed record Output(int Index, ImageData Image, AssetName? Kept);
