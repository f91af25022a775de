namespace Easel.Server;

/// <summary>A server that keeps no files.</summary>
internal sealed class NoInputFiles : IInputFiles
{
    public ValueTask<Stream?> OpenAsync(HttpContext caller, string fileId, CancellationToken cancellationToken) => ValueTask.FromResult<Stream?>(null);
}
