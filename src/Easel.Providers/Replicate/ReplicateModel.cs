namespace Easel.Providers.Replicate;

/// <summary>A model's name at Replicate: <c>OWNER/NAME</c>, or <c>OWNER/NAME:VERSION</c>.</summary>
internal readonly record struct ReplicateModel(string Name, string? Version)
{
    public static ReplicateModel Parse(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new(id, null) : new(id[..colon], id[(colon + 1)..]);
    }

    public string Predictions => Version is null ? $"models/{Name}/predictions" : "predictions";

    public string Description => Version is null ? $"models/{Name}" : $"models/{Name}/versions/{Version}";
}
