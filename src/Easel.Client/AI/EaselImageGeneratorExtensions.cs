using Microsoft.Extensions.AI;

namespace Easel.Client.AI;

public static class EaselImageGeneratorExtensions
{
    /// <summary>The client as <c>Microsoft.Extensions.AI</c>'s image generator. Disposing it leaves the client alone.</summary>
    /// <param name="defaultModelId">The model of requests that name none; null leaves it to the service.</param>
    public static IImageGenerator AsImageGenerator(this EaselClient client, string? defaultModelId = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new EaselImageGenerator(client, defaultModelId);
    }
}
