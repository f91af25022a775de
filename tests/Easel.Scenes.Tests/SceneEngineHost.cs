using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;
using Easel.Scenes.Tests.Engine;

namespace Easel.Scenes.Tests;

/// <summary>The scene engine over an engine that draws discs.</summary>
public abstract class SceneEngineHost : IDisposable
{
    private protected static (byte, byte, byte) Apple { get; } = DiscEngine.Colour("apple");
    private protected static (byte, byte, byte) Dog { get; } = DiscEngine.Colour("dog");

    private protected DiscEngine Inner { get; } = new();

    public void Dispose() => Inner.Dispose();

    private protected static GenerateRequest Request(string prompt) =>
        new()
        {
            Prompt = prompt,
            Seed = 1,
            Background = ImageBackground.Transparent,
        };

    private protected Task<Recorded> RunAsync(GenerateRequest request) => RunAsync(Inner, request);

    private protected static async Task<Recorded> RunAsync(IImageEngine inner, GenerateRequest request)
    {
        var events = new Recorded();
        await foreach (var happened in new SceneEngine(inner, Vocabularies.Icons).RunAsync(request, CancellationToken.None))
            events.All.Add(happened);
        return events;
    }

    private protected static void Dispose(ImageEvent happened)
    {
        if (happened is PartialPixelsEvent partial)
            partial.Image.Dispose();
        if (happened is CompletedPixelsEvent completed)
            completed.Image.Dispose();
    }

    private protected static bool IsFreed(PixelBuffer pixels)
    {
        try
        {
            return pixels.Memory.IsEmpty;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private protected sealed class Recorded : IDisposable
    {
        public List<ImageEvent> All { get; } = [];

        public List<CompletedPixelsEvent> Images => Of<CompletedPixelsEvent>();

        public List<ImageWarning> Warnings => Of<WarningEvent>().ConvertAll(warning => warning.Warning);

        public List<T> Of<T>() => All.OfType<T>().ToList();

        public void Dispose() => All.ForEach(SceneEngineTests.Dispose);
    }
}
