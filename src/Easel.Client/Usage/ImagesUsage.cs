namespace Easel.Client.Usage;

/// <summary>Images of one group; what the query does not group by is null.</summary>
public sealed record ImagesUsage
{
    public long Images { get; init; }

    /// <summary>Requests that reached a model.</summary>
    public long NumModelRequests { get; init; }

    /// <summary>Such as <c>image.generation</c>.</summary>
    public string? Source { get; init; }

    public string? Size { get; init; }

    /// <summary>Of Easel the tenant.</summary>
    public string? ProjectId { get; init; }

    public string? UserId { get; init; }

    public string? ApiKeyId { get; init; }

    public string? Model { get; init; }
}
