using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

internal static class Cards
{
    public static ModelCard Capable(string id = "painter") =>
        new()
        {
            Id = id,
            Name = id,
            Capabilities = new ModelCapabilities
            {
                Transparency = true,
                PartialImages = true,
                NegativePrompt = true,
                GuidanceScale = true,
                MaxSteps = 50,
                Styles = ["woodcut", "vivid"],
            },
        };

    public static ModelCard Plain(string id = "plain") =>
        new()
        {
            Id = id,
            Name = id,
            Capabilities = new ModelCapabilities(),
        };

    public static GenerateRequest Fox { get; } = new() { Prompt = "a red fox" };
}
