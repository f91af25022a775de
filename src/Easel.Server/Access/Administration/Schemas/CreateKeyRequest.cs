using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
internal sealed record CreateKeyRequest : ChangeKeyRequest
{
    [Description("1-255 characters in one line.")]
    public new required string Name { get; init; }

    [Description("The organisation that the key belongs to.")]
    public string? Tenant { get; init; }

    [Description("The person or program that the key is given to.")]
    public string? User { get; init; }
}
