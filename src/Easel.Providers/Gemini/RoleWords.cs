using Easel.Abstractions.Requests;

namespace Easel.Providers.Gemini;

/// <summary>What an image is for, in the words that stand before it: Gemini reads text and images in their order.</summary>
internal static class RoleWords
{
    /// <summary>Null where the prompt says it.</summary>
    public static string? Of(ImageRequest request, int index) =>
        (request as EditRequest)?.RoleOf(index) switch
        {
            ImageRole.Style => "The next image is for style alone: take its colours, strokes and light, and nothing that is in it.",
            ImageRole.Subject => "The next image shows who or what should be seen in the result.",
            ImageRole.Composition => "The next image is for composition alone: it shows where things stand in the result.",
            _ => null,
        };
}
