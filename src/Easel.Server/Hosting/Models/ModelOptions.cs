using Easel.Core.Routing;

namespace Easel.Server.Hosting.Models;

/// <summary>Which models there are, and what names mean.</summary>
internal sealed record ModelOptions
{
    /// <summary>Folder of model folders, absolute. Default: the nearest <c>models</c> folder above the program or the current
    /// directory.</summary>
    public required string ModelsFolder { get; init; }

    /// <summary>Id of the model that answers when a request names none. Default: the first by name.</summary>
    public string? DefaultModel { get; init; }

    /// <summary>What names mean (<c>Easel:Models</c>), and how their deployments take each other's place (<c>Easel:Routing</c>).</summary>
    public RoutingOptions Routing { get; init; } = new();

    /// <summary>Serve <c>gpt-image-1</c>, <c>dall-e-3</c> and OpenAI's other names by the default model. Default true.</summary>
    public bool AcceptOpenAIModelNames { get; init; } = true;

    /// <summary>Requests that wait for their turn, 0-10000; one more is answered 429. Default 64.</summary>
    public int MaxQueuedRequests { get; init; } = 64;

    /// <summary>Write the prompt into the image's metadata. Default false: prompts may be private.</summary>
    public bool PromptInMetadata { get; init; }
}
