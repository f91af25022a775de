using Easel.Client.Images;
using Microsoft.Extensions.AI;

namespace Easel.Client.AI;

/// <summary>Microsoft.Extensions.AI's image generator over a client.</summary>
internal sealed class EaselImageGenerator(EaselClient client, string? defaultModelId) : IImageGenerator
{
    private readonly ImageGeneratorMetadata _metadata = new("easel", client.BaseUrl, defaultModelId);

    public async Task<ImageGenerationResponse> GenerateAsync(
        ImageGenerationRequest request,
        ImageGenerationOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var images = request.OriginalImages?.Select(GeneratorMapping.ToInput).ToList();
        var raw = options?.RawRepresentationFactory?.Invoke(this);
        var answer = images is { Count: > 0 }
            ? await client
                .EditAsync(GeneratorMapping.ToEdit(raw as ImageEditParams, request, images, options, defaultModelId), cancellationToken)
                .ConfigureAwait(false)
            : await client
                .GenerateAsync(
                    GeneratorMapping.ToGeneration(raw as ImageGenerateParams, request, options, defaultModelId),
                    cancellationToken
                )
                .ConfigureAwait(false);
        return GeneratorMapping.ToResponse(answer);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(ImageGeneratorMetadata))
            return _metadata;
        if (serviceType == typeof(EaselClient))
            return client;
        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose()
    {
        // The client is the caller's.
    }
}
