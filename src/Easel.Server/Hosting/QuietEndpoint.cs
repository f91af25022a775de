namespace Easel.Server.Hosting;

/// <summary>Marks an endpoint that is asked every few seconds by whoever watches the server: it is logged for debugging only.</summary>
internal sealed class QuietEndpoint
{
    public static QuietEndpoint Instance { get; } = new();
}
