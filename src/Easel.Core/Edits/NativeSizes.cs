using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;

namespace Easel.Core.Edits;

/// <summary>Brings images of any size to the native sizes of an engine, and what it draws of them back.</summary>
public static class NativeSizes
{
    /// <summary>An engine to stand before <paramref name="engine"/> and behind one that composes edits; it disposes it. Masks are not its
    /// business.</summary>
    public static IImageEngine Before(IImageEngine engine, ModelCapabilities can, IImageScaler scaler, IAreaFiller filler) =>
        new EditingEngine(engine, can with { ComposesEdits = false }, scaler, filler, readsMasks: false);
}
