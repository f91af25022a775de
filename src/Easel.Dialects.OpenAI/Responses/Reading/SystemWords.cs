using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>
/// What <c>instructions</c> and system messages do to a picture. A diffusion model takes them before the prompt, as any words. A model that
/// reads
/// prompts for things and edits would draw "You are a designer for a coffee shop": it gets the user's own words, and a style at most.
/// </summary>
internal static class SystemWords
{
    /// <summary>What was said apart from the user, in order.</summary>
    public static IReadOnlyList<string> Of(string? instructions, Conversation conversation) =>
        [.. instructions is { Length: > 0 } ? [instructions] : Array.Empty<string>(), .. conversation.Instructions];

    public static PromptedRequest KeepApart(PromptedRequest request, IReadOnlyList<string> said, string userWords, ModelCard? card)
    {
        if (said.Count == 0 || card is not { Capabilities: { ComposesEdits: true } can })
            return request;
        return request with { Prompt = userWords, Style = request.Style ?? Style(said, can.Styles) };
    }

    /// <summary>The first of the model's styles that is named as a word; null when none is.</summary>
    private static string? Style(IReadOnlyList<string> said, IReadOnlyList<string> styles)
    {
        foreach (var text in said)
        {
            foreach (
                var word in text.Split(
                    [' ', '\n', '\r', '\t', '.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '-', '/'],
                    StringSplitOptions.RemoveEmptyEntries
                )
            )
            {
                if (styles.FirstOrDefault(style => style.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } style)
                    return style;
            }
        }

        return null;
    }
}
