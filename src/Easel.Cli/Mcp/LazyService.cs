using Easel.Cli.Services;

namespace Easel.Cli.Mcp;

/// <summary>The service that draws, found at the first call: an agent's program starts its servers long before it needs them.</summary>
internal sealed class LazyService(ServiceChoice choice) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private ImageService? _service;

    public async Task<(ImageService? Service, Failure? Failure)> GetAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_service is not null)
                return (_service, null);
            (_service, var failure) = await ImageService.OpenAsync(choice, [], cancellationToken);
            return (_service, failure);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
            await _service.DisposeAsync();
        _gate.Dispose();
    }
}
