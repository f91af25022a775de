using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Queue.Schemas;

[SnakeCase]
internal sealed record QueueCancellation
{
    public required string Id { get; init; }

    [AllowedValues("queue.cancellation")]
    public required string Object { get; init; }
}
