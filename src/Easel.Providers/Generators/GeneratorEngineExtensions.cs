using Easel.Abstractions;
using Easel.Abstractions.Pixels;
using Easel.Imaging;
using Microsoft.Extensions.AI;

namespace Easel.Providers.Generators;

public static class GeneratorEngineExtensions
{
    /// <summary>
    /// Microsoft.Extensions.AI's image generator as an engine. The card of its model should offer edits only if the generator
    /// edits, and neither previews, masks nor variations, for which <see cref="IImageGenerator"/> has no words.
    /// </summary>
    /// <param name="model">The model's id in recipes; the generator is asked for its own default model.</param>
    public static IImageEngine AsImageEngine(this IImageGenerator generator, string model, ImageCodec codec, IImageRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(generator);
        return new GeneratorEngine(generator, model, codec, renderer);
    }
}
