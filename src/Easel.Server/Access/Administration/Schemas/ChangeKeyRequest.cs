using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
internal record ChangeKeyRequest
{
    [Description("1-255 characters in one line.")]
    public string? Name { get; init; }

    [Description("`images`, `admin`; `images` by default.")]
    public IReadOnlyList<string>? Scopes { get; init; }

    public IReadOnlyList<string>? Models { get; init; }

    public IReadOnlyList<string>? Providers { get; init; }

    public KeyLimits? Limits { get; init; }

    [Description("Unix seconds.")]
    public long? ExpiresAt { get; init; }
}
