using Easel.Abstractions.Events;

namespace Easel.Providers.Http;

/// <summary>What one reading gave: bytes; or none, at the end or for an error. A type of its own, for which all that is generic is compiled
/// ahead.</summary>
internal readonly record struct BodyPiece(int Length, ImageError? Error = null)
{
    public static BodyPiece Of(ImageError? error) => new(0, error);
}
