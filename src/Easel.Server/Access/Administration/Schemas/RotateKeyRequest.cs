using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
internal sealed record RotateKeyRequest
{
    [Description("How long the value before is good still, 0 to 2592000; 3600 by default.")]
    public long? GraceSeconds { get; init; }
}
