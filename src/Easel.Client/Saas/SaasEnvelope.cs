namespace Easel.Client.Saas;

/// <summary>What surrounds the data of a response.</summary>
internal sealed record SaasEnvelope<T>
{
    public string? Message { get; init; }

    public T? Data { get; init; }
}
