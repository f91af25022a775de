using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Queue.Schemas;

[SnakeCase]
internal sealed record ListQueueResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<QueueItem> Data { get; init; }
}
