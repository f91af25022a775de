using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>What a response of the Images API says besides its images.</summary>
internal static class ResponseDetails
{
    /// <summary>Of a response whose one image went on while it arrived.</summary>
    public static IEnumerable<ImageEvent> Of(JsonElement root, ServiceRequest request)
    {
        if (ImageUsage.Read(root) is { } usage)
            yield return usage;
        var entry = root.Entries("data").FirstOrDefault();
        yield return new ImageArrivedEvent(
            0,
            new ImageRecipe { Model = request.Model.Card.Id, Seed = entry.Number("seed") ?? request.Image.Seed }
        )
        {
            RevisedPrompt = entry.Text("revised_prompt"),
        };
    }
}
