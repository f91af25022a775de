using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Events;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A step of a response's work, as its journal keeps it. Every event that clients see follows from the request and
/// these.</summary>
[JsonDerivedType(typeof(GeneratingNote), "generating")]
[JsonDerivedType(typeof(PartialNote), "partial")]
[JsonDerivedType(typeof(ImageNote), "image")]
[JsonDerivedType(typeof(RefusalNote), "refusal")]
internal abstract record ResponseNote
{
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ResponseJson.Note);

    public static ResponseNote Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, ResponseJson.Note)!;
}

/// <summary>The drawing has begun, with nothing left 'auto'.</summary>
/// <param name="ImageTokens">Output tokens of the finished image.</param>
internal sealed record GeneratingNote(
    string Model,
    string Action,
    string Size,
    string Quality,
    string Background,
    string OutputFormat,
    long InputTokens,
    long ImageTokens
) : ResponseNote;

/// <summary>A preview is there.</summary>
/// <param name="File">Its name among the response's files.</param>
internal sealed record PartialNote(int Index, string File) : ResponseNote;

/// <summary>The image is there.</summary>
/// <param name="File">Its name among the response's files.</param>
/// <param name="Background">What was drawn.</param>
/// <param name="Warnings">Everything that was not honoured.</param>
/// <param name="IsCached">It was drawn for an earlier request.</param>
/// <param name="Cost">US dollars; null where nothing has a price.</param>
internal sealed record ImageNote(
    string File,
    string Background,
    string? RevisedPrompt,
    ImageRecipe Recipe,
    IReadOnlyList<ImageWarning> Warnings,
    bool IsCached = false,
    decimal? Cost = null
) : ResponseNote;

/// <summary>A policy refused the image.</summary>
/// <param name="Categories">What for, in the words of whoever refused.</param>
/// <param name="Stage">What was refused.</param>
internal sealed record RefusalNote(IReadOnlyList<string> Categories, RefusalStage Stage) : ResponseNote;
