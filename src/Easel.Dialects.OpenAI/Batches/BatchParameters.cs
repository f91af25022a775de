using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>The parameters of <c>POST /v1/batches</c>.</summary>
internal static class BatchParameters
{
    public const string OnlyWindow = "24h";

    public static TextParameter InputFileId { get; } =
        new("input_file_id", "The id of an uploaded file of purpose `batch`: JSON Lines, at most 50,000 requests and 200 MB.")
        {
            Required = true,
        };

    public static ChoiceParameter<string> Endpoint { get; } =
        new(
            "endpoint",
            "The endpoint of all its requests.",
            OpenAIPaths.Generations,
            (OpenAIPaths.Generations, OpenAIPaths.Generations),
            (OpenAIPaths.Edits, OpenAIPaths.Edits)
        )
        {
            Required = true,
        };

    public static ChoiceParameter<string> CompletionWindow { get; } =
        new("completion_window", "The time that the batch may take.", OnlyWindow, (OnlyWindow, OnlyWindow)) { Required = true };

    public static MetadataParameter Metadata { get; } =
        new("metadata", "Up to 16 pairs of a name, at most 64 characters, and a text, at most 512; told with the batch.");

    public static LifetimeParameter OutputExpiresAfter { get; } =
        new(
            "output_expires_after",
            "How long the output and error files are kept after they were made; without it until they are deleted."
        );

    public static ParameterTable Table { get; } = new([InputFileId, Endpoint, CompletionWindow, Metadata, OutputExpiresAfter], []);
}
