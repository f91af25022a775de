using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record RenameFolderRequest
{
    public required string Folder { get; init; }

    [Description("Its new name; null takes its images out of it. One that is there already gets them too.")]
    public string? Name { get; init; }
}
