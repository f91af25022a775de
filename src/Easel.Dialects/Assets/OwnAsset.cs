namespace Easel.Dialects.Assets;

/// <summary>What one of this server's own URLs leads to.</summary>
/// <param name="Content">The image; the receiver disposes it. Null when there is none.</param>
/// <param name="Problem">Then why: the rest of a sentence.</param>
internal readonly record struct OwnAsset(Stream? Content, string Problem);
