using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Http;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.ComfyUI;

/// <summary>A request's values for a workflow's slots; images are uploaded first.</summary>
internal sealed class ComfyInputs(ServiceContext context)
{
    public async ValueTask<(IReadOnlyDictionary<string, JsonNode>? Values, ImageError? Error)> OfAsync(
        ServiceRequest request,
        ComfyWorkflow workflow,
        CancellationToken cancellationToken
    )
    {
        var image = request.Image;
        var values = new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            [ComfyWorkflow.Prompt] = request.Prompt,
            [ComfyWorkflow.NegativePrompt] = (image as PromptedRequest)?.NegativePrompt ?? "",
            [ComfyWorkflow.Seed] = image.Seed ?? 0,
            [ComfyWorkflow.Width] = image.Size?.Width ?? 1024,
            [ComfyWorkflow.Height] = image.Size?.Height ?? 1024,
            [ComfyWorkflow.Steps] = image.Steps ?? 20,
            [ComfyWorkflow.Guidance] = image.GuidanceScale ?? 7,
            [ComfyWorkflow.Strength] = (image as EditRequest)?.Strength ?? (image as VaryRequest)?.Strength ?? 1,
            [ComfyWorkflow.Count] = image.Count,
        };
        foreach (var (index, input) in request.Images.Index())
        {
            using var file = context.Inputs.Of(input, request.Model.Inputs);
            var (name, error) = await UploadAsync(file, request.Key, cancellationToken);
            if (name is null)
                return (null, error);
            values[ComfyWorkflow.Image(index)] = name;
        }

        if (request.Mask is { } mask && workflow.Has(ComfyWorkflow.Mask))
        {
            // LoadImage's mask is what is transparent, and so is ours.
            using var file = context.Inputs.Mask(mask, MaskConvention.TransparentIsDrawn);
            var (name, error) = await UploadAsync(file, request.Key, cancellationToken);
            if (name is null)
                return (null, error);
            values[ComfyWorkflow.Mask] = name;
        }

        return (values, null);
    }

    private async ValueTask<(string? Name, ImageError? Error)> UploadAsync(SentImage file, Secret? key, CancellationToken cancellationToken)
    {
        var call = new ServiceCall(HttpMethod.Post, "upload/image") { Key = key, Body = () => FormOf(file) };
        var (json, error) = await context.Client.AskAsync(call, cancellationToken);
        if (json is null)
            return (null, error);
        using (json)
        {
            return json.Root.Text("name") is not { } name ? (null, context.Failures.Malformed("took an image and gave it no name"))
                : json.Root.Text("subfolder") is { Length: > 0 } folder ? ($"{folder}/{name}", null)
                : (name, null);
        }
    }

    private static MultipartFormDataContent FormOf(SentImage file)
    {
        var part = new ReadOnlyMemoryContent(file.Bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
        return new MultipartFormDataContent
        {
            { part, "\"image\"", $"\"easel-{Guid.NewGuid():N}.{file.Extension}\"" },
            { new StringContent("easel"), "\"subfolder\"" },
        };
    }
}
