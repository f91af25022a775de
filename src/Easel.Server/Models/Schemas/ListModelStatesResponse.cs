using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Models.Schemas;

[SnakeCase]
internal sealed record ListModelStatesResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    [Description("Bytes that this process may still take.")]
    public required long MemoryAvailable { get; init; }

    [Description("Bytes that this process has.")]
    public required long MemoryUsed { get; init; }

    public required IReadOnlyList<ModelState> Data { get; init; }
}
