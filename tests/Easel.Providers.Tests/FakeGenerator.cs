using Microsoft.Extensions.AI;

namespace Easel.Providers.Tests;

/// <summary>Another's generator: answers as the test says, and keeps what it was asked.</summary>
internal sealed class FakeGenerator(Func<ImageGenerationRequest, CancellationToken, ImageGenerationResponse> answer) : IImageGenerator
{
    public List<(ImageGenerationRequest Question, ImageGenerationOptions Options)> Asked { get; } = [];

    public bool IsDisposed { get; private set; }

    public Task<ImageGenerationResponse> GenerateAsync(
        ImageGenerationRequest request,
        ImageGenerationOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Asked.Add((request, options!));
        return Task.FromResult(answer(request, cancellationToken));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() => IsDisposed = true;
}
