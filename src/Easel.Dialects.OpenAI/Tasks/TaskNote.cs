using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Events;
using Easel.Core.Assets;
using Easel.Dialects.Errors;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>A step of a task's work, as its journal keeps it.</summary>
[JsonDerivedType(typeof(TaskImageNote), "image")]
[JsonDerivedType(typeof(TaskDoneNote), "done")]
[JsonDerivedType(typeof(TaskFailedNote), "failed")]
internal abstract record TaskNote
{
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, TaskJson.Default.TaskNote);

    public static TaskNote Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, TaskJson.Default.TaskNote)!;
}

/// <summary>An image is there.</summary>
/// <param name="Index">Which of the request's images it is, 0-based.</param>
/// <param name="Asset">The name that it is kept under.</param>
/// <param name="Background">What was drawn.</param>
internal sealed record TaskImageNote(int Index, string Asset, string Background, string? RevisedPrompt, ImageRecipe Recipe) : TaskNote
{
    /// <summary>It is still where it was kept.</summary>
    public async ValueTask<bool> IsThereAsync(IAssetStore assets, CancellationToken cancellationToken) =>
        AssetName.TryParse(Asset, out var name) && await assets.ExistsAsync(name, cancellationToken);
}

/// <summary>All images are there: what is said of them together, with nothing left 'auto'.</summary>
internal sealed record TaskDoneNote(
    string Model,
    string Size,
    string Quality,
    string OutputFormat,
    long TextTokens,
    long InputImageTokens,
    long ImageTokens,
    string? SafetyIdentifier,
    IReadOnlyList<ImageWarning> Warnings
) : TaskNote;

/// <summary>Why there is no image, as the endpoint would have responded.</summary>
internal sealed record TaskFailedNote(int Status, IReadOnlyList<ApiError> Errors) : TaskNote;

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(TaskOrder))]
[JsonSerializable(typeof(TaskNote))]
internal sealed partial class TaskJson : JsonSerializerContext;
