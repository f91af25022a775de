namespace Easel.Providers.Services;

/// <summary>What a service says of an image beside its file.</summary>
/// <param name="Index">0-based, of the call's images.</param>
/// <param name="Seed">The seed that was used.</param>
internal readonly record struct ImageNotes(int Index, long? Seed = null, string? RevisedPrompt = null);
