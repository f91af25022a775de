using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Queue.Schemas;

[SnakeCase]
internal sealed record ListQueueParameters
{
    [Description("Everybody's, of the tenant that the key belongs to if it has one; needs the scope `admin`.")]
    [DefaultValue(false)]
    public bool? All { get; init; }
}
