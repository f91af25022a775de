using System.ComponentModel;

namespace Easel.Dialects.Assets;

/// <summary>The query of an image's URL.</summary>
internal sealed record AssetParameters
{
    [Description("Part of the URL, as this server gave it.")]
    public required string Signature { get; init; }
}
