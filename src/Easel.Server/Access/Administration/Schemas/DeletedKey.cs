using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
internal sealed record DeletedKey
{
    public required string Id { get; init; }

    [AllowedValues("access_key.deleted")]
    public required string Object { get; init; }

    public required bool Deleted { get; init; }
}
